#include "deleteflow.h"

#include "deletedialog.h"
#include "notice.h"
#include "table/cardtokentablemodel.h"
#include "words/cardwords.h"
#include "words/outcomewords.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>

namespace tokendesk {

using Kind = DeletionOutcome::Kind;

DeleteFlow::DeleteFlow(
    Deletions& deletions, AccountProfile account, CardTokenTableModel& model, Notice& messageBar, QWidget* window)
    : QObject(window)
    , m_deletions(deletions)
    , m_account(std::move(account))
    , m_model(model)
    , m_messageBar(messageBar)
    , m_window(window)
{
    connect(&deletions, &Deletions::stateChanged, &model, &CardTokenTableModel::setDeletionState);
    connect(&deletions, &Deletions::outcomeKnown, this, &DeleteFlow::takeOutcome);
}

QString DeleteFlow::objection(const CardToken& token) const
{
    switch (m_deletions.stateOf(token.id)) {
    case Deletions::State::Deleting:
        return tr("It is being deleted.");
    case Deletions::State::Checking:
        return tr("Its deletion is being checked.");
    case Deletions::State::Unknown:
        return tr("It may be deleted already: check again first.");
    case Deletions::State::None:
        break;
    }
    if (token.deletedAt.isValid())
        return tr("Already deleted on %1.").arg(words::moment(token.deletedAt));
    if (token.isDeleted())
        return tr("Already deleted.");
    if (!token.isComplete())
        return tr("The API's record is incomplete (see details), so it can't be deleted here.");
    if (!canBeDeleted(token))
        return tr("Its id can't be sent safely, so it can't be deleted here.");
    return {};
}

void DeleteFlow::ask(const CardToken& token, const QString& lastUse) { openDialog(token, lastUse); }

DeleteDialog* DeleteFlow::openDialog(const CardToken& token, const QString& lastUse)
{
    delete m_dialog;
    m_dialog = new DeleteDialog(token, m_account, lastUse, m_window);
    connect(m_dialog, &DeleteDialog::confirmed, this, [this](const DeletionRequest& request) {
        // What stood there was about another one.
        m_messageBar.say(Tone::Muted, tr("Deleting %1…").arg(words::card(request.token)));
        if (!m_deletions.start(request))
            m_messageBar.say(Tone::Caution, tr("Nothing was sent. %1").arg(objection(request.token)));
    });
    m_dialog->open();
    return m_dialog;
}

void DeleteFlow::takeOutcome(const DeletionOutcome& outcome)
{
    m_last = outcome;
    updateRow(outcome);
    tell(outcome);
}

void DeleteFlow::updateRow(const DeletionOutcome& outcome)
{
    if (outcome.token) {
        m_model.replace(*outcome.token);
        return;
    }
    if (outcome.kind != Kind::AlreadyGone && outcome.kind != Kind::SettledDeleted)
        return;
    CardToken gone = outcome.request.token;
    gone.status = CardStatus::Deleted;
    gone.statusText = apiName(CardStatus::Deleted);
    m_model.replace(gone);
}

void DeleteFlow::tell(const DeletionOutcome& outcome)
{
    m_messageBar.say(words::tone(outcome), words::sentence(outcome));
    const DeletionRequest request = outcome.request;
    switch (outcome.kind) {
    case Kind::Refused:
        m_messageBar.addButton(tr("Edit and try again"),
            [this, request] { openDialog(request.token, {})->prefill(request.requestor, request.reason); });
        break;
    case Kind::NotSent:
    case Kind::SettledNotDeleted:
        m_messageBar.addButton(tr("Try again"),
            [this, request] { openDialog(request.token, {})->prefill(request.requestor, request.reason); });
        break;
    case Kind::Unknown:
        m_messageBar.addButton(tr("Check again"), [this, id = request.token.id] { m_deletions.checkAgain(id); });
        break;
    case Kind::Checking:
        return;
    case Kind::Deleted:
    case Kind::AlreadyGone:
    case Kind::SettledDeleted:
        break;
    }
    m_messageBar.addButton(tr("Copy for ticket"), [this] { copyForTicket(); });
    QPushButton* close = m_messageBar.addButton(tr("Close"), [this] { m_messageBar.hide(); });
    close->setToolTip(tr("Esc"));
}

void DeleteFlow::copyForTicket() const
{
    if (m_last)
        QApplication::clipboard()->setText(words::forTicket(*m_last));
}

} // namespace tokendesk
