#include "settings/settingsjson.h"

#include "accounts/accountrules.h"
#include "deletion/reasonrules.h"
#include "network/proxyrules.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

template <typename Enum, std::size_t Size>
using Names = std::array<std::pair<Enum, QLatin1StringView>, Size>;

constexpr Names<SignIn, 2> signInNames {
    {{SignIn::ApiKey, "api_key"_L1}, {SignIn::ClientCredentials, "client_credentials"_L1}}};
constexpr Names<ProxySettings::Mode, 3> modeNames {{{ProxySettings::Mode::System, "system"_L1},
    {ProxySettings::Mode::None, "none"_L1}, {ProxySettings::Mode::Manual, "manual"_L1}}};
constexpr Names<ProxySettings::Type, 2> typeNames {
    {{ProxySettings::Type::Http, "http"_L1}, {ProxySettings::Type::Socks5, "socks5"_L1}}};

template <typename Enum, std::size_t Size>
QString nameOf(Enum value, const Names<Enum, Size>& names)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& name) { return name.first == value; });
    return found == names.end() ? QString() : QString(found->second);
}

/// Reads one object's fields and collects the names of those that can't be used. A missing field has its default.
class Fields final
{
public:
    Fields(QJsonObject object, QString place, QStringList& unusable)
        : m_object(std::move(object))
        , m_place(std::move(place))
        , m_unusable(unusable)
    {
    }

    const QJsonObject& object() const { return m_object; }
    bool has(QLatin1StringView name) const { return m_object.contains(name); }
    QString place(QLatin1StringView name) const { return m_place.isEmpty() ? QString(name) : m_place + u'.' + name; }

    /// The field is gone from the object, and its name is told.
    void drop(QLatin1StringView name)
    {
        m_object.remove(name);
        m_unusable += place(name);
    }

    QString text(QLatin1StringView name, qsizetype most = 1024)
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined())
            return {};
        if (value.isString() && value.toString().size() <= most && !value.toString().contains(QChar::Null))
            return value.toString();
        drop(name);
        return {};
    }

    QStringList texts(QLatin1StringView name, qsizetype most = 64)
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined())
            return {};
        QStringList result;
        for (const QJsonValue& item : value.toArray())
            if (item.isString() && item.toString().size() <= most)
                result += item.toString();
        if (value.isArray() && result.size() == value.toArray().size())
            return result;
        drop(name);
        return {};
    }

    int number(QLatin1StringView name, int least, int most, int usual)
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined())
            return usual;
        const double number = value.toDouble(NAN);
        if (number >= least && number <= most && number == std::floor(number))
            return static_cast<int>(number);
        drop(name);
        return usual;
    }

    template <typename Enum, std::size_t Size>
    Enum oneOf(const Names<Enum, Size>& names, QLatin1StringView name)
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined())
            return names.front().first;
        for (const auto& [meaning, text] : names)
            if (value.isString() && value.toString() == text)
                return meaning;
        drop(name);
        return names.front().first;
    }

private:
    QJsonObject m_object;
    const QString m_place;
    QStringList& m_unusable;
};

/// Network settings are used whole or not at all: half of them could send requests where they mustn't go.
std::optional<NetworkSettings> networkFrom(const QJsonValue& value)
{
    if (!value.isObject() || !value[u"proxy"_s].isObject())
        return std::nullopt;
    QStringList unusable;
    Fields fields(value.toObject(), {}, unusable);
    Fields proxy(value[u"proxy"_s].toObject(), {}, unusable);
    NetworkSettings network;
    network.authoritiesFile = fields.text("authorities_file"_L1, 4096);
    network.proxy.mode = proxy.oneOf(modeNames, "mode"_L1);
    network.proxy.type = proxy.oneOf(typeNames, "type"_L1);
    network.proxy.host = proxy.text("host"_L1);
    network.proxy.port = static_cast<quint16>(proxy.number("port"_L1, 0, 65535, 0));
    network.proxy.user = proxy.text("user"_L1);
    const bool isUsable = unusable.isEmpty() && checkProxy(network.proxy) == ProxyProblem::None;
    return isUsable ? std::optional(network) : std::nullopt;
}

