#include "cards/cardtokenparser.h"
#include "cards/textpool.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray& json) { return QJsonDocument::fromJson(json).object(); }

const QByteArray complete = R"({
    "id": "6f1c2d3e", "token": "secret-credential", "type": "payment_token", "status": "SUSPENDED",
    "card_brand": "visa", "masked_pan": "476173******0416", "pan_expiry_date": "09/2030",
    "token_expiry_date": "08/2030", "customer_id": "10234", "account_id": "T00000000",
    "relationship_id": "north", "transaction_id": "T00000000.1", "external_token_references": ["old-1", "old-2"],
    "payment_product_type": "dintero_psp.creditcard", "created_at": "2025-03-03T13:07:22.123Z",
    "created_by": "checkout", "updated_at": "2025-03-04T15:07:22+02:00",
    "links": [{"href": "https://example.com/art.png", "rel": "digital_card_art", "mime_type": "image/png"}]})";

} // namespace

class CardTokenParserTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryField();
    void readsTimesInUtc_data();
    void readsTimesInUtc();
    void sharedTextsStayAsTheyWere();
    void keepsNoCredential();
    void masksAFullPan();
    void masksAFullPanInEveryText();
    void keepsUnknownValuesAsTheyCame();
    void reportsMissingAndMistypedFields_data();
    void reportsMissingAndMistypedFields();
    void needsAnId_data();
    void needsAnId();
};

void CardTokenParserTest::readsEveryField()
{
    const auto token = parseCardToken(object(complete));
    QVERIFY(token);
    QVERIFY(token->isComplete());
    QCOMPARE(token->id, u"6f1c2d3e"_s);
    QCOMPARE(token->type, u"payment_token"_s);
    QCOMPARE(token->status, CardStatus::Suspended);
    QCOMPARE(token->brand, CardBrand::Visa);
    QCOMPARE(token->maskedPan.text(), u"476173••••••0416"_s);
    QCOMPARE(token->panExpiry.text(), u"09/2030"_s);
    QCOMPARE(token->tokenExpiry.text(), u"08/2030"_s);
    QCOMPARE(token->customerId, u"10234"_s);
    QCOMPARE(token->accountId, u"T00000000"_s);
    QCOMPARE(token->relationshipId, u"north"_s);
    QCOMPARE(token->transactionId, u"T00000000.1"_s);
    QCOMPARE(token->externalTokenReferences, (QStringList {u"old-1"_s, u"old-2"_s}));
    QCOMPARE(token->paymentProductType, u"dintero_psp.creditcard"_s);
    QCOMPARE(token->createdAt.toString(Qt::ISODateWithMs), u"2025-03-03T13:07:22.123Z"_s);
    QCOMPARE(token->createdBy, u"checkout"_s);
    QCOMPARE(token->updatedAt.toString(Qt::ISODate), u"2025-03-04T13:07:22Z"_s);
    QVERIFY(!token->deletedAt.isValid());
    QCOMPARE(
        token->links, (QList<CardLink> {{u"https://example.com/art.png"_s, u"digital_card_art"_s, u"image/png"_s}}));
    QVERIFY(!token->isDeleted());
}

void CardTokenParserTest::keepsNoCredential()
{
    const auto with = parseCardToken(object(complete));
    QVERIFY(with->hasCredential);
    QJsonObject without = object(complete);
    without.remove("token"_L1);
    QVERIFY(!parseCardToken(without)->hasCredential);
    without.insert("token"_L1, u"another-credential"_s);
    QCOMPARE(*parseCardToken(without), *with);
}

void CardTokenParserTest::masksAFullPan()
{
    QJsonObject json = object(complete);
    json.insert("masked_pan"_L1, u"4111111111111111"_s);
    QCOMPARE(parseCardToken(json)->maskedPan.text(), u"411111••••••1111"_s);
    // Behind more than is kept of other texts: a cut would show digits from the middle as the last four.
    json.insert("masked_pan"_L1, QString(1010, u' ') + u"5555555555554444"_s);
    QCOMPARE(parseCardToken(json)->maskedPan.text(), u"555555••••••4444"_s);
}

void CardTokenParserTest::masksAFullPanInEveryText()
{
    const QString masked = u"Card 411111••••••1111"_s;
    QJsonObject json = object(complete);
    for (const QString& name : json.keys())
        if (json.value(name).isString() && name != "id"_L1)
            json.insert(name, u"Card 4111111111111111"_s);
    json.insert("external_token_references"_L1, QJsonArray {u"Card 4111111111111111"_s});
    json.insert("links"_L1, QJsonArray {QJsonObject {{u"href"_s, u"Card 4111111111111111"_s}}});
    const auto token = parseCardToken(json);
    QVERIFY(token);
    for (const QString& text : {token->type, token->statusText, token->brandText, token->paymentProductType,
             token->accountId, token->panExpiryText, token->tokenExpiryText, token->customerId, token->relationshipId,
             token->transactionId, token->createdBy, token->externalTokenReferences.at(0), token->links.at(0).href})
        QCOMPARE(text, masked);
}

