#include "words/checkwords.h"

#include "cards/safetext.h"
#include "words/certificatewords.h"
#include "words/connectionwords.h"
#include "words/journaltroublewords.h"
#include "words/journalwords.h"
#include "words/policywords.h"
#include "words/secretwords.h"
#include "words/settingswords.h"

#include <QCoreApplication>
#include <QDir>

namespace tokendesk::words {

using namespace Qt::StringLiterals;

namespace {

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

using Part = CheckFinding::Part;
using State = CheckFinding::State;

QString good(const CheckFinding& finding)
{
    const QString* place = std::get_if<QString>(&finding.detail);
    const QString where = safeText(place ? QDir::toNativeSeparators(*place) : QString());
    const QString host = finding.account ? safeText(finding.account->apiRoot.host()) : QString();
    switch (finding.part) {
    case Part::Policy:
        return CheckWords::tr("Nothing is wrong with it.");
    case Part::Settings:
        return CheckWords::tr("They can be read.");
    case Part::Keyring:
        return CheckWords::tr("It answers.");
    case Part::Journal:
        return CheckWords::tr("It can be read and written: %1").arg(where);
    case Part::Accounts:
        break;
    case Part::Proxy:
        return where.isEmpty() ? CheckWords::tr("None is taken.") : CheckWords::tr("%1 is taken.").arg(where);
    case Part::Dns:
        return where.isEmpty() ? CheckWords::tr("An address was found for %1.").arg(host)
                               : CheckWords::tr("The proxy found an address for %1.").arg(host);
    case Part::Tls:
        return finding.account->apiRoot.scheme() == "https"_L1
            ? CheckWords::tr("The certificate of %1 is trusted.").arg(host)
            : CheckWords::tr("%1 is this computer itself, and is reached without TLS.").arg(host);
    case Part::SigningIn:
        return CheckWords::tr("They are accepted.");
    case Part::Scope:
        return CheckWords::tr("Card tokens may be read.");
    }
    return {};
}

QString doubtfulKeyring(const SecretError& error)
{
    switch (error.kind) {
    case SecretError::Kind::TimedOut:
        return CheckWords::tr("It doesn't answer. Unlock it in the person's own session; until then secrets are kept "
                              "for a session only.");
    case SecretError::Kind::Refused:
        return CheckWords::tr("It is locked, or refused. Unlock it in the person's own session; until then secrets are "
                              "kept for a session only.");
    case SecretError::Kind::NotFound:
    case SecretError::Kind::NoKeyring:
    case SecretError::Kind::Other:
        break;
    }
    return CheckWords::tr("There is none that answers, as is so outside a desktop's session. Check it in the person's "
                          "own session; without one, secrets are kept for a session only.");
}

} // namespace

QString checkPart(Part part)
{
    switch (part) {
    case Part::Policy:
        //: what the organisation has decided for this computer
        return CheckWords::tr("Policy");
    case Part::Settings:
        return CheckWords::tr("Settings");
    case Part::Keyring:
        return CheckWords::tr("Keyring");
    case Part::Journal:
        return CheckWords::tr("Journal");
    case Part::Accounts:
        return CheckWords::tr("Accounts");
    case Part::Proxy:
        return CheckWords::tr("Proxy");
    case Part::Dns:
        return CheckWords::tr("DNS");
    case Part::Tls:
        return CheckWords::tr("TLS");
    case Part::SigningIn:
        return CheckWords::tr("Credentials");
    case Part::Scope:
        return CheckWords::tr("Scope");
    }
    return {};
}

QString checkState(State state)
{
    switch (state) {
    case State::Good:
        return CheckWords::tr("good");
    case State::Doubtful:
        //: of something that was checked: it isn't wrong, but worth a look
        return CheckWords::tr("look");
    case State::Bad:
        //: of something that was checked: it doesn't work
        return CheckWords::tr("wrong");
    case State::NotChecked:
        return CheckWords::tr("not checked");
    }
    return {};
}

QString checkFinding(const CheckFinding& finding)
{
    if (finding.state == State::NotChecked)
        return CheckWords::tr("It can't be told until the rest works.");
    if (const auto* problem = std::get_if<PolicyProblem>(&finding.detail))
        return policyProblem(*problem);
    if (const auto* trouble = std::get_if<SettingsTrouble>(&finding.detail))
        return settingsTrouble(*trouble);
    if (const auto* error = std::get_if<SecretError>(&finding.detail))
        return doubtfulKeyring(*error);
    if (const auto* missing = std::get_if<MissingSecret>(&finding.detail))
        return missingSecret(*missing);
    if (const auto* error = std::get_if<JournalError>(&finding.detail))
        return error->kind == JournalError::Kind::ReadOnly ? cannotWrite(*error) : cannotRead(*error);
    if (const auto* report = std::get_if<ConnectionReport>(&finding.detail))
        return connectionReport(*report, *finding.account);
    if (const auto* trouble = std::get_if<AuthoritiesTrouble>(&finding.detail))
        return authoritiesError(trouble->file, trouble->error);
    if (std::holds_alternative<NotAllowed>(finding.detail))
        return accountRefused(*finding.account);
    if (finding.part == Part::Accounts)
        return CheckWords::tr("None is set up. Start Token Desk and add one.");
    return good(finding);
}

} // namespace tokendesk::words
