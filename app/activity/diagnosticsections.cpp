#include "activity/diagnosticsections.h"

#include "activity/activity.h"
#include "activity/logfile.h"
#include "activity/policylines.h"
#include "journal/journalnames.h"
#include "settings/settingorigin.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSslSocket>
#include <QSysInfo>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString named(const char* name, const QString& value)
{
    return u"%1: %2"_s.arg(QString::fromLatin1(name), value.isEmpty() ? u"-"_s : value);
}

QString proxyText(const ProxySettings& proxy)
{
    const QString user = proxy.user.isEmpty() ? QString() : u", with a user"_s;
    switch (proxy.mode) {
    case ProxySettings::Mode::System:
        return u"the system's"_s + user;
    case ProxySettings::Mode::None:
        return u"none"_s;
    case ProxySettings::Mode::Manual:
        return u"%1 %2:%3"_s.arg(proxy.type == ProxySettings::Type::Socks5 ? u"SOCKS 5"_s : u"HTTP"_s, proxy.host)
                   .arg(proxy.port)
            + user;
    }
    return {};
}

QString accountText(const AccountProfile& account)
{
    const QString network = account.network ? u"proxy %1, certificates %2"_s.arg(proxyText(account.network->proxy),
                                account.network->authoritiesFile.isEmpty() ? u"-"_s : account.network->authoritiesFile)
                                            : u"as all accounts"_s;
    return u"%1 (%2, %3), %4, signs in with %5, network: %6"_s.arg(account.name, account.accountId,
        environmentName(account.environment()),
        account.apiRoot.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::FullyEncoded),
        account.signIn == SignIn::ApiKey ? u"an API key"_s : u"a client id and secret"_s, network);
}

QString originText(const SettingOrigin& origin)
{
    switch (origin.kind) {
    case SettingOrigin::Kind::Managed:
        return u"managed, %1"_s.arg(placeOf(origin.source));
    case SettingOrigin::Kind::Own:
        return u"own settings"_s;
    case SettingOrigin::Kind::Defaults:
        return u"the organisation's default, %1"_s.arg(placeOf(origin.source));
    case SettingOrigin::Kind::Usual:
        break;
    }
    return u"Token Desk's default"_s;
}

QString flawText(const JournalFlaw& flaw)
{
    const auto kind = [&flaw] {
        switch (flaw.kind) {
        case JournalFlaw::Kind::Database:
            return u"Database"_s;
        case JournalFlaw::Kind::Changed:
            return u"Changed"_s;
        case JournalFlaw::Kind::Missing:
            return u"Missing"_s;
        case JournalFlaw::Kind::OutOfOrder:
            return u"OutOfOrder"_s;
        case JournalFlaw::Kind::Summary:
            return u"Summary"_s;
        }
        return QString();
    };
    return u"NOT SOUND: %1 at entry %2, sequence %3 (%4)"_s.arg(kind())
        .arg(flaw.position)
        .arg(flaw.sequence)
        .arg(flaw.detail);
}

} // namespace

DiagnosticsSection versionsSection()
{
    return {u"Versions"_s,
        {named("Token Desk", QCoreApplication::applicationVersion()),
            named("Qt", u"%1, built with %2"_s.arg(QString::fromLatin1(qVersion()), u"" QT_VERSION_STR ""_s)),
            named("TLS", u"%1 (%2)"_s.arg(QSslSocket::sslLibraryVersionString(), QSslSocket::activeBackend())),
            named("System", QSysInfo::prettyProductName()),
            named("Kernel",
                u"%1 %2, %3"_s.arg(
                    QSysInfo::kernelType(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture())),
            named("Language", QLocale().name())}};
}

DiagnosticsSection settingsSection(const Settings& settings)
{
    const SettingsValues& values = settings.values();
    const QString file = Settings::defaultFile();
    QStringList lines {named("Settings", file)};
    const auto add = [&lines](const char* name, const QString& value, const SettingOrigin& origin) {
        lines += u"%1 (%2)"_s.arg(named(name, value), originText(origin));
    };
    const auto originOfKey = [&](PolicyKey key) { return originOf(settings, key, file); };
    add("Proxy", proxyText(values.network.proxy), originOfKey(PolicyKey::Proxy));
    add("Company's certificates", values.network.authoritiesFile, originOfKey(PolicyKey::CaFile));
    add("Reasons", values.deletionReasons ? u"a list of %1"_s.arg(values.deletionReasons->size()) : u"the usual ones"_s,
        originOfKey(PolicyKey::Reasons));
    add("Locks after", u"%1 min"_s.arg(values.lockMinutes), originOfKey(PolicyKey::IdleMinutes));
    add("Language", values.language.isEmpty() ? u"the system's"_s : values.language, originOfKey(PolicyKey::Language));
    for (const AccountProfile& account : values.accounts)
        add("Account", accountText(account), originOfAccount(settings, account.key, file));
    return {u"Configuration"_s, lines + policyLines(settings.policy())};
}

DiagnosticsSection journalSection(const QString& file, const JournalResult<JournalVerification>& verification)
{
    QStringList lines {named("File", file), named("Size", u"%1 bytes"_s.arg(QFileInfo(file).size()))};
    if (!verification) {
        lines += named("Check", u"it can't be read (%1)"_s.arg(verification.error().detail));
    } else {
        lines += named("Entries", QString::number(verification->entries));
        if (verification->removed)
            lines += named("Removed", u"up to number %1"_s.arg(verification->removed->sequence));
        lines += named("Check", verification->flaw ? flawText(*verification->flaw) : u"sound"_s);
    }
    return {u"Journal"_s, lines};
}

DiagnosticsSection activitySection(const Activity& activity)
{
    constexpr qsizetype most = 200;
    QStringList lines;
    for (const ExchangeRecord& record : activity.records().first(std::min(most, activity.records().size())))
        lines += record.startedAt.toString(Qt::ISODateWithMs) + u' ' + logLine(record);
    return {u"Recent activity, newest first"_s, lines};
}

DiagnosticsSection logSection(const LogFile& log)
{
    constexpr int most = 300;
    return {u"End of the log"_s, QStringList(named("File", log.path())) + log.tail(most)};
}

} // namespace tokendesk
