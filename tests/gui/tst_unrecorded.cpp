#include "failingjournal.h"
#include "program.h"
#include "sandbox.h"

#include <QSignalSpy>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// What a person sees when what happens can't be recorded.
class UnrecordedTest final : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSentThatCantBeRecorded();
    void whatHappenedIsRecordedLaterAndNotLostByClosing();
    void aJournalThatDoesNotFitIsTold();

private:
    static bool chooseACard(Program& program);
    static bool confirmDeletion(const Program& program);
};

bool UnrecordedTest::chooseACard(Program& program)
{
    program.open();
    if (!program.worksOn(u"Token Desk: Shop (TEST)"_s))
        return false;
    program.lookUp(u"10234"_s);
    if (!QTest::qWaitFor([&] { return shows(*program.window, u"card tokens of customer"_s); }))
        return false;
    Program::press(Qt::Key_Down);
    return true;
}

bool UnrecordedTest::confirmDeletion(const Program& program)
{
    Program::press(Qt::Key_Delete);
    if (!program.waitForDialog() || !choose(*program.dialog(), Qt::Key_C, u"Cardholder"_s))
        return false;
    Program::press(Qt::Key_R, Qt::AltModifier);
    Program::type(u"Customer called"_s);
    Program::press(Qt::Key_Return);
    return program.isBackInWindow();
}

void UnrecordedTest::nothingIsSentThatCantBeRecorded()
{
    const Sandbox sandbox;
    const QTemporaryDir folder;
    const auto state = std::make_shared<FailingStorage::Switch>();
    Program program(std::make_shared<FailingSource>(folder.path(), state));
    program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    state->fails = true;
    QVERIFY(chooseACard(program));
    QVERIFY(confirmDeletion(program));
    QTRY_VERIFY(shows(*program.window, u"Nothing was sent, because it can't be recorded. The disk is full."_s));
    QCOMPARE(sandbox.ledger().count("DELETE"_L1), 0);
}

void UnrecordedTest::whatHappenedIsRecordedLaterAndNotLostByClosing()
{
    const Sandbox sandbox;
    const QTemporaryDir folder;
    const auto state = std::make_shared<FailingStorage::Switch>();
    Program program(std::make_shared<FailingSource>(folder.path(), state));
    program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    state->sparesIntents = true;
    state->fails = true;
    QVERIFY(chooseACard(program));
    QVERIFY(confirmDeletion(program));
    QTRY_VERIFY(shows(*program.window, u"Confirmed by the API"_s));
    QVERIFY(shows(*program.window, u"2 entries of what happened wait in memory"_s));
    // As many as wait now.
    JournalEntry another;
    another.kind = JournalEntry::Kind::RunPaused;
    program.journal.record({another}, this, [](const auto&) {});
    QTRY_VERIFY(shows(*program.window, u"3 entries of what happened wait in memory"_s));
    program.window->close();
    QVERIFY(program.window->isVisible());
    QVERIFY(shows(*program.window, u"would be lost"_s));

    state->fails = false;
    program.clock->pass(std::chrono::minutes(1));
    QTRY_VERIFY(shows(*program.window, u"nothing is missing"_s));
    QCOMPARE(program.journal.waitingCount(), 0);
    program.window->close();
    QVERIFY(!program.window->isVisible());
}

void UnrecordedTest::aJournalThatDoesNotFitIsTold()
{
    const Sandbox sandbox;
    const QTemporaryDir folder;
    const auto state = std::make_shared<FailingStorage::Switch>();
    state->isUnsound = true;
    Program program(std::make_shared<FailingSource>(folder.path(), state));
    program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.open();
    QTRY_VERIFY(shows(*program.window, u"Close every Token Desk and start one anew: it sets the journal aside"_s));
}

QTEST_MAIN(UnrecordedTest)
#include "tst_unrecorded.moc"
