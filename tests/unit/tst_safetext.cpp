#include "cards/safetext.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class SafeTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void makesHiddenCharactersVisible_data();
    void makesHiddenCharactersVisible();
    void cutsLongTexts();
};

void SafeTextTest::makesHiddenCharactersVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"kunde-1042"_s << u"kunde-1042"_s;
    QTest::newRow("markup stays text") << u"<b>x</b> &amp;"_s << u"<b>x</b> &amp;"_s;
    QTest::newRow("non-Latin") << u"Ærø Ελλάδα 東京 عميل"_s << u"Ærø Ελλάδα 東京 عميل"_s;
    QTest::newRow("NUL") << u"a\0b"_s << u"a␀b"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"a␊b"_s;
    QTest::newRow("ANSI") << u"\u001b[31m"_s << u"␛[31m"_s;
    QTest::newRow("delete") << u"a\u007fb"_s << u"a␡b"_s;
    QTest::newRow("C1 control") << u"a\u0085b"_s << u"a‹U+0085›b"_s;
    QTest::newRow("right-to-left override") << u"a\u202Egpj"_s << u"a‹U+202E›gpj"_s;
    QTest::newRow("isolate") << u"\u2066x\u2069"_s << u"‹U+2066›x‹U+2069›"_s;
    QTest::newRow("zero-width space") << u"a\u200Bb"_s << u"a‹U+200B›b"_s;
    QTest::newRow("joiner stays") << u"می\u200Cخواهم"_s << u"می\u200Cخواهم"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a‹U+2028›b"_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD800) + u"b"_s << u"a\uFFFDb"_s;
    QTest::newRow("card number") << u"lost 4111111111111111"_s << u"lost 411111••••••1111"_s;
    QTest::newRow("card number that a mark sets free") << u"x-1\n4111-1111-1111-1111"_s << u"x-1␊4111-11••-••••-1111"_s;
    QTest::newRow("outside the BMP") << u"😀"_s << u"😀"_s;
}

void SafeTextTest::makesHiddenCharactersVisible()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(safeText(text), shown);
}

void SafeTextTest::cutsLongTexts()
{
    QCOMPARE(safeText(u"abcdef"_s, 6), u"abcdef"_s);
    QCOMPARE(safeText(u"abcdefg"_s, 6), u"abcdef…"_s);
    QCOMPARE(safeText(u"😀😀😀"_s, 2), u"😀😀…"_s);
    // Twenty-two digits are no card number, but the first sixteen of them are one.
    QCOMPARE(safeText(u"4111111111111111000000"_s, 16), u"411111••••••1111…"_s);
    QCOMPARE(safeText(QString(5'000'000, u'x')).size(), 513);
}

QTEST_APPLESS_MAIN(SafeTextTest)
#include "tst_safetext.moc"
