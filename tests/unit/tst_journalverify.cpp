#include "journalfile.h"
#include "sqltampering.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace tokendesk;

using FlawKind = JournalFlaw::Kind;

/// Whatever was done to a journal's file is found and named.
class JournalVerifyTest final : public JournalFile
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void aJournalThatIsNotThereIsSound();
    void whatCannotBeLookedAtIsNotSound();
    void aJournalIsSound();
    void namesTheFirstEntryThatDoesNotFit_data();
    void namesTheFirstEntryThatDoesNotFit();
    void aFileThatIsNoJournal_data();
    void aFileThatIsNoJournal();
    void changesNothing();
    void leavesANewerJournalAlone();
    void namesEveryCorruption();
};

void JournalVerifyTest::aJournalThatIsNotThereIsSound()
{
    for (const QString& folder : {m_folder->path(), m_folder->filePath(u"not there"_s)}) {
        const auto checked = verifyJournal(folder);
        QVERIFY(checked && checked->isSound());
        QCOMPARE(checked->entries, 0);
    }
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void JournalVerifyTest::whatCannotBeLookedAtIsNotSound()
{
    // As if a folder above were another's: root may look everywhere but here.
    const QString circle = m_folder->filePath(u"circle"_s);
    QVERIFY(QFile::link(circle, circle));
    QVERIFY(!verifyJournal(circle + u"/token-desk"_s));
}

void JournalVerifyTest::aJournalIsSound()
{
    fill();
    const auto checked = verifyJournal(m_folder->path());
    QVERIFY(checked && checked->isSound());
    QCOMPARE(checked->entries, 11);
    QCOMPARE(checked->writers.size(), 1);
    QCOMPARE(checked->writers[0].sequence, 11);
    QCOMPARE(readAll()->deletions.size(), 3);
}

void JournalVerifyTest::namesTheFirstEntryThatDoesNotFit_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("sequence");
    const auto row = [](const char* name, const QStringList& statements, FlawKind kind, int sequence) {
        QTest::newRow(name) << statements << int(kind) << sequence;
    };
    const auto update = [](const QString& what) { return QStringList {letUpdate, what, forbidUpdate}; };
    const auto remove
        = [](const QStringList& what) { return QStringList {letDelete} + what + QStringList {forbidDelete}; };
    for (const auto& [column, value] : {std::pair("at", "at + 1"), std::pair("user", "'somebody'"),
             std::pair("reason", "reason || ' '"), std::pair("http_status", "http_status + 4294967296"),
             std::pair("kind", "'unheard-of'"), std::pair("deleted_at", "1"), std::pair("outcome", "'refused'"),
             std::pair("hash", "zeroblob(32)"), std::pair("previous_hash", "zeroblob(32)"),
             std::pair("attempt", "x'00'"), std::pair("requestor", "''"), std::pair("environment", "'production'")})
        row(column,
            update(u"UPDATE entries SET %1 = %2 WHERE sequence = 5"_s.arg(
                QLatin1StringView(column), QLatin1StringView(value))),
            FlawKind::Changed, 5);
    row("removed", remove({u"DELETE FROM entries WHERE sequence = 5"_s}), FlawKind::Missing, 6);
    row("removed with all of its deletion",
        remove({u"DELETE FROM deletions WHERE position IN (SELECT position FROM entries WHERE token_id = 'a')"_s,
            u"DELETE FROM entries WHERE token_id = 'a'"_s}),
        FlawKind::Missing, 6);
    row("first removed", remove({u"DELETE FROM entries WHERE sequence = 1"_s}), FlawKind::Missing, 2);
    row("last removed", remove({u"DELETE FROM entries WHERE sequence = 11"_s}), FlawKind::Missing, 11);
    row("all removed", remove({u"DELETE FROM deletions"_s, u"DELETE FROM entries"_s}), FlawKind::Missing, 1);
    row("last removed, and the counter set back",
        remove({u"DELETE FROM entries WHERE sequence = 11"_s,
            u"UPDATE sqlite_sequence SET seq = 10 WHERE name = 'entries'"_s}),
        FlawKind::Summary, 0);
    row("put in twice",
        {u"CREATE TEMP TABLE t AS SELECT * FROM entries WHERE sequence = 5"_s,
            u"UPDATE t SET position = NULL, sequence = 12"_s, u"INSERT INTO entries SELECT * FROM t"_s},
        FlawKind::Changed, 12);
    row("of another writer",
        {u"CREATE TEMP TABLE t AS SELECT * FROM entries WHERE sequence = 5"_s,
            u"UPDATE t SET position = NULL, writer = x'00112233445566778899aabbccddeeff'"_s,
            u"INSERT INTO entries SELECT * FROM t"_s},
        FlawKind::Changed, 5);
    row("swapped",
        update(u"UPDATE entries SET position = CASE position WHEN 5 THEN -1 ELSE position END WHERE position = 5"_s),
        FlawKind::Missing, 5);
    row("renumbered", update(u"UPDATE entries SET sequence = 100 WHERE sequence = 11"_s), FlawKind::Changed, 100);
    row("listed otherwise", {u"UPDATE deletions SET outcome = 'refused' WHERE outcome = 'deleted'"_s},
        FlawKind::Summary, 0);
    row("found by other words", {u"UPDATE deletions SET searched = 'x' WHERE position = 2"_s}, FlawKind::Summary, 0);
    row("not listed", {u"DELETE FROM deletions WHERE position = 2"_s}, FlawKind::Summary, 0);
    row("listed for nothing",
        {u"INSERT INTO deletions SELECT 4, zeroblob(16), run, state, outcome, requested_at, last_at, attempts, last_attempt, account_id, target, searched FROM deletions WHERE position = 2"_s},
        FlawKind::Summary, 0);
    row("unguarded", {letUpdate}, FlawKind::Database, 0);
    row("with a trap", {u"CREATE TRIGGER trap AFTER INSERT ON entries BEGIN SELECT 1; END"_s}, FlawKind::Database, 0);
}

