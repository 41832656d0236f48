#include "cards/cardtoken.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

QString apiName(CardStatus status)
{
    switch (status) {
    case CardStatus::Active:
        return u"ACTIVE"_s;
    case CardStatus::Inactive:
        return u"INACTIVE"_s;
    case CardStatus::Suspended:
        return u"SUSPENDED"_s;
    case CardStatus::Cancelled:
        return u"CANCELLED"_s;
    case CardStatus::Deleted:
        return u"DELETED"_s;
    case CardStatus::Other:
        break;
    }
    return {};
}

CardStatus cardStatusFromApi(const QString& name)
{
    for (const CardStatus status :
        {CardStatus::Active, CardStatus::Inactive, CardStatus::Suspended, CardStatus::Cancelled, CardStatus::Deleted})
        if (name == apiName(status))
            return status;
    return CardStatus::Other;
}

CardBrand cardBrandFromApi(const QString& name)
{
    if (name == "visa"_L1)
        return CardBrand::Visa;
    if (name == "mastercard"_L1)
        return CardBrand::Mastercard;
    return CardBrand::Other;
}

} // namespace tokendesk
