#include "words/certificatewords.h"

#include "cards/safetext.h"
#include "words/cardwords.h"

#include <QCoreApplication>

namespace tokendesk::words {

using namespace Qt::StringLiterals;

namespace {

using Problem = TlsFailure::Problem;

struct CertificateWords {
    Q_DECLARE_TR_FUNCTIONS(CertificateWords)
};

/// The first few, safe to show.
QString some(const QStringList& names)
{
    constexpr qsizetype mostShown = 3;
    constexpr qsizetype longest = 80;
    QStringList shown;
    for (const QString& name : names.first(std::min(names.size(), mostShown)))
        shown += safeText(name, longest);
    if (names.size() > mostShown)
        shown += u"…"_s;
    return shown.join(u", "_s);
}

/// One short name for what else is wrong.
QString name(Problem problem)
{
    switch (problem) {
    case Problem::Distrusted:
        return CertificateWords::tr("known to be misused");
    case Problem::BadSignature:
        return CertificateWords::tr("not what its issuer signed");
    case Problem::SelfSigned:
        return CertificateWords::tr("self-signed");
    case Problem::IncompleteChain:
        return CertificateWords::tr("its issuer's certificate is missing");
    case Problem::UnknownAuthority:
        return CertificateWords::tr("its authority isn't trusted");
    case Problem::NotAnAuthority:
        return CertificateWords::tr("its issuer may not issue certificates");
    case Problem::NameNotAllowed:
        return CertificateWords::tr("its issuer may not vouch for this name");
    case Problem::WrongPurpose:
        return CertificateWords::tr("not meant for a server");
    case Problem::WeakKey:
        return CertificateWords::tr("key too weak");
    case Problem::WeakSignature:
        return CertificateWords::tr("signature too weak");
    case Problem::WrongHost:
        return CertificateWords::tr("for another host");
    case Problem::Expired:
        return CertificateWords::tr("expired");
    case Problem::NotYetValid:
        return CertificateWords::tr("not yet valid");
    case Problem::OldProtocol:
        return CertificateWords::tr("old protocol");
    case Problem::NotTls:
        return CertificateWords::tr("no TLS");
    case Problem::ClientCertificateWanted:
        return CertificateWords::tr("a certificate is wanted from Token Desk");
    case Problem::HandshakeRefused:
        return CertificateWords::tr("the server refused");
    case Problem::Other:
        return CertificateWords::tr("something else");
    }
    return {};
}

/// Whether it is the server's own certificate that has the problem, and not that of somebody who vouches for it.
bool isServersOwn(const TlsFailure& failure)
{
    return failure.chain.isEmpty() || failure.faulty == failure.chain.first();
}

QString outOfDate(const TlsFailure& failure, const QString& host)
{
    const CertificateFacts faulty = failure.faulty.value_or(CertificateFacts());
    const QString today = day(failure.at);
    if (failure.problem == Problem::Expired) {
        if (isServersOwn(failure))
            return CertificateWords::tr("The certificate of %1 expired on %2; this computer's date is %3.")
                .arg(host, day(faulty.validUntil), today);
        return CertificateWords::tr(
            "The certificate of “%4”, which vouches for %1, expired on %2; this computer's date is %3.")
            .arg(host, day(faulty.validUntil), today, safeText(faulty.subject));
    }
    if (isServersOwn(failure))
        return CertificateWords::tr("The certificate of %1 is valid only from %2 on; this computer's date is %3.")
            .arg(host, day(faulty.validFrom), today);
    return CertificateWords::tr(
        "The certificate of “%4”, which vouches for %1, is valid only from %2 on; this computer's date is %3.")
        .arg(host, day(faulty.validFrom), today, safeText(faulty.subject));
}

QString anotherHost(const TlsFailure& failure, const QString& host)
{
    const QStringList names = failure.chain.value(0).names;
    if (names.isEmpty())
        return CertificateWords::tr("What answers for %1 has a certificate that names no host.").arg(host);
    return CertificateWords::tr("What answers for %1 has a certificate for another host: %2.").arg(host, some(names));
}

} // namespace

QString tlsTrouble(const TlsFailure& failure, const QString& host)
{
    const CertificateFacts faulty = failure.faulty.value_or(CertificateFacts());
    // Names that begin a sentence about trust are those of the last one that was sent: it is its issuer who is unknown.
    const QString issuer = safeText(failure.chain.isEmpty() ? faulty.issuer : failure.chain.last().issuer);
    switch (failure.problem) {
    case Problem::Distrusted:
        return CertificateWords::tr("The certificate of %1 is known to be misused.").arg(host);
    case Problem::BadSignature:
        return CertificateWords::tr("The certificate of %1 isn't what its issuer “%2” signed.")
            .arg(host, safeText(faulty.issuer));
    case Problem::SelfSigned:
        return CertificateWords::tr("The certificate of %1 is self-signed: only it vouches for itself.").arg(host);
    case Problem::IncompleteChain:
        return CertificateWords::tr("%1 didn't send the certificate of “%2”, which vouches for it.").arg(host, issuer);
    case Problem::UnknownAuthority:
        return CertificateWords::tr("This computer doesn't trust “%2”, which vouches for %1.").arg(host, issuer);
    case Problem::NotAnAuthority:
        return CertificateWords::tr("“%2”, which vouches for %1, may not issue such certificates.")
            .arg(host, safeText(faulty.subject));
    case Problem::NameNotAllowed:
        return CertificateWords::tr("“%2” vouches for %1, but may not do so for that name.")
            .arg(host, safeText(faulty.issuer));
    case Problem::WrongPurpose:
        return CertificateWords::tr("The certificate of %1 isn't meant for a server.").arg(host);
    case Problem::WeakKey:
        if (faulty.key.isEmpty())
            return CertificateWords::tr("%1 offered a key that is too weak.").arg(host);
        return CertificateWords::tr("The certificate of %1 relies on a key that is too weak (%2).")
            .arg(host, faulty.key);
    case Problem::WeakSignature:
        if (faulty.signature.isEmpty())
            return CertificateWords::tr("%1 offered a signature that can be forged.").arg(host);
        return CertificateWords::tr("The certificate of %1 relies on a signature that can be forged (%2).")
            .arg(host, faulty.signature);
    case Problem::WrongHost:
        return anotherHost(failure, host);
    case Problem::Expired:
    case Problem::NotYetValid:
        return outOfDate(failure, host);
    case Problem::OldProtocol:
        return CertificateWords::tr("%1 offers only versions of TLS that are no longer safe.").arg(host);
    case Problem::NotTls:
        return CertificateWords::tr("What answers for %1 doesn't speak TLS.").arg(host);
    case Problem::ClientCertificateWanted:
        return CertificateWords::tr("%1 wants a certificate from Token Desk, which has none.").arg(host);
    case Problem::HandshakeRefused:
        return CertificateWords::tr("%1 refused every kind of encryption that Token Desk offers.").arg(host);
    case Problem::Other:
        if (failure.chain.isEmpty())
            return CertificateWords::tr("No protected connection to %1 came about.").arg(host);
        return CertificateWords::tr("%1 couldn't prove that it is %1.").arg(host);
    }
    return {};
}

QString tlsRemedy(Problem problem)
{
    switch (problem) {
    case Problem::SelfSigned:
    case Problem::UnknownAuthority:
        return CertificateWords::tr("If it is your company's own, add your company's certificate file in the network "
                                    "settings; otherwise don't trust this network, and ask whoever runs it.");
    case Problem::IncompleteChain:
        return CertificateWords::tr("Most likely the server is set up wrong: ask whoever runs it to send the whole "
                                    "chain. If it is your company's own, add your company's certificate file in the "
                                    "network settings.");
    case Problem::WrongHost:
        return CertificateWords::tr("Check the address for typing errors; if it is right, ask whoever runs your "
                                    "network.");
    case Problem::Expired:
    case Problem::NotYetValid:
        return CertificateWords::tr("If that date is wrong, set this computer's clock; otherwise ask whoever runs the "
                                    "server.");
    case Problem::NotTls:
        return CertificateWords::tr("Check the address and its port; if they are right, ask whoever runs your "
                                    "network.");
    case Problem::Distrusted:
    case Problem::BadSignature:
    case Problem::NotAnAuthority:
    case Problem::NameNotAllowed:
    case Problem::WrongPurpose:
    case Problem::WeakKey:
    case Problem::WeakSignature:
    case Problem::OldProtocol:
    case Problem::ClientCertificateWanted:
    case Problem::HandshakeRefused:
    case Problem::Other:
        return CertificateWords::tr("Ask whoever runs the server or your network.");
    }
    return {};
}

QString authoritiesError(const QString& file, const AuthoritiesError& error)
{
    const QString name = safeText(file, 200);
    const auto unreadable = [&name](const QString& why) {
        return CertificateWords::tr("The certificates in %1 can't be read (%2). Check the network settings.")
            .arg(name, why);
    };
    switch (error.kind) {
    case AuthoritiesError::Kind::RelativePath:
        return unreadable(CertificateWords::tr("give its whole path"));
    case AuthoritiesError::Kind::NotAFile:
        return unreadable(CertificateWords::tr("it is no file"));
    case AuthoritiesError::Kind::Unreadable:
        return unreadable(safeText(error.detail, 200));
    case AuthoritiesError::Kind::TooLarge:
        return CertificateWords::tr("%1 is too large for a file of certificates. Check the network settings.")
            .arg(name);
    case AuthoritiesError::Kind::HoldsPrivateKey:
        return CertificateWords::tr("%1 holds a private key, which belongs on no desktop. Ask for the file with the "
                                    "certificates alone.")
            .arg(name);
    case AuthoritiesError::Kind::NoCertificate:
        return CertificateWords::tr("%1 holds no certificate in PEM form. Ask whoever runs your network for one.")
            .arg(name);
    case AuthoritiesError::Kind::BrokenCertificate:
        return CertificateWords::tr(
            "Certificate %L2 in %1 is damaged. Ask whoever runs your network for the file anew.")
            .arg(name)
            .arg(error.number);
    }
    return {};
}

QList<Fact> facts(const CertificateFacts& certificate)
{
    QStringList names;
    for (const QString& one : certificate.names)
        names += safeText(one);
    return {
        {CertificateWords::tr("Issued to"), safeText(certificate.subject)},
        {CertificateWords::tr("Issued by"), safeText(certificate.issuer)},
        {CertificateWords::tr("For"), names.join(u", "_s)},
        {CertificateWords::tr("Valid from"), moment(certificate.validFrom)},
        {CertificateWords::tr("Valid until"), moment(certificate.validUntil)},
        {CertificateWords::tr("Key"), certificate.key},
        {CertificateWords::tr("Signature"), certificate.signature},
        {CertificateWords::tr("SHA-256"), certificate.sha256},
    };
}

QString details(const TlsFailure& failure)
{
    QStringList lines;
    QStringList further;
    for (const Problem problem : failure.furtherProblems)
        further += name(problem);
    if (!further.isEmpty())
        lines += CertificateWords::tr("Also: %1").arg(further.join(u", "_s));
    if (failure.chain.isEmpty())
        lines += CertificateWords::tr("No certificate came.");
    int number = 0;
    for (const CertificateFacts& certificate : failure.chain) {
        lines += number++ == 0 ? CertificateWords::tr("The server's certificate")
                               : CertificateWords::tr("Issuer %1").arg(number - 1);
        for (const auto& [label, value] : facts(certificate))
            if (!value.isEmpty())
                lines += u"  %1: %2"_s.arg(label, value);
    }
    lines += CertificateWords::tr("Whether a certificate was revoked isn't checked.");
    return lines.join(u'\n');
}

} // namespace tokendesk::words
