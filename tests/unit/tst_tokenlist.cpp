#include "lists/listrows.h"
#include "lists/tokenlist.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QString one = u"8eae8949-000b-453c-91a3-8f74b3ab18a7"_s;
const QString two = u"02210600-b3f4-4f42-8075-8322e6e30fac"_s;
const QString three = u"5b2f0c1e-6a2d-4c58-9d5f-0f3c7a1be942"_s;

/// `$1` and so on stand for the ids above.
QString filled(QString text) { return text.replace(u"$1"_s, one).replace(u"$2"_s, two).replace(u"$3"_s, three); }

TokenList listOf(const QByteArray& bytes, const ListChoices& choices = {})
{
    const auto text = listTextFrom(bytes);
    return text ? tokenListFrom(*text, choices).value_or(TokenList()) : TokenList();
}

TokenList listOf(const QString& text, const ListChoices& choices = {})
{
    return listOf(filled(text).toUtf8(), choices);
}

} // namespace

class TokenListTest final : public QObject
{
    Q_OBJECT

private slots:
    void takesRowsApart_data();
    void takesRowsApart();
    void tellsTheLineOfEachRow();
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void guessesTheLayout_data();
    void guessesTheLayout();
    void whatAPersonSaysGoes();
    void judgesIds_data();
    void judgesIds();
    void everyLineIsAccountedFor();
    void tellsColumnsWithoutCardNumbers();
    void readsNoMoreThanAListMayHave();
};

void TokenListTest::takesRowsApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    QTest::newRow("nothing") << QString() << QChar(u',') << Rows {};
    QTest::newRow("cells") << u"a,b\nc,d\n"_s << QChar(u',') << Rows {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("no line break at the end") << u"a\nb"_s << QChar(u',') << Rows {{u"a"_s}, {u"b"_s}};
    QTest::newRow("every kind of line break")
        << u"a\r\nb\rc\nd"_s << QChar(u',') << Rows {{u"a"_s}, {u"b"_s}, {u"c"_s}, {u"d"_s}};
    QTest::newRow("blank lines") << u"a\n\n\r\nb"_s << QChar(u',')
                                 << Rows {{u"a"_s}, {QString()}, {QString()}, {u"b"_s}};
    QTest::newRow("empty cells") << u",a,\n"_s << QChar(u',') << Rows {{QString(), u"a"_s, QString()}};
    QTest::newRow("other separator") << u"a,b;c"_s << QChar(u';') << Rows {{u"a,b"_s, u"c"_s}};
    QTest::newRow("quoted") << u"\"a,b\",\"c\"\n"_s << QChar(u',') << Rows {{u"a,b"_s, u"c"_s}};
    QTest::newRow("doubled quotes") << u"\"a \"\"b\"\"\",c"_s << QChar(u',') << Rows {{u"a \"b\""_s, u"c"_s}};
    QTest::newRow("line break in quotes")
        << u"\"a\r\nb\",c\nd"_s << QChar(u',') << Rows {{u"a\nb"_s, u"c"_s}, {u"d"_s}};
    QTest::newRow("spaces around quotes") << u"a, \"b,c\" ,d"_s << QChar(u',') << Rows {{u"a"_s, u"b,c"_s, u"d"_s}};
    QTest::newRow("empty quotes") << u"\"\",a"_s << QChar(u',') << Rows {{QString(), u"a"_s}};
    QTest::newRow("quote inside") << u"5\" disk,a"_s << QChar(u',') << Rows {{u"5\" disk"_s, u"a"_s}};
    QTest::newRow("quote never closed") << u"\"a,b\nc,d"_s << QChar(u',')
                                        << Rows {{u"\"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("quote closed too soon") << u"\"a\"b,c\nd"_s << QChar(u',') << Rows {{u"\"a\"b"_s, u"c"_s}, {u"d"_s}};
    QTest::newRow("a stray quote swallows nothing")
        << u"\"a\nb\n\"c\"\n"_s << QChar(u',') << Rows {{u"\"a"_s}, {u"b"_s}, {u"c"_s}};
    QTest::newRow("one a line") << u"\"a,b\"\nc"_s << QChar() << Rows {{u"\"a,b\""_s}, {u"c"_s}};
}

void TokenListTest::takesRowsApart()
{
    QFETCH(QString, text);
    QFETCH(QChar, separator);
    QFETCH(QList<QStringList>, rows);
    QList<QStringList> read;
    ListRows reader(text, separator);
    for (ListRow row; reader.next(row);)
        read += row.cells;
    QCOMPARE(read, rows);
}

void TokenListTest::tellsTheLineOfEachRow()
{
    QList<int> lines;
    const QString text = u"a\r\n\"b\r\nb\rb\",x\n\n\"c\nd"_s;
    ListRows reader(text, u',');
    for (ListRow row; reader.next(row);)
        lines += row.line;
    QCOMPARE(lines, (QList<int> {1, 2, 5, 6, 7}));
}

void TokenListTest::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ListEncoding>("encoding");
    const QString text = u"kort-ø\n"_s;
    const auto utf16 = [&text](QStringConverter::Encoding encoding) {
        return QByteArray(QStringEncoder(encoding, QStringConverter::Flag::WriteBom).encode(text));
    };
    QTest::newRow("UTF-8") << text.toUtf8() << ListEncoding::Utf8;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << ListEncoding::Utf8;
    QTest::newRow("UTF-16, little end first") << utf16(QStringConverter::Utf16LE) << ListEncoding::Utf16;
    QTest::newRow("UTF-16, big end first") << utf16(QStringConverter::Utf16BE) << ListEncoding::Utf16;
    QTest::newRow("Latin-1") << text.toLatin1() << ListEncoding::Latin1;
}

void TokenListTest::readsEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ListEncoding, encoding);
    const TokenList list = listOf(bytes);
    QCOMPARE(list.ids, QStringList {u"kort-ø"_s});
    QCOMPARE(list.encoding, encoding);
}

