#include "journal/sqliterows.h"

#include "journal/journalnames.h"

#include <QSqlQuery>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

// Null texts would become NULL.
QVariant textValue(const QString& text) { return text.isNull() ? u""_s : text; }

QVariant timeValue(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType(QMetaType::LongLong));
}

QDateTime timeFrom(const QVariant& value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong()).toUTC();
}

/// Null for NULL; nullopt for what is no UUID.
std::optional<QUuid> uuidFrom(const QVariant& value)
{
    if (value.isNull())
        return QUuid();
    const QUuid id = QUuid::fromRfc4122(value.toByteArray());
    return id.isNull() ? std::nullopt : std::optional(id);
}

/// Takes the values of a row one after the other.
class Row final
{
public:
    Row(const QSqlQuery& row, int first)
        : m_row(row)
        , m_next(first)
    {
    }

    QVariant take() { return m_row.value(m_next++); }
    QString takeText() { return take().toString(); }

private:
    const QSqlQuery& m_row;
    int m_next;
};

} // namespace

QVariant uuidValue(const QUuid& id)
{
    return id.isNull() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(id.toRfc4122());
}

QStringList entryColumns()
{
    return {u"writer"_s, u"sequence"_s, u"at"_s, u"user"_s, u"host"_s, u"program"_s, u"previous_hash"_s, u"hash"_s,
        u"kind"_s, u"run"_s, u"deletion"_s, u"attempt"_s, u"account_name"_s, u"account_id"_s, u"environment"_s,
        u"api_root"_s, u"token_id"_s, u"masked_pan"_s, u"brand"_s, u"customer_id"_s, u"reason"_s, u"requestor"_s,
        u"http_status"_s, u"error_code"_s, u"error_message"_s, u"outcome"_s, u"detail"_s, u"deleted_at"_s,
        u"deleted_by"_s};
}

QVariantList entryValues(const JournalEntry& entry)
{
    return {uuidValue(entry.writer), entry.sequence, timeValue(entry.at), textValue(entry.user), textValue(entry.host),
        textValue(entry.program), entry.previousHash, entry.hash, entryKindName(entry.kind), uuidValue(entry.run),
        uuidValue(entry.deletion), uuidValue(entry.attempt), textValue(entry.accountName), textValue(entry.accountId),
        environmentName(entry.environment), textValue(entry.apiRoot), textValue(entry.tokenId),
        textValue(entry.maskedPan), textValue(entry.brand), textValue(entry.customerId), textValue(entry.reason),
        requestorName(entry.requestor), entry.httpStatus, textValue(entry.errorCode), textValue(entry.errorMessage),
        textValue(entry.outcome), textValue(entry.detail), timeValue(entry.deletedAt), textValue(entry.deletedBy)};
}

std::optional<JournalEntry> entryFrom(const QSqlQuery& query, int first)
{
    Row row(query, first);
    JournalEntry entry;
    const auto writer = uuidFrom(row.take());
    entry.sequence = row.take().toLongLong();
    entry.at = timeFrom(row.take());
    entry.user = row.takeText();
    entry.host = row.takeText();
    entry.program = row.takeText();
    entry.previousHash = row.take().toByteArray();
    entry.hash = row.take().toByteArray();
    const auto kind = entryKindFrom(row.takeText());
    const auto run = uuidFrom(row.take());
    const auto deletion = uuidFrom(row.take());
    const auto attempt = uuidFrom(row.take());
    entry.accountName = row.takeText();
    entry.accountId = row.takeText();
    const auto environment = environmentFrom(row.takeText());
    entry.apiRoot = row.takeText();
    entry.tokenId = row.takeText();
    entry.maskedPan = row.takeText();
    entry.brand = row.takeText();
    entry.customerId = row.takeText();
    entry.reason = row.takeText();
    const bool hasRequestor = readRequestor(row.takeText(), entry.requestor);
    const qint64 httpStatus = row.take().toLongLong();
    entry.httpStatus = int(httpStatus);
    entry.errorCode = row.takeText();
    entry.errorMessage = row.takeText();
    entry.outcome = row.takeText();
    entry.detail = row.takeText();
    entry.deletedAt = timeFrom(row.take());
    entry.deletedBy = row.takeText();
    // Another number of which an int holds only a part would pass for that part.
    if (!writer || !kind || !run || !deletion || !attempt || !environment || !hasRequestor
        || httpStatus != entry.httpStatus)
        return std::nullopt;
    entry.writer = *writer;
    entry.kind = *kind;
    entry.run = *run;
    entry.deletion = *deletion;
    entry.attempt = *attempt;
    entry.environment = *environment;
    return entry;
}

QStringList summaryColumns()
{
    return {u"id"_s, u"run"_s, u"state"_s, u"outcome"_s, u"requested_at"_s, u"last_at"_s, u"attempts"_s,
        u"last_attempt"_s, u"account_id"_s, u"target"_s, u"searched"_s};
}

QVariantList summaryValues(const JournalSummary& summary)
{
    return {uuidValue(summary.id), uuidValue(summary.run), deletionStateName(summary.state), textValue(summary.outcome),
        timeValue(summary.requestedAt), timeValue(summary.lastAt), summary.attempts, uuidValue(summary.lastAttempt),
        textValue(summary.accountId), textValue(summary.target), textValue(summary.searched)};
}

std::optional<JournalSummary> summaryFrom(const QSqlQuery& query, int first)
{
    Row row(query, first);
    JournalSummary summary;
    const auto id = uuidFrom(row.take());
    const auto run = uuidFrom(row.take());
    const auto state = deletionStateFrom(row.takeText());
    summary.outcome = row.takeText();
    summary.requestedAt = timeFrom(row.take());
    summary.lastAt = timeFrom(row.take());
    const qint64 attempts = row.take().toLongLong();
    summary.attempts = int(attempts);
    const auto lastAttempt = uuidFrom(row.take());
    summary.accountId = row.takeText();
    summary.target = row.takeText();
    summary.searched = row.takeText();
    if (!id || !run || !state || !lastAttempt || attempts != summary.attempts)
        return std::nullopt;
    summary.id = *id;
    summary.run = *run;
    summary.state = *state;
    summary.lastAttempt = *lastAttempt;
    return summary;
}

JournalDeletion deletionOf(const JournalSummary& summary, const JournalEntry& first)
{
    JournalDeletion deletion;
    deletion.id = summary.id;
    deletion.run = summary.run;
    deletion.state = summary.state;
    deletion.outcome = summary.outcome;
    deletion.requestedAt = summary.requestedAt;
    deletion.lastAt = summary.lastAt;
    deletion.attempts = summary.attempts;
    deletion.lastAttempt = summary.lastAttempt;
    deletion.user = first.user;
    deletion.host = first.host;
    deletion.accountName = first.accountName;
    deletion.accountId = first.accountId;
    deletion.environment = first.environment;
    deletion.apiRoot = first.apiRoot;
    deletion.tokenId = first.tokenId;
    deletion.maskedPan = first.maskedPan;
    deletion.brand = first.brand;
    deletion.customerId = first.customerId;
    deletion.reason = first.reason;
    deletion.requestor = first.requestor.value_or(Requestor::Cardholder);
    return deletion;
}

} // namespace tokendesk
