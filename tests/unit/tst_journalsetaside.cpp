#include "journal/filejournal.h"
#include "journalfile.h"
#include "sqltampering.h"
#include "virtualclock.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tokendesk;

using Kind = JournalEntry::Kind;
using Purpose = JournalStorage::Purpose;

/// A journal that isn't sound is set aside, whole, and what was open in it goes on in a new one.
class JournalSetAsideTest final : public JournalFile
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void setsAsideAndGoesOn();
    void setsAsideWhatTheWholeCheckFinds();
    void leavesInPlaceWhatAnotherUses();
    void finishesASettingAsideThatWasStopped_data();
    void finishesASettingAsideThatWasStopped();
    void aLogWithoutItsFileIsSetAside();
};

void JournalSetAsideTest::setsAsideAndGoesOn()
{
    fill();
    tamper(m_file, {letUpdate, u"UPDATE entries SET outcome = 'refused' WHERE sequence = 8"_s, forbidUpdate});
    const QByteArray before = bytesOf(m_file);
    const QUuid oldWriter = readAll()->entries[0].writer;
    JournalFolder folder(m_folder->path());
    const auto opened = folder.openToWrite();
    QVERIFY(opened.has_value());
    const auto aside = folder.takeSetAside();
    QVERIFY(aside.has_value());
    QCOMPARE(aside->carried, 1);
    QCOMPARE(aside->why.kind, JournalError::Kind::Damaged);
    QCOMPARE(bytesOf(aside->file), before);
    QVERIFY(!folder.takeSetAside());

    const auto checked = verifyJournal(m_folder->path());
    QVERIFY(checked && checked->isSound());
    QVERIFY(checked->writers[0].writer != oldWriter);
    const auto open = (*opened)->open();
    QCOMPARE(open->size(), 1);
    QCOMPARE(open->at(0).id, m_open.deletion);
    QCOMPARE(open->at(0).state, JournalDeletion::State::Sending);
    QCOMPARE(open->at(0).requestedAt, m_open.at);
    const auto story = (*opened)->story(m_open.deletion);
    QCOMPARE(story->size(), 2);
    QVERIFY(story->at(0).detail.contains(u"Carried over"_s));
    // It isn't deleted again while it is open here.
    const JournalEntry rival = requestedEntry(m_open.tokenId);
    QVERIFY(!(*opened)->append({rival, nextEntry(rival, Kind::Sending)}, Purpose::Intent));
}

void JournalSetAsideTest::setsAsideWhatTheWholeCheckFinds()
{
    fill();
    {
        // Further back than what is checked before the first entry.
        JournalFolder folder(m_folder->path());
        const auto opened = folder.openToWrite();
        QList<JournalEntry> many;
        for (int i = 0; i < 150; ++i)
            many += nextEntry(m_open, Kind::LookedUp, u"unknown"_s);
        QVERIFY((*opened)->append(many, Purpose::Fact).has_value());
    }
    tamper(m_file, {letUpdate, u"UPDATE entries SET reason = 'x' WHERE sequence = 4"_s, forbidUpdate});
    const QByteArray before = bytesOf(m_file);
    FileJournal journal(m_folder->path(), std::make_shared<VirtualClock>());
    QSignalSpy unsound(&journal, &FileJournal::foundUnsound);
    QSignalSpy setAside(&journal, &FileJournal::setAside);
    QTRY_COMPARE(setAside.size(), 1);
    QCOMPARE(unsound.size(), 1);
    QCOMPARE(unsound[0][0].value<JournalFlaw>().sequence, 4);
    QCOMPARE(bytesOf(setAside[0][0].toString()), before);
    std::optional<int> open;
    journal.open(this, [&open](const auto& deletions) { open = deletions ? int(deletions->size()) : -1; });
    QTRY_COMPARE(open, 1);
    std::optional<bool> written;
    journal.record({nextEntry(m_open, Kind::Outcome, u"deleted"_s)}, this,
        [&written](const auto& result) { written = result.has_value(); });
    QTRY_COMPARE(written, true);
    QVERIFY(verifyJournal(m_folder->path())->isSound());
}

void JournalSetAsideTest::leavesInPlaceWhatAnotherUses()
{
    fill();
    JournalFolder other(m_folder->path());
    QVERIFY(other.openToWrite().has_value());
    tamper(m_file, {letUpdate, u"UPDATE entries SET outcome = 'refused' WHERE sequence = 8"_s, forbidUpdate});
    const QByteArray before = bytesOf(m_file);
    JournalFolder folder(m_folder->path());
    const auto opened = folder.openToWrite();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, JournalError::Kind::Damaged);
    QCOMPARE(folder.setAsideUnsound().error().kind, JournalError::Kind::Damaged);
    QVERIFY(setAsideFiles().isEmpty());
    QCOMPARE(bytesOf(m_file), before);
}

void JournalSetAsideTest::finishesASettingAsideThatWasStopped_data()
{
    QTest::addColumn<QStringList>("moved");
    QTest::newRow("before the old one moved") << QStringList();
    QTest::newRow("after") << QStringList {u""_s};
    QTest::newRow("after its log moved too") << QStringList {u""_s, u"-wal"_s};
}

void JournalSetAsideTest::finishesASettingAsideThatWasStopped()
{
    // As it is at that step: the old journal, its log, and the new one that is whole.
    fill();
    QVERIFY(QFile::rename(m_file, m_file + u".new"_s));
    const QByteArray next = bytesOf(m_file + u".new"_s);
    const QByteArray old(5000, 'x');
    putBytes(m_file, old);
    putBytes(m_file + u"-wal"_s, "a log"_ba);
    QFETCH(QStringList, moved);
    for (const QString& suffix : std::as_const(moved))
        QVERIFY(QFile::rename(m_file + suffix, m_file + u".set-aside-2026-11-25T101112Z"_s + suffix));

    JournalFolder folder(m_folder->path());
    QVERIFY(folder.openToWrite().has_value());
    QVERIFY(verifyJournal(m_folder->path())->isSound());
    QVERIFY(!QFile::exists(m_file + u".new"_s));
    QCOMPARE(setAsideFiles().size(), 1);
    QCOMPARE(bytesOf(m_folder->filePath(setAsideFiles()[0])), old);
    const QStringList logs = QDir(m_folder->path()).entryList({u"*set-aside*-wal"_s}, QDir::Files);
    QCOMPARE(logs.size(), 1);
    QCOMPARE(bytesOf(m_folder->filePath(logs[0])), "a log"_ba);
    QCOMPARE(readAll()->deletions.size(), moved.isEmpty() ? 0 : 3);
}

void JournalSetAsideTest::aLogWithoutItsFileIsSetAside()
{
    putBytes(m_file + u"-wal"_s, "a log"_ba);
    JournalFolder folder(m_folder->path());
    const auto opened = folder.openToWrite();
    QVERIFY(opened.has_value());
    const QStringList logs = QDir(m_folder->path()).entryList({u"*set-aside*-wal"_s}, QDir::Files);
    QCOMPARE(logs.size(), 1);
    QCOMPARE(bytesOf(m_folder->filePath(logs[0])), "a log"_ba);
}

QTEST_GUILESS_MAIN(JournalSetAsideTest)
#include "tst_journalsetaside.moc"
