#include "words/configurationwords.h"

#include "cards/safetext.h"
#include "clipboardguard.h"
#include "settings/settingorigin.h"
#include "words/policywords.h"
#include "words/reasonwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace tokendesk::words {

using namespace Qt::StringLiterals;

namespace {

struct ConfigurationWords {
    Q_DECLARE_TR_FUNCTIONS(ConfigurationWords)
};

using Origin = SettingOrigin;

struct Line {
    const PolicyKeyFacts* facts;
    QString value;
    Origin origin;
};

struct AccountLines {
    AccountProfile profile;
    Origin origin;
};

QString yesOrNo(bool isOn) { return isOn ? u"yes"_s : u"no"_s; }

QString textOf(const ProxySettings& proxy)
{
    switch (proxy.mode) {
    case ProxySettings::Mode::System:
        return u"system"_s;
    case ProxySettings::Mode::None:
        return u"none"_s;
    case ProxySettings::Mode::Manual:
        break;
    }
    const bool isHttp = proxy.type == ProxySettings::Type::Http;
    return u"%1://%2:%3"_s.arg(isHttp ? u"http"_s : u"socks5"_s, proxy.host).arg(proxy.port);
}

QString textOf(const std::optional<QList<QUrl>>& roots)
{
    if (!roots)
        return u"any"_s;
    if (roots->isEmpty())
        return u"none"_s;
    QStringList texts;
    for (const QUrl& root : *roots)
        texts += root.toDisplayString();
    return texts.join(u' ');
}

QString textOf(std::optional<Requestor> requestor)
{
    if (!requestor)
        return u"free"_s;
    return *requestor == Requestor::Merchant ? u"merchant"_s : u"cardholder"_s;
}

QString valueOf(const Settings& settings, PolicyKey key, const QString& journalFolder)
{
    const Policy& policy = settings.policy();
    const PolicyValues& managed = policy.managed().values;
    const SettingsValues& values = settings.values();
    switch (key) {
    case PolicyKey::ApiRoots:
        return textOf(managed.apiRoots);
    case PolicyKey::Sandbox:
        return yesOrNo(policy.allowsSandbox());
    case PolicyKey::ReadOnly:
        return yesOrNo(policy.deletionRules().isReadOnly);
    case PolicyKey::LargestBatch:
        return managed.largestBatch ? QString::number(*managed.largestBatch) : QString();
    case PolicyKey::Requestor:
        return textOf(managed.requestor);
    case PolicyKey::Reasons:
        return offeredReasons(values.deletionReasons).join(u" | "_s);
    case PolicyKey::OnlyTheseReasons:
        return yesOrNo(managed.onlyTheseReasons);
    case PolicyKey::JournalFolder:
        return journalFolder;
    case PolicyKey::JournalKeepDays:
        return managed.journalKeepDays ? QString::number(*managed.journalKeepDays) : u"for ever"_s;
    case PolicyKey::JournalExport:
        return yesOrNo(policy.allowsExport());
    case PolicyKey::Proxy:
        return textOf(values.network.proxy);
    case PolicyKey::ProxyUser:
        return values.network.proxy.user;
    case PolicyKey::CaFile:
        return values.network.authoritiesFile;
    case PolicyKey::IdleMinutes:
        return QString::number(values.lockMinutes);
    case PolicyKey::ClipboardSeconds:
        return QString::number(policy.clipboardTime().value_or(ClipboardGuard::usualStay).count());
    case PolicyKey::Language:
        return values.language.isEmpty() ? u"system"_s : values.language;
    case PolicyKey::AccountId:
    case PolicyKey::AccountApiRoot:
    case PolicyKey::AccountSignIn:
    case PolicyKey::AccountClientId:
    case PolicyKey::AccountProxy:
    case PolicyKey::AccountProxyUser:
    case PolicyKey::AccountCaFile:
        break;
    }
    return {};
}

QList<Line> linesOf(const Settings& settings, const QString& settingsFile, const QString& journalFolder)
{
    QList<Line> lines;
    for (const PolicyKeyFacts& facts : policyKeys())
        if (facts.section != accountSection)
            lines += {&facts, valueOf(settings, facts.key, journalFolder), originOf(settings, facts.key, settingsFile)};
    return lines;
}

QList<AccountLines> accountsOf(const Settings& settings, const QString& settingsFile)
{
    QList<AccountLines> result;
    for (const AccountProfile& profile : settings.accounts())
        result += {profile, originOfAccount(settings, profile.key, settingsFile)};
    return result;
}

QList<std::pair<PolicyKey, QString>> valuesOf(const AccountProfile& account)
{
    const bool byKey = account.signIn == SignIn::ApiKey;
    QList<std::pair<PolicyKey, QString>> values {{PolicyKey::AccountId, account.accountId},
        {PolicyKey::AccountApiRoot, account.apiRoot.toDisplayString()},
        {PolicyKey::AccountSignIn, byKey ? u"api-key"_s : u"client-credentials"_s}};
    if (!byKey)
        values += {PolicyKey::AccountClientId, account.clientId};
    if (!account.network)
        return values;
    values += {PolicyKey::AccountProxy, textOf(account.network->proxy)};
    values += {PolicyKey::AccountProxyUser, account.network->proxy.user};
    values += {PolicyKey::AccountCaFile, account.network->authoritiesFile};
    return values;
}

QStringList filesOf(const Policy& policy) { return policy.defaults().files + policy.managed().files; }

QString nameOf(Origin::Kind kind)
{
    switch (kind) {
    case Origin::Kind::Managed:
        return u"managed"_s;
    case Origin::Kind::Own:
        return u"own"_s;
    case Origin::Kind::Defaults:
        return u"defaults"_s;
    case Origin::Kind::Usual:
        break;
    }
    return u"default"_s;
}

QString wordsOf(const Origin& origin)
{
    // For a terminal: no marks of direction around the file.
    const QString file = safeText(origin.source.file, 400);
    const QString place = origin.source.line > 0 ? u"%1:%2"_s.arg(file).arg(origin.source.line) : file;
    switch (origin.kind) {
    case Origin::Kind::Managed:
        //: Where a value of the configuration comes from. %1: a file and a line.
        return ConfigurationWords::tr("managed: %1").arg(place);
    case Origin::Kind::Own:
        //: Where a value of the configuration comes from. %1: a file.
        return ConfigurationWords::tr("your settings: %1").arg(place);
    case Origin::Kind::Defaults:
        //: Where a value of the configuration comes from. %1: a file and a line.
        return ConfigurationWords::tr("your organisation's default: %1").arg(place);
    case Origin::Kind::Usual:
        break;
    }
    //: Where a value of the configuration comes from: it is Token Desk's own.
    return ConfigurationWords::tr("default");
}

QJsonObject jsonOf(const Origin& origin)
{
    QJsonObject object {{u"origin"_s, nameOf(origin.kind)}};
    if (!origin.source.file.isEmpty())
        object[u"file"_s] = origin.source.file;
    if (origin.source.line > 0)
        object[u"line"_s] = origin.source.line;
    return object;
}

} // namespace

