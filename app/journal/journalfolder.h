#pragma once

#include "journal/sqlitestorage.h"

namespace tokendesk {

/// The folder in which this user's journal lies, and the only one who makes files in it.
class JournalFolder final
{
public:
    explicit JournalFolder(QString folder);

    /// The journal itself.
    QString file() const;

    /// Opens the journal to write; makes it, readable for its owner alone, if there is none.
    JournalResult<std::unique_ptr<JournalStorage>> openToWrite();
    JournalResult<std::unique_ptr<JournalStorage>> openToRead() const;

private:
    JournalResult<void> make() const;

    const QString m_folder;
};

} // namespace tokendesk
