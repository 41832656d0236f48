#include "recoveryflow.h"

#include "journal/filejournal.h"
#include "messagestack.h"
#include "notice.h"
#include "session.h"
#include "words/journalwords.h"
#include "words/runwords.h"

#include <QPushButton>

#include <memory>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString about(const Session& session) { return u"recovery of "_s + session.account().key; }

} // namespace

RecoveryFlow::RecoveryFlow(FileJournal& journal, MessageStack& messages, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_messages(messages)
{
}

void RecoveryFlow::recover(Session& session)
{
    m_journal.open(&session.deletions(), [this, &session](const JournalResult<QList<JournalDeletion>>& open) {
        if (!open) {
            m_messages.messageAbout(about(session)).say(Tone::Danger, words::cannotRead(open.error()));
            return;
        }
        if (const int count = session.deletions().recover(session.account(), *open))
            begin(session, count);
    });
}

void RecoveryFlow::begin(Session& session, int count)
{
    m_messages.messageAbout(about(session)).say(Tone::Caution, words::interrupted(count, session.account().name));
    const auto ended = std::make_shared<std::map<QUuid, DeletionOutcome::Kind>>();
    auto* until = new QObject(&session.deletions());
    connect(&session.deletions(), &Deletions::outcomeKnown, until,
        [ended](const DeletionOutcome& outcome) { (*ended)[outcome.request.id] = outcome.kind; });
    connect(&session.deletions(), &Deletions::recovered, until, [this, until, ended, count, &session] {
        until->deleteLater();
        Counts counts;
        for (const auto& [id, kind] : *ended)
            ++counts[kind];
        tellEnd(session, count, counts);
    });
}

void RecoveryFlow::tellEnd(const Session& session, int count, const Counts& ended)
{
    const bool isSettled = !ended.contains(DeletionOutcome::Kind::Unknown);
    Notice& message = m_messages.messageAbout(about(session));
    message.say(isSettled ? Tone::Info : Tone::Caution, words::afterInterruption(count, session.account().name, ended));
    message.addButton(tr("Show in journal"), [this] { emit journalWanted(); });
    message.addButton(tr("Close"), [this, about = about(session)] { m_messages.close(about); });
}

} // namespace tokendesk
