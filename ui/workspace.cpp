#include "workspace.h"

#include "certificatedialog.h"
#include "clipboardguard.h"
#include "deleteflow.h"
#include "detailspane.h"
#include "kindcounts.h"
#include "lists/listflow.h"
#include "look.h"
#include "lookupcontroller.h"
#include "messagestack.h"
#include "notice.h"
#include "plainlabel.h"
#include "rowkeeper.h"
#include "run/runflow.h"
#include "run/runpanel.h"
#include "searchbar.h"
#include "statuslabel.h"
#include "table/cardtokentable.h"
#include "words/cardwords.h"
#include "words/clipboardwords.h"
#include "words/lookupwords.h"
#include "words/policywords.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace tokendesk {

using namespace Qt::StringLiterals;

Workspace::Workspace(const AccountProfile& account, const CardTokensApi& api, Deletions& deletions, Look& look)
    : m_account(account)
    , m_deletions(deletions)
    , m_look(look)
    , m_model(new CardTokenTableModel(this))
    , m_lookUps(
          new LookUpController(api, account.accountId, deletions, *m_model, std::make_shared<SystemClock>(), this))
    , m_listFlow(new ListFlow(this))
    , m_isDark(theme::isDark(QApplication::palette()))
{
    setWindowTitle(tr("Token Desk: %1 (%2)").arg(account.name, words::environment(account.environment())));
    makeLayout(api);
    // Before the delete flow tells: a screen reader must hear the outcome last, after the next row.
    connect(&deletions, &Deletions::outcomeKnown, this, [this](const DeletionOutcome& outcome) {
        if (outcome.isGone())
            m_rowKeeper->passOver(outcome.request.token.id);
    });
    m_deleteFlow = new DeleteFlow(
        deletions, account, *m_model, *m_messages, [this](const QString& id) { return m_details->lastUse(id); }, this);
    connect(&deletions, &Deletions::outcomeKnown, this, [this](const DeletionOutcome& outcome) {
        m_lastOutcome = outcome.request.token.id;
        updateTicketAction();
    });
    connect(this, &Workspace::closedWhatCame, this, &Workspace::updateTicketAction);
    connectRun(api);
    makeFileAndEditMenus();
    makeViewMenu();
    makeTokenAndHelpMenus();
    connectLookUp();
    connect(m_table, &CardTokenTable::currentRowChanged, this, &Workspace::showChoice);
    connect(m_table, &CardTokenTable::selectionCountChanged, this, &Workspace::showChoice);
    connect(m_table, &CardTokenTable::deletePressed, this, &Workspace::askToDelete);
    connect(m_table, &CardTokenTable::contextMenuWanted, this, [this](const QPoint& at) { m_tokenMenu->popup(at); });
    connect(m_deleteFlow, &DeleteFlow::closed, this, &Workspace::closedWhatCame);
    connect(m_deleteFlow, &DeleteFlow::copied, this, [this] { tellCopied(true); });
    connect(m_details, &DetailsPane::copied, this, [this] { tellCopied(true); });
    connect(m_deleteFlow, &DeleteFlow::receiptWanted, this, &Workspace::receiptWanted);
    connect(&deletions, &Deletions::recovered, this, &Workspace::showChoice);
    connect(&deletions, &Deletions::forbidden, this, &Workspace::tellForbidden);
    connect(m_deleteFlow, &DeleteFlow::lastUseWanted, m_details, &DetailsPane::readLastUse);
    connect(m_details, &DetailsPane::lastUseKnown, m_deleteFlow, &DeleteFlow::updateLastUse);
    // Queued: where the focus goes is settled when the dialog or button is gone.
    connect(m_deleteFlow, &DeleteFlow::focusFreed, this, &Workspace::focusWhereWorkGoesOn, Qt::QueuedConnection);
    connect(m_listFlow, &ListFlow::focusFreed, this, &Workspace::focusWhereWorkGoesOn, Qt::QueuedConnection);
    connect(m_listFlow, &ListFlow::lookUpWanted, this, &Workspace::lookUp);
    connect(m_messages, &MessageStack::focusFreed, this, &Workspace::focusWhereWorkGoesOn, Qt::QueuedConnection);
    connect(m_result, &Notice::focusFreed, this, &Workspace::focusWhereWorkGoesOn, Qt::QueuedConnection);
    connect(&deletions, &Deletions::runStarted, this, &Workspace::showChoice);
    connect(&deletions, &Deletions::stateChanged, this, [this] {
        closeSettledQuestion();
        if (!m_runFlow->isUnderWay())
            showChoice();
        else if (!m_choiceRest.isActive())
            m_choiceRest.start();
    });
    restoreLook();
    showChoice();
    m_search->focusText();
}

