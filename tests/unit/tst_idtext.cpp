#include "api/idtext.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class IdTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatNoUrlCanCarry_data();
    void refusesWhatNoUrlCanCarry();
    void tidiesPastedText_data();
    void tidiesPastedText();
};

void IdTextTest::refusesWhatNoUrlCanCarry_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<IdProblem>("problem");
    QTest::newRow("uuid") << u"8eae8949-000b-453c-91a3-8f74b3ab18a7"_s << IdProblem::None;
    QTest::newRow("path signs") << u"../admin?x#y&z"_s << IdProblem::None;
    QTest::newRow("non-Latin") << u"客户-東京"_s << IdProblem::None;
    QTest::newRow("three dots") << u"..."_s << IdProblem::None;
    QTest::newRow("empty") << QString() << IdProblem::Empty;
    QTest::newRow("dot") << u"."_s << IdProblem::DotSegment;
    QTest::newRow("dots") << u".."_s << IdProblem::DotSegment;
    QTest::newRow("256 bytes") << QString(128, u'å') << IdProblem::None;
    QTest::newRow("257 bytes") << QString(128, u'å') + u'x' << IdProblem::TooLong;
    QTest::newRow("line break") << u"10234\n10235"_s << IdProblem::ControlCharacter;
    QTest::newRow("NUL") << u"a\0b"_s << IdProblem::ControlCharacter;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xDC00) << IdProblem::NotUnicode;
    QTest::newRow("card number") << u"4111 1111 1111 1111"_s << IdProblem::CardNumber;
    QTest::newRow("card number and expiry") << u"4111 1111 1111 1111 09/30"_s << IdProblem::CardNumber;
    QTest::newRow("card number and name") << u"Visa 4111111111111111 Ola"_s << IdProblem::CardNumber;
}

void IdTextTest::refusesWhatNoUrlCanCarry()
{
    QFETCH(QString, id);
    QFETCH(IdProblem, problem);
    QCOMPARE(checkId(id), problem);
}

void IdTextTest::tidiesPastedText_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("id");
    QTest::newRow("as it is") << u"10234"_s << u"10234"_s;
    QTest::newRow("white space") << u" \t10234\r\n"_s << u"10234"_s;
    QTest::newRow("quotes") << u"\"10234\""_s << u"10234"_s;
    QTest::newRow("typographic quotes") << u"„10234“ "_s << u"10234"_s;
    QTest::newRow("guillemets") << u"« 10234 »"_s << u"10234"_s;
    QTest::newRow("invisible") << u"\u200B\uFEFF10234\u200E"_s << u"10234"_s;
    QTest::newRow("inside stays") << u"'a b'c'"_s << u"a b'c"_s;
    QTest::newRow("nothing but quotes") << u" '' "_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void IdTextTest::tidiesPastedText()
{
    QFETCH(QString, pasted);
    QFETCH(QString, id);
    QCOMPARE(tidyPastedId(pasted), id);
}

QTEST_APPLESS_MAIN(IdTextTest)
#include "tst_idtext.moc"
