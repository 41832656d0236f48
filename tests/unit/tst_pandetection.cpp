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
};

void PanDetectionTest::findsWhatPassesForACardNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("contains");
    QTest::addColumn<bool>("is");
    QTest::newRow("Visa") << u"4111111111111111"_s << true << true;
    QTest::newRow("Mastercard in groups") << u"5555 5555 5555 4444"_s << true << true;
    QTest::newRow("hyphens") << u"4012-8888-8888-1881"_s << true << true;
    QTest::newRow("dots") << u"4012.8888.8888.1881"_s << true << true;
    QTest::newRow("zero-width spaces") << u"4012\u200B8888\u200B8888\u200B1881"_s << true << true;
    QTest::newRow("wide digits") << u"４１１１１１１１１１１１１１１１"_s << true << true;
    QTest::newRow("13 digits") << u"4222222222222"_s << true << true;
    QTest::newRow("in a sentence") << u"card 4111 1111 1111 1111 lost"_s << true << false;
    QTest::newRow("with its expiry") << u"4111 1111 1111 1111 09/30"_s << true << false;
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
    QFETCH(bool, contains);
    QFETCH(bool, is);
    QCOMPARE(containsPan(text), contains);
    QCOMPARE(isPan(text), is);
}

QTEST_APPLESS_MAIN(PanDetectionTest)
#include "tst_pandetection.moc"
