#include "accounts/welcomepage.h"
#include "mainwindow.h"
#include "messagestack.h"
#include "notice.h"
#include "words/policywords.h"

// What the organisation has decided, as far as the window tells of it.

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

const QString aboutPolicy = u"policy"_s;
const QString aboutOpening = u"opening"_s;

} // namespace

void MainWindow::takePolicy()
{
    const Policy& policy = m_settings.policy();
    connect(&m_accounts, &OpenAccounts::refused, this, &MainWindow::refuse);
    if (!policy.allowsSandbox())
        m_welcome->lockSandbox();
    const QString text = words::policyTrouble(policy);
    if (!text.isEmpty())
        tell(aboutPolicy, policy.isUnreadable() ? Tone::Danger : Tone::Caution, text);
}

void MainWindow::takeChangedPolicy(const Policy& now)
{
    if (now.deletionRules().isReadOnly)
        m_accounts.forbidDeletion();
    tell(aboutPolicy, Tone::Caution, words::policyChanged(now));
}

void MainWindow::refuse(const AccountProfile& account)
{
    if (m_wish)
        forgetWish();
    showWelcome();
    tell(aboutOpening, Tone::Caution, words::accountRefused(account));
}

} // namespace tokendesk