void Workspace::connectLookUp()
{
    connect(m_search, &SearchBar::lookUpWanted, this, &Workspace::lookUp);
    connect(m_search, &SearchBar::downPressed, this, &Workspace::enterTable);
    connect(m_lookUps, &LookUpController::refused, this, &Workspace::showRefusal);
    connect(m_lookUps, &LookUpController::started, this, [this](const LookUpQuery& query) {
        leaveLinkUnlessFor(query);
        m_rowKeeper->startLookUp(query);
        m_search->setQuery(query.kind == LookUpKind::List ? LookUpQuery() : query);
        m_pages->setCurrentWidget(m_table);
        m_filter->setEnabled(true);
        m_filter->clear();
        m_progress->show();
        m_result->say(Tone::Plain, words::reading({}));
        m_result->addButton(tr("Stop"), [this] { m_lookUps->stop(); });
        showCounts();
    });
    connect(m_lookUps, &LookUpController::progressed, this, [this](const LookUpProgress& progress) {
        m_progress->setRange(0, progress.asked);
        m_progress->setValue(progress.answered);
        if (m_lookUps->isRunning())
            m_result->setText(words::reading(progress));
        showCounts();
    });
    connect(m_lookUps, &LookUpController::finished, this, &Workspace::showResult);
}

void Workspace::lookUp(const LookUpQuery& query) { m_lookUps->lookUp(query); }

void Workspace::lookUpExample(const QString& id)
{
    LookUpQuery query;
    query.text = id;
    m_search->focusText();
    lookUp(query);
}

void Workspace::showRefusal(IdProblem problem)
{
    QString text = words::idProblem(problem);
    if (m_model->total() > 0)
        text += u' ' + tr("Still shown: %1").arg(m_lastResult);
    m_result->say(problem == IdProblem::Empty ? Tone::Info : Tone::Danger, text);
    if (problem == IdProblem::CardNumber)
        m_search->clearText();
    m_search->focusText();
}