QJsonObject withNetwork(QJsonObject object, const NetworkSettings& network)
{
    QJsonObject proxy = object.value("proxy"_L1).toObject();
    proxy["mode"_L1] = nameOf(network.proxy.mode, modeNames);
    proxy["type"_L1] = nameOf(network.proxy.type, typeNames);
    proxy["host"_L1] = network.proxy.host;
    proxy["port"_L1] = network.proxy.port;
    proxy["user"_L1] = network.proxy.user;
    object["proxy"_L1] = proxy;
    object["authorities_file"_L1] = network.authoritiesFile;
    return object;
}

QString firstProblem(const AccountProblems& problems)
{
    if (problems.name != NameProblem::None)
        return u"name"_s;
    if (problems.accountId != AccountIdProblem::None)
        return u"account_id"_s;
    if (problems.apiRoot != ApiRootProblem::None)
        return u"api_root"_s;
    if (problems.signIn != SignInProblem::None)
        return u"sign_in"_s;
    return problems.clientId != ClientIdProblem::None ? u"client_id"_s : QString();
}

/// An account is used whole or not at all. The error is the name of the field that prevents it; empty: all of it.
tl::expected<AccountProfile, QString> accountFrom(const QJsonValue& value, const QList<AccountProfile>& before)
{
    if (!value.isObject())
        return tl::unexpected(QString());
    QStringList unusable;
    Fields fields(value.toObject(), {}, unusable);
    AccountProfile profile;
    profile.key = fields.text("key"_L1, 64);
    profile.name = fields.text("name"_L1);
    profile.accountId = fields.text("account_id"_L1);
    const QString root = fields.text("api_root"_L1);
    profile.signIn = fields.oneOf(signInNames, "sign_in"_L1);
    profile.clientId = fields.text("client_id"_L1);
    if (!unusable.isEmpty())
        return tl::unexpected(unusable.first());
    const bool isKeyTaken = std::any_of(
        before.cbegin(), before.cend(), [&](const AccountProfile& other) { return other.key == profile.key; });
    if (profile.key.isEmpty() || isKeyTaken)
        return tl::unexpected(u"key"_s);
    profile.accountId = accountIdFrom(profile.accountId).value_or(profile.accountId);
    const auto apiRoot = apiRootFrom(root, profile.accountId);
    if (!apiRoot)
        return tl::unexpected(u"api_root"_s);
    profile.apiRoot = *apiRoot;
    if (fields.has("network"_L1)) {
        profile.network = networkFrom(fields.object().value("network"_L1));
        if (!profile.network)
            return tl::unexpected(u"network"_s);
    }
    if (const QString problem = firstProblem(checkAccount(profile, before)); !problem.isEmpty())
        return tl::unexpected(problem);
    return profile;
}

QJsonObject withAccount(QJsonObject object, const AccountProfile& profile)
{
    object["key"_L1] = profile.key;
    object["name"_L1] = profile.name;
    object["account_id"_L1] = profile.accountId;
    object["api_root"_L1] = profile.apiRoot.toString(QUrl::FullyEncoded);
    object["sign_in"_L1] = nameOf(profile.signIn, signInNames);
    object["client_id"_L1] = profile.clientId;
    if (profile.network)
        object["network"_L1] = withNetwork(object.value("network"_L1).toObject(), *profile.network);
    else
        object.remove("network"_L1);
    return object;
}

void readAccounts(ParsedSettings& settings)
{
    const QJsonValue list = settings.document.value("accounts"_L1);
    if (list.isUndefined())
        return;
    if (!list.isArray()) {
        settings.unusable += u"accounts"_s;
        settings.document.remove("accounts"_L1);
        return;
    }
    const QJsonArray all = list.toArray();
    QJsonArray usable;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto account = accountFrom(all[i], settings.values.accounts);
        if (account) {
            settings.values.accounts += *account;
            usable += all[i];
        } else {
            const QString place = u"accounts[%1]"_s.arg(i);
            settings.unusable += account.error().isEmpty() ? place : place + u'.' + account.error();
        }
    }
    settings.document["accounts"_L1] = usable;
}

