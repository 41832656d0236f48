#include "receipts/receiptpdf.h"
#include "story.h"
#include "words/runreceiptwords.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Fate = RunReceipt::Fate;

namespace {

const QTimeZone oslo("Europe/Oslo");
const QDateTime now(QDate(2026, 11, 27), QTime(9, 0), QTimeZone::utc());

ReceiptText told(const Story& story)
{
    return words::receiptText(*receiptFrom(story.deletion, story.entries, now), oslo);
}

ReceiptText run(int tokens)
{
    RunReceipt receipt;
    receipt.run = QUuid(u"0d4f2f3a-9a55-4b2e-8a7c-3f0d1a2b3c4d"_s);
    receipt.accountName = u"Fjordbutikken"_s;
    receipt.accountId = u"P12345678"_s;
    receipt.reason = u"Clean-up of unused cards"_s;
    receipt.requestedAt = now.addSecs(-3600);
    receipt.madeAt = now;
    for (int i = 1; i <= tokens; ++i)
        receipt.rows += {u"6f1c2d3e-5a6b-4c7d-8e9f-%1"_s.arg(i, 12, 10, '0'_L1), u"476173••••••0416"_s, u"visa"_s,
            u"customer-%1"_s.arg(i), i % 20 == 0 ? Fate::Refused : Fate::Deleted, now.addSecs(i - 3600)};
    return words::runReceiptText(receipt, oslo);
}

/// No white space: where lines break is the page's affair.
QString squeezed(QString text) { return text.remove(QRegularExpression(u"\\s"_s)); }

} // namespace

class ReceiptPdfTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isSoundPdfA();
    void embedsItsFonts();
    void metadataNameNobody();
    void holdsTheTextInOrder();
    void longTextsTakeMorePages();
    void rightToLeftHoldsTheSame();
    void runHasATableOverPages();
    void paperFollowsTheCountry_data();
    void paperFollowsTheCountry();
    void savesOverWhatWasThere();
    void leavesWhatWasThereWhenThereIsNoRoom_data();
    void leavesWhatWasThereWhenThereIsNoRoom();
    void saysWhyItCannotSave();
    void fileNameTellsNoCustomer();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    /// Makes the PDF and has a program of Poppler's or qpdf read it.
    QString readBy(const QString& program, const ReceiptText& text, QStringList before = {}, QStringList after = {},
        QPageSize::PageSizeId paper = QPageSize::A4)
    {
        if (saveWhole(receiptPdf(text, QPageSize(paper)), path(u"receipt.pdf"_s)))
            return u"not saved"_s;
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, before + QStringList {path(u"receipt.pdf"_s)} + after);
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
            return process.errorString();
        return u"exit %1\n"_s.arg(process.exitCode()) + QString::fromUtf8(process.readAll());
    }
    QString textOf(const ReceiptText& text, const QStringList& options = {})
    {
        return readBy(u"pdftotext"_s, text, options, {u"-"_s});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ReceiptPdfTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void ReceiptPdfTest::isSoundPdfA()
{
    const QString check = readBy(u"qpdf"_s, told(plainStory()), {u"--check"_s});
    QVERIFY2(check.startsWith(u"exit 0\n"_s) && !check.contains(u"WARNING"_s), qPrintable(check));
    QFile file(path(u"receipt.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("<pdfaid:part>1</pdfaid:part>") || bytes.contains("pdfaid:part=\"1\""));
    QVERIFY(bytes.contains("/OutputIntents"));
}

void ReceiptPdfTest::embedsItsFonts()
{
    Story story = plainStory();
    for (JournalEntry& entry : story.entries)
        entry.accountName = u"Fjordbutikken Вода ™"_s;
    // name, type, encoding, embedded, subset, with a map to Unicode
    const QStringList lines = readBy(u"pdffonts"_s, told(story)).split(u'\n', Qt::SkipEmptyParts).mid(3);
    QVERIFY(lines.size() >= 2);
    static const QRegularExpression embedded(u" yes (yes|no) +yes +\\d+ +\\d+$"_s);
    for (const QString& line : lines)
        QVERIFY2(embedded.match(line).hasMatch(), qPrintable(line));
}

void ReceiptPdfTest::metadataNameNobody()
{
    const QString info = readBy(u"pdfinfo"_s, told(plainStory()));
    QVERIFY2(info.contains(QRegularExpression(u"Title: +Deletion receipt\n"_s)), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(u"Creator: +Token Desk "_s)), qPrintable(info));
    QVERIFY2(!info.contains(u"Author"_s), qPrintable(info));
    for (const QString& mine : {u"10234"_s, u"agent7"_s, u"desk-12"_s, qEnvironmentVariable("USER", u"agent7"_s)})
        QVERIFY2(!info.contains(mine), qPrintable(mine + u" stands in "_s + info));
}

void ReceiptPdfTest::holdsTheTextInOrder()
{
    const ReceiptText text = told(plainStory());
    QString expected = words::plain(text);
    const QString page = squeezed(textOf(text));
    QVERIFY2(page.startsWith(squeezed(u"exit 0"_s + expected)), qPrintable(page));
    QVERIFY2(page.endsWith(u"page1of1"_s), qPrintable(page));
}

void ReceiptPdfTest::longTextsTakeMorePages()
{
    Story story = plainStory();
    for (JournalEntry& entry : story.entries)
        for (QString JournalEntry::*text : {&JournalEntry::tokenId, &JournalEntry::customerId, &JournalEntry::reason,
                 &JournalEntry::accountName, &JournalEntry::apiRoot})
            entry.*text = u"Ø"_s.repeated(1000);
    const ReceiptText text = told(story);
    QString page = squeezed(textOf(text));
    QVERIFY2(page.contains(u"page1of2"_s) && page.contains(u"page2of2"_s), qPrintable(page));
    // All of it, the footer between the pages aside.
    page.remove(QRegularExpression(u"Deletionreceipt[-0-9a-f]{36},page\\dof2"_s));
    const qsizetype shown = page.count(u'Ø');
    QCOMPARE(shown, words::plain(text).count(u'Ø'));
    QVERIFY(page.contains(u"SHA-256:0c0c"_s));
}

