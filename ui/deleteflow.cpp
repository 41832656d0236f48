#include "deleteflow.h"

#include "certificatedialog.h"
#include "deletedialog.h"
#include "messagestack.h"
#include "notice.h"
#include "table/cardtokentablemodel.h"
#include "words/cardwords.h"
#include "words/outcomewords.h"
#include "words/policywords.h"
#include "words/reasonwords.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>

namespace tokendesk {

using namespace Qt::StringLiterals;

using Kind = DeletionOutcome::Kind;

DeleteFlow::DeleteFlow(Deletions& deletions, AccountProfile account, CardTokenTableModel& model, MessageStack& messages,
    LastUse lastUse, QWidget* window)
    : QObject(window)
    , m_deletions(deletions)
    , m_account(std::move(account))
    , m_model(model)
    , m_messages(messages)
    , m_lastUse(std::move(lastUse))
    , m_reasons(words::usualReasons())
    , m_window(window)
{
    connect(&deletions, &Deletions::stateChanged, &model, &CardTokenTableModel::setDeletionState);
    connect(&deletions, &Deletions::runStarted, &model, [&deletions, &model](const DeletionRun& run) {
        model.setDeletionStates(
            run.request().tokens, [&deletions](const QString& id) { return deletions.stateOf(id); });
    });
    connect(&deletions, &Deletions::outcomeKnown, this, &DeleteFlow::takeOutcome);
    connect(&deletions, &Deletions::forbidden, this, [this] { delete m_dialog; });
}

QString DeleteFlow::objection(const CardToken& token) const
{
    if (const QString forbidden = words::deletionForbidden(m_deletions.rules(), 1); !forbidden.isEmpty())
        return forbidden;
    if (m_deletions.isRecovering())
        return tr("Deletions that were interrupted are being looked up first.");
    switch (m_deletions.stateOf(token.id)) {
    case Deletions::State::Queued:
        return tr("A run is about to delete it.");
    case Deletions::State::Deleting:
        return tr("It is being deleted.");
    case Deletions::State::Checking:
        return tr("Its deletion is being checked.");
    case Deletions::State::Unasked:
        return tr("It may be deleted already: the paused run looks when it goes on.");
    case Deletions::State::Unknown:
        return tr("It may be deleted already: check again first.");
    case Deletions::State::None:
        break;
    }
    if (token.deletedAt.isValid())
        return tr("Already deleted on %1.").arg(words::moment(token.deletedAt));
    if (token.isDeleted() || m_deletions.goneToken(token.id))
        return tr("Already deleted.");
    if (!token.isComplete())
        return tr("The API's record is incomplete (see details), so it can't be deleted here.");
    if (!canBeDeleted(token))
        return tr("Its id can't be sent safely, so it can't be deleted here.");
    return {};
}

void DeleteFlow::ask(const CardToken& token) { openDialog(token); }

DeleteDialog* DeleteFlow::openDialog(const CardToken& token)
{
    delete m_dialog;
    emit lastUseWanted(token.id);
    m_dialog = new DeleteDialog(token, m_account, m_lastUse(token.id), m_reasons, m_window);
    connect(m_dialog, &DeleteDialog::confirmed, this, &DeleteFlow::start);
    // Queued: what can have the focus is settled when the deletion has started.
    connect(
        m_dialog, &QDialog::finished, this, [this, before = QPointer(m_window->focusWidget())] { returnFocus(before); },
        Qt::QueuedConnection);
    m_dialog->keepTo(m_deletions.rules());
    m_dialog->open();
    return m_dialog;
}

void DeleteFlow::returnFocus(QWidget* to)
{
    if (to && to->isVisible() && to->isEnabled())
        to->setFocus(Qt::OtherFocusReason);
    else
        emit focusFreed();
}

void DeleteFlow::updateLastUse(const QString& tokenId)
{
    if (m_dialog && m_dialog->token().id == tokenId)
        m_dialog->setLastUse(m_lastUse(tokenId));
}

void DeleteFlow::askAgain(const DeletionRequest& request)
{
    // The row may have learned better since.
    const auto row = m_model.rowOf(request.token.id);
    const CardToken token = row ? m_model.token(*row) : request.token;
    const QString objection = this->objection(token);
    if (objection.isEmpty())
        openDialog(token)->prefill(request.requestor, request.reason);
    else
        m_messages.messageAbout(token.id).say(Tone::Info, u"%1: %2"_s.arg(words::card(token), objection));
}

void DeleteFlow::start(const DeletionRequest& request)
{
    const QString id = request.token.id;
    // What went well needs no more room; the ticket's text stays with the row.
    for (auto outcome = m_outcomes.cbegin(); outcome != m_outcomes.cend(); ++outcome)
        if (outcome->isGone())
            m_messages.close(outcome.key());
    m_messages.messageAbout(id).say(Tone::Muted, tr("Deleting %1…").arg(words::card(request.token)));
    if (!m_deletions.start(request))
        m_messages.messageAbout(id).say(Tone::Caution, tr("Nothing was sent. %1").arg(objection(request.token)));
}

void DeleteFlow::takeOutcome(const DeletionOutcome& outcome)
{
    m_outcomes.insert(outcome.request.token.id, outcome);
    m_model.replace(outcome.currentToken());
    // Those of a run, and those that were interrupted, are told together elsewhere, but for what wants an answer.
    const DeletionRun* run = m_deletions.run();
    const bool isOfRun = run && run->request().id == outcome.request.run;
    const bool isInterrupted = m_deletions.isRecovering() && outcome.kind != Kind::Unknown;
    if (!isOfRun && !isInterrupted)
        tell(outcome);
}

void DeleteFlow::tell(const DeletionOutcome& outcome)
{
    const DeletionRequest request = outcome.request;
    const QString id = request.token.id;
    Notice& message = m_messages.messageAbout(id);
    message.say(words::tone(outcome), words::sentence(outcome));
    switch (outcome.kind) {
    case Kind::Checking:
        return;
    case Kind::Refused:
    case Kind::NotSent:
    case Kind::SettledNotDeleted: {
        const bool canEdit = outcome.error.kind == ApiError::Kind::Invalid;
        message.addButton(canEdit ? tr("Edit and try again") : tr("Try again"), [this, request] { askAgain(request); });
        break;
    }
    case Kind::Unknown:
        message.addButton(tr("Check again"), [this, id] { m_deletions.checkAgain(id); });
        break;
    case Kind::Deleted:
    case Kind::AlreadyGone:
    case Kind::SettledDeleted:
        break;
    }
    if (outcome.error.hasCertificate())
        message.addButton(tr("Show certificate"), [this, failure = *outcome.error.tls] {
            (new CertificateDialog(failure, m_account.apiRoot.host(), m_window))->open();
        });
    if (!outcome.isOpen() && outcome.isRecorded)
        message.addButton(tr("Receipt…"), [this, deletion = request.id] { emit receiptWanted(deletion); });
    message.addButton(tr("Copy for ticket"), [this, id] { copyForTicket(id); });
    QPushButton* close = message.addButton(tr("Close"), [this, id] {
        m_messages.close(id);
        emit closed();
    });
    close->setToolTip(tr("Esc"));
}

QList<ToldOutcome> DeleteFlow::outcomes() const
{
    QList<ToldOutcome> result;
    for (auto outcome = m_outcomes.cbegin(); outcome != m_outcomes.cend(); ++outcome)
        result += {outcome.value(), m_messages.hasMessageAbout(outcome.key())};
    return result;
}

void DeleteFlow::takeOver(const QList<ToldOutcome>& outcomes)
{
    for (const auto& [outcome, isTold] : outcomes) {
        m_outcomes.insert(outcome.request.token.id, outcome);
        if (isTold)
            tell(outcome);
    }
}

void DeleteFlow::copyForTicket(const QString& tokenId)
{
    const auto outcome = m_outcomes.constFind(tokenId);
    if (outcome == m_outcomes.cend())
        return;
    QApplication::clipboard()->setText(words::forTicket(*outcome));
    emit copied();
}

} // namespace tokendesk
