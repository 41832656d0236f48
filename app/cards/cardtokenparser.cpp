#include "cards/cardtokenparser.h"

#include "cards/jsonfields.h"

#include <QJsonArray>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostListed = 100;

QString requiredText(const QJsonObject& object, QLatin1StringView name, QStringList& missing)
{
    const QString text = textField(object, name);
    if (text.isEmpty())
        missing += name;
    return text;
}

QDateTime requiredTime(const QJsonObject& object, QLatin1StringView name, QStringList& missing)
{
    const QDateTime time = timeField(object, name);
    if (!time.isValid())
        missing += name;
    return time;
}

QList<CardLink> links(const QJsonArray& array)
{
    QList<CardLink> result;
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        CardLink link {textField(object, "href"_L1), textField(object, "rel"_L1), textField(object, "mime_type"_L1)};
        if (!link.href.isEmpty() && result.size() < mostListed)
            result += std::move(link);
    }
    return result;
}

QStringList texts(const QJsonArray& array)
{
    QStringList result;
    for (const QJsonValue& value : array)
        if (value.isString() && result.size() < mostListed)
            result += textOf(value);
    return result;
}

} // namespace

std::optional<CardToken> parseCardToken(const QJsonObject& object)
{
    CardToken token;
    // Not cut: a shortened id would name another token.
    token.id = object.value("id"_L1).toString();
    if (token.id.isEmpty() || token.id.size() > longestFieldText)
        return std::nullopt;

    QStringList& missing = token.missingFields;
    token.type = requiredText(object, "type"_L1, missing);
    token.statusText = requiredText(object, "status"_L1, missing);
    token.status = cardStatusFromApi(token.statusText);
    token.brandText = requiredText(object, "card_brand"_L1, missing);
    token.brand = cardBrandFromApi(token.brandText);
    token.paymentProductType = requiredText(object, "payment_product_type"_L1, missing);
    token.accountId = requiredText(object, "account_id"_L1, missing);
    token.createdAt = requiredTime(object, "created_at"_L1, missing);
    token.updatedAt = requiredTime(object, "updated_at"_L1, missing);

    // Not cut either: its last four digits would be others.
    token.maskedPan = MaskedPan::fromApi(object.value("masked_pan"_L1).toString());
    token.panExpiryText = textField(object, "pan_expiry_date"_L1);
    token.panExpiry = ExpiryMonth::fromApi(token.panExpiryText).value_or(ExpiryMonth());
    token.tokenExpiryText = textField(object, "token_expiry_date"_L1);
    token.tokenExpiry = ExpiryMonth::fromApi(token.tokenExpiryText).value_or(ExpiryMonth());
    token.customerId = textField(object, "customer_id"_L1);
    token.relationshipId = textField(object, "relationship_id"_L1);
    token.transactionId = textField(object, "transaction_id"_L1);
    token.externalTokenReferences = texts(object.value("external_token_references"_L1).toArray());
    token.links = links(object.value("links"_L1).toArray());
    token.createdBy = textField(object, "created_by"_L1);
    token.deletedAt = timeField(object, "deleted_at"_L1);
    token.deletedBy = textField(object, "deleted_by"_L1);
    token.hasCredential = !object.value("token"_L1).toString().isEmpty();
    return token;
}

} // namespace tokendesk
