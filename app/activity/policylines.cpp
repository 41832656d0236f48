#include "activity/policylines.h"

#include "policy/policy.h"
#include "policy/policykeys.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString kindName(PolicyProblem::Kind kind)
{
    using Kind = PolicyProblem::Kind;
    switch (kind) {
    case Kind::CannotRead:
        return u"can't be read"_s;
    case Kind::NotAFile:
        return u"is no file"_s;
    case Kind::OtherName:
        return u"isn't read, by its name"_s;
    case Kind::NotUtf8:
        return u"isn't UTF-8"_s;
    case Kind::TooLarge:
        return u"is too large"_s;
    case Kind::BrokenLine:
        return u"neither a section nor key = value"_s;
    case Kind::UnknownSection:
        return u"unknown section"_s;
    case Kind::UnknownKey:
        return u"unknown key"_s;
    case Kind::ManagedOnly:
        return u"only managed files may set it"_s;
    case Kind::OutOfRange:
        return u"out of range"_s;
    case Kind::Repeated:
        return u"set twice"_s;
    case Kind::Secret:
        return u"a secret, refused"_s;
    case Kind::NoReasons:
        return u"no reasons beside it"_s;
    case Kind::NoAccountName:
        return u"the account has no name"_s;
    case Kind::WrongAccountName:
        return u"wrong name of an account"_s;
    case Kind::NoAccountId:
        return u"the account has no id"_s;
    case Kind::WrongSignIn:
        return u"wrong way to sign in"_s;
    case Kind::OthersCanWrite:
        return u"others can write it"_s;
    }
    return {};
}

QStringList linesOf(const PolicyLayer& layer, const QString& kind)
{
    QStringList lines;
    for (const auto& [key, source] : layer.sources) {
        const PolicyKeyFacts& facts = factsOf(key);
        lines += u"[%1] %2: %3, %4"_s.arg(facts.section, facts.name, kind, placeOf(source));
    }
    for (const PolicyAccount& account : layer.accounts)
        lines += u"Account %1: %2, %3"_s.arg(account.profile.name, kind, placeOf(account.source));
    return lines;
}

} // namespace

QString placeOf(const PolicySource& source)
{
    return source.line > 0 ? u"%1:%2"_s.arg(source.file).arg(source.line) : source.file;
}

QString policyLine(const PolicyProblem& problem)
{
    QStringList parts {placeOf(problem.source)};
    if (!problem.section.isEmpty())
        parts += u"[%1]"_s.arg(problem.section);
    if (!problem.key.isEmpty())
        parts += problem.key;
    parts += kindName(problem.kind);
    if (!problem.detail.isEmpty())
        parts += u"(%1)"_s.arg(problem.detail);
    if (problem.locksDeletion)
        parts += u"- nothing can be deleted"_s;
    return parts.join(u' ');
}

QStringList policyLines(const Policy& policy)
{
    QStringList lines = linesOf(policy.managed(), u"managed"_s) + linesOf(policy.defaults(), u"default"_s);
    for (const PolicyProblem& problem : policy.problems())
        lines += u"PROBLEM: "_s + policyLine(problem);
    return lines;
}

} // namespace tokendesk
