#include "campaign.h"
#include "sandbox.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::crash;
using namespace Qt::StringLiterals;

/// The real program, killed at every step, finds out what became of each card token and never asks twice for it.
class KilledTest final : public QObject
{
    Q_OBJECT

private slots:
    void changedJournalIsNotSound();
    void everyStepIsSettled();
};

/// What the other tests rely on.
void KilledTest::changedJournalIsNotSound()
{
    const Sandbox sandbox;
    const QTemporaryDir home;
    const QByteArray reason("Asked for by phone");
    Desk desk(home.path(), sandbox.server());
    QVERIFY(desk.isOpen());
    QVERIFY(desk.lookUp(u"10234"_s) > 0 && desk.tell({u"choose"_s, 1}));
    QVERIFY(desk.tell({u"delete"_s, QString::fromLatin1(reason)}));
    QVERIFY(desk.tell({u"wait for"_s, u"Confirmed by the API"_s}));
    QVERIFY(desk.quit());
    QVERIFY(isSound(home.path()));
    QFile journal(journalIn(home.path()));
    QVERIFY(journal.open(QIODevice::ReadWrite));
    const qsizetype at = journal.readAll().indexOf(reason);
    QVERIFY(at > 0);
    QVERIFY(journal.seek(at) && journal.write("Begged") == 6);
    journal.close();
    QVERIFY(!isSound(home.path()));
}

void KilledTest::everyStepIsSettled()
{
    const Campaign campaign {.kills = 216};
    const Sandbox sandbox({u"--tokens"_s, QString::number(tokensFor(campaign))});
    const CampaignResult result = fight(campaign, sandbox);
    QVERIFY2(result.problems.isEmpty(), qPrintable(u'\n' + result.problems.join(u'\n')));
    QCOMPARE(result.killCount(), campaign.kills);
    // Each step of one deletion and of a run, but the export.
    QCOMPARE(result.kills.size(), qsizetype(2 * stepNames.size() - 1));
}

QTEST_GUILESS_MAIN(KilledTest)
#include "tst_killed.moc"
