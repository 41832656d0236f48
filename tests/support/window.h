#pragma once

#include "apiwithkey.h"
#include "deletion/deletions.h"
#include "englishplurals.h"
#include "journalinmemory.h"
#include "look.h"
#include "workspace.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

namespace tokendesk {

/// The visible widget of that type and accessible name (or text), as a person would find it.
template <typename Widget>
Widget* find(const QWidget& in, const QString& name)
{
    for (Widget* widget : in.findChildren<Widget*>()) {
        const QString text = widget->property("text").toString().remove(u'&');
        if (widget->isVisible() && (widget->accessibleName() == name || text == name))
            return widget;
    }
    return nullptr;
}

/// The action of that text, mnemonics aside.
inline QAction* findAction(const QWidget& in, const QString& text)
{
    for (QAction* action : in.findChildren<QAction*>())
        if (action->text().remove(u'&') == text)
            return action;
    return nullptr;
}

/// Whether a label in sight holds that text.
inline bool shows(const QWidget& in, const QString& text)
{
    for (const QLabel* label : in.findChildren<QLabel*>())
        if (label->isVisible() && label->text().remove(QChar(0x200B)).contains(text))
            return true;
    return false;
}

/// A mnemonic clicks its button with a short delay: waits until it is chosen.
inline bool choose(QDialog& dialog, Qt::Key mnemonic, const QString& radioButton)
{
    QTest::keyClick(dialog.focusWidget(), mnemonic, Qt::AltModifier);
    auto* button = find<QRadioButton>(dialog, radioButton);
    return button && QTest::qWaitFor([button] { return button->isChecked(); });
}

/// The window with everything behind it, against a server.
struct WindowOnServer {
    explicit WindowOnServer(const AccountProfile& profile, const QByteArray& key = "sandbox-key",
        std::chrono::milliseconds deadline = std::chrono::seconds(10))
        : account(profile)
        , server(account.apiRoot, key, {.deadline = deadline})
        , deletions(server.api, journal)
        , look(folder.filePath(QStringLiteral("look.ini")))
        , window(std::make_unique<Workspace>(account, server.api, deletions, look))
    {
        open();
    }

    void open()
    {
        // As the program's window, which it is a page of.
        window->setMinimumSize(720, 440);
        window->resize(1180, 720);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("The window doesn't become active");
    }

    /// Closes the window and opens a new one with the same look.
    void reopen()
    {
        window->saveLook();
        window = std::make_unique<Workspace>(account, server.api, deletions, look);
        open();
    }

    /// The dialog on top, or null.
    QDialog* dialog() const { return qobject_cast<QDialog*>(QApplication::activeWindow()); }

    /// The chosen token's deletion up to the last Enter: the dialog opens and is filled in.
    bool fillDeleteDialog()
    {
        press(Qt::Key_Delete);
        if (!QTest::qWaitFor([this] { return dialog(); })
            || !choose(*dialog(), Qt::Key_C, QStringLiteral("Cardholder")))
            return false;
        press(Qt::Key_R, Qt::AltModifier);
        type(QStringLiteral("Customer called"));
        return true;
    }

    /// Waits until the dialog is gone, and does what a window manager does then.
    bool isBackInWindow()
    {
        if (!QTest::qWaitFor([this] { return !dialog(); }))
            return false;
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get());
    }

    /// Keys go where the focus is, as from a keyboard.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    const EnglishPlurals english;
    QTemporaryDir folder;
    AccountProfile account;
    ApiWithKey server;
    JournalInMemory journal;
    Deletions deletions;
    Look look;
    std::unique_ptr<Workspace> window;
};

} // namespace tokendesk
