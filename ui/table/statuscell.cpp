#include "table/statuscell.h"

#include "icons.h"
#include "table/cardtokentablemodel.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

QString stateWord(Deletions::State state)
{
    switch (state) {
    case Deletions::State::Queued:
        return CardTokenTableModel::tr("Waiting…");
    case Deletions::State::Deleting:
        return CardTokenTableModel::tr("Deleting…");
    case Deletions::State::Checking:
        return CardTokenTableModel::tr("Checking…");
    case Deletions::State::Unasked:
    case Deletions::State::Unknown:
        return CardTokenTableModel::tr("Unknown");
    case Deletions::State::None:
        break;
    }
    return {};
}

QIcon statusIcon(const CardToken& token, Deletions::State state)
{
    switch (state) {
    case Deletions::State::Queued:
    case Deletions::State::Deleting:
    case Deletions::State::Checking:
        return themedIcon(u"status-busy"_s, Tone::Caution);
    case Deletions::State::Unasked:
    case Deletions::State::Unknown:
        return themedIcon(u"status-unknown"_s, Tone::Caution);
    case Deletions::State::None:
        break;
    }
    switch (token.status) {
    case CardStatus::Active:
        return themedIcon(u"status-active"_s, Tone::Positive);
    case CardStatus::Inactive:
        return themedIcon(u"status-inactive"_s, Tone::Muted);
    case CardStatus::Suspended:
        return themedIcon(u"status-suspended"_s, Tone::Caution);
    case CardStatus::Cancelled:
        return themedIcon(u"status-cancelled"_s, Tone::Muted);
    case CardStatus::Deleted:
        return themedIcon(u"status-deleted"_s, Tone::Danger);
    case CardStatus::Other:
        break;
    }
    return themedIcon(u"status-other"_s, Tone::Muted);
}

} // namespace tokendesk
