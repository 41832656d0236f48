#include "agreement.h"

namespace tokendesk::crash {

using namespace Qt::StringLiterals;

namespace {

bool saysGone(const QString& outcome)
{
    return outcome == "deleted"_L1 || outcome == "already-gone"_L1 || outcome == "look-up-shows-deleted"_L1;
}

QStringList objectionsTo(const JournalStory& story, const WireRecord& wire)
{
    const QString what = u"%1: %2 (%3)"_s.arg(story.tokenId, story.kinds.join(u' '), story.outcomes.join(u' '));
    if (story.outcomes.size() != 1 || story.kinds.last() != "outcome"_L1)
        return {u"not one outcome, and that last: "_s + what};
    QStringList objections;
    const QString outcome = story.outcomes.first();
    if (saysGone(outcome) && !wire.isDeleted(story.tokenId))
        objections += u"the journal says that it is gone, the ledger doesn't: "_s + what;
    if (story.attempts() == 0 && outcome != "not-sent"_L1)
        objections += u"nothing was begun, so nothing was sent: "_s + what;
    return objections;
}

} // namespace

QStringList disagreements(const QList<JournalStories>& journals, const WireRecord& wire)
{
    QStringList result;
    QHash<QString, int> attempts;
    QSet<QString> gone;
    for (const JournalStories& stories : journals) {
        for (const JournalStory& story : stories) {
            result += objectionsTo(story, wire);
            attempts[story.tokenId] += story.attempts();
            if (saysGone(story.outcomes.value(0)))
                gone.insert(story.tokenId);
        }
    }
    for (const auto& [tokenId, count] : attempts.asKeyValueRange()) {
        const int deletes = wire.deletesOf(tokenId);
        if (wire.isDeleted(tokenId) && !gone.contains(tokenId))
            result += u"the ledger says that it is gone, no journal does: "_s + tokenId;
        if (deletes > count)
            result += u"%1 DELETEs for %2 attempts: %3"_s.arg(deletes).arg(count).arg(tokenId);
    }
    return result;
}

} // namespace tokendesk::crash