QString configuration(const Settings& settings, const QString& settingsFile, const QString& journalFolder)
{
    QString text;
    for (const QString& file : filesOf(settings.policy()))
        text += u"# "_s + safeText(QDir::toNativeSeparators(file), 400) + u'\n';
    if (!text.isEmpty())
        text = u"# "_s + ConfigurationWords::tr("Policy files that were read:") + u'\n' + text + u'\n';
    const auto add = [&text](const QString& line, const Origin& origin) {
        constexpr int column = 44;
        text += line.leftJustified(column) + u"  # "_s + wordsOf(origin) + u'\n';
    };
    QLatin1StringView section;
    for (const Line& line : linesOf(settings, settingsFile, journalFolder)) {
        if (line.facts->section != section)
            text += u"%1[%2]\n"_s.arg(section.isEmpty() ? QString() : u"\n"_s, line.facts->section);
        section = line.facts->section;
        add(u"%1 = %2"_s.arg(line.facts->name, safeText(line.value, 2000)), line.origin);
    }
    for (const AccountLines& account : accountsOf(settings, settingsFile)) {
        text += u'\n';
        add(u"[account \"%1\"]"_s.arg(safeText(account.profile.name, 80)), account.origin);
        for (const auto& [key, value] : valuesOf(account.profile))
            add(u"%1 = %2"_s.arg(factsOf(key).name, safeText(value, 2000)),
                originOf(settings, account.profile.key, key, settingsFile));
    }
    const QList<PolicyProblem>& problems = settings.policy().problems();
    if (problems.isEmpty())
        return text;
    const bool isLocked = settings.policy().isUnreadable();
    text += u'\n' + (isLocked ? deletionLocked() : ConfigurationWords::tr("Problems:")) + u'\n';
    for (const PolicyProblem& problem : problems)
        text += policyProblem(problem) + u'\n';
    return text;
}

QJsonObject configurationJson(const Settings& settings, const QString& settingsFile, const QString& journalFolder)
{
    QJsonArray values;
    for (const Line& line : linesOf(settings, settingsFile, journalFolder)) {
        QJsonObject object = jsonOf(line.origin);
        object[u"section"_s] = line.facts->section;
        object[u"key"_s] = line.facts->name;
        object[u"value"_s] = line.value;
        values += object;
    }
    QJsonArray accounts;
    for (const AccountLines& account : accountsOf(settings, settingsFile)) {
        QJsonObject object = jsonOf(account.origin);
        object[u"name"_s] = account.profile.name;
        QJsonObject origins;
        for (const auto& [key, value] : valuesOf(account.profile)) {
            const QString name = factsOf(key).name;
            object[name] = value;
            origins[name] = jsonOf(originOf(settings, account.profile.key, key, settingsFile));
        }
        object[u"origins"_s] = origins;
        accounts += object;
    }
    QJsonArray problems;
    for (const PolicyProblem& problem : settings.policy().problems()) {
        QJsonObject object {{u"file"_s, problem.source.file}, {u"text"_s, policyProblem(problem)},
            {u"locks-deletion"_s, problem.locksDeletion}};
        if (problem.source.line > 0)
            object[u"line"_s] = problem.source.line;
        problems += object;
    }
    return {{u"files"_s, QJsonArray::fromStringList(filesOf(settings.policy()))}, {u"values"_s, values},
        {u"accounts"_s, accounts}, {u"problems"_s, problems}};
}

} // namespace tokendesk::words
