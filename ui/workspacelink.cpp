#include "deleteflow.h"
#include "deletion/deletions.h"
#include "link/link.h"
#include "lookupcontroller.h"
#include "messagestack.h"
#include "notice.h"
#include "run/runflow.h"
#include "words/linkwords.h"
#include "words/reasonwords.h"
#include "workspace.h"

#include <QPushButton>

// What a link from elsewhere does here.

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

const QString aboutLink = u"link"_s;

} // namespace

bool Workspace::isInterruptible() const
{
    // What was interrupted and is looked up isn't what somebody waits for.
    const bool isDeleting = m_deletions.busyCount() > 0 && !m_deletions.isRecovering();
    return !m_runFlow->isUnderWay() && !isDeleting;
}

bool Workspace::isLookingUp() const { return m_lookUps->isRunning(); }

void Workspace::openLink(const Link& link)
{
    m_link = link;
    tellLink();
    lookUp(link.query);
}

void Workspace::tellLink()
{
    // Where the organisation has said what can be given as the reason, a ticket can't; nor where nothing is deleted.
    if (m_deletions.rules().reasons || m_deletions.rules().isReadOnly)
        m_link->ticket.clear();
    offerReasons();
    Notice& message = m_messages->messageAbout(aboutLink);
    message.say(Tone::Info, words::linkOpened(*m_link, m_account.name));
    message.addButton(tr("Close"), [this] { m_messages->close(aboutLink); });
}

void Workspace::tellForbidden()
{
    showChoice();
    if (m_messages->hasMessageAbout(aboutLink))
        tellLink();
}

void Workspace::setReasons(const QStringList& reasons)
{
    m_reasons = reasons;
    offerReasons();
}

void Workspace::leaveLink()
{
    if (!m_link)
        return;
    m_link.reset();
    m_messages->close(aboutLink);
    offerReasons();
}

void Workspace::leaveLinkUnlessFor(const LookUpQuery& query)
{
    // Deleted ones and other statuses are the same matter still.
    if (m_link && (m_link->query.text != query.text || m_link->query.kind != query.kind))
        leaveLink();
}

void Workspace::offerReasons()
{
    const QStringList reasons = m_link ? words::reasonsWithTicket(m_reasons, m_link->ticket) : m_reasons;
    m_deleteFlow->setReasons(reasons);
    m_runFlow->setReasons(reasons);
}

} // namespace tokendesk
