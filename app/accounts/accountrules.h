#pragma once

#include "accounts/accountprofile.h"

#include <QByteArrayView>

#include <tl/expected.hpp>

namespace tokendesk {

/// Longest name of an account, in Unicode code points.
constexpr qsizetype longestAccountName = 80;
/// Longest client id, API key or client secret, in characters.
constexpr qsizetype longestCredential = 1024;

/// Why a text can't name an account.
enum class NameProblem { None, Empty, TooLong, HiddenCharacter, CardNumber, Taken };

/// Why a text is no account id.
enum class AccountIdProblem { None, Empty, NoEnvironment, NotDigits, TooShort, TooLong };

/// Why a text can't be an API root.
enum class ApiRootProblem {
    None,
    Empty,
    NotAUrl,
    NoScheme,
    NotHttps, ///< another scheme than https
    OpenHttp, ///< http that leaves this machine
    UserInfo,
    QueryOrFragment,
    TooLong,
    OtherAccount, ///< its path names another account
};

/// Why a profile can't sign in so.
enum class SignInProblem { None, NoApiKeyHere };

/// Why a text can't be a client id.
enum class ClientIdProblem { None, Empty, TooLong, WrongCharacter, Colon };

/// Why bytes can't be an API key or client secret.
enum class SecretProblem { None, Empty, TooLong, SpaceAround, WrongCharacter };

/// What is wrong with a profile, part by part.
struct AccountProblems {
    NameProblem name = NameProblem::None;
    AccountIdProblem accountId = AccountIdProblem::None;
    ApiRootProblem apiRoot = ApiRootProblem::None;
    SignInProblem signIn = SignInProblem::None;
    ClientIdProblem clientId = ClientIdProblem::None;

    friend bool operator==(const AccountProblems&, const AccountProblems&) = default;
};

/// Whether two names are the same but for case, spaces around them and how their letters are composed.
bool isSameName(const QString& one, const QString& other);
/// `others`: the profiles beside which it must stand; one with the key `ownKey` isn't among them.
NameProblem checkName(const QString& name, const QList<AccountProfile>& others, const QString& ownKey = {});
/// The name, with a number behind it if another has it, within longestAccountName.
QString freeName(const QString& name, const QList<AccountProfile>& others, const QString& ownKey = {});

/// The id without spaces around it and in upper case.
tl::expected<QString, AccountIdProblem> accountIdFrom(const QString& text);

/// The API root that a text means: https, or http on this machine; without a slash at its end.
tl::expected<QUrl, ApiRootProblem> apiRootFrom(const QString& text, const QString& accountId);
/// The account that a root's path names, as the Payments API's does; empty if none.
QString accountIn(const QUrl& root);
/// Whether requests to that host stay on this machine.
bool isOnThisMachine(const QUrl& url);

/// The Payments API takes access tokens only; of another root we don't know, so it may take a key.
SignInProblem checkSignIn(SignIn signIn, const QUrl& apiRoot);
/// By RFC 6749, and without a colon, which would end it in Basic authentication.
ClientIdProblem checkClientId(const QString& clientId);
/// Whether it can be sent in a header. Says nothing of whose it is.
SecretProblem checkSecret(QByteArrayView secret);

/// Everything about a profile that can be told without its secret.
AccountProblems checkAccount(const AccountProfile& profile, const QList<AccountProfile>& others);

enum class AccountSearchProblem { None, Unknown, Several };

/// The account that a person means: by its name, else by its account id, if only one has it, or only one of those that
/// `counts` does.
tl::expected<AccountProfile, AccountSearchProblem> findAccount(const QList<AccountProfile>& accounts,
    const QString& nameOrId, const std::function<bool(const AccountProfile&)>& counts = {});

} // namespace tokendesk
