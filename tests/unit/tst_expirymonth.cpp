#include "cards/expirymonth.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class ExpiryMonthTest final : public QObject
{
    Q_OBJECT

private slots:
    void takesOnlyWhatTheApiDefines_data();
    void takesOnlyWhatTheApiDefines();
    void isValidToTheEndOfItsMonth_data();
    void isValidToTheEndOfItsMonth();
    void sortsByMonthNotByText();
};

void ExpiryMonthTest::takesOnlyWhatTheApiDefines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");
    QTest::newRow("usual") << u"09/2030"_s << true;
    QTest::newRow("december") << u"12/1999"_s << true;
    QTest::newRow("month 0") << u"00/2030"_s << false;
    QTest::newRow("month 13") << u"13/9999"_s << false;
    QTest::newRow("short") << u"9/30"_s << false;
    QTest::newRow("year 0") << u"09/0000"_s << false;
    QTest::newRow("line break behind") << u"09/2030\n"_s << false;
    QTest::newRow("other digits") << u"٠٩/٢٠٣٠"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void ExpiryMonthTest::takesOnlyWhatTheApiDefines()
{
    QFETCH(QString, text);
    QFETCH(bool, taken);
    const auto month = ExpiryMonth::fromApi(text);
    QCOMPARE(month.has_value(), taken);
    if (month)
        QCOMPARE(month->text(), text);
}

void ExpiryMonthTest::isValidToTheEndOfItsMonth_data()
{
    using Validity = ExpiryMonth::Validity;
    QTest::addColumn<QDate>("today");
    QTest::addColumn<ExpiryMonth::Validity>("validity");
    // 02/2028 is a leap month: its last day is the 29th.
    QTest::newRow("61 days before") << QDate(2027, 12, 30) << Validity::Valid;
    QTest::newRow("60 days before") << QDate(2027, 12, 31) << Validity::ExpiresSoon;
    QTest::newRow("last day") << QDate(2028, 2, 29) << Validity::ExpiresSoon;
    QTest::newRow("day after") << QDate(2028, 3, 1) << Validity::Expired;
}

void ExpiryMonthTest::isValidToTheEndOfItsMonth()
{
    QFETCH(QDate, today);
    QFETCH(ExpiryMonth::Validity, validity);
    QCOMPARE(ExpiryMonth::fromApi(u"02/2028"_s)->validityOn(today), validity);
    QCOMPARE(ExpiryMonth().validityOn(today), ExpiryMonth::Validity::Unknown);
}

void ExpiryMonthTest::sortsByMonthNotByText()
{
    QVERIFY(*ExpiryMonth::fromApi(u"12/2026"_s) < *ExpiryMonth::fromApi(u"01/2027"_s));
    QVERIFY(ExpiryMonth() < *ExpiryMonth::fromApi(u"01/1970"_s));
}

QTEST_APPLESS_MAIN(ExpiryMonthTest)
#include "tst_expirymonth.moc"
