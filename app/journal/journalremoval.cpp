#include "journal/journalremoval.h"

#include <QRegularExpression>

namespace tokendesk {

using namespace Qt::StringLiterals;

QString removalText(const JournalRemoval& removal, const JournalRetention& retention)
{
    return u"Entries 1 to %1, the last with the hash %2, were removed: they were written before %3, and the "
           u"organisation keeps entries for %4 days."_s.arg(QString::number(removal.last.sequence),
               QString::fromLatin1(removal.last.hash.toHex()), removal.olderThan.toUTC().toString(Qt::ISODate),
               QString::number(retention.kept.count()));
}

std::optional<JournalHead> removedUpTo(const QUuid& writer, const QDateTime& at, const QString& removalText)
{
    static const QRegularExpression whole(
        u"^Entries 1 to ([1-9][0-9]{0,17}), the last with the hash ([0-9a-f]{64}), were removed: they were written "
        u"before ([-0-9T:]+Z), and the organisation keeps entries for ([0-9]{1,6}) days\\.$"_s);
    const auto match = whole.match(removalText);
    const QDateTime olderThan = QDateTime::fromString(match.captured(3), Qt::ISODate);
    const std::chrono::days kept(match.captured(4).toInt());
    // Its seconds are whole ones.
    const bool isAllowed = kept >= JournalRetention::shortest && olderThan.isValid()
        && olderThan <= at.addDuration(-kept + std::chrono::seconds(1));
    if (!match.hasMatch() || !isAllowed)
        return std::nullopt;
    return JournalHead {writer, match.captured(1).toLongLong(), QByteArray::fromHex(match.captured(2).toLatin1())};
}

} // namespace tokendesk