void Workspace::showResult(const LookUpResult& result)
{
    m_progress->hide();
    const bool reportable = result.foreign > 0 || result.unreadable > 0 || result.incomplete > 0 || result.repeated > 0
        || result.stopped || !result.unknown.isEmpty();
    const bool isWrongAccount = !result.otherAccount.isEmpty();
    const Tone tone = !result.failures.isEmpty() || isWrongAccount ? Tone::Danger
        : reportable                                               ? Tone::Caution
        : result.found == 0                                        ? Tone::Info
                                                                   : Tone::Plain;
    m_lastResult = words::result(result, m_account.apiRoot.host());
    m_result->say(tone, m_lastResult);
    const LookUpQuery& query = result.query;
    const bool deletedOnesMayExist = !query.includeDeleted && !query.statuses.contains(CardStatus::Deleted)
        && query.kind != LookUpKind::TokenId && query.kind != LookUpKind::List;
    const auto untrusted = std::find_if(result.failures.cbegin(), result.failures.cend(),
        [](const LookUpFailure& failure) { return failure.error.hasCertificate(); });
    if (untrusted != result.failures.cend())
        m_result->addButton(tr("Show certificate"), [this, failure = *untrusted->error.tls] {
            (new CertificateDialog(failure, m_account.apiRoot.host(), this))->open();
        });
    if (!result.unknown.isEmpty())
        m_result->addButton(tr("Copy unknown ids"), [this, ids = result.unknown] {
            QApplication::clipboard()->setText(ids.join(u'\n'));
            tellCopied(true);
        });
    if (!result.isWhole() && query.kind == LookUpKind::List) {
        m_result->addButton(tr("Look up the rest"), [this, result] { m_lookUps->readRest(result); });
    } else if (!result.isWhole()) {
        m_result->addButton(tr("Try again"), [this] { m_lookUps->repeat(); });
    } else if (result.found == 0 && deletedOnesMayExist && !isWrongAccount) {
        m_result->addButton(tr("Include deleted"), [this, query] {
            LookUpQuery wider = query;
            wider.includeDeleted = true;
            lookUp(wider);
        });
    }
    m_rowKeeper->endLookUp();
    if (std::exchange(m_customerToChoose, {}) == query && result.isWhole())
        m_table->selectAll();
    else if (!m_idsToChoose.isEmpty() && query.ids == m_idsToChoose)
        m_table->chooseTokens(std::exchange(m_idsToChoose, {}));
    else if (m_model->rowCount() == 1)
        m_table->chooseRow(0);
    if (m_table->hasFocus() && m_model->total() == 0)
        m_search->focusText();
    showCounts();
}

void Workspace::showChoice()
{
    const int chosen = m_table->selectedRowCount();
    if (chosen > 1) {
        KindCounts kinds;
        for (const int row : m_table->selectedRowNumbers())
            kinds.add(m_model->token(row), m_model->deletionState(row));
        m_details->showSummary(chosen, kinds.inWords());
    } else if (chosen == 1) {
        // The chosen row: the current one may be another.
        const int row = m_table->selectedRowNumbers().first();
        m_details->showToken(m_model->token(row), m_model->deletionState(row));
    } else {
        m_details->showNothing();
    }
    const QString objection = this->objection();
    m_objection->setText(chosen > 0 || m_deletions.rules().isReadOnly ? objection : QString());
    m_deleteButton->setEnabled(objection.isEmpty());
    m_deleteButton->setToolTip(plainToolTip(objection));
    m_deleteAction->setEnabled(objection.isEmpty());
    const QString id = chosenId();
    m_checkAgainAction->setEnabled(m_deletions.stateOf(id) == Deletions::State::Unknown);
    updateTicketAction();
    m_customerAction->setEnabled(!chosenCustomer().isEmpty());
    showCounts();
}

QString Workspace::chosenId() const
{
    const QList<int> rows = m_table->selectedRowCount() == 1 ? m_table->selectedRowNumbers() : QList<int>();
    return rows.isEmpty() ? QString() : m_model->token(rows.first()).id;
}

QString Workspace::chosenCustomer() const
{
    QString customer;
    for (const int row : m_table->selectedRowNumbers()) {
        const QString& other = m_model->token(row).customerId;
        if (other.isEmpty() || (!customer.isEmpty() && other != customer))
            return {};
        customer = other;
    }
    return customer;
}

void Workspace::lookUpCustomer()
{
    LookUpQuery query;
    query.text = chosenCustomer();
    query.kind = LookUpKind::Customer;
    lookUp(query);
    m_customerToChoose = query;
}

void Workspace::tellCopied(bool copied)
{
    m_counts->announce(
        copied ? words::copied(ClipboardGuard::stay()) : tr("Nothing is chosen, so nothing was copied."));
}

void Workspace::showCounts()
{
    const int shown = m_model->rowCount();
    const int chosen = m_table->selectedRowCount();
    QString text = shown == m_model->total() ? tr("%Ln shown", nullptr, shown)
                                             : tr("%L1 of %Ln shown", nullptr, m_model->total()).arg(shown);
    if (chosen > 0)
        text += u" · "_s + tr("%Ln chosen", nullptr, chosen);
    if (shown == 0 && m_model->total() > 0)
        text = tr("Nothing shown matches the filter. Esc clears it.");
    m_counts->setText(m_pages->currentWidget() == m_table ? text : QString());
}

