#pragma once

#include "cards/expirymonth.h"
#include "cards/maskedpan.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace tokendesk {

/// A status as the API names it; `Other` stands for one that the API file doesn't know, shown as it came.
enum class CardStatus { Active, Inactive, Suspended, Cancelled, Deleted, Other };

/// The API's word for a status; empty for `Other`.
QString apiName(CardStatus status);
CardStatus cardStatusFromApi(const QString& name);

enum class CardBrand { Visa, Mastercard, Other };

CardBrand cardBrandFromApi(const QString& name);

/// A link of a card token. What `rel` and `mime_type` may be is the API's affair: both are shown, never acted on.
struct CardLink {
    QString href;
    QString rel;
    QString mimeType;

    friend bool operator==(const CardLink&, const CardLink&) = default;
};

/// The API's record of a stored card (CardTokenRead), as a value. Texts are the API's own: pass them through
/// safeText() before showing. The credential `token` isn't kept.
struct CardToken {
    QString id;
    CardStatus status = CardStatus::Other;
    QString statusText;
    CardBrand brand = CardBrand::Other;
    QString brandText;
    MaskedPan maskedPan;
    ExpiryMonth panExpiry;
    QString panExpiryText;
    ExpiryMonth tokenExpiry;
    QString tokenExpiryText;
    QString type;
    QString customerId;
    QString accountId;
    QString relationshipId;
    QString transactionId;
    QString paymentProductType;
    QStringList externalTokenReferences;
    QList<CardLink> links;
    QDateTime createdAt;
    QString createdBy;
    QDateTime updatedAt;
    QDateTime deletedAt;
    QString deletedBy;
    bool hasCredential = false;

    /// The API's names of required fields that are missing or can't be read. Such a record is shown but can't be
    /// deleted.
    QStringList missingFields;

    bool isDeleted() const { return status == CardStatus::Deleted || deletedAt.isValid(); }
    bool isComplete() const { return missingFields.isEmpty(); }
    /// Whether it says that it belongs to another account. One that doesn't say whose it is may be anybody's.
    bool isOfOther(const QString& account) const { return !accountId.isEmpty() && accountId != account; }

    friend bool operator==(const CardToken&, const CardToken&) = default;
};

} // namespace tokendesk
