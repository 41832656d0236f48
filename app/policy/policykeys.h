#pragma once

#include <QLatin1StringView>
#include <QStringList>

#include <optional>

namespace tokendesk {

/// What an organisation can set. Those of an account stand in a section of its own for each.
enum class PolicyKey {
    ApiRoots,
    Sandbox,
    ReadOnly,
    LargestBatch,
    Requestor,
    Reasons,
    OnlyTheseReasons,
    JournalFolder,
    JournalKeepDays,
    JournalExport,
    Proxy,
    ProxyUser,
    CaFile,
    IdleMinutes,
    ClipboardSeconds,
    Language,
    AccountId,
    AccountApiRoot,
    AccountSignIn,
    AccountClientId,
    AccountProxy,
    AccountProxyUser,
    AccountCaFile,
};

enum class PolicyType { Switch, Number, Choice, Text, List, Path };

/// In which files a key may stand. What a person can't set for themselves has no default beneath theirs.
enum class PolicyStanding { ManagedOnly, Both };

/// What there is to know of a key but its effect: documentation is made from it, and what reads policy files goes by
/// it.
struct PolicyKeyFacts {
    PolicyKey key;
    QLatin1StringView section;
    QLatin1StringView name;
    PolicyType type;
    PolicyStanding standing;
    /// Of a number.
    int least;
    int most;
    /// What may stand there, in words; of a Choice its values, with a space between. Empty for switches and numbers,
    /// of which rangeOf() can tell.
    QLatin1StringView range;
    /// Without any file; empty: nothing.
    QLatin1StringView usual;
    /// One sentence.
    QLatin1StringView meaning;
};

/// The section of an account is `[account "Name"]`.
inline constexpr QLatin1StringView accountSection("account");

/// In the order in which they are documented.
const QList<PolicyKeyFacts>& policyKeys();
const PolicyKeyFacts& factsOf(PolicyKey key);
/// nullptr for what is no key. Both in lower case.
const PolicyKeyFacts* findPolicyKey(const QString& section, const QString& name);
bool isPolicySection(const QString& section);
/// What may stand there, in words.
QString rangeOf(const PolicyKeyFacts& facts);
/// Whether a key's name is that of a secret, whichever section it stands in.
bool isSecretName(const QString& name);

/// How documents write the section that a key stands in.
QString sectionOf(const PolicyKeyFacts& facts);
/// The table of all keys, for the guide.
QString policyKeysAsMarkdown();

} // namespace tokendesk
