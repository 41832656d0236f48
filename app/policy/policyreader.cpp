#include "policy/policyreader.h"

#include "accounts/accountrules.h"
#include "network/proxyrules.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

using Kind = PolicyProblem::Kind;

namespace {

QString accountKey(const QString& name)
{
    static const QUuid space(u"{5bc6a1f0-7a53-4b0a-9a3e-0f6d6c8f2b71}"_s);
    const QString same = name.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded();
    return QUuid::createUuidV5(space, same).toString(QUuid::WithoutBraces);
}

tl::expected<QUrl, ValueProblem> accountRoot(const QString& text, const QString& accountId)
{
    if (text.isEmpty() || text == "checkout"_L1)
        return checkoutApiRoot();
    if (text == "payments"_L1)
        return paymentsApiRoot(accountId);
    const auto root = apiRootFrom(text, accountId);
    if (root)
        return *root;
    return tl::unexpected(root.error() == ApiRootProblem::UserInfo ? ValueProblem::Secret : ValueProblem::OutOfRange);
}

} // namespace

void PolicyReader::takeBytes(const QString& file, QByteArrayView bytes)
{
    const auto text = readIni(bytes);
    if (!text) {
        const Kind kind = text.error() == IniError::NotUtf8 ? Kind::NotUtf8 : Kind::TooLarge;
        return tell({kind, {file, 0}, {}, {}, {}, m_isManaged});
    }
    m_layer.files += file;
    tellFlaws(file, text->flaws);
    takeEntries(file, text->entries);
}

void PolicyReader::tellFlaws(const QString& file, const QList<IniFlaw>& flaws)
{
    bool isBelowBrokenSection = false;
    for (const IniFlaw& flaw : flaws) {
        const bool isEntry = flaw.kind == IniFlaw::Kind::NoSection;
        if (isEntry && isSecretName(flaw.key))
            tell({Kind::Secret, {file, flaw.line}, {}, flaw.key, {}, m_isManaged});
        else if (!isEntry || !isBelowBrokenSection)
            tell({Kind::BrokenLine, {file, flaw.line}, {}, {}, {}, m_isManaged});
        isBelowBrokenSection = isBelowBrokenSection || flaw.kind == IniFlaw::Kind::BrokenSection;
    }
}

void PolicyReader::takeEntries(const QString& file, const QList<IniEntry>& entries)
{
    QSet<QStringList> before;
    for (const IniEntry& entry : entries) {
        const PolicySource source {file, entry.line};
        const QStringList place {entry.section, entry.title.toCaseFolded(), entry.key};
        if (before.contains(place))
            tell(problem(Kind::Repeated, source, entry));
        before += place;
        takeEntry(entry, source);
    }
}

void PolicyReader::tell(const PolicyProblem& problem)
{
    // A section that isn't known is told once, not with each of its keys.
    const bool isSame = !m_problems.isEmpty() && problem.kind == Kind::UnknownSection
        && m_problems.last().kind == problem.kind && m_problems.last().source.file == problem.source.file
        && m_problems.last().section == problem.section;
    if (!isSame)
        m_problems += problem;
}

PolicyProblem PolicyReader::problem(Kind kind, const PolicySource& source, const IniEntry& entry) const
{
    PolicyProblem result;
    result.kind = kind;
    result.source = source;
    result.section = entry.title.isEmpty() ? entry.section : u"%1 \"%2\""_s.arg(entry.section, entry.title);
    result.key = entry.key;
    return result;
}

void PolicyReader::takeEntry(const IniEntry& entry, const PolicySource& source)
{
    const PolicyKeyFacts* facts = findPolicyKey(entry.section, entry.key);
    if (!facts && isSecretName(entry.key))
        return tell(problem(Kind::Secret, source, entry));
    if (!isPolicySection(entry.section))
        return tell(problem(Kind::UnknownSection, source, entry));
    if (!facts)
        return tell(problem(Kind::UnknownKey, source, entry));
    if (!m_isManaged && facts->standing == PolicyStanding::ManagedOnly)
        return tell(problem(Kind::ManagedOnly, source, entry));
    if (entry.section == accountSection)
        return takeAccountEntry(entry, facts->key, source);
    const ValueProblem wrong = takeValue(m_layer.values, facts->key, entry.value);
    if (wrong == ValueProblem::None) {
        m_layer.sources[facts->key] = source;
        return;
    }
    PolicyProblem told = problem(wrong == ValueProblem::Secret ? Kind::Secret : Kind::OutOfRange, source, entry);
    if (m_isManaged && takeStrictest(m_layer.values, facts->key))
        m_layer.sources[facts->key] = source;
    // For good: a later file that allows deletion doesn't know of it.
    told.locksDeletion = m_isManaged && locksWhenWrong(facts->key);
    tell(told);
}