QString Workspace::objection() const
{
    const int chosen = m_table->selectedRowCount();
    if (const QString forbidden = words::deletionForbidden(m_deletions.rules(), chosen); !forbidden.isEmpty())
        return forbidden;
    if (chosen == 0)
        return tr("Choose the card token to delete.");
    if (chosen > 1) {
        const QString objection = m_runFlow->objection();
        return objection.isEmpty() ? objectionToAll() : objection;
    }
    return m_deleteFlow->objection(m_model->token(m_table->selectedRowNumbers().first()));
}

QString Workspace::objectionToAll() const
{
    const QList<int> rows = m_table->selectedRowNumbers();
    const auto isGone = [this](int row) {
        const CardToken& token = m_model->token(row);
        return token.isDeleted() || m_deletions.goneToken(token.id);
    };
    const auto canGo = [this, isGone](int row) {
        const CardToken& token = m_model->token(row);
        return canBeDeleted(token) && !isGone(row) && m_deletions.stateOf(token.id) == Deletions::State::None;
    };
    if (std::any_of(rows.cbegin(), rows.cend(), canGo))
        return {};
    return std::all_of(rows.cbegin(), rows.cend(), isGone) ? tr("All of them are deleted already.")
                                                           : tr("None of them can be deleted.");
}

void Workspace::enterTable()
{
    if (m_pages->currentWidget() == m_table && m_model->rowCount() > 0)
        m_table->setFocus(Qt::TabFocusReason);
}

bool Workspace::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        enterTable();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void Workspace::changeEvent(QEvent* event)
{
    // The desktop went from light to dark, or back.
    if (event->type() == QEvent::ApplicationPaletteChange && m_isDark != theme::isDark(QApplication::palette())) {
        m_isDark = !m_isDark;
        theme::apply(*qApp, m_look.appearance());
    }
    QMainWindow::changeEvent(event);
}

void Workspace::escape()
{
    if (m_lookUps->isRunning())
        m_lookUps->stop();
    else if (!m_filter->text().isEmpty())
        m_filter->clear();
    else if (m_messages->closeLatest())
        emit closedWhatCame();
    else
        emit escaped();
}

void Workspace::askToDelete()
{
    // Whoever goes on working has thought better of leaving.
    m_leavesAnyway = false;
    m_leavesWhenEnded = false;
    const QString objection = this->objection();
    if (!objection.isEmpty()) {
        m_objection->announce(objection);
        return;
    }
    const QList<int> rows = m_table->selectedRowNumbers();
    if (rows.size() == 1) {
        m_deleteFlow->ask(m_model->token(rows.first()));
        return;
    }
    QList<CardToken> tokens;
    tokens.reserve(rows.size());
    for (const int row : rows)
        tokens += m_model->token(row);
    m_runFlow->ask(std::move(tokens));
}

bool Workspace::hasOpenDeletions() const { return m_deletions.hasOpen(); }

void Workspace::conceal()
{
    for (QDialog* dialog : findChildren<QDialog*>())
        dialog->reject();
    leaveLink();
    m_lookUps->forget();
    m_search->setQuery({});
    m_filter->clear();
    m_filter->setEnabled(false);
    m_progress->hide();
    m_lastResult.clear();
    m_result->say(Tone::Plain, {});
    m_pages->setCurrentIndex(0);
    m_rowKeeper->forget();
    showChoice();
}

QList<ToldOutcome> Workspace::outcomes() const { return m_deleteFlow->outcomes(); }

void Workspace::takeOver(const QList<ToldOutcome>& outcomes) { m_deleteFlow->takeOver(outcomes); }

} // namespace tokendesk
