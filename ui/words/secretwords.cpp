#include "words/secretwords.h"

#include <QCoreApplication>

namespace tokendesk::words {

using namespace Qt::StringLiterals;

namespace {

struct SecretWords {
    Q_DECLARE_TR_FUNCTIONS(SecretWords)
};

using Kind = SecretName::Kind;

QString whyNot(const SecretError& error)
{
    switch (error.kind) {
    case SecretError::Kind::NotFound:
    case SecretError::Kind::NoKeyring:
        return SecretWords::tr("This system has no keyring that answers.");
    case SecretError::Kind::Refused:
        return SecretWords::tr("The system's keyring is locked, or refused.");
    case SecretError::Kind::TimedOut:
        return SecretWords::tr("The system's keyring didn't answer.");
    case SecretError::Kind::Other:
        break;
    }
    return SecretWords::tr("The system's keyring failed.");
}

} // namespace

QString missingSecret(const MissingSecret& missing)
{
    const bool isKey = missing.name.kind == Kind::ApiKey;
    if (missing.error.kind == SecretError::Kind::NotFound)
        return isKey
            ? SecretWords::tr("The system's keyring has no API key for this account. Type it for this session, "
                              "or save it with the account.")
            : SecretWords::tr("The system's keyring has no client secret for this account. Type it for this "
                              "session, or save it with the account.");
    if (missing.error.kind == SecretError::Kind::NoKeyring)
        return u"%1 %2"_s.arg(whyNot(missing.error),
            isKey ? SecretWords::tr("Type the API key for this session.")
                  : SecretWords::tr("Type the client secret for this session."));
    return u"%1 %2"_s.arg(whyNot(missing.error),
        isKey ? SecretWords::tr("Unlock it and ask again, or type the API key for this session.")
              : SecretWords::tr("Unlock it and ask again, or type the client secret for this session."));
}

QString notKept(Kind kind, const SecretError& refusal)
{
    switch (kind) {
    case Kind::ApiKey:
        return SecretWords::tr("%1 Token Desk was locked, so the API key is kept nowhere: enter it again.")
            .arg(whyNot(refusal));
    case Kind::ClientSecret:
        return SecretWords::tr("%1 Token Desk was locked, so the client secret is kept nowhere: enter it again.")
            .arg(whyNot(refusal));
    case Kind::ProxyPassword:
        return SecretWords::tr("%1 Token Desk was locked, so the proxy's password is kept nowhere: enter it again.")
            .arg(whyNot(refusal));
    }
    return {};
}

QString keptForSession(Kind kind, const SecretError& refusal)
{
    const QString why = whyNot(refusal);
    switch (kind) {
    case Kind::ApiKey:
        return SecretWords::tr("%1 The API key is kept for this session only: nothing of it is on disk, and it is "
                               "needed again after locking and at the next start.")
            .arg(why);
    case Kind::ClientSecret:
        return SecretWords::tr(
            "%1 The client secret is kept for this session only: nothing of it is on disk, and it is "
            "needed again after locking and at the next start.")
            .arg(why);
    case Kind::ProxyPassword:
        return SecretWords::tr(
            "%1 The proxy's password is kept for this session only: nothing of it is on disk, and it "
            "is needed again after locking and at the next start.")
            .arg(why);
    }
    return {};
}

QString stillInKeyring()
{
    return SecretWords::tr(
        "The account is removed, but the system's keyring didn't let its secret go. Remove the entry "
        "“token-desk” with the keyring's own program.");
}

} // namespace tokendesk::words
