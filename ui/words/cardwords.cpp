#include "words/cardwords.h"

#include "cards/safetext.h"

#include <QGuiApplication>
#include <QLocale>

#include <array>
#include <cmath>
#include <utility>

namespace tokendesk::words {

using namespace Qt::StringLiterals;

namespace {

struct CardWords {
    Q_DECLARE_TR_FUNCTIONS(CardWords)
};

/// `PARTIALLY_CAPTURED` → `Partially captured`
QString sentenceCase(const QString& apiName)
{
    QString text = safeText(apiName).toLower().replace(u'_', u' ');
    if (!text.isEmpty())
        text.front() = text.front().toUpper();
    return text;
}

QString brandWord(CardBrand brand, const QString& apiName)
{
    switch (brand) {
    case CardBrand::Visa:
        return CardWords::tr("Visa");
    case CardBrand::Mastercard:
        return CardWords::tr("Mastercard");
    case CardBrand::Other:
        break;
    }
    return safeText(apiName, 40);
}

} // namespace

QString isolated(const QString& text)
{
    if (text.isEmpty() || !QGuiApplication::isRightToLeft())
        return text;
    // First strong isolate … pop directional isolate; a line's end ends it too.
    const QString begin(QChar(0x2068));
    const QString end(QChar(0x2069));
    return begin + QString(text).replace(u'\n', end + u'\n' + begin) + end;
}

QString status(CardStatus status)
{
    switch (status) {
    case CardStatus::Active:
        return CardWords::tr("Active");
    case CardStatus::Inactive:
        return CardWords::tr("Inactive");
    case CardStatus::Suspended:
        return CardWords::tr("Suspended");
    case CardStatus::Cancelled:
        return CardWords::tr("Cancelled");
    case CardStatus::Deleted:
        return CardWords::tr("Deleted");
    case CardStatus::Other:
        break;
    }
    return {};
}

QString status(const CardToken& token)
{
    return token.status == CardStatus::Other ? safeText(token.statusText) : status(token.status);
}

QString brand(const CardToken& token) { return brandWord(token.brand, token.brandText); }

QString brand(const QString& apiName) { return brandWord(cardBrandFromApi(apiName), apiName); }

QString card(const CardToken& token)
{
    const QString name = token.brandText.isEmpty() ? CardWords::tr("Card") : brand(token);
    return token.maskedPan.isEmpty() ? name : u"%1 %2"_s.arg(name, token.maskedPan.shortText());
}

QString cardExpiry(const CardToken& token)
{
    return token.panExpiry.isNull() ? safeText(token.panExpiryText, 20) : token.panExpiry.text();
}

QString tokenExpiry(const CardToken& token)
{
    return token.tokenExpiry.isNull() ? safeText(token.tokenExpiryText, 20) : token.tokenExpiry.text();
}

QString validity(ExpiryMonth month, QDate today)
{
    switch (month.validityOn(today)) {
    case ExpiryMonth::Validity::ExpiresSoon:
        return CardWords::tr("expires soon");
    case ExpiryMonth::Validity::Expired:
        return CardWords::tr("expired");
    case ExpiryMonth::Validity::Valid:
    case ExpiryMonth::Validity::Unknown:
        break;
    }
    return {};
}

QString expiryPhrase(const CardToken& token, QDate today)
{
    const QString expiry = cardExpiry(token);
    if (expiry.isEmpty())
        return {};
    const QString validity = words::validity(token.panExpiry, today);
    return validity.isEmpty() ? CardWords::tr("expires %1").arg(expiry) : u"%1 %2"_s.arg(validity, expiry);
}

QString environment(Environment environment)
{
    switch (environment) {
    case Environment::Sandbox:
        return CardWords::tr("SANDBOX");
    case Environment::Test:
        return CardWords::tr("TEST");
    case Environment::Production:
        return CardWords::tr("PRODUCTION");
    }
    return {};
}

QString account(const QString& name, const QString& accountId, Environment environment)
{
    return u"%1 %2 (%3)"_s.arg(safeText(name), safeText(accountId, 40), words::environment(environment));
}

QString requestor(Requestor requestor)
{
    switch (requestor) {
    case Requestor::Cardholder:
        return CardWords::tr("Cardholder");
    case Requestor::Merchant:
        return CardWords::tr("Merchant");
    }
    return {};
}

QString day(const QDateTime& utc)
{
    //: How a day is written, in Qt's letters: "3 Oct 2026". Add full stops and the like as is the custom.
    return utc.isValid() ? QLocale().toString(utc.toLocalTime().date(), CardWords::tr("d MMM yyyy")) : QString();
}

QString moment(const QDateTime& utc)
{
    //: How a day and time are written, in Qt's letters: "3 Oct 2026, 14:05:09".
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), CardWords::tr("d MMM yyyy, HH:mm:ss")) : QString();
}

QString clock(const QDateTime& utc)
{
    //: How a time is written, in Qt's letters: "14:05:09".
    return QLocale().toString(utc.toLocalTime().time(), CardWords::tr("HH:mm:ss"));
}

QString exactUtc(const QDateTime& utc)
{
    return utc.isValid() ? utc.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'") : QString();
}

QString amount(const Transaction& transaction)
{
    if (!transaction.amount)
        return {};
    const int digits = minorUnitDigits(transaction.currency);
    const double value = static_cast<double>(*transaction.amount) / std::pow(10, digits);
    return u"%1 %2"_s.arg(QLocale().toString(value, 'f', digits), safeText(transaction.currency, 8)).trimmed();
}

QString transactionStatus(const QString& apiName)
{
    //: Of a card payment: how far it got.
    static constexpr std::array known {
        std::pair("INITIATED", QT_TRANSLATE_NOOP("CardWords", "Initiated")),
        std::pair("AUTHORIZED", QT_TRANSLATE_NOOP("CardWords", "Authorized")),
        std::pair("AUTHORIZATION_VOIDED", QT_TRANSLATE_NOOP("CardWords", "Authorization voided")),
        std::pair("CAPTURED", QT_TRANSLATE_NOOP("CardWords", "Captured")),
        std::pair("PARTIALLY_CAPTURED", QT_TRANSLATE_NOOP("CardWords", "Partially captured")),
        std::pair("REFUNDED", QT_TRANSLATE_NOOP("CardWords", "Refunded")),
        std::pair("PARTIALLY_REFUNDED", QT_TRANSLATE_NOOP("CardWords", "Partially refunded")),
        std::pair("PARTIALLY_CAPTURED_REFUNDED", QT_TRANSLATE_NOOP("CardWords", "Partially captured refunded")),
        std::pair("DECLINED", QT_TRANSLATE_NOOP("CardWords", "Declined")),
        std::pair("FAILED", QT_TRANSLATE_NOOP("CardWords", "Failed")),
        std::pair("ON_HOLD", QT_TRANSLATE_NOOP("CardWords", "On hold")),
        std::pair("UNKNOWN", QT_TRANSLATE_NOOP("CardWords", "Unknown")),
    };
    for (const auto& [name, word] : known)
        if (apiName == QLatin1String(name))
            return CardWords::tr(word);
    return sentenceCase(apiName.left(60));
}

QString paymentOperation(const QString& apiName)
{
    if (apiName == "recurring_purchase"_L1)
        return CardWords::tr("Recurring");
    if (apiName == "unscheduled_purchase"_L1)
        return CardWords::tr("Unscheduled");
    if (apiName == "generate_payment_token"_L1)
        return CardWords::tr("Card stored");
    return sentenceCase(apiName.left(60));
}

} // namespace tokendesk::words
