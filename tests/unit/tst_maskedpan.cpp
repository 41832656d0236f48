#include "cards/maskedpan.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class MaskedPanTest final : public QObject
{
    Q_OBJECT

private slots:
    void showsAtMostBinAndLastFour_data();
    void showsAtMostBinAndLastFour();
    void neverShowsMoreThanTwelveDigits();
    void hasAShortForm();
};

void MaskedPanTest::showsAtMostBinAndLastFour_data()
{
    QTest::addColumn<QString>("fromApi");
    QTest::addColumn<QString>("shown");
    QTest::newRow("as documented") << u"476173******0416"_s << u"476173••••••0416"_s;
    QTest::newRow("other mask") << u"476173XXXXXX0416"_s << u"476173••••••0416"_s;
    QTest::newRow("spaces") << u"4761 73** **** 0416"_s << u"476173••••••0416"_s;
    QTest::newRow("8-digit BIN") << u"47617300****0416"_s << u"47617300••••0416"_s;
    QTest::newRow("9 in front") << u"476173000***0416"_s << u"476173••••••0416"_s;
    QTest::newRow("full PAN") << u"4111111111111111"_s << u"411111••••••1111"_s;
    QTest::newRow("full PAN in groups") << u"4111-1111 1111–1111"_s << u"411111••••••1111"_s;
    QTest::newRow("full PAN in other digits") << u"٤١١١١١١١١١١١١١١١"_s << u"411111••••••1111"_s;
    QTest::newRow("full PAN in wide digits") << u"４１１１１１１１１１１１１１１１"_s << u"411111••••••1111"_s;
    QTest::newRow("full PAN far behind") << QString(50, u' ') + u"5555555555554444"_s << u"555555••••••4444"_s;
    QTest::newRow("19 digits") << u"6304000000000000000"_s << u"630400•••••••••0000"_s;
    QTest::newRow("digits inside the mask") << u"476173*34**70416"_s << u"476173••••••0416"_s;
    QTest::newRow("five behind") << u"476173*****70416"_s << u"476173••••••0416"_s;
    QTest::newRow("short, nothing masked") << u"4761730416"_s << u"••••••0416"_s;
    QTest::newRow("last four only") << u"0416"_s << u"••••0416"_s;
    QTest::newRow("all masked") << u"****************"_s << u"••••••••••••••••"_s;
    QTest::newRow("empty") << QString() << QString();
}

void MaskedPanTest::showsAtMostBinAndLastFour()
{
    QFETCH(QString, fromApi);
    QFETCH(QString, shown);
    QCOMPARE(MaskedPan::fromApi(fromApi).text(), shown);
}

void MaskedPanTest::neverShowsMoreThanTwelveDigits()
{
    // Every way to put up to one mask sign and up to two separators into numbers of every length.
    for (int length = 0; length <= 24; ++length) {
        const QString digits(length, u'7');
        for (int mask = -1; mask < length; ++mask) {
            QString text = digits;
            if (mask >= 0)
                text[mask] = u'*';
            for (int separator = 0; separator <= length; ++separator) {
                QString separated = text;
                separated.insert(separator, u' ');
                const QString shown = MaskedPan::fromApi(separated).text();
                QVERIFY2(shown.count(u'7') <= 12, qPrintable(separated + u" -> "_s + shown));
                QVERIFY(!shown.contains(digits) || length <= 4);
            }
        }
    }
}

void MaskedPanTest::hasAShortForm()
{
    const MaskedPan pan = MaskedPan::fromApi(u"476173******0416"_s);
    QCOMPARE(pan.shortText(), u"•••• 0416"_s);
    QVERIFY(MaskedPan::fromApi({}).shortText().isEmpty());
}

QTEST_APPLESS_MAIN(MaskedPanTest)
#include "tst_maskedpan.moc"
