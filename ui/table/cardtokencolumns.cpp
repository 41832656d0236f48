#include "table/cardtokencolumns.h"

#include "cards/safetext.h"
#include "words/cardwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

struct CardTokenColumns {
    Q_DECLARE_TR_FUNCTIONS(CardTokenColumns)
};

/// Deleted ones stand last, after what we don't know.
int rank(CardStatus status)
{
    switch (status) {
    case CardStatus::Active:
        return 0;
    case CardStatus::Inactive:
        return 1;
    case CardStatus::Suspended:
        return 2;
    case CardStatus::Cancelled:
        return 3;
    case CardStatus::Other:
        return 4;
    case CardStatus::Deleted:
        return 5;
    }
    return 6;
}

qint64 monthNumber(ExpiryMonth month) { return month.isNull() ? 0 : month.year() * 12 + month.month(); }

QString joined(const QStringList& texts) { return safeText(texts.join(", "_L1), 200); }

/// The first eight characters stand in the number: most texts differ in them and need no look at the rest. From one
/// that has no room in a byte on, the texts tell.
SortKey textKey(const QString& text)
{
    constexpr qsizetype places = 8;
    constexpr char16_t largest = 0xFF;
    const QString folded = text.toCaseFolded();
    quint64 start = 0;
    bool fits = true;
    for (qsizetype i = 0; i < places; ++i) {
        const char16_t unit = fits && i < folded.size() ? folded[i].unicode() : u'\0';
        fits = fits && unit < largest;
        start = start << 8 | std::min(unit, largest);
    }
    return {static_cast<qint64>(start >> 1), folded};
}

} // namespace

bool isShownAtFirst(Column column) { return column <= Column::TokenId; }

QString columnTitle(Column column)
{
    switch (column) {
    case Column::Status:
        return CardTokenColumns::tr("Status");
    case Column::Brand:
        return CardTokenColumns::tr("Brand");
    case Column::CardNumber:
        return CardTokenColumns::tr("Card number");
    case Column::CardExpiry:
        return CardTokenColumns::tr("Card expires");
    case Column::TokenExpiry:
        return CardTokenColumns::tr("Token expires");
    case Column::Customer:
        return CardTokenColumns::tr("Customer");
    case Column::Created:
        return CardTokenColumns::tr("Created");
    case Column::TokenId:
        return CardTokenColumns::tr("Token id");
    case Column::Relationship:
        return CardTokenColumns::tr("Relationship");
    case Column::References:
        return CardTokenColumns::tr("Earlier ids");
    case Column::Updated:
        return CardTokenColumns::tr("Updated");
    case Column::CreatedBy:
        return CardTokenColumns::tr("Created by");
    case Column::DeletedAt:
        return CardTokenColumns::tr("Deleted");
    case Column::DeletedBy:
        return CardTokenColumns::tr("Deleted by");
    case Column::Transaction:
        return CardTokenColumns::tr("Created in transaction");
    case Column::PaymentProduct:
        return CardTokenColumns::tr("Payment product");
    case Column::Account:
        return CardTokenColumns::tr("Account");
    }
    return {};
}

QString cellText(const CardToken& token, Column column)
{
    switch (column) {
    case Column::Status:
        return words::status(token);
    case Column::Brand:
        return words::brand(token);
    case Column::CardNumber:
        return token.maskedPan.text();
    case Column::CardExpiry:
        return words::cardExpiry(token);
    case Column::TokenExpiry:
        return words::tokenExpiry(token);
    case Column::Customer:
        return safeText(token.customerId);
    case Column::Created:
    case Column::Updated:
    case Column::DeletedAt:
        return words::day(*timeIn(token, column));
    case Column::TokenId:
        return safeText(token.id);
    case Column::Relationship:
        return safeText(token.relationshipId);
    case Column::References:
        return joined(token.externalTokenReferences);
    case Column::CreatedBy:
        return safeText(token.createdBy);
    case Column::DeletedBy:
        return safeText(token.deletedBy);
    case Column::Transaction:
        return safeText(token.transactionId);
    case Column::PaymentProduct:
        return safeText(token.paymentProductType);
    case Column::Account:
        return safeText(token.accountId);
    }
    return {};
}

const QDateTime* timeIn(const CardToken& token, Column column)
{
    switch (column) {
    case Column::Created:
        return &token.createdAt;
    case Column::Updated:
        return &token.updatedAt;
    case Column::DeletedAt:
        return &token.deletedAt;
    case Column::Status:
    case Column::Brand:
    case Column::CardNumber:
    case Column::CardExpiry:
    case Column::TokenExpiry:
    case Column::Customer:
    case Column::TokenId:
    case Column::Relationship:
    case Column::References:
    case Column::CreatedBy:
    case Column::DeletedBy:
    case Column::Transaction:
    case Column::PaymentProduct:
    case Column::Account:
        break;
    }
    return nullptr;
}

QString brandIcon(const CardToken& token)
{
    switch (token.brand) {
    case CardBrand::Visa:
        return u"brand-visa"_s;
    case CardBrand::Mastercard:
        return u"brand-mastercard"_s;
    case CardBrand::Other:
        break;
    }
    return u"brand-other"_s;
}

QString expiryIcon(ExpiryMonth month, QDate today)
{
    switch (month.validityOn(today)) {
    case ExpiryMonth::Validity::Expired:
        return u"expired"_s;
    case ExpiryMonth::Validity::ExpiresSoon:
        return u"expires-soon"_s;
    case ExpiryMonth::Validity::Valid:
    case ExpiryMonth::Validity::Unknown:
        break;
    }
    return {};
}

SortKey sortKey(const CardToken& token, Column column)
{
    switch (column) {
    case Column::Status:
        return {rank(token.status), token.status == CardStatus::Other ? token.statusText.toCaseFolded() : QString()};
    case Column::CardExpiry:
        return {monthNumber(token.panExpiry)};
    case Column::TokenExpiry:
        return {monthNumber(token.tokenExpiry)};
    case Column::Created:
    case Column::Updated:
    case Column::DeletedAt:
        return {timeIn(token, column)->toMSecsSinceEpoch()};
    case Column::Brand:
    case Column::CardNumber:
    case Column::Customer:
    case Column::TokenId:
    case Column::Relationship:
    case Column::References:
    case Column::CreatedBy:
    case Column::DeletedBy:
    case Column::Transaction:
    case Column::PaymentProduct:
    case Column::Account:
        break;
    }
    return textKey(cellText(token, column));
}

} // namespace tokendesk
