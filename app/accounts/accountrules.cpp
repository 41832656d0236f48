#include "accounts/accountrules.h"

#include "cards/pandetection.h"
#include "cards/safetext.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype accountIdDigits = 8;
constexpr qsizetype longestApiRoot = 512;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// RFC 6749's VSCHAR: what a client id and secret consist of, and what a header's value may hold.
bool isVisibleAscii(char16_t c) { return c >= 0x20 && c <= 0x7E; }

QString comparable(const QString& name)
{
    return name.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

bool isTaken(const QString& name, const QList<AccountProfile>& others, const QString& ownKey)
{
    return std::any_of(others.cbegin(), others.cend(),
        [&](const AccountProfile& other) { return other.key != ownKey && isSameName(other.name, name); });
}

/// A segment that some server on the way would take for this folder or the one above.
bool isDots(const QString& segment)
{
    const QString plain = QUrl::fromPercentEncoding(segment.toLatin1());
    return plain == "."_L1 || plain == ".."_L1;
}

} // namespace

bool isSameName(const QString& one, const QString& other) { return comparable(one) == comparable(other); }

NameProblem checkName(const QString& name, const QList<AccountProfile>& others, const QString& ownKey)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return NameProblem::Empty;
    const QList<uint> characters = trimmed.toUcs4();
    if (!trimmed.isValidUtf16() || std::any_of(characters.cbegin(), characters.cend(), isHiddenCharacter))
        return NameProblem::HiddenCharacter;
    if (mayContainPan(trimmed))
        return NameProblem::CardNumber;
    if (characters.size() > longestAccountName)
        return NameProblem::TooLong;
    return isTaken(trimmed, others, ownKey) ? NameProblem::Taken : NameProblem::None;
}

QString freeName(const QString& name, const QList<AccountProfile>& others, const QString& ownKey)
{
    QString free = name;
    for (int i = 2; isTaken(free, others, ownKey); ++i) {
        const QString number = u" %1"_s.arg(i);
        QList<uint> characters = name.toUcs4();
        characters.resize(std::min(characters.size(), longestAccountName - number.size()));
        free = QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()), characters.size()) + number;
    }
    return free;
}

tl::expected<QString, AccountIdProblem> accountIdFrom(const QString& text)
{
    const QString id = text.trimmed().toUpper();
    if (id.isEmpty())
        return tl::unexpected(AccountIdProblem::Empty);
    if (id.front() != u'P' && id.front() != u'T')
        return tl::unexpected(AccountIdProblem::NoEnvironment);
    const QStringView digits = QStringView(id).sliced(1);
    if (!std::all_of(digits.cbegin(), digits.cend(), isDigit))
        return tl::unexpected(AccountIdProblem::NotDigits);
    if (digits.size() != accountIdDigits)
        return tl::unexpected(digits.size() < accountIdDigits ? AccountIdProblem::TooShort : AccountIdProblem::TooLong);
    return id;
}

QString accountIn(const QUrl& root)
{
    static const QRegularExpression segment(u"/accounts/([PT][0-9]{8})(?:/|$)"_s);
    return segment.match(root.path()).captured(1);
}

bool isOnThisMachine(const QUrl& url) { return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback(); }

