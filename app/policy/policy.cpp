#include "policy/policy.h"

#include "journal/filejournal.h"
#include "policy/policyfiles.h"

#include <algorithm>

namespace tokendesk {

namespace {

bool liesBelow(const QUrl& url, const QUrl& root)
{
    if (url.scheme() != root.scheme() || url.host() != root.host() || url.port() != root.port())
        return false;
    const QString path = url.path(QUrl::FullyEncoded);
    const QString above = root.path(QUrl::FullyEncoded);
    return path == above || path.startsWith(above + u'/');
}

} // namespace

Policy Policy::read(const PolicyPlaces& places)
{
    Policy policy;
    PolicyReader defaults(false);
    readDefaults(places, defaults);
    policy.m_defaults = defaults.layer();
    PolicyReader managed(true);
    readManaged(places, managed);
    policy.m_managed = managed.layer();
    policy.m_problems = defaults.problems() + managed.problems();
    return policy;
}

bool Policy::isManagedAccount(const QString& key) const
{
    return std::any_of(m_managed.accounts.cbegin(), m_managed.accounts.cend(),
        [&](const PolicyAccount& account) { return account.profile.key == key; });
}

bool Policy::isUnreadable() const
{
    return std::any_of(
        m_problems.cbegin(), m_problems.cend(), [](const PolicyProblem& problem) { return problem.locksDeletion; });
}

DeletionRules Policy::deletionRules() const
{
    const PolicyValues& values = m_managed.values;
    DeletionRules rules;
    rules.isReadOnly = values.isReadOnly || isUnreadable();
    rules.largestBatch = values.largestBatch;
    rules.requestor = values.requestor;
    if (values.onlyTheseReasons)
        rules.reasons = values.reasons;
    return rules;
}

bool Policy::allows(const AccountProfile& account) const
{
    if (account.isSandbox)
        return allowsSandbox();
    const auto& roots = m_managed.values.apiRoots;
    return !roots || std::any_of(roots->cbegin(), roots->cend(), [&](const QUrl& root) {
        return liesBelow(account.apiRoot, root);
    });
}

std::optional<std::chrono::seconds> Policy::clipboardTime() const
{
    const std::optional<int>& seconds = m_managed.values.clipboardSeconds;
    return seconds ? std::optional(std::chrono::seconds(*seconds)) : std::nullopt;
}

QString Policy::journalFolder() const
{
    const QString& pattern = m_managed.values.journalFolder;
    return pattern.isEmpty() ? FileJournal::defaultFolder() : journalFolderFrom(pattern);
}

std::optional<JournalRetention> Policy::journalRetention() const
{
    // Who can't be understood may have wanted it kept for longer.
    const std::optional<int> days = isUnreadable() ? std::nullopt : m_managed.values.journalKeepDays;
    return days ? std::optional(JournalRetention {std::chrono::days(*days)}) : std::nullopt;
}

} // namespace tokendesk
