#include "recoveryflow.h"

#include "deletion/interruptedclaims.h"
#include "journal/filejournal.h"
#include "messagestack.h"
#include "notice.h"
#include "session.h"
#include "words/journalwords.h"
#include "words/runwords.h"

#include <QPushButton>

#include <memory>
#include <set>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString aboutAccount(const QString& key) { return u"recovery of "_s + key; }

QString about(const Session& session) { return aboutAccount(session.account().key); }

} // namespace

RecoveryFlow::RecoveryFlow(FileJournal& journal, MessageStack& messages, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_messages(messages)
{
}

void RecoveryFlow::recover(Session& session)
{
    readOpen(session, [this, &session](const QList<JournalDeletion>& seen) {
        const auto claims
            = std::make_shared<InterruptedClaims>(session.deletions().claimInterrupted(session.account(), seen));
        if (claims->isEmpty())
            return;
        // Another window may have ended some before it let go of them.
        readOpen(session, [this, &session, claims](const QList<JournalDeletion>& open) {
            if (const int count = session.deletions().recover(session.account(), open, std::move(*claims)))
                begin(session, count);
        });
    });
}

void RecoveryFlow::readOpen(Session& session, const std::function<void(const QList<JournalDeletion>&)>& then)
{
    m_journal.open(&session.deletions(), [this, &session, then](const JournalResult<QList<JournalDeletion>>& open) {
        if (open)
            then(*open);
        else
            m_messages.messageAbout(about(session)).say(Tone::Danger, words::cannotRead(open.error()));
    });
}

void RecoveryFlow::forget(const QString& accountKey) { m_messages.close(aboutAccount(accountKey)); }

void RecoveryFlow::begin(Session& session, int count)
{
    m_messages.messageAbout(about(session)).say(Tone::Caution, words::interrupted(count, session.account().name));
    const auto outcomes = std::make_shared<Outcomes>();
    auto* until = new QObject(&session.deletions());
    connect(&session.deletions(), &Deletions::outcomeKnown, until,
        [outcomes](const DeletionOutcome& outcome) { outcomes->insert_or_assign(outcome.request.id, outcome); });
    connect(&session.deletions(), &Deletions::recovered, until, [this, until, outcomes, count, &session] {
        until->deleteLater();
        tellEnd(session, count, *outcomes);
    });
}

void RecoveryFlow::tellEnd(const Session& session, int count, const Outcomes& outcomes)
{
    std::map<DeletionOutcome::Kind, int> ended;
    std::set<QUuid> runs;
    QStringList notDeleted;
    for (const auto& [id, outcome] : outcomes) {
        ++ended[outcome.kind];
        runs.insert(outcome.request.run);
        if (!outcome.isGone() && !outcome.isOpen())
            notDeleted += outcome.request.token.id;
    }
    const bool isSettled = !ended.contains(DeletionOutcome::Kind::Unknown);
    Notice& message = m_messages.messageAbout(about(session));
    message.say(isSettled ? Tone::Info : Tone::Caution, words::afterInterruption(count, session.account().name, ended));
    if (!notDeleted.isEmpty())
        message.addButton(tr("Choose those not deleted"),
            [this, account = session.account(), notDeleted] { emit chooseWanted(account, notDeleted); });
    message.addButton(tr("Show in journal"), [this, runs] {
        if (runs.size() == 1 && !runs.begin()->isNull())
            emit runJournalWanted(*runs.begin());
        else
            emit journalWanted();
    });
    message.addButton(tr("Close"), [this, about = about(session)] { m_messages.close(about); });
    message.setClosable();
}

} // namespace tokendesk
