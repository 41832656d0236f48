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

std::optional<JournalHead> removedUpTo(const QUuid& writer, const QString& removalText)
{
    static const QRegularExpression beginning(
        u"^Entries 1 to ([1-9][0-9]{0,17}), the last with the hash ([0-9a-f]{64}), were removed:"_s);
    const auto match = beginning.match(removalText);
    if (!match.hasMatch())
        return std::nullopt;
    return JournalHead {writer, match.captured(1).toLongLong(), QByteArray::fromHex(match.captured(2).toLatin1())};
}

} // namespace tokendesk