void TokenListTest::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ListError>("error");
    QTest::newRow("too large") << QByteArray(largestListBytes + 1, 'a') << ListError::TooLarge;
    QTest::newRow("too many lines") << QByteArray("a\n").repeated(mostListLines) + "a" << ListError::TooManyLines;
    QTest::newRow("too many lines, CR") << QByteArray("a\r").repeated(mostListLines + 1) << ListError::TooManyLines;
    QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04 and more") << ListError::NotText;
    QTest::newRow("old spreadsheet") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1") << ListError::NotText;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << ListError::NotText;
    QTest::newRow("NUL") << QByteArray("a\0b\n", 4) << ListError::NotText;
}

void TokenListTest::refusesWhatIsNoList()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ListError, error);
    const auto list = listTextFrom(bytes).and_then([](const ListText& text) { return tokenListFrom(text); });
    QVERIFY(!list);
    QCOMPARE(list.error(), error);
}

void TokenListTest::guessesTheLayout_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ListSeparator>("separator");
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("hasHeader");
    QTest::addColumn<QStringList>("ids");
    const QStringList both {one, two};
    QTest::newRow("one a line") << u"$1\n$2\n"_s << ListSeparator::None << 0 << false << both;
    QTest::newRow("one a line, titled") << u"Card tokens\n$1\n$2\n"_s << ListSeparator::None << 0 << true << both;
    QTest::newRow("one a line, titled otherwise") << u"Kort\n$1\n$2"_s << ListSeparator::None << 0 << true << both;
    QTest::newRow("one a line, no UUIDs")
        << u"card-1\ncard-2\n"_s << ListSeparator::None << 0 << false << QStringList {u"card-1"_s, u"card-2"_s};
    QTest::newRow("commas behind") << u"$1,\n$2,\n"_s << ListSeparator::Comma << 0 << false << both;
    QTest::newRow("in one line") << u"$1, $2"_s << ListSeparator::Comma << everyColumn << false << both;
    QTest::newRow("in one line, no UUIDs")
        << u"a;b"_s << ListSeparator::Semicolon << everyColumn << false << QStringList {u"a"_s, u"b"_s};
    QTest::newRow("one row of a table") << u"10234\t$1\tActive"_s << ListSeparator::Tab << 1 << false
                                        << QStringList {one};
    QTest::newRow("semicolons, decimal commas")
        << u"customer;amount;id\n10234;1,5;$1\n10235;2,5;$2\n"_s << ListSeparator::Semicolon << 2 << true << both;
    QTest::newRow("bars") << u"$1|x\n$2|y"_s << ListSeparator::Bar << 0 << false << both;
    QTest::newRow("tabs, quoted commas") << u"\"a, b\"\t$1\n\"c, d\"\t$2"_s << ListSeparator::Tab << 1 << false << both;
    QTest::newRow("the title says which of two")
        << u"customer_id,token_id\n$3,$1\n$3,$2\n"_s << ListSeparator::Comma << 1 << true << both;
    QTest::newRow("id before customer") << u"customer_id,id\n$3,$1\n$3,$2\n"_s << ListSeparator::Comma << 1 << true
                                        << both;
    QTest::newRow("titles unknown") << u"Kunde,Kort\n10234,$1\n10234,$2\n"_s << ListSeparator::Comma << 1 << true
                                    << both;
    QTest::newRow("separator said") << u"sep=;\r\n$1;a,b\r\n$2;c,d\r\n"_s << ListSeparator::Semicolon << 0 << false
                                    << both;
    QTest::newRow("nothing") << QString() << ListSeparator::None << 0 << false << QStringList();
    QTest::newRow("blank") << u" \n\t\n"_s << ListSeparator::None << 0 << false << QStringList();
}

