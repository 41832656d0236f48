#include "accounts/accountmenu.h"
#include "accounts/lockpage.h"
#include "journal/deletiontarget.h"
#include "journal/filejournal.h"
#include "journal/journalbrowser.h"
#include "look.h"
#include "mainwindow.h"
#include "messagestack.h"
#include "notice.h"
#include "receipts/receiptflow.h"
#include "recoveryflow.h"
#include "words/journaltroublewords.h"
#include "words/journalwords.h"
#include "words/receiptwords.h"
#include "workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QStackedWidget>

#include <algorithm>

// What the window has to do with the journal.

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

const QString aboutJournal = u"journal"_s;
const QString aboutUnrecorded = u"unrecorded"_s;
const QString aboutSetAside = u"journal set aside"_s;
const QString aboutInterrupted = u"interrupted"_s;
const QString aboutUnreachable = u"interrupted, and unreachable"_s;

/// Whether that account can tell what became of it.
bool isReachedBy(const JournalDeletion& deletion, const AccountProfile& account)
{
    return deletion.accountId == account.accountId
        && deletionTarget(deletion.accountId, deletion.apiRoot, deletion.tokenId)
        == deletionTarget(account.accountId, account.apiRoot.toString(), deletion.tokenId);
}

/// False if the entries make no receipt.
bool copyForTicket(const JournalDeletion& deletion, const QList<JournalEntry>& entries)
{
    const auto receipt = receiptFrom(deletion.id, entries, QDateTime::currentDateTimeUtc());
    if (receipt)
        QApplication::clipboard()->setText(words::plain(words::receiptText(*receipt)));
    return receipt.has_value();
}

} // namespace

void MainWindow::connectJournal()
{
    connect(&m_journal, &Journal::troubled, this, [this](const JournalError& error) {
        m_unrecorded = error;
        tell(aboutUnrecorded, Tone::Danger, words::cannotRecord(error, m_journal.waitingCount()));
    });
    connect(&m_journal, &FileJournal::waitingCountChanged, this, [this] {
        if (m_unrecorded && m_messages->hasMessageAbout(aboutUnrecorded))
            m_messages->messageAbout(aboutUnrecorded)
                .setText(words::cannotRecord(*m_unrecorded, m_journal.waitingCount()));
    });
    connect(&m_journal, &Journal::recovered, this, [this] {
        m_leavesUnrecorded = false;
        m_unrecorded.reset();
        tell(aboutUnrecorded, Tone::Positive, tr("The journal is written again, and nothing is missing."));
    });
    connect(&m_journal, &FileJournal::setAside, this, [this](const QString& file, const JournalError& why) {
        tell(aboutSetAside, Tone::Danger, words::journalSetAside(file, why));
    });
    connect(&m_journal, &FileJournal::foundUnsound, this,
        [this](const JournalFlaw& flaw) { tell(aboutSetAside, Tone::Danger, words::journalUnsound(flaw)); });
    connect(&m_journal, &FileJournal::changed, this, [this] {
        if (m_browser)
            m_browser->takeChange();
    });
    connect(m_receipts, &ReceiptFlow::failed, this,
        [this](const QString& sentence) { tell(aboutJournal, Tone::Danger, sentence); });
    connect(m_recovery, &RecoveryFlow::journalWanted, this, &MainWindow::showJournal);
    connect(m_recovery, &RecoveryFlow::runJournalWanted, this, &MainWindow::showRunInJournal);
    connect(m_recovery, &RecoveryFlow::chooseWanted, this, &MainWindow::chooseTokens);
}

