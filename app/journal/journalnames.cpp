#include "journal/journalnames.h"

#include <array>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// Which of `all` has this name.
template <typename T, std::size_t count>
std::optional<T> named(const QString& name, const std::array<T, count>& all, QString (*nameOf)(T))
{
    for (const T value : all)
        if (nameOf(value) == name)
            return value;
    return std::nullopt;
}

} // namespace

QString entryKindName(JournalEntry::Kind kind)
{
    switch (kind) {
    case JournalEntry::Kind::Requested:
        return u"requested"_s;
    case JournalEntry::Kind::Sending:
        return u"sending"_s;
    case JournalEntry::Kind::Replied:
        return u"replied"_s;
    case JournalEntry::Kind::LookedUp:
        return u"looked-up"_s;
    case JournalEntry::Kind::Outcome:
        return u"outcome"_s;
    case JournalEntry::Kind::RunPaused:
        return u"run-paused"_s;
    case JournalEntry::Kind::RunResumed:
        return u"run-resumed"_s;
    case JournalEntry::Kind::RunEnded:
        return u"run-ended"_s;
    case JournalEntry::Kind::Begun:
        return u"begun"_s;
    case JournalEntry::Kind::EntriesRemoved:
        return u"entries-removed"_s;
    }
    return {};
}

std::optional<JournalEntry::Kind> entryKindFrom(const QString& name)
{
    using Kind = JournalEntry::Kind;
    static constexpr std::array all {Kind::Requested, Kind::Sending, Kind::Replied, Kind::LookedUp, Kind::Outcome,
        Kind::RunPaused, Kind::RunResumed, Kind::RunEnded, Kind::Begun, Kind::EntriesRemoved};
    return named(name, all, entryKindName);
}

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Sandbox:
        return u"sandbox"_s;
    case Environment::Test:
        return u"test"_s;
    case Environment::Production:
        return u"production"_s;
    }
    return {};
}

std::optional<Environment> environmentFrom(const QString& name)
{
    static constexpr std::array all {Environment::Sandbox, Environment::Test, Environment::Production};
    return named(name, all, environmentName);
}

QString requestorName(std::optional<Requestor> requestor)
{
    if (!requestor)
        return u""_s;
    switch (*requestor) {
    case Requestor::Cardholder:
        return u"cardholder"_s;
    case Requestor::Merchant:
        return u"merchant"_s;
    }
    return {};
}

bool readRequestor(const QString& name, std::optional<Requestor>& requestor)
{
    for (const std::optional<Requestor> one :
        {std::optional<Requestor>(), std::optional(Requestor::Cardholder), std::optional(Requestor::Merchant)}) {
        if (requestorName(one) != name)
            continue;
        requestor = one;
        return true;
    }
    return false;
}

QString deletionStateName(JournalDeletion::State state)
{
    switch (state) {
    case JournalDeletion::State::Requested:
        return u"requested"_s;
    case JournalDeletion::State::Sending:
        return u"sending"_s;
    case JournalDeletion::State::Unknown:
        return u"unknown"_s;
    case JournalDeletion::State::Ended:
        return u"ended"_s;
    }
    return {};
}

std::optional<JournalDeletion::State> deletionStateFrom(const QString& name)
{
    using State = JournalDeletion::State;
    static constexpr std::array all {State::Requested, State::Sending, State::Unknown, State::Ended};
    return named(name, all, deletionStateName);
}

} // namespace tokendesk