void TokenListTest::guessesTheLayout()
{
    QFETCH(QString, text);
    QFETCH(ListSeparator, separator);
    QFETCH(int, column);
    QFETCH(bool, hasHeader);
    QFETCH(QStringList, ids);
    const TokenList list = listOf(text);
    QCOMPARE(list.ids, ids);
    QCOMPARE(list.layout.separator, separator);
    QCOMPARE(list.layout.column, column);
    QCOMPARE(list.layout.hasHeader, hasHeader);
    QVERIFY(list.refused.isEmpty());
}

void TokenListTest::whatAPersonSaysGoes()
{
    const QString text = u"customer_id,token_id\n$3,$1\n$3,$2\n"_s;
    QCOMPARE(listOf(text, {.column = 0}).ids, QStringList {three});
    QCOMPARE(listOf(text, {.column = everyColumn}).ids, (QStringList {three, one, two}));
    const TokenList titled = listOf(text, {.column = 1, .hasHeader = false});
    QCOMPARE(titled.ids, (QStringList {u"token_id"_s, one, two}));
    const TokenList wrong = listOf(text, {.separator = ListSeparator::Semicolon});
    QCOMPARE(wrong.columns.size(), 1);
    QVERIFY(wrong.ids.isEmpty());
    QCOMPARE(wrong.refused.first(), (RefusedLine {1, ListProblem::Several}));
    QCOMPARE(listOf(text, {.column = 7}).refused.size(), 2);
}

