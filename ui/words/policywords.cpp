#include "words/policywords.h"

#include "cards/safetext.h"
#include "words/cardwords.h"

#include <QCoreApplication>
#include <QDir>

namespace tokendesk::words {

using namespace Qt::StringLiterals;

namespace {

struct PolicyWords {
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)
};

QString shortened(const QString& text) { return safeText(text, 80); }

/// `[section] key`, as it stands in the file; the key alone where it stands below no section.
QString place(const PolicyProblem& problem)
{
    if (problem.section.isEmpty())
        return isolated(shortened(problem.key));
    const QString section = u'[' + shortened(problem.section) + u']';
    return isolated(problem.key.isEmpty() ? section : section + u' ' + shortened(problem.key));
}

QString whatIsWrong(const PolicyProblem& problem)
{
    using Kind = PolicyProblem::Kind;
    switch (problem.kind) {
    case Kind::CannotRead:
        if (problem.detail.isEmpty())
            return PolicyWords::tr("It can't be read.");
        return PolicyWords::tr("It can't be read (%1).").arg(safeText(problem.detail, 200));
    case Kind::NotAFile:
        return PolicyWords::tr("There is no ordinary file or folder in this place.");
    case Kind::OtherName:
        return PolicyWords::tr("It isn't read, because its name doesn't end in .ini.");
    case Kind::NotUtf8:
        return PolicyWords::tr("It is no text in UTF-8.");
    case Kind::TooLarge:
        return PolicyWords::tr("It is larger than 1 MiB.");
    case Kind::BrokenLine:
        return PolicyWords::tr("The line is neither a section nor “key = value”.");
    case Kind::UnknownSection:
        return PolicyWords::tr("There is no section %1.").arg(isolated(u'[' + shortened(problem.section) + u']'));
    case Kind::UnknownKey:
        return PolicyWords::tr("There is no key %1.").arg(place(problem));
    case Kind::ManagedOnly:
        return PolicyWords::tr("%1 has no default: it belongs in managed.d.").arg(place(problem));
    case Kind::OutOfRange: {
        const PolicyKeyFacts* facts = findPolicyKey(problem.section.section(u' ', 0, 0), problem.key);
        return PolicyWords::tr("The value of %1 can't be used; it takes: %2.")
            .arg(place(problem), facts ? rangeOf(*facts) : QString());
    }
    case Kind::Repeated:
        return PolicyWords::tr("%1 stands there more than once; the last one counts.").arg(place(problem));
    case Kind::Secret:
        return PolicyWords::tr("%1 looks like a secret. No secret is taken from this file: remove it there, and change "
                               "the secret, since others could read it.")
            .arg(place(problem));
    case Kind::NoReasons:
        return PolicyWords::tr("Only the reasons that are offered may be given, but none are set beside it.");
    case Kind::NoAccountName:
        return PolicyWords::tr("An account's section has its name, such as [account \"Web shop\"].");
    case Kind::WrongAccountName:
        return PolicyWords::tr("The name of the account can't be used.");
    case Kind::NoAccountId:
        return PolicyWords::tr("%1 has no id, so the account is left out.").arg(place(problem));
    case Kind::WrongSignIn:
        return PolicyWords::tr("%1 can't sign in so: the Payments API takes no API key, and client credentials take a "
                               "client id. The account is left out.")
            .arg(place(problem));
    case Kind::OthersCanWrite:
        return PolicyWords::tr("Others than the administrator can change it.");
    }
    return {};
}

} // namespace

QString policySource(const PolicySource& source)
{
    const QString file = isolated(safeText(QDir::toNativeSeparators(source.file), 400));
    if (source.line == 0)
        return file;
    //: A file and a line in it, as compilers name them.
    return PolicyWords::tr("%1:%2").arg(file).arg(source.line);
}

QString policyProblem(const PolicyProblem& problem)
{
    //: Where it is, and what is wrong there.
    return PolicyWords::tr("%1: %2").arg(policySource(problem.source), whatIsWrong(problem));
}

QString deletionLocked()
{
    return PolicyWords::tr("Nothing can be deleted, because it can't be told what your organisation allows. Ask those "
                           "who look after this computer to mend its policy:");
}

QString policyTrouble(const Policy& policy)
{
    constexpr qsizetype mostTold = 3;
    const QList<PolicyProblem>& problems = policy.problems();
    if (problems.isEmpty())
        return {};
    QStringList sentences;
    if (policy.isUnreadable())
        sentences += deletionLocked();
    else
        sentences += PolicyWords::tr(
            "Some of your organisation's settings can't be used. Tell those who look after this computer:");
    // What locks deletion comes first.
    for (const bool locks : {true, false})
        for (const PolicyProblem& problem : problems)
            if (problem.locksDeletion == locks && sentences.size() <= mostTold)
                sentences += policyProblem(problem);
    if (problems.size() > mostTold)
        sentences += PolicyWords::tr("“token-desk --print-config” names them all.");
    return sentences.join(u'\n');
}

QString policyChanged(const Policy& now)
{
    QStringList sentences {
        PolicyWords::tr("Your organisation has changed what holds on this computer. Close Token Desk "
                        "and start it again, so that all of it holds.")};
    if (now.isUnreadable())
        sentences.prepend(policyTrouble(now));
    else if (now.deletionRules().isReadOnly)
        sentences.prepend(deletionForbidden(now.deletionRules(), 1));
    return sentences.join(u'\n');
}

QString accountRefused(const AccountProfile& account)
{
    if (account.isSandbox)
        return sandboxRefused();
    return PolicyWords::tr("%1 isn't opened: your organisation doesn't allow its API address, %2.")
        .arg(isolated(safeText(account.name, 80)), isolated(safeText(account.apiRoot.toDisplayString(), 200)));
}

QString sandboxRefused() { return PolicyWords::tr("Your organisation has turned the sandbox off."); }

QString deletionForbidden(const DeletionRules& rules, qsizetype count)
{
    if (rules.isReadOnly)
        return PolicyWords::tr("Your organisation has turned deletion off.");
    if (!rules.largestBatch || count <= *rules.largestBatch)
        return {};
    return PolicyWords::tr(
        "Your organisation lets at most %Ln card token(s) be deleted at once.", nullptr, *rules.largestBatch);
}

} // namespace tokendesk::words
