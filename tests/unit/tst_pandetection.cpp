#include "cards/pandetection.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class PanDetectionTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatPassesForACardNumber_data();
    void findsWhatPassesForACardNumber();
    void masksBetweenBinAndLastFour_data();
    void masksBetweenBinAndLastFour();
};

void PanDetectionTest::findsWhatPassesForACardNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("may");
    QTest::addColumn<bool>("contains");
    QTest::newRow("Visa") << u"4111111111111111"_s << true << true;
    QTest::newRow("Mastercard in groups") << u"5555 5555 5555 4444"_s << true << true;
    QTest::newRow("hyphens") << u"4012-8888-8888-1881"_s << true << true;
    QTest::newRow("dots") << u"4012.8888.8888.1881"_s << true << true;
    QTest::newRow("zero-width spaces") << u"4012\u200B8888\u200B8888\u200B1881"_s << true << true;
    QTest::newRow("wide digits") << u"４１１１１１１１１１１１１１１１"_s << true << true;
    QTest::newRow("raised digits")
        << u"\u2074\u00b9\u00b9\u00b9\u00b9\u00b9\u00b9\u00b9\u00b9\u00b9\u00b9\u00b9\u00b9\u00b9\u00b9\u00b9"_s << true
        << true;
    QTest::newRow("digits on both sides of a letter") << u"4111111x11111111"_s << false << false;
    QTest::newRow("13 digits") << u"4222222222222"_s << true << true;
    QTest::newRow("in a sentence") << u"card 4111 1111 1111 1111 lost"_s << true << true;
    QTest::newRow("with its expiry") << u"4111 1111 1111 1111 09/30"_s << true << true;
    QTest::newRow("with a sign behind") << u"4111111111111111;"_s << true << true;
    QTest::newRow("with a name") << u"4111111111111111 Ola"_s << true << true;
    QTest::newRow("in a word") << u"card_4111111111111111"_s << true << true;
    QTest::newRow("pieces in a word") << u"x-4111-1111-1111-1111"_s << true << false;
    QTest::newRow("inside a longer number") << u"00411111111111111100"_s << false << false;
    QTest::newRow("uuid with a number in it") << u"a1b24111-1111-1111-1111-8f74b3ab18a7"_s << false << false;
    QTest::newRow("another brand") << u"378282246310005"_s << true << true;
    QTest::newRow("no brand, but right check digit") << u"1234567890123452"_s << true << false;
    QTest::newRow("wrong check digit") << u"4111111111111112"_s << false << false;
    QTest::newRow("masked") << u"476173••••••0416"_s << false << false;
    QTest::newRow("last four") << u"Visa 0416 removed"_s << false << false;
    QTest::newRow("customer") << u"10234"_s << false << false;
    QTest::newRow("phone") << u"+47 22 33 44 55"_s << false << false;
    QTest::newRow("time stamp") << u"Ticket 20261122143108"_s << false << false;
    QTest::newRow("uuid") << u"8eae8949-000b-453c-91a3-8f74b3ab18a7"_s << false << false;
    QTest::newRow("zeros") << u"0000000000000000"_s << false << false;
    QTest::newRow("empty") << QString() << false << false;
}

void PanDetectionTest::findsWhatPassesForACardNumber()
{
    QFETCH(QString, text);
    QFETCH(bool, may);
    QFETCH(bool, contains);
    QCOMPARE(mayContainPan(text), may);
    QCOMPARE(containsPan(text), contains);
    QCOMPARE(maskPans(text) != text, contains);
    QVERIFY(!containsPan(maskPans(text)));
}

void PanDetectionTest::masksBetweenBinAndLastFour_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::newRow("alone") << u"4111111111111111"_s << u"411111••••••1111"_s;
    QTest::newRow("in groups") << u"4111 1111 1111 1111 09/30"_s << u"4111 11•• •••• 1111 09/30"_s;
    QTest::newRow("two") << u"4111111111111111, 5555555555554444"_s << u"411111••••••1111, 555555••••••4444"_s;
    QTest::newRow("one that the mask of another sets free")
        << u"x-4111111111111111 4111-1111-1111-1111"_s << u"x-411111••••••1111 4111-11••-••••-1111"_s;
    QTest::newRow("none") << u"customer 10234"_s << u"customer 10234"_s;
}

void PanDetectionTest::masksBetweenBinAndLastFour()
{
    QFETCH(QString, text);
    QFETCH(QString, masked);
    QCOMPARE(maskPans(text), masked);
    QVERIFY(!containsPan(masked));
}

QTEST_APPLESS_MAIN(PanDetectionTest)
#include "tst_pandetection.moc"
