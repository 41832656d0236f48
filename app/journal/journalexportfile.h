#pragma once

#include "journal/journalstorage.h"

#include <QSaveFile>

#include <tl/expected.hpp>

namespace tokendesk {

enum class JournalExportFormat {
    Csv, ///< a line for each deletion, see csvCell(); UTF-8 with a mark in front, by which spreadsheets know it
    Json, ///< an object with a list of deletions, each with its entries
};

/// Why a file can't be written, as the system says it.
struct FileError {
    QString file;
    QString detail;
};

/// A file that deletions are exported to. Until commit() has succeeded there is nothing under its name but what was
/// there before, whatever becomes of the program; nor when it is destroyed without. Its owner alone can read it. Times
/// are UTC, names are English and never translated. Card numbers are masked.
class JournalExportFile final
{
public:
    JournalExportFile(const QString& path, JournalExportFormat format);

    tl::expected<void, FileError> open();
    /// One deletion more; `entries` aren't for CSV.
    tl::expected<void, FileError> append(const JournalDeletion& deletion, const QList<JournalEntry>& entries);
    /// All of them.
    tl::expected<void, FileError> append(const JournalExtract& extract);
    tl::expected<void, FileError> commit();

    int count() const { return m_count; }

private:
    tl::expected<void, FileError> write(const QByteArray& bytes);
    FileError error() const;

    QSaveFile m_file;
    const JournalExportFormat m_format;
    int m_count = 0;
};

} // namespace tokendesk
