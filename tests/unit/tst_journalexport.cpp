#include "journal/csvcell.h"
#include "journal/journalexport.h"
#include "journaldeletions.h"
#include "readablejournalinmemory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

/// A reader of RFC 4180, for one line.
QStringList cellsOf(const QString& line)
{
    QStringList cells {QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"' && isQuoted && i + 1 < line.size() && line[i + 1] == u'"')
            cells.last() += line[++i];
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            cells += QString();
        else
            cells.last() += c;
    }
    return cells;
}

/// What csvCell() says a program does to get the text back.
QString withoutMarks(const QString& cell)
{
    QString text;
    bool mayBegin = true;
    bool isDropped = false;
    for (const QChar c : cell) {
        if (mayBegin && !isDropped && c == u'\'') {
            isDropped = true;
            continue;
        }
        text += c;
        mayBegin = u",;|\"␉␊␍"_s.contains(c) || (mayBegin && c.isSpace());
        isDropped = false;
    }
    return text;
}

QString contentOf(const QString& path)
{
    QFile file(path);
    // Not fromUtf8(): it drops the mark in front.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return file.open(QIODevice::ReadOnly) ? QString(decoder(file.readAll())) : QString();
}

} // namespace

class JournalExportTest final : public QObject
{
    Q_OBJECT

private slots:
    void spreadsheetsRunNothing_data();
    void spreadsheetsRunNothing();
    void idsStayText_data();
    void idsStayText();
    void aProgramGetsEveryTextBack_data();
    void aProgramGetsEveryTextBack();
    void cardNumbersAreMasked();
    void csvHasALineForEachDeletion();
    void jsonHasTheEntries();
    void onlyWhatIsFilteredIsExported();
    void nothingFoundIsAFileToo();
    void theOwnerAloneReadsIt();
    void whatWasThereStaysUntilAllIsWritten();
    void stoppingLeavesNothing();
    void aFailingJournalLeavesNothing();
    void aPlaceThatCannotBeWrittenIsTold();
    void aFullDiskIsTold();

private:
    JournalExportResult exported(const QString& name, const JournalQuery& query = {})
    {
        JournalExport job(m_journal);
        std::optional<JournalExportResult> result;
        connect(&job, &JournalExport::finished, this, [&](const JournalExportResult& told) { result = told; });
        job.start(
            query, pathOf(name), name.endsWith(".json"_L1) ? JournalExportFormat::Json : JournalExportFormat::Csv);
        if (result || !QTest::qWaitFor([&result] { return result.has_value(); }))
            qFatal("It must finish, and later");
        return *result;
    }
    QString pathOf(const QString& name) const { return m_folder.filePath(name); }
    QStringList filesThere() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    QTemporaryDir m_folder;
    ReadableJournalInMemory m_journal;

private slots:
    void init()
    {
        m_journal = {};
        for (const QString& name : filesThere())
            QFile::remove(pathOf(name));
    }
};

void JournalExportTest::spreadsheetsRunNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+47"_s << u"'+47"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("after spaces") << u"  =1"_s << u"  '=1"_s;
    QTest::newRow("after a tab") << u"\t=1"_s << u"␉'=1"_s;
    QTest::newRow("after a carriage return") << u"\r=1"_s << u"␍'=1"_s;
    QTest::newRow("wide") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("after a separator") << u"a;=1;-2"_s << u"a;'=1;'-2"_s;
    QTest::newRow("after a quote") << u"a\"=1"_s << u"a\"'=1"_s;
    QTest::newRow("after a line's end") << u"a\n=1"_s << u"a␊'=1"_s;
    QTest::newRow("inside") << u"a=1-2@b"_s << u"a=1-2@b"_s;
}

void JournalExportTest::spreadsheetsRunNothing()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(cellsOf(csvCell(text)), QStringList {cell});
}

void JournalExportTest::idsStayText_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isMarked");
    QTest::newRow("short number") << u"10234"_s << false;
    QTest::newRow("zero") << u"0"_s << false;
    QTest::newRow("leading zero") << u"00123"_s << true;
    QTest::newRow("12 digits") << u"123456789012"_s << true;
    QTest::newRow("16 digits and more") << u"42000000000000001"_s << true;
    QTest::newRow("a power of ten") << u"4E15"_s << true;
    QTest::newRow("a date") << u"3-4"_s << true;
    QTest::newRow("a time") << u"10:30"_s << true;
    QTest::newRow("a fraction") << u"1,5"_s << true;
    QTest::newRow("a UUID") << u"8eae8949-000b-453c-91a3-8f74b3ab18a7"_s << false;
    QTest::newRow("a word") << u"company-fleet"_s << false;
}

