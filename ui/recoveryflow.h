#pragma once

#include "deletion/deletionoutcome.h"

#include <QObject>

#include <map>

namespace tokendesk {

class FileJournal;
class MessageStack;
class Session;

/// When an account opens: what became of deletions that were interrupted is found out and told; nothing is sent.
class RecoveryFlow final : public QObject
{
    Q_OBJECT

public:
    /// Everything given must outlive this.
    RecoveryFlow(FileJournal& journal, MessageStack& messages, QObject* parent);

    /// Not twice at once for one session.
    void recover(Session& session);

signals:
    void journalWanted();

private:
    using Counts = std::map<DeletionOutcome::Kind, int>;

    void begin(Session& session, int count);
    void tellEnd(const Session& session, int count, const Counts& ended);

    FileJournal& m_journal;
    MessageStack& m_messages;
};

} // namespace tokendesk