std::optional<QStringList> reasonsFrom(const QJsonValue& value)
{
    if (!value.isArray())
        return std::nullopt;
    QStringList reasons;
    for (const QJsonValue& item : value.toArray()) {
        if (checkReason(item.toString()) != ReasonProblem::None)
            return std::nullopt;
        reasons += item.toString();
    }
    return reasons;
}

void readTheRest(ParsedSettings& settings)
{
    Fields fields(settings.document, {}, settings.unusable);
    SettingsValues& values = settings.values;
    values.defaultAccount = fields.text("default_account"_L1, 64);
    values.accountOrder = fields.texts("account_order"_L1);
    values.removedAccounts = fields.texts("removed_accounts"_L1);
    if (fields.has("network"_L1)) {
        if (const auto network = networkFrom(fields.object().value("network"_L1)))
            values.network = *network;
        else
            fields.drop("network"_L1);
    }
    if (fields.has("deletion_reasons"_L1)) {
        values.deletionReasons = reasonsFrom(fields.object().value("deletion_reasons"_L1));
        if (!values.deletionReasons)
            fields.drop("deletion_reasons"_L1);
    }
    values.lockMinutes = fields.number("lock_minutes"_L1, shortestLock, longestLock, usualLock);
    values.language = fields.text("language"_L1);
    if (!values.language.isEmpty() && !isLanguageCode(values.language)) {
        values.language.clear();
        fields.drop("language"_L1);
    }
    values.chosen = {fields.has("network"_L1), fields.has("lock_minutes"_L1), fields.has("language"_L1)};
    settings.document = fields.object();
}

} // namespace

tl::expected<ParsedSettings, SettingsSyntax> parseSettings(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    // Every file of ours names its version: JSON without one is somebody else's, or cut by hand.
    if (!document.isObject() || document["version"_L1].toInt() < 1)
        return tl::unexpected(SettingsSyntax::NotJson);
    if (document["version"_L1].toInt() > settingsVersion)
        return tl::unexpected(SettingsSyntax::TooNew);
    ParsedSettings settings;
    settings.document = document.object();
    readAccounts(settings);
    readTheRest(settings);
    return settings;
}

QJsonObject withValues(QJsonObject document, const SettingsValues& values)
{
    QHash<QString, QJsonObject> before;
    for (const QJsonValue& account : document.value("accounts"_L1).toArray())
        before.insert(account["key"_L1].toString(), account.toObject());
    QJsonArray accounts;
    for (const AccountProfile& profile : values.accounts)
        accounts += withAccount(before.value(profile.key), profile);
    document["version"_L1] = settingsVersion;
    document["accounts"_L1] = accounts;
    document["default_account"_L1] = values.defaultAccount;
    const auto put = [&document](QLatin1StringView name, bool isSet, const QJsonValue& value) {
        if (isSet)
            document[name] = value;
        else
            document.remove(name);
    };
    put("account_order"_L1, !values.accountOrder.isEmpty(), QJsonArray::fromStringList(values.accountOrder));
    put("removed_accounts"_L1, !values.removedAccounts.isEmpty(), QJsonArray::fromStringList(values.removedAccounts));
    put("network"_L1, values.chosen.network, withNetwork(document.value("network"_L1).toObject(), values.network));
    put("deletion_reasons"_L1, values.deletionReasons.has_value(),
        QJsonArray::fromStringList(values.deletionReasons.value_or(QStringList())));
    put("lock_minutes"_L1, values.chosen.lockMinutes, values.lockMinutes);
    put("language"_L1, values.chosen.language, values.language);
    return document;
}

} // namespace tokendesk