void TokenListTest::judgesIds_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<ListProblem>("problem");
    QTest::newRow("UUID") << one << ListProblem::None;
    QTest::newRow("surrounded") << u" '%1'\u200B"_s.arg(one) << ListProblem::None;
    QTest::newRow("as a formula") << u"=\"%1\""_s.arg(one) << ListProblem::None;
    QTest::newRow("number") << u"10234"_s << ListProblem::None;
    QTest::newRow("many zeros") << u"420000000000000000000"_s << ListProblem::None;
    QTest::newRow("hexadecimal with e") << u"42e15"_s << ListProblem::None;
    QTest::newRow("word with a hyphen") << u"4e-card-12"_s << ListProblem::None;
    QTest::newRow("number sign") << u"#42"_s << ListProblem::None;
    QTest::newRow("nothing") << u" \" \" "_s << ListProblem::Empty;
    QTest::newRow("shortened") << u"4.2E+15"_s << ListProblem::SpreadsheetNumber;
    QTest::newRow("shortened, comma") << u"4,2E+15"_s << ListProblem::SpreadsheetNumber;
    QTest::newRow("shortened, whole") << u"4E+15"_s << ListProblem::SpreadsheetNumber;
    QTest::newRow("shortened, small") << u"-4.2e-05"_s << ListProblem::SpreadsheetNumber;
    QTest::newRow("shortened, longest") << u"4.11111111111111E+15"_s << ListProblem::SpreadsheetNumber;
    QTest::newRow("too narrow") << u"#######"_s << ListProblem::SpreadsheetError;
    for (const char* error : {"#REF!", "#N/A", "#NAME?", "#DIV/0!", "#VALUE!", "#NV", "#BEZUG!", "Err:502"})
        QTest::newRow(error) << QString::fromLatin1(error) << ListProblem::SpreadsheetError;
    QTest::newRow("several") << one + u' ' + two << ListProblem::Several;
    QTest::newRow("several, with a comma") << one + u',' + two << ListProblem::Several;
    QTest::newRow("several lines") << one + u'\n' + two << ListProblem::Several;
    QTest::newRow("lost character") << u"kort-\uFFFD-1"_s << ListProblem::DamagedText;
    QTest::newRow("too long") << QString(257, u'a') << ListProblem::TooLong;
    QTest::newRow("dots") << u".."_s << ListProblem::NotAnId;
    QTest::newRow("a path upwards") << u"../../etc"_s << ListProblem::NotAnId;
    QTest::newRow("a path that goes up on its way") << u"a/../b"_s << ListProblem::NotAnId;
    QTest::newRow("a path of another system") << u"..\\b"_s << ListProblem::NotAnId;
    QTest::newRow("dots within") << u"a..b/c.d"_s << ListProblem::None;
    QTest::newRow("bell") << u"a\ab"_s << ListProblem::NotAnId;
    QTest::newRow("card number") << u"4111 1111 1111 1111"_s << ListProblem::CardNumber;
    QTest::newRow("card number as a formula") << u"=\"4111111111111111\""_s << ListProblem::CardNumber;
}

void TokenListTest::judgesIds()
{
    QFETCH(QString, cell);
    QFETCH(ListProblem, problem);
    QCOMPARE(checkListedId(idInCell(cell)), problem);
}

void TokenListTest::everyLineIsAccountedFor()
{
    const TokenList list = listOf(u"sep=,\nname,token_id\nA,$1\n\nB,4.2E+15\n\"C\nC\",$2\n,,\nD\nE,$1\nF,$1\n"_s);
    QCOMPARE(list.ids, (QStringList {one, two}));
    QCOMPARE(list.refused, (QList<RefusedLine> {{5, ListProblem::SpreadsheetNumber}, {9, ListProblem::Empty}}));
    QCOMPARE(list.repeated, (QList<RepeatedLine> {{10, 3}, {11, 3}}));
}

void TokenListTest::tellsColumnsWithoutCardNumbers()
{
    const TokenList list = listOf(u"4111 1111 1111 1111,\"a\n b\",$1\n"_s);
    QCOMPARE(list.columns, (QStringList {QString(), u"a b"_s, one}));
}

void TokenListTest::readsNoMoreThanAListMayHave()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(one.toLatin1());
    file.close();
    const auto text = listTextFromFile(file.fileName());
    QVERIFY(text);
    QCOMPARE(text->text, one);
    QVERIFY(file.resize(largestListBytes + 10));
    QCOMPARE(listTextFromFile(file.fileName()).error(), ListError::TooLarge);
    QCOMPARE(listTextFromFile(folder.filePath(u"none.csv"_s)).error(), ListError::Unreadable);
    QCOMPARE(listTextFromFile(folder.path()).error(), ListError::Unreadable);
}

QTEST_APPLESS_MAIN(TokenListTest)
#include "tst_tokenlist.moc"
