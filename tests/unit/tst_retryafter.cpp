#include "api/retryafter.h"

#include <QTest>
#include <QTimeZone>

using namespace tokendesk;
using namespace std::chrono_literals;

using Wait = std::optional<std::chrono::seconds>;

class RetryAfterTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsSecondsAndMoments_data();
    void readsSecondsAndMoments();
    void aMomentNeedsAClock();
};

void RetryAfterTest::readsSecondsAndMoments_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<std::optional<std::chrono::seconds>>("wait");
    const auto row
        = [](const char* name, const QByteArray& header, Wait wait) { QTest::newRow(name) << header << wait; };
    row("seconds", "30", 30s);
    row("none", "0", 0s);
    row("white space around", " 120\t", 120s);
    row("leading zeros", "007", 7s);
    row("a week", "604800", 604800s);
    row("over a week", "604801", std::nullopt);
    row("a moment to come", "Sun, 22 Nov 2026 13:31:38 GMT", 30s);
    row("a moment that has passed", "Sun, 22 Nov 2026 13:30:00 GMT", 0s);
    row("a moment years ahead", "Wed, 22 Nov 2028 13:31:38 GMT", std::nullopt);
    row("missing", {}, std::nullopt);
    row("blank", "   ", std::nullopt);
    row("negative", "-1", std::nullopt);
    row("signed", "+30", std::nullopt);
    row("fraction", "1.5", std::nullopt);
    row("exponent", "1e3", std::nullopt);
    row("hexadecimal", "0x1e", std::nullopt);
    row("overflow", "18446744073709551646", std::nullopt);
    row("two values", "30, 60", std::nullopt);
    row("a unit", "30s", std::nullopt);
    row("words", "soon", std::nullopt);
    row("no such day", "Sun, 32 Nov 2026 13:31:38 GMT", std::nullopt);
    row("digits of another script", "\xd9\xa3\xd9\xa0", std::nullopt);
    row("NUL", QByteArray("30\0", 3), std::nullopt);
}

void RetryAfterTest::readsSecondsAndMoments()
{
    QFETCH(QByteArray, header);
    QFETCH(std::optional<std::chrono::seconds>, wait);
    const QDateTime now(QDate(2026, 11, 22), QTime(13, 31, 8), QTimeZone::utc());
    QCOMPARE(retryAfterFrom(header, now), wait);
}

void RetryAfterTest::aMomentNeedsAClock()
{
    QCOMPARE(retryAfterFrom("Sun, 22 Nov 2026 13:31:38 GMT", {}), Wait());
    QCOMPARE(retryAfterFrom("30", {}), Wait(30s));
}

QTEST_APPLESS_MAIN(RetryAfterTest)
#include "tst_retryafter.moc"
