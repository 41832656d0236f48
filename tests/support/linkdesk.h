#pragma once

#include "program.h"
#include "sandbox.h"

#include <QComboBox>
#include <QPushButton>

namespace tokendesk {

using namespace Qt::StringLiterals;

/// What most links look up.
inline const QString customer = u"tokendesk:find?customer=10234"_s;

/// The program with an account at work, on a sandbox.
struct LinkDesk {
    explicit LinkDesk(const QStringList& options = {}, const Policy& policy = {})
        : sandbox(options)
        , program({}, policy)
    {
        shop = program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    }

    bool open()
    {
        program.open();
        return program.worksOn(u"Token Desk: Shop (TEST)"_s);
    }
    void follow(const QString& link) const { window().takeHandover({{}, link, {}}); }
    MainWindow& window() const { return *program.window; }
    bool isShown(const QString& text) const { return shows(window(), text); }
    qsizetype asked() const { return sandbox.ledger().entries().size(); }
    bool press(const QString& button) const
    {
        auto* found = find<QPushButton>(window(), button);
        if (found)
            found->click();
        return found;
    }
    /// The delete dialog for the first row.
    QDialog* askToDelete() const
    {
        Program::press(Qt::Key_Down);
        Program::press(Qt::Key_Delete);
        return program.waitForDialog();
    }
    QStringList offeredReasons() const
    {
        const auto* reasons = program.dialog()->findChild<QComboBox*>();
        QStringList texts;
        for (int i = 0; i < reasons->count(); ++i)
            texts += reasons->itemText(i);
        return texts;
    }

    const Sandbox sandbox;
    Program program;
    AccountProfile shop;
};

} // namespace tokendesk
