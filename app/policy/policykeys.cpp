#include "policy/policykeys.h"

#include "journal/journalremoval.h"
#include "settings/settingsvalues.h"

#include <QRegularExpression>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

const QList<PolicyKeyFacts>& policyKeys()
{
    using K = PolicyKey;
    using T = PolicyType;
    using S = PolicyStanding;
    static const QList<PolicyKeyFacts> keys {
        {K::ApiRoots, "accounts"_L1, "api-roots"_L1, T::List, S::ManagedOnly, 0, 0,
            "https URLs with a space between; what lies below one counts too"_L1, "any"_L1,
            "The API roots that accounts may be opened at; an account elsewhere is refused."_L1},
        {K::Sandbox, "accounts"_L1, "sandbox"_L1, T::Switch, S::ManagedOnly, 0, 0, {}, "yes"_L1,
            "Whether the sandbox with made-up cards may be opened."_L1},
        {K::ReadOnly, "deletion"_L1, "read-only"_L1, T::Switch, S::ManagedOnly, 0, 0, {}, "no"_L1,
            "Whether deletion is turned off altogether: card tokens can be looked up, and nothing else."_L1},
        {K::LargestBatch, "deletion"_L1, "largest-batch"_L1, T::Number, S::ManagedOnly, 1, 100000, {}, {},
            "How many card tokens may be deleted at once; with 1, deleting many at once is off."_L1},
        {K::Requestor, "deletion"_L1, "requestor"_L1, T::Choice, S::ManagedOnly, 0, 0, "cardholder merchant free"_L1,
            "free"_L1, "Who every deletion is said to be asked for by; free: the person says."_L1},
        {K::Reasons, "deletion"_L1, "reasons"_L1, T::List, S::Both, 0, 0,
            "at most 128 characters each, no card number, with | between"_L1, "the usual ones"_L1,
            "The reasons that are offered when card tokens are deleted."_L1},
        {K::OnlyTheseReasons, "deletion"_L1, "only-these-reasons"_L1, T::Switch, S::ManagedOnly, 0, 0, {}, "no"_L1,
            "Whether no other reason may be given than the ones that are offered; takes reasons in managed.d."_L1},
        {K::JournalFolder, "journal"_L1, "folder"_L1, T::Path, S::ManagedOnly, 0, 0,
            "a path that begins with ~/, or an absolute one with {user} in it"_L1, {},
            "Where the journal of a person's deletions lies; one for each person."_L1},
        {K::JournalKeepDays, "journal"_L1, "keep-days"_L1, T::Number, S::ManagedOnly,
            static_cast<int>(JournalRetention::shortest.count()), 3660, {}, "for ever"_L1,
            "For how many days entries are kept at the least; older ones are removed for good, about once a month."_L1},
        {K::JournalExport, "journal"_L1, "export"_L1, T::Switch, S::ManagedOnly, 0, 0, {}, "yes"_L1,
            "Whether the journal may be exported to a file."_L1},
        {K::Proxy, "network"_L1, "proxy"_L1, T::Text, S::Both, 0, 0,
            "system, none, http://HOST:PORT or socks5://HOST:PORT"_L1, "system"_L1,
            "The proxy through which the API is reached."_L1},
        {K::ProxyUser, "network"_L1, "proxy-user"_L1, T::Text, S::Both, 0, 0, "a name without a colon"_L1, {},
            "The user name for a proxy that asks for one; each person enters its password once."_L1},
        {K::CaFile, "network"_L1, "ca-file"_L1, T::Path, S::Both, 0, 0, "an absolute path"_L1, {},
            "A PEM file of certificates that are trusted beside the system's."_L1},
        {K::IdleMinutes, "lock"_L1, "idle-minutes"_L1, T::Number, S::Both, shortestLock, longestLock, {}, "10"_L1,
            "After how many minutes without use Token Desk locks."_L1},
        {K::ClipboardSeconds, "clipboard"_L1, "seconds"_L1, T::Number, S::ManagedOnly, 5, 600, {}, "60"_L1,
            "After how many seconds what was copied is taken off the clipboard."_L1},
        {K::Language, "window"_L1, "language"_L1, T::Text, S::Both, 0, 0,
            "en, nb, sv, da, fi or de, also with a country as in nb_NO; or system"_L1, "system"_L1,
            "The language of the window."_L1},
        {K::AccountId, accountSection, "id"_L1, T::Text, S::Both, 0, 0, "P or T and eight digits"_L1, {},
            "The account's id; no account is without."_L1},
        {K::AccountApiRoot, accountSection, "api-root"_L1, T::Text, S::Both, 0, 0,
            "checkout, payments or an https URL"_L1, "checkout"_L1, "Where the account is reached."_L1},
        {K::AccountSignIn, accountSection, "sign-in"_L1, T::Choice, S::Both, 0, 0, "api-key client-credentials"_L1,
            "api-key"_L1, "How the account signs in; each person enters the secret once."_L1},
        {K::AccountClientId, accountSection, "client-id"_L1, T::Text, S::Both, 0, 0, "visible ASCII without a colon"_L1,
            {}, "The client id for client credentials; it is no secret."_L1},
        {K::AccountProxy, accountSection, "proxy"_L1, T::Text, S::Both, 0, 0,
            "system, none, http://HOST:PORT or socks5://HOST:PORT"_L1, "as for all accounts"_L1,
            "A proxy for this account alone."_L1},
        {K::AccountProxyUser, accountSection, "proxy-user"_L1, T::Text, S::Both, 0, 0, "a name without a colon"_L1, {},
            "The user name for this account's own proxy."_L1},
        {K::AccountCaFile, accountSection, "ca-file"_L1, T::Path, S::Both, 0, 0, "an absolute path"_L1,
            "as for all accounts"_L1, "Certificates that are trusted for this account alone, beside the system's."_L1},
    };
    return keys;
}

const PolicyKeyFacts& factsOf(PolicyKey key)
{
    return *std::find_if(
        policyKeys().cbegin(), policyKeys().cend(), [key](const PolicyKeyFacts& facts) { return facts.key == key; });
}

const PolicyKeyFacts* findPolicyKey(const QString& section, const QString& name)
{
    const auto found = std::find_if(policyKeys().cbegin(), policyKeys().cend(),
        [&](const PolicyKeyFacts& facts) { return facts.section == section && facts.name == name; });
    return found == policyKeys().cend() ? nullptr : &*found;
}

bool isPolicySection(const QString& section)
{
    return std::any_of(policyKeys().cbegin(), policyKeys().cend(),
        [&](const PolicyKeyFacts& facts) { return facts.section == section; });
}

QString rangeOf(const PolicyKeyFacts& facts)
{
    switch (facts.type) {
    case PolicyType::Switch:
        return u"yes or no"_s;
    case PolicyType::Number:
        return u"%1 to %2"_s.arg(facts.least).arg(facts.most);
    case PolicyType::Choice:
        return QString(facts.range).split(u' ').join(u", "_s);
    case PolicyType::Text:
    case PolicyType::List:
    case PolicyType::Path:
        break;
    }
    return facts.range;
}

bool isSecretName(const QString& name)
{
    static const QRegularExpression secret(
        u"secret|pass|pwd|key|token|credential|bearer|authoriz"_s, QRegularExpression::CaseInsensitiveOption);
    return secret.match(name).hasMatch();
}

} // namespace tokendesk
