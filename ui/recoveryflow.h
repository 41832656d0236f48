#pragma once

#include "deletion/deletionoutcome.h"
#include "journal/journaldeletion.h"

#include <QObject>

#include <functional>
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
    /// The account is closed: what was told of it leads nowhere any more.
    void forget(const QString& accountKey);

signals:
    void journalWanted();
    /// All that was interrupted is of that run.
    void runJournalWanted(const QUuid& run);
    /// These tokens are to be chosen among those of the account.
    void chooseWanted(const tokendesk::AccountProfile& account, const QStringList& tokenIds);

private:
    /// The last of each, by deletion.
    using Outcomes = std::map<QUuid, DeletionOutcome>;

    void readOpen(Session& session, const std::function<void(const QList<JournalDeletion>&)>& then);
    void begin(Session& session, int count);
    void tellEnd(const Session& session, int count, const Outcomes& outcomes);

    FileJournal& m_journal;
    MessageStack& m_messages;
};

} // namespace tokendesk
