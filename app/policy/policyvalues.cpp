#include "policy/policyvalues.h"

#include "accounts/accountrules.h"
#include "cards/safetext.h"
#include "deletion/reasonrules.h"
#include "network/proxyrules.h"
#include "settings/settingsvalues.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

ValueProblem takeSwitch(bool& value, const QString& text)
{
    const QString word = text.toLower();
    const bool isOn = word == "yes"_L1 || word == "true"_L1 || word == "on"_L1 || word == "1"_L1;
    const bool isOff = word == "no"_L1 || word == "false"_L1 || word == "off"_L1 || word == "0"_L1;
    if (!isOn && !isOff)
        return ValueProblem::OutOfRange;
    value = isOn;
    return ValueProblem::None;
}

ValueProblem takeNumber(std::optional<int>& value, PolicyKey key, const QString& text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < factsOf(key).least || number > factsOf(key).most)
        return ValueProblem::OutOfRange;
    value = number;
    return ValueProblem::None;
}

ValueProblem takeRoots(PolicyValues& values, const QString& text)
{
    static const QRegularExpression space(u"[\\s,]+"_s);
    QList<QUrl> roots;
    for (const QString& word : text.split(space, Qt::SkipEmptyParts)) {
        const auto root = apiRootFrom(word, accountIn(QUrl(word)));
        if (!root)
            return root.error() == ApiRootProblem::UserInfo ? ValueProblem::Secret : ValueProblem::OutOfRange;
        roots += *root;
    }
    if (roots.isEmpty())
        return ValueProblem::OutOfRange;
    values.apiRoots = roots;
    return ValueProblem::None;
}

ValueProblem takeReasons(PolicyValues& values, const QString& text)
{
    QStringList reasons;
    for (const QString& part : text.split(u'|')) {
        const QString reason = part.trimmed();
        const bool isQuoted = reason.startsWith(u'"') && reason.endsWith(u'"');
        if (isQuoted || checkReason(reason) != ReasonProblem::None)
            return ValueProblem::OutOfRange;
        if (!reasons.contains(reason))
            reasons += reason;
    }
    values.reasons = reasons;
    return ValueProblem::None;
}

ValueProblem takeRequestor(PolicyValues& values, const QString& text)
{
    const QString word = text.toLower();
    if (word == "cardholder"_L1)
        values.requestor = Requestor::Cardholder;
    else if (word == "merchant"_L1)
        values.requestor = Requestor::Merchant;
    else if (word == "free"_L1)
        values.requestor.reset();
    else
        return ValueProblem::OutOfRange;
    return ValueProblem::None;
}

bool isPath(const QString& text)
{
    return QDir::isAbsolutePath(text)
        && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return isHiddenCharacter(c.unicode()); });
}

ValueProblem takeFolder(PolicyValues& values, const QString& text)
{
    const bool isAtHome = text.startsWith("~/"_L1) && isPath(text.sliced(1));
    if (!isAtHome && !(isPath(text) && text.contains("{user}"_L1)))
        return ValueProblem::OutOfRange;
    values.journalFolder = text;
    return ValueProblem::None;
}

ValueProblem takeProxy(PolicyValues& values, const QString& text)
{
    const auto proxy = proxyFrom(text);
    if (!proxy)
        return proxy.error();
    values.network.proxy = *proxy;
    return ValueProblem::None;
}

ValueProblem takeProxyUser(PolicyValues& values, const QString& text)
{
    ProxySettings proxy;
    proxy.user = text;
    if (checkProxy(proxy) == ProxyProblem::WrongUser)
        return ValueProblem::OutOfRange;
    values.network.proxyUser = text;
    return ValueProblem::None;
}

ValueProblem takeLanguage(PolicyValues& values, const QString& text)
{
    const bool isSpoken = isLanguageCode(text) && spokenLanguages().contains(text.section(u'_', 0, 0));
    if (text != "system"_L1 && !isSpoken)
        return ValueProblem::OutOfRange;
    values.language = text == "system"_L1 ? QString() : text;
    return ValueProblem::None;
}

} // namespace