tl::expected<QUrl, ApiRootProblem> apiRootFrom(const QString& text, const QString& accountId)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return tl::unexpected(ApiRootProblem::Empty);
    if (trimmed.size() > longestApiRoot)
        return tl::unexpected(ApiRootProblem::TooLong);
    // "localhost:8080/v1" would count as a URL of the scheme "localhost".
    if (!trimmed.contains("://"_L1))
        return tl::unexpected(ApiRootProblem::NoScheme);
    QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0)
        return tl::unexpected(ApiRootProblem::NotAUrl);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return tl::unexpected(ApiRootProblem::NotHttps);
    if (url.scheme() == "http"_L1 && !isOnThisMachine(url))
        return tl::unexpected(ApiRootProblem::OpenHttp);
    if (url.authority().contains(u'@'))
        return tl::unexpected(ApiRootProblem::UserInfo);
    if (url.hasQuery() || url.hasFragment())
        return tl::unexpected(ApiRootProblem::QueryOrFragment);
    if (const QString account = accountIn(url); !account.isEmpty() && account != accountId)
        return tl::unexpected(ApiRootProblem::OtherAccount);
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    // Qt's own normalizing takes empty segments out one at a time, and `%2e%4e` for dots.
    const QStringList segments = url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    if (std::any_of(segments.cbegin(), segments.cend(), isDots))
        return tl::unexpected(ApiRootProblem::NotAUrl);
    url.setPath(segments.isEmpty() ? QString() : u'/' + segments.join(u'/'), QUrl::StrictMode);
    return url;
}

SignInProblem checkSignIn(SignIn signIn, const QUrl& apiRoot)
{
    const bool isPayments = !accountIn(apiRoot).isEmpty() && apiRoot.path().endsWith("/payments"_L1);
    return signIn == SignIn::ApiKey && isPayments ? SignInProblem::NoApiKeyHere : SignInProblem::None;
}

ClientIdProblem checkClientId(const QString& clientId)
{
    const QString trimmed = clientId.trimmed();
    if (trimmed.isEmpty())
        return ClientIdProblem::Empty;
    if (trimmed.contains(u':'))
        return ClientIdProblem::Colon;
    if (!std::all_of(trimmed.cbegin(), trimmed.cend(), [](QChar c) { return isVisibleAscii(c.unicode()); }))
        return ClientIdProblem::WrongCharacter;
    return trimmed.size() > longestCredential ? ClientIdProblem::TooLong : ClientIdProblem::None;
}

SecretProblem checkSecret(QByteArrayView secret)
{
    if (secret.isEmpty())
        return SecretProblem::Empty;
    if (secret.size() > longestCredential)
        return SecretProblem::TooLong;
    const auto isSpace = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    if (isSpace(secret.front()) || isSpace(secret.back()))
        return SecretProblem::SpaceAround;
    const bool isSendable = std::all_of(
        secret.cbegin(), secret.cend(), [](char c) { return isVisibleAscii(static_cast<unsigned char>(c)); });
    return isSendable ? SecretProblem::None : SecretProblem::WrongCharacter;
}

AccountProblems checkAccount(const AccountProfile& profile, const QList<AccountProfile>& others)
{
    AccountProblems problems;
    problems.name = checkName(profile.name, others, profile.key);
    if (const auto id = accountIdFrom(profile.accountId); !id)
        problems.accountId = id.error();
    if (const auto root = apiRootFrom(profile.apiRoot.toString(), profile.accountId); !root)
        problems.apiRoot = root.error();
    problems.signIn = checkSignIn(profile.signIn, profile.apiRoot);
    if (profile.signIn == SignIn::ClientCredentials)
        problems.clientId = checkClientId(profile.clientId);
    return problems;
}

tl::expected<AccountProfile, AccountSearchProblem> findAccount(const QList<AccountProfile>& accounts,
    const QString& nameOrId, const std::function<bool(const AccountProfile&)>& counts)
{
    for (const AccountProfile& account : accounts)
        if (isSameName(account.name, nameOrId))
            return account;
    const QString id = nameOrId.trimmed().toUpper();
    QList<AccountProfile> found;
    std::copy_if(accounts.cbegin(), accounts.cend(), std::back_inserter(found),
        [&](const AccountProfile& account) { return account.accountId == id; });
    if (found.isEmpty())
        return tl::unexpected(AccountSearchProblem::Unknown);
    if (found.size() > 1 && counts)
        found.removeIf([&counts](const AccountProfile& account) { return !counts(account); });
    if (found.size() != 1)
        return tl::unexpected(AccountSearchProblem::Several);
    return found.first();
}

} // namespace tokendesk
