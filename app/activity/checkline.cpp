#include "activity/checkline.h"

#include "activity/exchangerecord.h"
#include "activity/policylines.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

using Part = CheckFinding::Part;
using State = CheckFinding::State;

QString nameOf(SecretError::Kind kind)
{
    switch (kind) {
    case SecretError::Kind::NotFound:
        return u"the keyring has none"_s;
    case SecretError::Kind::NoKeyring:
        return u"no keyring answers"_s;
    case SecretError::Kind::Refused:
        return u"locked or refused"_s;
    case SecretError::Kind::TimedOut:
        return u"no answer in time"_s;
    case SecretError::Kind::Other:
        return u"failed"_s;
    }
    return {};
}

QString nameOf(SecretName::Kind kind)
{
    switch (kind) {
    case SecretName::Kind::ApiKey:
        return u"the API key"_s;
    case SecretName::Kind::ClientSecret:
        return u"the client secret"_s;
    case SecretName::Kind::ProxyPassword:
        return u"the proxy's password"_s;
    }
    return {};
}

QString nameOf(JournalError::Kind kind)
{
    switch (kind) {
    case JournalError::Kind::NoSpace:
        return u"no space"_s;
    case JournalError::Kind::ReadOnly:
        return u"can't be written"_s;
    case JournalError::Kind::Locked:
        return u"another program holds it"_s;
    case JournalError::Kind::Damaged:
        return u"damaged"_s;
    case JournalError::Kind::TooNew:
        return u"of a later version"_s;
    case JournalError::Kind::Behind:
    case JournalError::Kind::Conflict:
    case JournalError::Kind::Other:
        break;
    }
    return u"failed"_s;
}

QString nameOf(AuthoritiesError::Kind kind)
{
    switch (kind) {
    case AuthoritiesError::Kind::RelativePath:
        return u"has no whole path"_s;
    case AuthoritiesError::Kind::NotAFile:
        return u"is no file"_s;
    case AuthoritiesError::Kind::Unreadable:
        return u"can't be read"_s;
    case AuthoritiesError::Kind::TooLarge:
        return u"is too large"_s;
    case AuthoritiesError::Kind::HoldsPrivateKey:
        return u"holds a private key"_s;
    case AuthoritiesError::Kind::NoCertificate:
        return u"holds no certificate"_s;
    case AuthoritiesError::Kind::BrokenCertificate:
        return u"holds a broken certificate"_s;
    }
    return {};
}

QString nameOf(TlsFailure::Problem problem)
{
    using Problem = TlsFailure::Problem;
    switch (problem) {
    case Problem::Distrusted:
        return u"known to be misused"_s;
    case Problem::BadSignature:
        return u"bad signature"_s;
    case Problem::SelfSigned:
        return u"self-signed"_s;
    case Problem::IncompleteChain:
        return u"incomplete chain"_s;
    case Problem::UnknownAuthority:
        return u"unknown authority"_s;
    case Problem::NotAnAuthority:
        return u"issuer is no authority"_s;
    case Problem::NameNotAllowed:
        return u"issuer may not vouch for the name"_s;
    case Problem::WrongPurpose:
        return u"not for a server"_s;
    case Problem::WeakKey:
        return u"weak key"_s;
    case Problem::WeakSignature:
        return u"weak signature"_s;
    case Problem::WrongHost:
        return u"for another host"_s;
    case Problem::Expired:
        return u"expired"_s;
    case Problem::NotYetValid:
        return u"not yet valid"_s;
    case Problem::OldProtocol:
        return u"old protocol"_s;
    case Problem::NotTls:
        return u"no TLS"_s;
    case Problem::ClientCertificateWanted:
        return u"a client certificate is wanted"_s;
    case Problem::HandshakeRefused:
        return u"handshake refused"_s;
    case Problem::Other:
        return u"something else"_s;
    }
    return {};
}

