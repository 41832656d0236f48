#include "check/check.h"

#include "accounts/accountrules.h"
#include "cards/safetext.h"
#include "policy/policy.h"
#include "secrets/keyringstore.h"
#include "secrets/secretkeeper.h"
#include "terminal/actions.h"
#include "words/accountwords.h"
#include "words/checkwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace tokendesk::terminal {

using namespace Qt::StringLiterals;

namespace {

using State = CheckFinding::State;

QJsonObject jsonOf(const CheckFinding& finding)
{
    QJsonObject object {{u"check"_s, checkPartName(finding.part)}, {u"state"_s, checkStateName(finding.state)},
        {u"message"_s, words::checkFinding(finding)}};
    if (finding.account) {
        object.insert(u"account"_s, finding.account->name);
        object.insert(u"account_id"_s, finding.account->accountId);
    }
    return object;
}

QString lineOf(const CheckFinding& finding)
{
    const QString part = words::checkPart(finding.part);
    const QString what = finding.account ? u"%1, %2"_s.arg(safeText(finding.account->name), part) : part;
    return u"%1: %2: %3"_s.arg(what, words::checkState(finding.state), words::checkFinding(finding));
}

} // namespace

ExitStatus check(const CommandLine& line)
{
    const auto clock = std::make_shared<SystemClock>();
    const Policy policy = Policy::read(PolicyPlaces::installed());
    const Settings settings(Settings::defaultFile(), policy);
    QList<AccountProfile> accounts = settings.accounts();
    if (!line.account.isEmpty()) {
        const auto account = findAccount(
            accounts, line.account, [&policy](const AccountProfile& one) { return policy.isManagedAccount(one.key); });
        if (!account) {
            complain(words::accountSearchProblem(account.error(), line.account));
            return ExitStatus::Failure;
        }
        accounts = {*account};
    }
    KeyringStore keyring(clock, u"token-desk"_s);
    SecretKeeper secrets(keyring);
    Check check({settings, secrets, policy.journalFolder(), clock}, accounts);
    bool isGood = true;
    QJsonArray findings;
    QObject::connect(&check, &Check::found, &check, [&](const CheckFinding& finding) {
        isGood = isGood && finding.state != State::Bad;
        if (line.asJson)
            findings += jsonOf(finding);
        else
            print(lineOf(finding));
    });
    QObject::connect(&check, &Check::finished, &check, &QCoreApplication::quit);
    check.start();
    QCoreApplication::exec();
    if (line.asJson)
        printJson({{u"good"_s, isGood}, {u"checks"_s, findings}});
    return isGood ? ExitStatus::Success : ExitStatus::Failure;
}

} // namespace tokendesk::terminal
