#include "api/cardtokensapi.h"
#include "deletion/reasonrules.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class ReasonRulesTest final : public QObject
{
    Q_OBJECT

private slots:
    void takesOnlyWhatMayLeaveTheHouse_data();
    void takesOnlyWhatMayLeaveTheHouse();
    void countsCodePoints();
    void bodyHoldsReasonAndRequestor();
};

void ReasonRulesTest::takesOnlyWhatMayLeaveTheHouse_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<ReasonProblem>("problem");
    QTest::newRow("usual") << u"Profile deleted"_s << ReasonProblem::None;
    QTest::newRow("last four") << u"Visa 0416 removed, ticket 48213"_s << ReasonProblem::None;
    QTest::newRow("non-Latin") << u"お客様の依頼"_s << ReasonProblem::None;
    QTest::newRow("empty") << QString() << ReasonProblem::Empty;
    QTest::newRow("blank") << u"  \u00A0"_s << ReasonProblem::Empty;
    QTest::newRow("128 characters") << QString(128, u'å') << ReasonProblem::None;
    QTest::newRow("129 characters") << QString(129, u'x') << ReasonProblem::TooLong;
    QTest::newRow("128 outside the BMP") << u"😀"_s.repeated(128) << ReasonProblem::None;
    QTest::newRow("129 outside the BMP") << u"😀"_s.repeated(129) << ReasonProblem::TooLong;
    QTest::newRow("line break") << u"a\nb"_s << ReasonProblem::ControlCharacter;
    QTest::newRow("tab") << u"a\tb"_s << ReasonProblem::ControlCharacter;
    QTest::newRow("line separator") << u"a\u2028b"_s << ReasonProblem::ControlCharacter;
    QTest::newRow("right-to-left override") << u"a\u202Eb"_s << ReasonProblem::ControlCharacter;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD800) << ReasonProblem::NotUnicode;
    QTest::newRow("card number") << u"4111111111111111"_s << ReasonProblem::CardNumber;
    QTest::newRow("card number in words") << u"lost 5555 5555 5555 4444 in Bergen"_s << ReasonProblem::CardNumber;
    QTest::newRow("card number in a long text")
        << u"4111111111111111 "_s + QString(200, u'x') << ReasonProblem::CardNumber;
}

void ReasonRulesTest::takesOnlyWhatMayLeaveTheHouse()
{
    QFETCH(QString, reason);
    QFETCH(ReasonProblem, problem);
    QCOMPARE(checkReason(reason), problem);
}

void ReasonRulesTest::countsCodePoints()
{
    QCOMPARE(reasonLength(u"aå東"_s), 3);
    QCOMPARE(reasonLength(u"😀😀"_s), 2);
}

void ReasonRulesTest::bodyHoldsReasonAndRequestor()
{
    const QString reason = u"\"quoted\" \\ 東京 😀"_s;
    const QJsonObject cardholder = QJsonDocument::fromJson(deleteBody(reason, Requestor::Cardholder)).object();
    QCOMPARE(cardholder, (QJsonObject {{u"reason"_s, reason}, {u"requestor"_s, u"CARDHOLDER"_s}}));
    const QJsonObject merchant = QJsonDocument::fromJson(deleteBody(u"x"_s, Requestor::Merchant)).object();
    QCOMPARE(merchant.value("requestor"_L1).toString(), u"MERCHANT"_s);
}

QTEST_APPLESS_MAIN(ReasonRulesTest)
#include "tst_reasonrules.moc"
