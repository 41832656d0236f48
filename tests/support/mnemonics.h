#pragma once

#include <QAbstractButton>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>

namespace tokendesk {

/// Which two texts answer to the same Alt and letter; empty: none.
inline QString sharedMnemonic(const QStringList& texts)
{
    QMap<QString, QString> taken;
    for (const QString& text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        if (taken.contains(key))
            return QStringLiteral("%1: “%2” and “%3”").arg(key, taken.value(key), text);
        taken.insert(key, text);
    }
    return {};
}

inline QStringList textsOf(const QList<QAction*>& actions)
{
    QStringList texts;
    for (const QAction* action : actions)
        if (action->isVisible())
            texts += action->text();
    return texts;
}

/// Of a menu and all those in it, as they open.
inline QString sharedMnemonicIn(QMenu& menu)
{
    emit menu.aboutToShow();
    QString shared = sharedMnemonic(textsOf(menu.actions()));
    for (const QAction* action : menu.actions())
        if (shared.isEmpty() && action->menu())
            shared = sharedMnemonicIn(*action->menu());
    return shared;
}

/// Of what is in sight in a window, its menus included.
inline QString sharedMnemonicIn(const QWidget& window)
{
    QStringList texts;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto* label = qobject_cast<QLabel*>(widget); label && label->buddy())
            texts += label->text();
        else if (const auto* button = qobject_cast<QAbstractButton*>(widget))
            texts += button->text();
        else if (const auto* group = qobject_cast<QGroupBox*>(widget))
            texts += group->title();
        else if (const auto* bar = qobject_cast<QMenuBar*>(widget)) {
            texts += textsOf(bar->actions());
            for (const QAction* action : bar->actions())
                if (const QString shared = action->menu() ? sharedMnemonicIn(*action->menu()) : QString();
                    !shared.isEmpty())
                    return shared;
        }
    }
    return sharedMnemonic(texts);
}

} // namespace tokendesk