void ReceiptPdfTest::rightToLeftHoldsTheSame()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString page = textOf(told(plainStory()), {u"-raw"_s});
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    for (const QString& part : {u"476173••••••0416"_s, u"2026-11-26T13:31:10Z"_s,
             u"5a0c1f6e-3b1d-4c55-9d0e-0f7b7f0a1c2d"_s, u"The stored card token was deleted."_s})
        QVERIFY2(page.contains(part), qPrintable(page));
}

void ReceiptPdfTest::runHasATableOverPages()
{
    const ReceiptText text = run(300);
    const QString pages = textOf(text, {u"-layout"_s});
    QVERIFY2(pages.contains(u"page 1 of 6"_s) && pages.contains(u"page 6 of 6"_s), qPrintable(pages.right(300)));
    QCOMPARE(pages.count(u"Known (UTC)"_s), 5);
    qsizetype at = 0;
    for (const QStringList& row : text.table.rows) {
        const qsizetype found = squeezed(pages).indexOf(row.join(QString()).remove(u' '), at);
        QVERIFY2(found >= at, qPrintable(row.join(u' ')));
        at = found;
        if (row.constFirst().toInt() > 100)
            break;
    }
    QVERIFY(squeezed(pages).contains(squeezed(text.table.rows.constLast().join(QString()))));
    // Each row is one line.
    QCOMPARE(pages.count(u"476173••••••0416"_s), 300);
}

void ReceiptPdfTest::paperFollowsTheCountry_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::newRow("Norway") << u"nb_NO"_s << QPageSize::A4;
    QTest::newRow("United Kingdom") << u"en_GB"_s << QPageSize::A4;
    QTest::newRow("United States") << u"en_US"_s << QPageSize::Letter;
    QTest::newRow("Canada, in French") << u"fr_CA"_s << QPageSize::Letter;
    QTest::newRow("none") << u"C"_s << QPageSize::A4;
}

void ReceiptPdfTest::paperFollowsTheCountry()
{
    QFETCH(QString, locale);
    QFETCH(QPageSize::PageSizeId, paper);
    QCOMPARE(usualPaper(QLocale(locale)).id(), paper);
    const QString size = paper == QPageSize::A4 ? u"595 x 842"_s : u"612 x 792"_s;
    QVERIFY(readBy(u"pdfinfo"_s, told(plainStory()), {}, {}, paper).contains(size));
}

void ReceiptPdfTest::savesOverWhatWasThere()
{
    QVERIFY(!saveWhole("before", path(u"a.pdf"_s)));
    QVERIFY(!saveWhole("after", path(u"a.pdf"_s)));
    QFile file(path(u"a.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("after"));
}

void ReceiptPdfTest::leavesWhatWasThereWhenThereIsNoRoom_data()
{
    QTest::addColumn<int>("size");
    // What Qt's buffer takes whole is written last of all.
    QTest::newRow("less than a buffer") << 9000;
    QTest::newRow("more") << 100000;
}

void ReceiptPdfTest::leavesWhatWasThereWhenThereIsNoRoom()
{
    QFETCH(int, size);
    QVERIFY(!saveWhole("before", path(u"a.pdf"_s)));
    // What a full disk does, without one: the system writes no file beyond this size.
    rlimit usual {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    rlimit small = usual;
    small.rlim_cur = 4096;
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const std::optional<QString> trouble = saveWhole(QByteArray(size, 'x'), path(u"a.pdf"_s));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
    QVERIFY(trouble && !trouble->isEmpty());
    QFile file(path(u"a.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("before"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList {u"a.pdf"_s});
}

void ReceiptPdfTest::saysWhyItCannotSave()
{
    for (const QString& name : {u"no-such-folder/a.pdf"_s, u"."_s}) {
        const std::optional<QString> trouble = saveWhole("bytes", path(name));
        QVERIFY2(trouble && trouble->size() > 5, qPrintable(name));
    }
}

void ReceiptPdfTest::fileNameTellsNoCustomer()
{
    Story story = plainStory();
    const auto name = [&] { return receiptFileName(*receiptFrom(story.deletion, story.entries, now), oslo); };
    QCOMPARE(name(), u"deletion-receipt-0416-2026-11-26.pdf"_s);
    // The day of the place, and not a whole number from a journal that was changed by hand.
    story.entries.last().at = QDateTime(QDate(2026, 11, 26), QTime(23, 30), QTimeZone::utc());
    for (JournalEntry& entry : story.entries)
        entry.maskedPan = u"4111111111111111"_s;
    QCOMPARE(name(), u"deletion-receipt-1111-2026-11-27.pdf"_s);
    for (JournalEntry& entry : story.entries)
        entry.maskedPan.clear();
    QCOMPARE(name(), u"deletion-receipt-2026-11-27.pdf"_s);
    story.entries.removeLast();
    QCOMPARE(name(), u"deletion-report-2026-11-26.pdf"_s);

    RunReceipt run;
    run.madeAt = now;
    QCOMPARE(runReceiptFileName(run, oslo), u"deletion-run-2026-11-27.pdf"_s);
    run.rows.resize(1);
    run.rows[0].at = now.addDays(-1);
    QCOMPARE(runReceiptFileName(run, oslo), u"deletion-run-2026-11-26.pdf"_s);
}

QTEST_MAIN(ReceiptPdfTest)
#include "tst_receiptpdf.moc"
