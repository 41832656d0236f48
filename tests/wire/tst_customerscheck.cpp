#include "apiwithkey.h"
#include "deletion/customerscheck.h"
#include "sandbox.h"
#include "sandboxtokens.h"
#include "scriptedserver.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

CustomersReport reportOf(CustomersCheck& check)
{
    QSignalSpy finished(&check, &CustomersCheck::finished);
    check.start();
    if (!QTest::qWaitFor([&finished] { return finished.count() > 0; }, 20'000))
        qFatal("The check hangs");
    return finished.first().first().value<CustomersReport>();
}

CardToken tokenOf(const QString& customer)
{
    CardToken token;
    token.customerId = customer;
    return token;
}

} // namespace

/// What card tokens the customers of a run still have.
class CustomersCheckTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatRemains();
    void provesNothingOfWhomItCouldntAsk();
    void nobodyIsNobody();
    void canBeStopped();
};

void CustomersCheckTest::findsWhatRemains()
{
    const Sandbox sandbox({u"--tokens"_s, u"60"_s});
    const ApiWithKey desk(sandbox.account().apiRoot, "sandbox-key");
    const QList<CardToken> tokens = activeTokens(sandbox.account().apiRoot);
    QSet<QString> customers;
    for (const CardToken& token : tokens)
        if (!token.customerId.isEmpty())
            customers.insert(token.customerId);
    CustomersCheck check(desk.api, sandbox.account().accountId, tokens, nullptr);
    QCOMPARE(check.total(), static_cast<int>(customers.size()));
    QSignalSpy progressed(&check, &CustomersCheck::progressed);
    const CustomersReport report = reportOf(check);
    QCOMPARE(report.checked, check.total());
    QCOMPARE(progressed.count(), check.total());
    QVERIFY(!report.provesNoneRemain());
    QSet<QString> found;
    for (const CardToken& token : report.remaining)
        found.insert(token.id);
    for (const CardToken& token : tokens)
        QCOMPARE(found.contains(token.id), !token.customerId.isEmpty());
}

void CustomersCheckTest::provesNothingOfWhomItCouldntAsk()
{
    ScriptedServer server([](const QByteArray& request) {
        if (!request.contains("customer_id="))
            return ScriptedReply {ScriptedServer::json(200, R"([{"id": "a", "account_id": "T00000000"}])")};
        const bool fails = request.contains("customer_id=bad");
        return ScriptedReply {ScriptedServer::json(fails ? 503 : 200,
            fails                         ? "{}"
                : request.contains("odd") ? "[{}]"
                                          : "[]")};
    });
    const ApiWithKey desk(server.url());
    CustomersCheck check(desk.api, u"T00000000"_s,
        {tokenOf(u"good"_s), tokenOf(u"bad"_s), tokenOf({}), tokenOf(u"good"_s), tokenOf(u".."_s), tokenOf(u"odd"_s)},
        nullptr);
    const CustomersReport report = reportOf(check);
    QCOMPARE(report.checked, 1);
    QVERIFY(report.remaining.isEmpty());
    QVERIFY(!report.provesNoneRemain());
    QStringList failed;
    for (const auto& [customer, error] : report.failed)
        failed += customer;
    failed.sort();
    QCOMPARE(failed, (QStringList {u".."_s, u"bad"_s, u"odd"_s}));
}

void CustomersCheckTest::nobodyIsNobody()
{
    const ApiWithKey desk(QUrl(u"http://127.0.0.1:1"_s));
    CustomersCheck check(desk.api, u"T00000000"_s, {tokenOf({})}, nullptr);
    const CustomersReport report = reportOf(check);
    QCOMPARE(report.withoutCustomer, 1);
    QVERIFY(!report.provesNoneRemain());
}

void CustomersCheckTest::canBeStopped()
{
    ScriptedServer server([](const QByteArray&) { return ScriptedReply {{}, ScriptedReply::Close::KeepOpen}; });
    const ApiWithKey desk(server.url());
    CustomersCheck check(desk.api, u"T00000000"_s, {tokenOf(u"a"_s), tokenOf(u"b"_s), tokenOf(u"c"_s)}, nullptr);
    QSignalSpy finished(&check, &CustomersCheck::finished);
    check.start();
    QTRY_VERIFY(!server.requests().isEmpty());
    check.stop();
    QCOMPARE(finished.count(), 1);
    const auto report = finished.first().first().value<CustomersReport>();
    QVERIFY(report.stopped);
    QVERIFY(!report.provesNoneRemain());
    QCOMPARE(report.checked, 0);
}

QTEST_GUILESS_MAIN(CustomersCheckTest)
#include "tst_customerscheck.moc"
