#pragma once

#include "englishplurals.h"
#include "settings/settingsdialog.h"
#include "window.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace tokendesk {

using namespace Qt::StringLiterals;

inline AccountProfile accountNamed(const QString& key, const QString& name, const QString& id)
{
    AccountProfile profile;
    profile.key = key;
    profile.name = name;
    profile.accountId = id;
    profile.apiRoot = checkoutApiRoot();
    return profile;
}

/// The dialog as it opens, on settings with three accounts.
struct OpenedSettings {
    explicit OpenedSettings(bool isPasswordKept = false, const Policy& policy = {})
        : settings(folder.filePath(u"config/settings.json"_s), policy)
        , look(folder.filePath(u"config/look.ini"_s))
    {
        for (const AccountProfile& profile : {accountNamed(u"one"_s, u"Fjord"_s, u"P12345678"_s),
                 accountNamed(u"two"_s, u"Fjord test"_s, u"T12345678"_s),
                 accountNamed(u"three"_s, u"Shop"_s, u"P00000003"_s)})
            if (!settings.putAccount(profile))
                qFatal("The settings can't be prepared");
        open(isPasswordKept);
    }
    ~OpenedSettings() { delete dialog; }

    void open(bool isPasswordKept = false)
    {
        dialog = new SettingsDialog(settings, look);
        if (isPasswordKept)
            dialog->setProxyPasswordKept();
        dialog->open();
        activate();
    }

    void activate() const
    {
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("The dialog doesn't become active");
    }

    /// By keyboard, from wherever the focus is.
    void goTo(SettingsDialog::Page page) const
    {
        auto* titles = find<QListWidget>(*dialog, u"Pages"_s);
        titles->setFocus();
        press(Qt::Key_Home);
        for (int i = 0; i < static_cast<int>(page); ++i)
            press(Qt::Key_Down);
    }

    void ok() const { QTest::mouseClick(find<QPushButton>(*dialog, u"OK"_s), Qt::LeftButton); }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Into the field of that mnemonic, in place of what stands there.
    static void enter(Qt::Key mnemonic, const QString& text)
    {
        press(mnemonic, Qt::AltModifier);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Backspace);
        // As pasted: not every character can be typed in a test.
        if (auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget()))
            field->insert(text);
    }
    /// The choice that begins so, of those with that mnemonic.
    static void choose(Qt::Key mnemonic, const QString& text)
    {
        press(mnemonic, Qt::AltModifier);
        auto* choice = qobject_cast<QComboBox*>(QApplication::focusWidget());
        if (!choice)
            return;
        press(Qt::Key_Home);
        for (int i = 0; i < choice->count() && !choice->currentText().startsWith(text); ++i)
            press(Qt::Key_Down);
    }

    QStringList keys() const
    {
        QStringList result;
        for (const AccountProfile& profile : settings.accounts())
            result += profile.key;
        return result;
    }

    const EnglishPlurals english;
    QTemporaryDir folder;
    Settings settings;
    Look look;
    QPointer<SettingsDialog> dialog;
};

/// As a screen reader says it.
inline QString spokenName(QWidget* widget)
{
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace tokendesk