void JournalExportTest::idsStayText()
{
    QFETCH(QString, id);
    QFETCH(bool, isMarked);
    QCOMPARE(cellsOf(csvCell(id)), QStringList {isMarked ? u'\'' + id : id});
}

void JournalExportTest::aProgramGetsEveryTextBack_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u""_s, u"plain"_s, u"a,b"_s, u"said \"no\""_s, u"\"\""_s, u"'quoted'"_s, u"''"_s,
             u"=1"_s, u"'=1"_s, u"00'12"_s, u"a;'=1"_s, u"; =1, '-2"_s, u"00123"_s, u"1,-2"_s, u"Bjørnstjerne Ærø"_s,
             u"日本語"_s, u"👩‍👩‍👧"_s, u"ends with '"_s, u" spaces "_s})
        QTest::newRow(text.toUtf8().constData()) << text;
}

void JournalExportTest::aProgramGetsEveryTextBack()
{
    QFETCH(QString, text);
    const QStringList cells = cellsOf(csvCell(text) + u",next"_s);
    QCOMPARE(cells.size(), 2);
    QCOMPARE(withoutMarks(cells.first()), text);
}

void JournalExportTest::cardNumbersAreMasked()
{
    JournalDeletion deletion = journalDeletion(1);
    deletion.customerId = u"4111111111111111"_s;
    m_journal.deletions = {deletion};
    m_journal.entries = entriesOf(deletion);
    m_journal.entries[2].errorMessage = u"no 4111111111111111 here"_s;
    for (const QString& name : {u"a.csv"_s, u"a.json"_s}) {
        QCOMPARE(exported(name).count, 1);
        const QString content = contentOf(pathOf(name));
        QVERIFY(content.contains(u"411111"_s));
        QVERIFY(!content.contains(u"4111111111111111"_s));
    }
}

void JournalExportTest::csvHasALineForEachDeletion()
{
    JournalDeletion odd = journalDeletion(2, DeletionOutcome::Kind::Unknown);
    odd.reason = u"said \"=2\",\nand Ærø"_s;
    m_journal.deletions = {odd, journalDeletion(1)};
    const JournalExportResult result = exported(u"journal.csv"_s);
    QCOMPARE(result.kind, JournalExportResult::Kind::Done);
    QCOMPARE(result.count, 2);

    QStringList lines = contentOf(pathOf(u"journal.csv"_s)).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.takeLast(), QString());
    // By this mark spreadsheets know UTF-8.
    QVERIFY(lines.first().startsWith(QChar(0xFEFF)));
    const QStringList names = cellsOf(lines.first().mid(1));
    const auto cell = [&](int row, const QString& name) { return cellsOf(lines[row])[names.indexOf(name)]; };
    QCOMPARE(cell(1, u"reason"_s), u"said \"'=2\",␊and Ærø"_s);
    QCOMPARE(cell(1, u"state"_s), u"unknown"_s);
    QCOMPARE(cell(1, u"outcome"_s), QString());
    QCOMPARE(cell(2, u"outcome"_s), u"deleted"_s);
    QCOMPARE(cell(2, u"requested_at"_s), u"2026-03-03T13:08:22.000Z"_s);
    QCOMPARE(cell(2, u"masked_pan"_s), u"476173••••••0416"_s);
    QCOMPARE(cell(2, u"requestor"_s), u"cardholder"_s);
    QCOMPARE(QUuid(cell(2, u"deletion"_s)), journalDeletion(1).id);
}

