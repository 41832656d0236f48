#include "cards/transaction.h"

#include <QJsonDocument>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class TransactionTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsATransaction();
    void takesOnlyWholeAmounts_data();
    void takesOnlyWholeAmounts();
    void needsIdAndStatus();
    void knowsMinorUnits();
};

void TransactionTest::readsATransaction()
{
    const auto transaction = parseTransaction(QJsonDocument::fromJson(R"({"id": "T1", "status": "CAPTURED",
        "amount": 24900, "currency": "NOK", "merchant_reference": "order-1", "created_at": "2026-10-12T10:00:00Z",
        "payment_operation": "recurring_purchase"})")
                                                  .object());
    QVERIFY(transaction);
    QCOMPARE(transaction->amount, std::optional<qint64>(24900));
    QCOMPARE(transaction->currency, u"NOK"_s);
    QCOMPARE(transaction->merchantReference, u"order-1"_s);
    QCOMPARE(transaction->paymentOperation, u"recurring_purchase"_s);
    QCOMPARE(transaction->createdAt.toString(Qt::ISODate), u"2026-10-12T10:00:00Z"_s);
}

void TransactionTest::takesOnlyWholeAmounts_data()
{
    QTest::addColumn<QJsonValue>("amount");
    QTest::addColumn<bool>("taken");
    QTest::newRow("negative") << QJsonValue(-100) << true;
    QTest::newRow("fraction") << QJsonValue(2.5) << false;
    QTest::newRow("text") << QJsonValue(u"249"_s) << false;
    QTest::newRow("huge") << QJsonValue(1e300) << false;
    QTest::newRow("null") << QJsonValue() << false;
}

void TransactionTest::takesOnlyWholeAmounts()
{
    QFETCH(QJsonValue, amount);
    QFETCH(bool, taken);
    const auto transaction = parseTransaction({{u"id"_s, u"1"_s}, {u"status"_s, u"CAPTURED"_s}, {u"amount"_s, amount}});
    QCOMPARE(transaction->amount.has_value(), taken);
}

void TransactionTest::needsIdAndStatus()
{
    QVERIFY(!parseTransaction({{u"id"_s, u"1"_s}}));
    QVERIFY(!parseTransaction({{u"status"_s, u"CAPTURED"_s}}));
}

void TransactionTest::knowsMinorUnits()
{
    QCOMPARE(minorUnitDigits(u"NOK"_s), 2);
    QCOMPARE(minorUnitDigits(u"JPY"_s), 0);
    QCOMPARE(minorUnitDigits(u"KWD"_s), 3);
    QCOMPARE(minorUnitDigits(u"???"_s), 2);
}

QTEST_APPLESS_MAIN(TransactionTest)
#include "tst_transaction.moc"