void PolicyReader::takeAccountEntry(const IniEntry& entry, PolicyKey key, const PolicySource& source)
{
    if (entry.title.isEmpty())
        return tell(problem(Kind::NoAccountName, source, entry));
    auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
        [&](const AccountText& account) { return isSameName(account.name, entry.title); });
    if (found == m_accounts.end()) {
        m_accounts += AccountText {entry.title, source, {}};
        found = std::prev(m_accounts.end());
    }
    found->values[key] = {entry.value, source};
}

void PolicyReader::checkReasons()
{
    if (!m_layer.values.onlyTheseReasons || m_layer.values.reasons)
        return;
    PolicyProblem told;
    told.kind = Kind::NoReasons;
    told.source = m_layer.sources[PolicyKey::OnlyTheseReasons];
    told.locksDeletion = true;
    tell(told);
}

std::optional<PolicyProblem> PolicyReader::readAccount(const AccountText& text)
{
    const auto valueOf = [&](PolicyKey key) {
        const auto found = text.values.find(key);
        return found == text.values.cend() ? QString() : found->second.text;
    };
    const auto sourceOf = [&](PolicyKey key) {
        const auto found = text.values.find(key);
        return found == text.values.cend() ? text.source : found->second.source;
    };
    const auto wrong = [&](PolicyKey key, ValueProblem why = ValueProblem::OutOfRange) {
        const IniEntry entry {QString(accountSection), text.name, QString(factsOf(key).name), {}, 0};
        return problem(why == ValueProblem::Secret ? Kind::Secret : Kind::OutOfRange, sourceOf(key), entry);
    };
    const IniEntry whole {QString(accountSection), text.name, {}, {}, 0};

    AccountProfile profile;
    profile.key = accountKey(text.name);
    profile.name = text.name;
    if (valueOf(PolicyKey::AccountId).isEmpty())
        return problem(Kind::NoAccountId, text.source, whole);
    const auto id = accountIdFrom(valueOf(PolicyKey::AccountId));
    if (!id)
        return wrong(PolicyKey::AccountId);
    profile.accountId = *id;
    const auto root = accountRoot(valueOf(PolicyKey::AccountApiRoot), *id);
    if (!root)
        return wrong(PolicyKey::AccountApiRoot, root.error());
    profile.apiRoot = *root;
    const QString signIn = valueOf(PolicyKey::AccountSignIn);
    if (signIn == "client-credentials"_L1)
        profile.signIn = SignIn::ClientCredentials;
    else if (!signIn.isEmpty() && signIn != "api-key"_L1)
        return wrong(PolicyKey::AccountSignIn);
    profile.clientId = valueOf(PolicyKey::AccountClientId);

    PolicyValues values;
    for (const auto& [own, general] : {std::pair(PolicyKey::AccountProxy, PolicyKey::Proxy),
             std::pair(PolicyKey::AccountProxyUser, PolicyKey::ProxyUser),
             std::pair(PolicyKey::AccountCaFile, PolicyKey::CaFile)}) {
        if (!text.values.contains(own))
            continue;
        if (const ValueProblem why = takeValue(values, general, valueOf(own)); why != ValueProblem::None)
            return wrong(own, why);
    }

    QList<AccountProfile> others;
    for (const PolicyAccount& other : m_layer.accounts)
        others += other.profile;
    const AccountProblems problems = checkAccount(profile, others);
    if (problems.name != NameProblem::None)
        return problem(Kind::WrongAccountName, text.source, {QString(accountSection), {}, {}, {}, 0});
    if (problems != AccountProblems())
        return problem(Kind::WrongSignIn,
            sourceOf(
                text.values.contains(PolicyKey::AccountSignIn) ? PolicyKey::AccountSignIn : PolicyKey::AccountApiRoot),
            whole);
    std::map<PolicyKey, PolicySource> sources;
    for (const auto& [key, value] : text.values)
        sources.emplace(key, value.source);
    m_layer.accounts += PolicyAccount {profile, text.source, sources, values.network};
    return std::nullopt;
}

PolicyLayer PolicyReader::layer()
{
    checkReasons();
    for (const AccountText& account : m_accounts)
        if (const auto wrong = readAccount(account))
            tell(*wrong);
    return m_layer;
}

} // namespace tokendesk