void CardTokenParserTest::keepsUnknownValuesAsTheyCame()
{
    QJsonObject json = object(complete);
    json.insert("status"_L1, u"FROZEN"_s);
    json.insert("card_brand"_L1, u"amex"_s);
    json.insert("pan_expiry_date"_L1, u"9/30"_s);
    json.insert("new_field"_L1, QJsonArray {1, 2});
    const auto token = parseCardToken(json);
    QVERIFY(token->isComplete());
    QCOMPARE(token->status, CardStatus::Other);
    QCOMPARE(token->statusText, u"FROZEN"_s);
    QCOMPARE(token->brand, CardBrand::Other);
    QCOMPARE(token->brandText, u"amex"_s);
    QVERIFY(token->panExpiry.isNull());
    QCOMPARE(token->panExpiryText, u"9/30"_s);
}

void CardTokenParserTest::reportsMissingAndMistypedFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    for (const QString& field : {u"type"_s, u"status"_s, u"card_brand"_s, u"payment_product_type"_s, u"account_id"_s,
             u"created_at"_s, u"updated_at"_s}) {
        QTest::addRow("%s missing", qPrintable(field)) << field << QJsonValue(QJsonValue::Undefined);
        QTest::addRow("%s null", qPrintable(field)) << field << QJsonValue();
        QTest::addRow("%s a number", qPrintable(field)) << field << QJsonValue(7);
        QTest::addRow("%s an object", qPrintable(field)) << field << QJsonValue(QJsonObject());
    }
    QTest::newRow("created_at no time") << u"created_at"_s << QJsonValue(u"yesterday"_s);
}

void CardTokenParserTest::reportsMissingAndMistypedFields()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject json = object(complete);
    if (value.isUndefined())
        json.remove(field);
    else
        json.insert(field, value);
    const auto token = parseCardToken(json);
    QVERIFY(token);
    QVERIFY(!token->isComplete());
    QCOMPARE(token->missingFields, QStringList {field});
}

void CardTokenParserTest::readsTimesInUtc_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("as the API writes it") << u"2025-03-03T13:07:22.123Z"_s << u"2025-03-03 13:07:22.123"_s;
    QTest::newRow("leap day") << u"2024-02-29T23:59:59.999Z"_s << u"2024-02-29 23:59:59.999"_s;
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59.000Z"_s << u"1969-12-31 23:59:59.000"_s;
    QTest::newRow("without milliseconds") << u"2025-03-03T13:07:22Z"_s << u"2025-03-03 13:07:22.000"_s;
    QTest::newRow("with an offset") << u"2025-03-03T13:07:22.123+02:00"_s << u"2025-03-03 11:07:22.123"_s;
    QTest::newRow("no such day") << u"2025-02-29T13:07:22.123Z"_s << QString();
    QTest::newRow("no such hour") << u"2025-02-28T25:07:22.123Z"_s << QString();
    QTest::newRow("letters for digits") << u"2025-0x-28T13:07:22.123Z"_s << QString();
    QTest::newRow("wide digits") << u"２０２５-02-28T13:07:22.123Z"_s << QString();
    QTest::newRow("NUL for a digit") << u"2025-02-2\0T13:07:22.123Z"_s << QString();
}

void CardTokenParserTest::readsTimesInUtc()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    QJsonObject json = object(complete);
    json.insert("created_at"_L1, text);
    const auto token = parseCardToken(json);
    QVERIFY(token);
    QCOMPARE(token->createdAt.toString(u"yyyy-MM-dd HH:mm:ss.zzz"), utc);
    QVERIFY(utc.isEmpty() || token->createdAt.timeSpec() == Qt::UTC);
}

void CardTokenParserTest::sharedTextsStayAsTheyWere()
{
    const CardToken before = *parseCardToken(object(complete));
    CardToken first = *parseCardToken(object(complete));
    CardToken second = *parseCardToken(object(complete));
    QVERIFY(first.accountId.constData() != second.accountId.constData());
    TextPool pool;
    pool.share(first);
    pool.share(second);
    QCOMPARE(first, before);
    QCOMPARE(second, before);
    QCOMPARE(first.accountId.constData(), second.accountId.constData());
    QCOMPARE(first.links.first().href.constData(), second.links.first().href.constData());
}

void CardTokenParserTest::needsAnId_data()
{
    QTest::addColumn<QJsonValue>("id");
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("empty") << QJsonValue(QString());
    QTest::newRow("number") << QJsonValue(10234);
    QTest::newRow("endless") << QJsonValue(QString(5000, u'x'));
}

void CardTokenParserTest::needsAnId()
{
    QFETCH(QJsonValue, id);
    QJsonObject json = object(complete);
    json.insert("id"_L1, id);
    QVERIFY(!parseCardToken(json));
}

QTEST_APPLESS_MAIN(CardTokenParserTest)
#include "tst_cardtokenparser.moc"