QStringList partsOf(const TlsFailure& failure)
{
    QStringList parts {nameOf(failure.problem)};
    for (const TlsFailure::Problem problem : failure.furtherProblems)
        parts += nameOf(problem);
    // Whose word would have to be taken tells which certificates are missing here.
    if (!failure.chain.isEmpty())
        parts += u"issued by %1"_s.arg(failure.chain.last().issuer);
    return parts;
}

QStringList partsOf(const ConnectionReport& report)
{
    if (report.error) {
        const ApiError& error = *report.error;
        QStringList parts {errorName(error.kind)};
        if (error.httpStatus > 0)
            parts += u"status %1"_s.arg(error.httpStatus);
        if (error.tls)
            parts += partsOf(*error.tls);
        return parts;
    }
    if (!report.otherAccount.isEmpty())
        return {u"they are those of another account"_s};
    if (!report.hasTokens)
        return {u"accepted, but no card token is there to show whose they are"_s};
    return {};
}

QStringList partsOf(const SecretError& error)
{
    return error.detail.isEmpty() ? QStringList(nameOf(error.kind)) : QStringList {nameOf(error.kind), error.detail};
}

/// Of one that names a place.
QStringList placeParts(Part part, const QString& place)
{
    if (part == Part::Proxy)
        return {place.isEmpty() ? u"none"_s : place};
    if (part == Part::Dns && !place.isEmpty())
        return {u"left to the proxy"_s};
    return part == Part::Journal ? QStringList(place) : QStringList();
}

QStringList detailParts(const CheckFinding& finding)
{
    if (const auto* place = std::get_if<QString>(&finding.detail))
        return finding.state == State::NotChecked ? QStringList() : placeParts(finding.part, *place);
    if (const auto* problem = std::get_if<PolicyProblem>(&finding.detail))
        return {policyLine(*problem)};
    if (const auto* trouble = std::get_if<SettingsTrouble>(&finding.detail))
        return {settingsTroubleLine(*trouble)};
    if (const auto* error = std::get_if<SecretError>(&finding.detail))
        return partsOf(*error);
    if (const auto* missing = std::get_if<MissingSecret>(&finding.detail))
        return QStringList(nameOf(missing->name.kind)) + partsOf(missing->error);
    if (const auto* error = std::get_if<JournalError>(&finding.detail))
        return {nameOf(error->kind), error->file, error->detail};
    if (const auto* report = std::get_if<ConnectionReport>(&finding.detail))
        return partsOf(*report);
    if (const auto* trouble = std::get_if<AuthoritiesTrouble>(&finding.detail))
        return {trouble->file, nameOf(trouble->error.kind), trouble->error.detail};
    if (std::holds_alternative<NotAllowed>(finding.detail))
        return {u"the organisation doesn't allow its address; nothing was sent"_s};
    return finding.part == Part::Accounts ? QStringList(u"none to ask"_s) : QStringList();
}

} // namespace

QString checkLine(const CheckFinding& finding)
{
    // What stands behind `credentials:` is redacted.
    QString what = finding.part == Part::SigningIn ? u"signing in"_s : checkPartName(finding.part);
    if (finding.account)
        what = u"%1 (%2), %3"_s.arg(finding.account->name, finding.account->accountId, what);
    QStringList parts {checkStateName(finding.state)};
    for (const QString& part : detailParts(finding))
        if (!part.isEmpty())
            parts += part;
    return u"%1: %2"_s.arg(what, parts.join(u", "_s));
}

QString settingsTroubleLine(const SettingsTrouble& trouble)
{
    const QString where = trouble.setAsideAs.isEmpty() ? u"not set aside"_s : u"set aside as "_s + trouble.setAsideAs;
    switch (trouble.kind) {
    case SettingsTrouble::Kind::Unreadable:
        return u"the file can't be read"_s;
    case SettingsTrouble::Kind::NotSettings:
        return u"the file holds none, "_s + where;
    case SettingsTrouble::Kind::TooNew:
        return u"the file is of a later version, "_s + where;
    case SettingsTrouble::Kind::PartsUnusable:
        return u"not usable: %1; %2"_s.arg(trouble.unusable.join(u", "_s), where);
    }
    return {};
}

} // namespace tokendesk
