#include "invariants.h"

#include "api/apierror.h"
#include "api/httpexchange.h"
#include "cards/cardtokenparser.h"
#include "cards/pandetection.h"
#include "cards/safetext.h"
#include "deletion/deletions.h"
#include "require.h"

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar bullet(0x2022);

/// The digits of a text, of any script, as ASCII.
QString digitsIn(const QString& text)
{
    QString digits = u""_s; // a null text starts with nothing, not even with an empty one
    for (const char32_t c : text.toUcs4())
        if (const int digit = QChar::digitValue(c); digit >= 0)
            digits += QChar(u'0' + digit);
    return digits;
}

bool isDigitOrSeparator(char32_t c)
{
    return QChar::digitValue(c) >= 0 || QChar::isSpace(c) || QChar::category(c) == QChar::Punctuation_Dash;
}

/// Not isHiddenCharacter() again: asked of the Unicode tables another way.
bool isUnseen(char32_t c)
{
    static constexpr QChar::Direction embedding[] {QChar::DirLRE, QChar::DirLRO, QChar::DirRLE, QChar::DirRLO,
        QChar::DirPDF, QChar::DirLRI, QChar::DirRLI, QChar::DirFSI, QChar::DirPDI, QChar::DirB};
    if (std::find(std::begin(embedding), std::end(embedding), QChar::direction(c)) != std::end(embedding))
        return true;
    const bool mark = c == 0x200E || c == 0x200F || c == 0x061C;
    return mark || c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
}

bool hasText(const QJsonObject& object, const char* name)
{
    return !object.value(QLatin1StringView(name)).toString().isEmpty();
}

} // namespace

HttpReply replyWith(const QByteArray& body)
{
    HttpReply reply;
    reply.ending = HttpReply::Ending::Complete;
    reply.status = 200;
    reply.body = body;
    reply.requestBodyTaken = true;
    reply.serverTime = QDateTime::fromString(u"2026-11-22T14:31:08Z"_s, Qt::ISODate);
    reply.duration = std::chrono::milliseconds(40);
    return reply;
}

void requireMasked(const QString& fromApi, const MaskedPan& pan)
{
    const QString shown = pan.text();
    const QString digits = digitsIn(fromApi);
    const qsizetype hidden = shown.count(bullet);
    const QString bin = shown.left(shown.indexOf(bullet));
    const QString lastFour = shown.mid(shown.lastIndexOf(bullet) + 1);

    require(shown.isEmpty() == pan.isEmpty(), "only an empty PAN shows nothing");
    require(shown.isEmpty() || hidden >= 4, "at least four digits are hidden");
    require(hidden <= longestPan, "no longer than a PAN");
    require(shown == bin + QString(hidden, bullet) + lastFour, "BIN, bullets, last four");
    require(shown.isEmpty() || digits.startsWith(bin), "the BIN is the first digits");
    require(shown.isEmpty() || digits.endsWith(lastFour), "the last four are the last digits");
    require(lastFour.size() <= 4, "no more than the last four");
    require(shown.isEmpty() || bin.size() <= 8, "no more than a BIN");

    const auto characters = fromApi.toUcs4();
    const bool masked = !std::all_of(characters.cbegin(), characters.cend(), isDigitOrSeparator);
    require(shown.isEmpty() || masked || bin.size() <= 6, "of a full PAN, no more than a BIN of six");
    require(shown.isEmpty() || masked || bin.isEmpty() || digits.size() >= shortestPan, "no BIN of a short number");
}

void requireSafe(const QString& text, qsizetype most)
{
    const QString safe = safeText(text, most);
    require(safe == safeText(text, most), "the same text every time");
    require(safe.isValidUtf16(), "no lone surrogate");
    const auto characters = safe.toUcs4();
    require(std::none_of(characters.cbegin(), characters.cend(), isUnseen), "nothing unseen");
    require(!containsPan(safe), "no card number");
    // ‹U+10FFFF› is the longest mark.
    require(characters.size() <= 10 * most + 1, "an end");
    require(text.isEmpty() == safe.isEmpty() || most == 0, "nothing is dropped in silence");
}

void requireSound(const CardToken& token, const QJsonObject& object)
{
    require(token.id == object.value("id"_L1).toString() && !token.id.isEmpty(), "the id is the record's own");
    for (const char* name :
        {"type", "status", "card_brand", "payment_product_type", "account_id", "created_at", "updated_at"})
        require(hasText(object, name) || !canBeDeleted(token), "what lacks a required field can't be deleted");
    require(token.createdAt.isValid() || !canBeDeleted(token), "a time that is none counts as lacking");
    require(token.updatedAt.isValid() || !canBeDeleted(token), "a time that is none counts as lacking");
    for (const QDateTime& time : {token.createdAt, token.updatedAt, token.deletedAt})
        require(!time.isValid() || time.offsetFromUtc() == 0, "times are in UTC");
    require(token.status == CardStatus::Other || apiName(token.status) == object.value("status"_L1).toString(),
        "a status is taken for a known one only by its whole name");
    for (const ExpiryMonth& expiry : {token.panExpiry, token.tokenExpiry})
        require(expiry.isNull() || (expiry.month() >= 1 && expiry.month() <= 12 && expiry.lastDay().isValid()),
            "an expiry is a month");
    requireMasked(object.value("masked_pan"_L1).toString(), token.maskedPan);

    QStringList texts {token.id, token.statusText, token.brandText, token.panExpiryText, token.tokenExpiryText,
        token.type, token.customerId, token.accountId, token.relationshipId, token.transactionId,
        token.paymentProductType, token.createdBy, token.deletedBy};
    texts += token.externalTokenReferences;
    for (const CardLink& link : token.links)
        texts += {link.href, link.rel, link.mimeType};
    for (const QString& text : std::as_const(texts)) {
        require(text.size() <= 1024, "every text has an end");
        requireSafe(text, 512);
    }
    require(parseCardToken(object) == token, "the same token every time");
}

void requireUnreadable(const ApiError& error)
{
    using Kind = ApiError::Kind;
    require(error.kind == Kind::UnreadableReply || error.kind == Kind::WebPage || error.kind == Kind::ConnectionLost,
        "a body that can't be read is told so");
    require(error.httpStatus == 200 && !error.isFromApi, "the API said no error");
    requireShowable(error);
}

void requireShowable(const ApiError& error)
{
    requireSafe(error.code, 512);
    requireSafe(error.message, 512);
    requireSafe(error.detail, 512);
}

} // namespace tokendesk
