#pragma once

#include "settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace tokendesk {

using namespace Qt::StringLiterals;

inline AccountProfile account(const QString& key, const QString& name)
{
    AccountProfile profile;
    profile.key = key;
    profile.name = name;
    profile.accountId = u"T12345678"_s;
    profile.apiRoot = checkoutApiRoot();
    return profile;
}

inline NetworkSettings companyNetwork()
{
    NetworkSettings network;
    network.proxy = {ProxySettings::Mode::Manual, ProxySettings::Type::Socks5, u"proxy.example.com"_s, 1080, u"me"_s};
    network.authoritiesFile = u"/etc/ssl/company.pem"_s;
    return network;
}

/// Everything set to something else than its default.
inline SettingsValues allSet()
{
    SettingsValues values;
    AccountProfile second = account(u"two"_s, u"Fjord « & <b> 店"_s);
    second.accountId = u"P87654321"_s;
    second.apiRoot = paymentsApiRoot(second.accountId);
    second.signIn = SignIn::ClientCredentials;
    second.clientId = u"a-client"_s;
    second.network = companyNetwork();
    values.accounts = {account(u"one"_s, u"Fjord"_s), second};
    values.defaultAccount = u"two"_s;
    values.network = companyNetwork();
    values.deletionReasons = {u"Moved away"_s, u"å 😀"_s};
    values.lockMinutes = 3;
    values.language = u"nb_NO"_s;
    values.chosen = {true, true, true};
    return values;
}

inline QByteArray jsonOf(const SettingsValues& values) { return QJsonDocument(withValues({}, values)).toJson(); }

/// A folder of its own with a settings file in it, or without.
struct Place {
    explicit Place(const QByteArray& content = {}, const QString& name = u"settings.json"_s)
        : path(folder.filePath(u"token-desk/"_s + name))
    {
        if (!content.isEmpty())
            put(content);
    }

    void put(const QByteArray& content) const
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The settings can't be prepared");
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QJsonObject json() const { return QJsonDocument::fromJson(read(path)).object(); }
    /// What stands in the folder beside the settings.
    QStringList others() const
    {
        QStringList names = QDir(QFileInfo(path).path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        names.removeAll(QFileInfo(path).fileName());
        return names;
    }

    QTemporaryDir folder;
    const QString path;
};

inline int modeOf(const QString& path) { return QFileInfo(path).permissions().toInt() & 0x777; }

} // namespace tokendesk
