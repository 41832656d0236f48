#pragma once

#include "journal/journalentry.h"

namespace tokendesk {

/// Who writes: what every entry of this program says of that.
struct JournalOrigin {
    /// May ask a directory service for the user's name, and so take a while.
    static JournalOrigin ofThisProgram();

    JournalEntry stamped(JournalEntry entry) const;

    QString user;
    QString host;
    QString program;
};

} // namespace tokendesk
