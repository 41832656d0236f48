#include "words/settingswords.h"

#include "cards/safetext.h"
#include "words/cardwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

namespace tokendesk::words {

using namespace Qt::StringLiterals;

namespace {

struct SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(SettingsWords)
};

QString path(const QString& file)
{
    constexpr qsizetype mostShown = 400;
    return isolated(safeText(QDir::toNativeSeparators(file), mostShown));
}

QString whatHappened(const SettingsTrouble& trouble)
{
    switch (trouble.kind) {
    case SettingsTrouble::Kind::Unreadable:
        return SettingsWords::tr("The settings can't be read. Token Desk has begun with its defaults, and no account.");
    case SettingsTrouble::Kind::NotSettings:
        return SettingsWords::tr("The settings are damaged. Token Desk has begun with its defaults, and no account.");
    case SettingsTrouble::Kind::TooNew:
        return SettingsWords::tr("The settings were written by a later version of Token Desk, which this one can't "
                                 "read. It has begun with its defaults, and no account.");
    case SettingsTrouble::Kind::PartsUnusable:
        return SettingsWords::tr("Some of the settings can't be used, and Token Desk goes on without them: %1.")
            .arg(isolated(safeText(trouble.unusable.join(u", "_s), 200)));
    }
    return {};
}

QString whyNotSaved(const SettingsError& error)
{
    switch (error.kind) {
    case SettingsError::Kind::NoFolder:
        return SettingsWords::tr("Not saved: there is no folder %1, and it can't be made.").arg(path(error.path));
    case SettingsError::Kind::Locked:
        return SettingsWords::tr("Not saved: another program keeps %1.").arg(path(error.path));
    case SettingsError::Kind::CannotSetAside:
        return SettingsWords::tr("Not saved: what stands in %1 can't be used, nor moved out of the way.")
            .arg(path(error.path));
    case SettingsError::Kind::CannotWrite:
        if (error.detail.isEmpty())
            return SettingsWords::tr("Not saved: %1 can't be written.").arg(path(error.path));
        return SettingsWords::tr("Not saved: %1 can't be written (%2).")
            .arg(path(error.path), safeText(error.detail, 200));
    }
    return {};
}

} // namespace

QString settingsTrouble(const SettingsTrouble& trouble)
{
    const QString where = trouble.setAsideAs.isEmpty()
        ? SettingsWords::tr("The old file couldn't be moved out of the way, so no change can be saved.")
        : SettingsWords::tr("The old file is kept as %1.").arg(path(trouble.setAsideAs));
    return whatHappened(trouble) + u' ' + where;
}

QString settingsError(const SettingsError& error)
{
    return whyNotSaved(error) + u' ' + SettingsWords::tr("The change counts until Token Desk ends.");
}

QString authorities(const Authorities& authorities)
{
    const auto now = QDateTime::currentDateTimeUtc();
    int valid = 0;
    QDateTime until;
    for (const QSslCertificate& certificate : authorities.certificates) {
        const QDateTime end = certificate.expiryDate();
        if (end < now)
            continue;
        ++valid;
        if (!until.isValid() || end < until)
            until = end;
    }
    QStringList sentences;
    if (valid > 0)
        sentences += SettingsWords::tr("%Ln certificate(s), valid until %1.", nullptr, valid).arg(day(until));
    if (const int expired = static_cast<int>(authorities.certificates.size()) - valid; expired > 0)
        sentences
            += SettingsWords::tr("%Ln expired certificate(s): nothing is trusted because of them.", nullptr, expired);
    return sentences.join(u' ');
}

QString proxyProblem(ProxyProblem problem)
{
    switch (problem) {
    case ProxyProblem::None:
        break;
    case ProxyProblem::NoHost:
        return SettingsWords::tr("Enter the proxy's host, such as proxy.example.com.");
    case ProxyProblem::WrongHost:
        return SettingsWords::tr("The host is a name or an address only: no http://, and the port beside it.");
    case ProxyProblem::NoPort:
        return SettingsWords::tr("Enter the proxy's port: a number from 1 to 65535, such as 8080.");
    case ProxyProblem::WrongUser:
        return SettingsWords::tr(
            "There is a character in the user name that can't be sent: a colon or an invisible one.");
    }
    return {};
}

} // namespace tokendesk::words