void JournalExportTest::jsonHasTheEntries()
{
    for (const int number : {2, 1}) {
        m_journal.deletions += journalDeletion(number);
        m_journal.entries += entriesOf(journalDeletion(number), number * 10);
    }
    m_journal.entries[2].errorMessage = u"=1\n\"Ærø\""_s;
    QCOMPARE(exported(u"journal.json"_s).count, 2);
    QFile file(pathOf(u"journal.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(document[u"count"_s].toInt(), 2);
    const QJsonArray deletions = document[u"deletions"_s].toArray();
    QCOMPARE(deletions.size(), 2);
    const QJsonArray entries = deletions[1][u"entries"_s].toArray();
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries[0][u"kind"_s].toString(), u"requested"_s);
    QCOMPARE(entries[0][u"sequence"_s].toInt(), 10);
    QCOMPARE(entries[3][u"outcome"_s].toString(), u"deleted"_s);
    QCOMPARE(entries[3][u"hash"_s].toString(), QString::fromLatin1(QByteArray(32, 13).toHex()));
    // Texts are as they are: JSON needs no marks.
    QCOMPARE(deletions[0][u"entries"_s][2][u"error_message"_s].toString(), u"=1\n\"Ærø\""_s);
}

void JournalExportTest::onlyWhatIsFilteredIsExported()
{
    m_journal.deletions = {journalDeletion(2, DeletionOutcome::Kind::Refused), journalDeletion(1)};
    JournalQuery query;
    query.outcomes = QStringList {u"refused"_s};
    QCOMPARE(exported(u"journal.csv"_s, query).count, 1);
    QVERIFY(contentOf(pathOf(u"journal.csv"_s)).contains(u"token-000002"_s));
    QVERIFY(!contentOf(pathOf(u"journal.csv"_s)).contains(u"token-000001"_s));
}

void JournalExportTest::nothingFoundIsAFileToo()
{
    QCOMPARE(exported(u"journal.json"_s).kind, JournalExportResult::Kind::Done);
    const QJsonDocument document = QJsonDocument::fromJson(contentOf(pathOf(u"journal.json"_s)).toUtf8());
    QVERIFY(document[u"deletions"_s].isArray());
    QCOMPARE(document[u"count"_s].toInt(-1), 0);
}

void JournalExportTest::theOwnerAloneReadsIt()
{
    // One that others may read already is no exception.
    QFile before(pathOf(u"journal.csv"_s));
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    before.close();
    m_journal.deletions = {journalDeletion(1)};
    QCOMPARE(exported(u"journal.csv"_s).count, 1);
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(pathOf(u"journal.csv"_s)).permissions() & others));
}

void JournalExportTest::whatWasThereStaysUntilAllIsWritten()
{
    QFile before(pathOf(u"journal.csv"_s));
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    {
        JournalExportFile file(pathOf(u"journal.csv"_s), JournalExportFormat::Csv);
        QVERIFY(file.open());
        for (int i = 0; i < 1000; ++i)
            QVERIFY(file.append(journalDeletion(i), {}));
        QCOMPARE(contentOf(pathOf(u"journal.csv"_s)), u"before"_s);
    }
    QCOMPARE(contentOf(pathOf(u"journal.csv"_s)), u"before"_s);
    QCOMPARE(filesThere(), QStringList {u"journal.csv"_s});
}

void JournalExportTest::stoppingLeavesNothing()
{
    m_journal.deletions = {journalDeletion(1)};
    m_journal.isHeldUp = true;
    JournalExport job(m_journal);
    QSignalSpy finished(&job, &JournalExport::finished);
    job.start({}, pathOf(u"journal.csv"_s), JournalExportFormat::Csv);
    job.stop();
    m_journal.answerAll();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].value<JournalExportResult>().kind, JournalExportResult::Kind::Stopped);
    QCOMPARE(filesThere(), QStringList());
}

void JournalExportTest::aFailingJournalLeavesNothing()
{
    m_journal.error = JournalError {JournalError::Kind::Damaged, u"journal.sqlite"_s, {}};
    const JournalExportResult result = exported(u"journal.csv"_s);
    QCOMPARE(result.kind, JournalExportResult::Kind::CannotRead);
    QCOMPARE(result.journalError.kind, JournalError::Kind::Damaged);
    QCOMPARE(filesThere(), QStringList());
}

void JournalExportTest::aPlaceThatCannotBeWrittenIsTold()
{
    m_journal.deletions = {journalDeletion(1)};
    const JournalExportResult result = exported(u"no/such/folder/journal.csv"_s);
    QCOMPARE(result.kind, JournalExportResult::Kind::CannotWrite);
    QVERIFY(!result.fileError.detail.isEmpty());
}

void JournalExportTest::aFullDiskIsTold()
{
    // A bound on the size of files fails writes as a full disk does, to root too.
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 1000;
    for (int i = 0; i < 3; ++i)
        m_journal.deletions += journalDeletion(i);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const JournalExportResult result = exported(u"journal.csv"_s);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, ignored);
    QCOMPARE(result.kind, JournalExportResult::Kind::CannotWrite);
    QCOMPARE(filesThere(), QStringList());
}

QTEST_GUILESS_MAIN(JournalExportTest)
#include "tst_journalexport.moc"
