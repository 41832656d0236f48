#include "words/accountwords.h"

#include "cards/safetext.h"
#include "words/cardwords.h"

#include <QCoreApplication>

namespace tokendesk::words {

namespace {

struct AccountWords {
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
};

} // namespace

QString nameProblem(NameProblem problem)
{
    switch (problem) {
    case NameProblem::None:
        break;
    case NameProblem::Empty:
        return AccountWords::tr("Give the account a name, such as the shop's.");
    case NameProblem::TooLong:
        return AccountWords::tr("Too long: at most 80 characters.");
    case NameProblem::HiddenCharacter:
        return AccountWords::tr("Remove the line break, tab or invisible character.");
    case NameProblem::CardNumber:
        return AccountWords::tr("Remove the card number.");
    case NameProblem::Taken:
        return AccountWords::tr("Another account has this name. Choose one that can't be mistaken for it.");
    }
    return {};
}

QString accountIdProblem(AccountIdProblem problem)
{
    switch (problem) {
    case AccountIdProblem::None:
        break;
    case AccountIdProblem::Empty:
        return AccountWords::tr("Enter the account id: P or T and eight digits. It stands in Dintero Backoffice.");
    case AccountIdProblem::NoEnvironment:
        return AccountWords::tr("An account id begins with P for production or T for test.");
    case AccountIdProblem::NotDigits:
        return AccountWords::tr("Behind the P or T there are digits only.");
    case AccountIdProblem::TooShort:
        return AccountWords::tr("Too short: eight digits follow the P or T.");
    case AccountIdProblem::TooLong:
        return AccountWords::tr("Too long: eight digits follow the P or T.");
    }
    return {};
}

QString apiRootProblem(ApiRootProblem problem)
{
    switch (problem) {
    case ApiRootProblem::None:
        break;
    case ApiRootProblem::Empty:
        return AccountWords::tr("Enter the address, such as https://checkout.dintero.com/v1.");
    case ApiRootProblem::NotAUrl:
        return AccountWords::tr("This is no address. One looks like https://checkout.dintero.com/v1.");
    case ApiRootProblem::NoScheme:
        return AccountWords::tr("Begin the address with https://.");
    case ApiRootProblem::NotHttps:
        return AccountWords::tr("The address must begin with https://.");
    case ApiRootProblem::OpenHttp:
        return AccountWords::tr("Over http:// anyone on the way could read along. Use https://.");
    case ApiRootProblem::UserInfo:
        return AccountWords::tr("Remove the user and the @ sign: how to sign in is entered below.");
    case ApiRootProblem::QueryOrFragment:
        return AccountWords::tr("Remove what begins with ? or #.");
    case ApiRootProblem::TooLong:
        return AccountWords::tr("Too long for an address.");
    case ApiRootProblem::OtherAccount:
        return AccountWords::tr("This is another account's address: compare it with the account id.");
    }
    return {};
}

QString signInProblem(SignInProblem problem)
{
    switch (problem) {
    case SignInProblem::None:
        break;
    case SignInProblem::NoApiKeyHere:
        return AccountWords::tr("The Payments API takes no API key. Sign in with client id and secret.");
    }
    return {};
}

QString clientIdProblem(ClientIdProblem problem)
{
    switch (problem) {
    case ClientIdProblem::None:
        break;
    case ClientIdProblem::Empty:
        return AccountWords::tr("Enter the client id. Dintero Backoffice shows it among the API clients.");
    case ClientIdProblem::TooLong:
        return AccountWords::tr("Too long for a client id.");
    case ClientIdProblem::WrongCharacter:
        return AccountWords::tr("There is a character in it that no client id has. Copy it again.");
    case ClientIdProblem::Colon:
        return AccountWords::tr("No client id has a colon in it. Copy the id alone, without the secret.");
    }
    return {};
}

QString secretProblem(SecretProblem problem, SignIn signIn)
{
    const bool isKey = signIn == SignIn::ApiKey;
    switch (problem) {
    case SecretProblem::None:
        break;
    case SecretProblem::Empty:
        return isKey ? AccountWords::tr("Enter the API key.") : AccountWords::tr("Enter the client secret.");
    case SecretProblem::TooLong:
        return isKey ? AccountWords::tr("Too long for an API key.") : AccountWords::tr("Too long for a client secret.");
    case SecretProblem::SpaceAround:
        return AccountWords::tr("There is a space or line break before or behind it. Copy it without.");
    case SecretProblem::WrongCharacter:
        return isKey ? AccountWords::tr("There is a character in it that no API key has. Copy it again.")
                     : AccountWords::tr("There is a character in it that no client secret has. Copy it again.");
    }
    return {};
}

QString accountSearchProblem(AccountSearchProblem problem, const QString& wanted)
{
    const QString shown = isolated(safeText(wanted, longestAccountName));
    switch (problem) {
    case AccountSearchProblem::None:
        break;
    case AccountSearchProblem::Unknown:
        return AccountWords::tr("There is no account “%1”. Choose one in the Account menu, or add it.").arg(shown);
    case AccountSearchProblem::Several:
        return AccountWords::tr("Several accounts have the id “%1”. Choose one by its name.").arg(shown);
    }
    return {};
}

} // namespace tokendesk::words
