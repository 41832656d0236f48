#include "journal/entryhash.h"

#include "journal/journalnames.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <limits>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 4096;

class Serialization final
{
public:
    void add(const QByteArray& bytes)
    {
        add(qint64(bytes.size()));
        m_bytes += bytes;
    }
    void add(const QString& text) { add(text.toUtf8()); }
    void add(const QUuid& id) { add(id.isNull() ? QByteArray() : id.toRfc4122()); }
    void add(const QDateTime& time)
    {
        add(time.isValid() ? time.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min());
    }
    void add(qint64 number)
    {
        char bytes[sizeof number];
        qToBigEndian(number, bytes);
        m_bytes.append(bytes, sizeof bytes);
    }
    QByteArray hash() const { return QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256); }

private:
    QByteArray m_bytes;
};

/// SQLite keeps UTF-8, in which half a surrogate pair has no place.
void makeWhole(QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
}

void shorten(QString& text)
{
    if (text.size() <= longestMessage)
        return;
    text.truncate(longestMessage);
    text += u'…';
}

QDateTime inUtc(const QDateTime& time) { return time.isValid() ? time.toUTC() : QDateTime(); }

} // namespace

QByteArray entryHash(const JournalEntry& entry)
{
    Serialization all;
    // The version of this serialization.
    all.add("token-desk journal entry 1"_ba);
    all.add(entry.writer);
    all.add(entry.sequence);
    all.add(entry.at);
    all.add(entry.user);
    all.add(entry.host);
    all.add(entry.program);
    all.add(entry.previousHash);
    all.add(entryKindName(entry.kind));
    all.add(entry.run);
    all.add(entry.deletion);
    all.add(entry.attempt);
    all.add(entry.accountName);
    all.add(entry.accountId);
    all.add(environmentName(entry.environment));
    all.add(entry.apiRoot);
    all.add(entry.tokenId);
    all.add(entry.maskedPan);
    all.add(entry.brand);
    all.add(entry.customerId);
    all.add(entry.reason);
    all.add(requestorName(entry.requestor));
    all.add(qint64(entry.httpStatus));
    all.add(entry.errorCode);
    all.add(entry.errorMessage);
    all.add(entry.outcome);
    all.add(entry.detail);
    all.add(entry.deletedAt);
    all.add(entry.deletedBy);
    return all.hash();
}

QByteArray noHash() { return QByteArray(QCryptographicHash::hashLength(QCryptographicHash::Sha256), '\0'); }

JournalEntry asKept(JournalEntry entry)
{
    shorten(entry.errorMessage);
    shorten(entry.detail);
    for (QString* text : {&entry.user, &entry.host, &entry.program, &entry.accountName, &entry.accountId,
             &entry.apiRoot, &entry.tokenId, &entry.maskedPan, &entry.brand, &entry.customerId, &entry.reason,
             &entry.errorCode, &entry.errorMessage, &entry.outcome, &entry.detail, &entry.deletedBy})
        makeWhole(*text);
    entry.at = inUtc(entry.at);
    entry.deletedAt = inUtc(entry.deletedAt);
    return entry;
}

} // namespace tokendesk
