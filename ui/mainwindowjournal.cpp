#include "journal/journal.h"
#include "mainwindow.h"
#include "messagestack.h"
#include "words/journaltroublewords.h"

// What the window has to do with the journal.

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

const QString aboutJournal = u"journal"_s;

} // namespace

void MainWindow::connectJournal()
{
    connect(&m_journal, &Journal::troubled, this, [this](const JournalError& error) {
        tell(aboutJournal, Tone::Danger, words::cannotRecord(error, m_journal.waitingCount()));
    });
    connect(&m_journal, &Journal::recovered, this, [this] {
        m_leavesUnrecorded = false;
        tell(aboutJournal, Tone::Positive, tr("The journal is written again, and nothing is missing."));
    });
}

} // namespace tokendesk
