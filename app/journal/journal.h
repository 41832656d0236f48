#pragma once

#include "journal/journalentry.h"

#include <QList>
#include <QObject>

#include <tl/expected.hpp>

#include <functional>

namespace tokendesk {

/// Why the journal can't be written or read.
struct JournalError {
    enum class Kind {
        NoSpace, ///< the disk is full
        ReadOnly, ///< the file or its folder can't be written
        Locked, ///< another program holds the file
        Damaged, ///< the file isn't a sound database
        TooNew, ///< a later version of this program keeps the file
        Behind, ///< what has happened before couldn't be written yet, and must come first
        Conflict, ///< another deletion of the same token was begun and isn't settled, or this one has ended
        Other,
    };

    Kind kind = Kind::Other;
    QString file;
    /// What the system or the database said; for the curious, not for the sentence.
    QString detail;

    friend bool operator==(const JournalError&, const JournalError&) = default;
};

template <typename T>
using JournalResult = tl::expected<T, JournalError>;

/// The durable record of every deletion, as what deletes sees it: a place to write to.
class Journal : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    using Written = std::function<void(const JournalResult<void>& result)>;

    /// Writes entries in order, all or none, in one commit. `then` comes once, when they are on disk or can't be,
    /// never from inside this function, and not at all if `context` is gone by then.
    ///
    /// For what is about to be done: if it can't be written, don't do it. Sending is refused with Conflict while
    /// another deletion of the same token is Sending or Unknown, whichever program of this user began it.
    virtual void intend(const QList<JournalEntry>& entries, QObject* context, Written then) = 0;

    /// The same for what has happened. What can't be written is kept and tried again, before anything else, until it
    /// can; until then intend() fails with JournalError::Kind::Behind. `then` comes with the first try's result.
    virtual void record(const QList<JournalEntry>& entries, QObject* context, Written then) = 0;

    /// Entries that happened and aren't on disk yet.
    virtual int waitingCount() const = 0;

signals:
    /// Something that happened couldn't be written.
    void troubled(const tokendesk::JournalError& error);
    /// And now all is.
    void recovered();
};

} // namespace tokendesk
