#include "journal/journalpresence.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

// Each user of the journal has one of so many places; whoever has all is alone.
constexpr int places = 16;

std::unique_ptr<Claim> takePlace(const QString& folder, int place)
{
    return Claim::take(u"journal-place-%1:%2"_s.arg(place).arg(folder));
}

} // namespace

JournalPresence::JournalPresence(QString folder, int place, std::unique_ptr<Claim> claim)
    : m_folder(std::move(folder))
    , m_place(place)
    , m_claim(std::move(claim))
{
}

std::unique_ptr<JournalPresence> JournalPresence::enter(const QString& folder)
{
    for (int place = 0; place < places; ++place)
        if (auto claim = takePlace(folder, place))
            return std::unique_ptr<JournalPresence>(new JournalPresence(folder, place, std::move(claim)));
    return nullptr;
}

std::vector<std::unique_ptr<Claim>> JournalPresence::claimAlone() const
{
    std::vector<std::unique_ptr<Claim>> others;
    for (int place = 0; place < places; ++place) {
        if (place == m_place)
            continue;
        auto claim = takePlace(m_folder, place);
        if (!claim)
            return {};
        others.push_back(std::move(claim));
    }
    return others;
}

} // namespace tokendesk