void JournalVerifyTest::namesTheFirstEntryThatDoesNotFit()
{
    fill();
    QFETCH(QStringList, statements);
    tamper(m_file, statements);
    const auto checked = verifyJournal(m_folder->path());
    QVERIFY(checked.has_value());
    QVERIFY(checked->flaw.has_value());
    QTEST(int(checked->flaw->kind), "kind");
    QTEST(int(checked->flaw->sequence), "sequence");
    QVERIFY(!checked->flaw->detail.isEmpty());
    QFETCH(int, sequence);
    QCOMPARE(checked->flaw->writer.isNull(), sequence == 0);
}

void JournalVerifyTest::aFileThatIsNoJournal_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray(5000, 'x');
    QTest::newRow("short") << "SQLite format 3"_ba;
}

void JournalVerifyTest::aFileThatIsNoJournal()
{
    QFETCH(QByteArray, bytes);
    putBytes(m_file, bytes);
    const auto checked = verifyJournal(m_folder->path());
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, JournalError::Kind::Damaged);
    QCOMPARE(bytesOf(m_file), bytes);

    JournalFolder folder(m_folder->path());
    QVERIFY(folder.openToWrite().has_value());
    const auto aside = folder.takeSetAside();
    QVERIFY(aside.has_value());
    QCOMPARE(bytesOf(aside->file), bytes);
    QVERIFY(verifyJournal(m_folder->path())->isSound());
}

void JournalVerifyTest::changesNothing()
{
    fill();
    const QByteArray before = bytesOf(m_file);
    QVERIFY(verifyJournal(m_folder->path())->isSound());
    QCOMPARE(bytesOf(m_file), before);
}

void JournalVerifyTest::leavesANewerJournalAlone()
{
    fill();
    tamper(m_file, {u"PRAGMA user_version = 2"_s});
    const QByteArray before = bytesOf(m_file);
    JournalFolder folder(m_folder->path());
    const auto opened = folder.openToWrite();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, JournalError::Kind::TooNew);
    QVERIFY(!folder.takeSetAside());
    QCOMPARE(bytesOf(m_file), before);
}

/// After each of many small damages, opening it loses nothing in silence: either all is there and verifies, or the
/// fault is named and the file is as it was, in its place or set aside.
void JournalVerifyTest::namesEveryCorruption()
{
    fill();
    const QByteArray sound = bytesOf(m_file);
    const Read all = *readAll();
    // A thousand in all.
#ifdef __SANITIZE_ADDRESS__
    constexpr int many = 250;
    QRandomGenerator random(1);
#else
    constexpr int many = 750;
    QRandomGenerator random(2);
#endif
    int harmless = 0;
    int setAside = 0;
    int named = 0;
    for (int i = 0; i < many; ++i) {
        QByteArray bytes = sound;
        const int at = random.bounded(int(bytes.size()));
        switch (random.bounded(4)) {
        case 0:
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            break;
        case 1:
            for (int j = at; j < std::min(at + random.bounded(1, 300), int(bytes.size())); ++j)
                bytes[j] = char(random.bounded(256));
            break;
        case 2:
            bytes.truncate(at);
            break;
        case 3:
            // Small files have most of their meaning at the beginnings of pages.
            bytes[at / 4096 * 4096 + random.bounded(110)] = char(random.bounded(256));
            break;
        }
        if (bytes == sound)
            continue;
        QVERIFY(QDir(m_folder->path()).removeRecursively());
        QVERIFY(QDir().mkpath(m_folder->path()));
        putBytes(m_file, bytes);
        const auto context = [&] { return qPrintable(u"number %1"_s.arg(i)); };

        const auto checked = verifyJournal(m_folder->path());
        QVERIFY2(bytesOf(m_file) == bytes, context());
        const bool isSound = checked && checked->isSound();
        JournalFolder folder(m_folder->path());
        auto opened = folder.openToWrite();
        if (isSound) {
            QVERIFY2(opened.has_value(), context());
            opened = {};
            const auto read = readAll();
            QVERIFY2(read && read->deletions == all.deletions && read->entries == all.entries, context());
            ++harmless;
            continue;
        }
        if (opened) {
            // What the first look missed, the whole check finds.
            opened = {};
            if (setAsideFiles().isEmpty())
                QVERIFY2(folder.setAsideUnsound().has_value(), context());
            const QStringList files = setAsideFiles();
            QVERIFY2(files.size() == 1, context());
            QVERIFY2(bytesOf(m_folder->filePath(files[0])) == bytes, context());
            QVERIFY2(verifyJournal(m_folder->path())->isSound(), context());
            ++setAside;
        } else {
            QVERIFY2(bytesOf(m_file) == bytes, context());
            ++named;
        }
    }
    qInfo("harmless %d, set aside %d, refused by name %d", harmless, setAside, named);
    QVERIFY(harmless > 0 && setAside > 0);
}

QTEST_GUILESS_MAIN(JournalVerifyTest)
#include "tst_journalverify.moc"