ValueProblem takeValue(PolicyValues& values, PolicyKey key, const QString& text)
{
    // A comment behind a value would become a part of it.
    if (text.contains(" # "_L1) || text.contains(" ; "_L1))
        return ValueProblem::OutOfRange;
    switch (key) {
    case PolicyKey::ApiRoots:
        return takeRoots(values, text);
    case PolicyKey::Sandbox:
        return takeSwitch(values.allowsSandbox, text);
    case PolicyKey::ReadOnly:
        return takeSwitch(values.isReadOnly, text);
    case PolicyKey::LargestBatch:
        return takeNumber(values.largestBatch, key, text);
    case PolicyKey::Requestor:
        return takeRequestor(values, text);
    case PolicyKey::Reasons:
        return takeReasons(values, text);
    case PolicyKey::OnlyTheseReasons:
        return takeSwitch(values.onlyTheseReasons, text);
    case PolicyKey::JournalFolder:
        return takeFolder(values, text);
    case PolicyKey::JournalKeepDays:
        return takeNumber(values.journalKeepDays, key, text);
    case PolicyKey::JournalExport:
        return takeSwitch(values.allowsExport, text);
    case PolicyKey::Proxy:
        return takeProxy(values, text);
    case PolicyKey::ProxyUser:
        return takeProxyUser(values, text);
    case PolicyKey::CaFile:
        if (!isPath(text))
            return ValueProblem::OutOfRange;
        values.network.caFile = text;
        return ValueProblem::None;
    case PolicyKey::IdleMinutes:
        return takeNumber(values.idleMinutes, key, text);
    case PolicyKey::ClipboardSeconds:
        return takeNumber(values.clipboardSeconds, key, text);
    case PolicyKey::Language:
        return takeLanguage(values, text);
    case PolicyKey::AccountId:
    case PolicyKey::AccountApiRoot:
    case PolicyKey::AccountSignIn:
    case PolicyKey::AccountClientId:
    case PolicyKey::AccountProxy:
    case PolicyKey::AccountProxyUser:
    case PolicyKey::AccountCaFile:
        break;
    }
    return ValueProblem::OutOfRange;
}

bool takeStrictest(PolicyValues& values, PolicyKey key)
{
    switch (key) {
    case PolicyKey::ApiRoots:
        values.apiRoots = QList<QUrl>();
        return true;
    case PolicyKey::Sandbox:
        values.allowsSandbox = false;
        return true;
    case PolicyKey::JournalExport:
        values.allowsExport = false;
        return true;
    case PolicyKey::LargestBatch:
        values.largestBatch = 1;
        return true;
    // Removing entries is what isn't to happen by mistake, whatever a file before allows.
    case PolicyKey::JournalKeepDays:
        values.journalKeepDays.reset();
        return true;
    case PolicyKey::ReadOnly:
        values.isReadOnly = true;
        return true;
    // Everything is, see locksWhenWrong().
    case PolicyKey::Requestor:
    case PolicyKey::Reasons:
    case PolicyKey::OnlyTheseReasons:
    case PolicyKey::JournalFolder:
    case PolicyKey::Proxy:
    case PolicyKey::ProxyUser:
    case PolicyKey::CaFile:
    case PolicyKey::IdleMinutes:
    case PolicyKey::ClipboardSeconds:
    case PolicyKey::Language:
    case PolicyKey::AccountId:
    case PolicyKey::AccountApiRoot:
    case PolicyKey::AccountSignIn:
    case PolicyKey::AccountClientId:
    case PolicyKey::AccountProxy:
    case PolicyKey::AccountProxyUser:
    case PolicyKey::AccountCaFile:
        return false;
    }
    return false;
}

bool locksWhenWrong(PolicyKey key)
{
    return key == PolicyKey::ReadOnly || key == PolicyKey::Requestor || key == PolicyKey::Reasons
        || key == PolicyKey::OnlyTheseReasons;
}

void PolicyNetwork::putOver(NetworkSettings& network) const
{
    if (proxy)
        network.proxy = *proxy;
    if (proxyUser)
        network.proxy.user = *proxyUser;
    if (caFile)
        network.authoritiesFile = *caFile;
}

tl::expected<ProxySettings, ValueProblem> proxyFrom(const QString& text)
{
    ProxySettings proxy;
    if (text == "system"_L1)
        return proxy;
    if (text == "none"_L1) {
        proxy.mode = ProxySettings::Mode::None;
        return proxy;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (url.authority().contains(u'@'))
        return tl::unexpected(ValueProblem::Secret);
    const bool isHttp = url.scheme() == "http"_L1;
    const bool isPlain = (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery() && !url.hasFragment();
    proxy.mode = ProxySettings::Mode::Manual;
    proxy.type = isHttp ? ProxySettings::Type::Http : ProxySettings::Type::Socks5;
    proxy.host = url.host();
    proxy.port = static_cast<quint16>(url.port(0));
    const bool isUsable = isPlain && (isHttp || url.scheme() == "socks5"_L1);
    if (!url.isValid() || !isUsable || checkProxy(proxy) != ProxyProblem::None)
        return tl::unexpected(ValueProblem::OutOfRange);
    return proxy;
}

QString journalFolderFrom(const QString& pattern)
{
#ifdef Q_OS_UNIX
    const passwd* person = getpwuid(getuid());
    const QString home = person ? QString::fromLocal8Bit(person->pw_dir) : QDir::homePath();
    const QString name = person ? QString::fromLocal8Bit(person->pw_name) : QString::number(getuid());
#else
    const QString home = QDir::homePath();
    const QString name = QDir::home().dirName();
#endif
    QString folder = pattern.startsWith("~/"_L1) ? home + pattern.sliced(1) : pattern;
    return QDir::cleanPath(folder.replace("{user}"_L1, name));
}

} // namespace tokendesk
