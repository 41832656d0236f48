#include "journal/journalexportfile.h"

#include "cards/pandetection.h"
#include "journal/csvcell.h"
#include "journal/journalnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime& utc)
{
    return utc.isValid() ? utc.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s) : QString();
}

QString idText(const QUuid& id) { return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces); }

struct Field {
    QString name;
    QString text;
};

QList<Field> fields(const JournalDeletion& deletion)
{
    return {
        {u"deletion"_s, idText(deletion.id)},
        {u"run"_s, idText(deletion.run)},
        {u"requested_at"_s, timeText(deletion.requestedAt)},
        {u"last_entry_at"_s, timeText(deletion.lastAt)},
        {u"state"_s, deletionStateName(deletion.state)},
        {u"outcome"_s, deletion.outcome},
        {u"attempts"_s, QString::number(deletion.attempts)},
        {u"last_attempt"_s, idText(deletion.lastAttempt)},
        {u"brand"_s, deletion.brand},
        {u"masked_pan"_s, deletion.maskedPan},
        {u"token_id"_s, deletion.tokenId},
        {u"customer_id"_s, deletion.customerId},
        {u"reason"_s, deletion.reason},
        {u"requestor"_s, requestorName(deletion.requestor)},
        {u"agent"_s, deletion.user},
        {u"host"_s, deletion.host},
        {u"account_id"_s, deletion.accountId},
        {u"account_name"_s, deletion.accountName},
        {u"environment"_s, environmentName(deletion.environment)},
        {u"api_root"_s, deletion.apiRoot},
    };
}

QByteArray csvLine(const QStringList& cells) { return (cells.join(u',') + "\r\n"_L1).toUtf8(); }

void insertText(QJsonObject& object, const QString& name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(name, maskPans(text));
}

/// What is the same in each entry stands in the deletion.
QJsonObject entryObject(const JournalEntry& entry)
{
    QJsonObject object {{u"kind"_s, entryKindName(entry.kind)}, {u"sequence"_s, entry.sequence}};
    insertText(object, u"at"_s, timeText(entry.at));
    insertText(object, u"writer"_s, idText(entry.writer));
    insertText(object, u"agent"_s, entry.user);
    insertText(object, u"host"_s, entry.host);
    insertText(object, u"program"_s, entry.program);
    insertText(object, u"attempt"_s, idText(entry.attempt));
    if (entry.httpStatus > 0)
        object.insert(u"http_status"_s, entry.httpStatus);
    insertText(object, u"error_code"_s, entry.errorCode);
    insertText(object, u"error_message"_s, entry.errorMessage);
    insertText(object, u"outcome"_s, entry.outcome);
    insertText(object, u"detail"_s, entry.detail);
    insertText(object, u"deleted_at"_s, timeText(entry.deletedAt));
    insertText(object, u"deleted_by"_s, entry.deletedBy);
    // Digits of a hash may look like a card number: these aren't masked.
    object.insert(u"previous_hash"_s, QString::fromLatin1(entry.previousHash.toHex()));
    object.insert(u"hash"_s, QString::fromLatin1(entry.hash.toHex()));
    return object;
}

QByteArray jsonOf(const JournalDeletion& deletion, const QList<JournalEntry>& entries)
{
    QJsonObject object;
    for (const Field& field : fields(deletion))
        insertText(object, field.name, field.text);
    object.insert(u"attempts"_s, deletion.attempts);
    QJsonArray list;
    for (const JournalEntry& entry : entries)
        list += entryObject(entry);
    object.insert(u"entries"_s, list);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

JournalExportFile::JournalExportFile(const QString& path, JournalExportFormat format)
    : m_file(path)
    , m_format(format)
{
}

tl::expected<void, FileError> JournalExportFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly)
        // Before there is anything to read in it.
        || !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return tl::unexpected(error());
    if (m_format == JournalExportFormat::Json)
        return write("{\"format\": \"token-desk-journal\", \"version\": 1, \"deletions\": [");
    QStringList names;
    for (const Field& field : fields({}))
        names += field.name;
    return write("\xEF\xBB\xBF" + csvLine(names));
}

tl::expected<void, FileError> JournalExportFile::append(
    const JournalDeletion& deletion, const QList<JournalEntry>& entries)
{
    const bool isFirst = m_count++ == 0;
    if (m_format == JournalExportFormat::Json)
        return write((isFirst ? "\n" : ",\n") + jsonOf(deletion, entries));
    QStringList cells;
    for (const Field& field : fields(deletion))
        cells += csvCell(field.text);
    return write(csvLine(cells));
}

tl::expected<void, FileError> JournalExportFile::append(const JournalExtract& extract)
{
    // The entries of each deletion stand in one piece, in the order of the deletions.
    qsizetype next = 0;
    for (const JournalDeletion& deletion : extract.deletions) {
        const qsizetype first = next;
        while (next < extract.entries.size() && extract.entries[next].deletion == deletion.id)
            ++next;
        if (const auto appended = append(deletion, extract.entries.mid(first, next - first)); !appended)
            return appended;
    }
    return {};
}

tl::expected<void, FileError> JournalExportFile::commit()
{
    if (m_format == JournalExportFormat::Json)
        if (const auto written = write("\n], \"count\": " + QByteArray::number(m_count) + "}\n"); !written)
            return written;
    // On a full disk commit() alone succeeds, with a file cut short (Qt 6.4).
    if (!m_file.flush() || !m_file.commit())
        return tl::unexpected(error());
    return {};
}

tl::expected<void, FileError> JournalExportFile::write(const QByteArray& bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return tl::unexpected(error());
    return {};
}

FileError JournalExportFile::error() const { return {m_file.fileName(), m_file.errorString()}; }

} // namespace tokendesk