void MainWindow::tellInterruptedElsewhere()
{
    m_journal.open(this, [this](const JournalResult<QList<JournalDeletion>>& open) {
        if (!open)
            return tell(aboutJournal, Tone::Danger, words::cannotRead(open.error()));
        const QList<AccountProfile>& accounts = m_settings.accounts();
        QStringList waiting;
        int count = 0;
        int unreachable = 0;
        for (const JournalDeletion& deletion : *open) {
            // A sandbox is gone with its cards.
            if (deletion.environment == Environment::Sandbox)
                continue;
            const auto account = std::find_if(accounts.cbegin(), accounts.cend(),
                [&deletion](const AccountProfile& profile) { return isReachedBy(deletion, profile); });
            if (account == accounts.cend()) {
                ++unreachable;
            } else if (!m_accounts.session(account->key)) { // Whatever is open looks its own up.
                ++count;
                if (!waiting.contains(account->name))
                    waiting += account->name;
            }
        }
        m_messages->close(aboutInterrupted);
        if (count > 0)
            tell(aboutInterrupted, Tone::Caution, words::interruptedElsewhere(count, waiting));
        if (unreachable > 0)
            tell(aboutUnreachable, Tone::Caution, words::interruptedUnreachable(unreachable));
    });
}

JournalBrowser& MainWindow::journalBrowser()
{
    if (m_browser)
        return *m_browser;
    m_browser = new JournalBrowser(m_journal, m_clock);
    m_browser->setDensity(m_look.density());
    if (!m_settings.policy().allowsExport())
        m_browser->lockExport();
    m_browser->setUnderWay([this](const JournalDeletion& deletion) {
        Session* session = sessionOf(deletion);
        if (!session)
            return false;
        const Deletions::State state = session->deletions().stateOf(deletion.tokenId);
        return state != Deletions::State::None && state != Deletions::State::Unknown;
    });
    m_journalFrame = framed(m_browser, m_accountMenu);
    m_journalFrame->setWindowTitle(tr("Token Desk: journal"));
    connect(m_browser, &JournalBrowser::left, this, &MainWindow::leaveAside);
    connect(m_browser, &JournalBrowser::copyWanted, this,
        [this](const JournalDeletion& deletion, const QList<JournalEntry>& entries) {
            if (copyForTicket(deletion, entries))
                m_browser->tellCopied();
        });
    connect(m_browser, &JournalBrowser::receiptWanted, m_receipts,
        [this](const JournalDeletion& deletion, const QList<JournalEntry>& entries) {
            m_receipts->showStory(deletion.id, entries);
        });
    connect(m_browser, &JournalBrowser::checkAgainWanted, this, &MainWindow::checkAgain);
    return *m_browser;
}

void MainWindow::showJournal()
{
    // A message may still offer it.
    if (isLocked())
        return m_lock->focusFirst();
    JournalBrowser& browser = journalBrowser();
    noteBeforeAside();
    browser.showAll();
    showPage(m_journalFrame);
}

void MainWindow::showRunInJournal(const QUuid& run)
{
    showJournal();
    if (m_browser)
        m_browser->showRun(run);
}

void MainWindow::chooseTokens(const AccountProfile& account, const QStringList& tokenIds)
{
    if (isLocked())
        return m_lock->focusFirst();
    const auto workspace = m_workspaces.find(account.key);
    if (workspace == m_workspaces.end() || m_accounts.isLocked(account.key)) {
        openAsSetUp(account);
        return;
    }
    showOpened(account.key);
    workspace->second->chooseTokens(tokenIds);
}

void MainWindow::forgetJournal()
{
    if (m_journalFrame)
        m_journalFrame->deleteLater();
    m_journalFrame = nullptr;
    m_browser = nullptr;
}

Session* MainWindow::sessionOf(const JournalDeletion& deletion) const
{
    for (const QString& key : m_accounts.keys()) {
        Session* session = m_accounts.session(key);
        if (isReachedBy(deletion, session->account()))
            return session;
    }
    return nullptr;
}

void MainWindow::checkAgain(const JournalDeletion& deletion)
{
    Session* session = sessionOf(deletion);
    if (!session)
        return tell(aboutInterrupted, Tone::Info, words::openFirst(deletion.accountName));
    if (session->deletions().stateOf(deletion.tokenId) == Deletions::State::None)
        m_recovery->recover(*session);
    else
        session->deletions().checkAgain(deletion.tokenId);
}

} // namespace tokendesk
