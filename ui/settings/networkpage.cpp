#include "settings/networkpage.h"

#include "managedmark.h"
#include "plainlabel.h"
#include "settings/networkform.h"
#include "statuslabel.h"
#include "theme.h"

#include <QVBoxLayout>

namespace tokendesk {

NetworkPage::NetworkPage(Settings& settings, QWidget* parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_before(settings.values().network)
    , m_form(new NetworkForm)
    , m_problem(new StatusLabel)
{
    m_form->setNetwork(m_before);
    const Policy& policy = settings.policy();
    const bool isProxyManaged = policy.isManaged(PolicyKey::Proxy) || policy.isManaged(PolicyKey::ProxyUser);
    const bool isFileManaged = policy.isManaged(PolicyKey::CaFile);
    m_form->lock(isProxyManaged, isFileManaged);
    auto* about = new PlainLabel(isProxyManaged || isFileManaged
            ? tr("For every account of yours.")
            : tr("For every account that has no network settings of its own."));
    about->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid * 2);
    column->addWidget(about);
    column->addWidget(m_form);
    if (isProxyManaged || isFileManaged)
        column->addWidget(managedLabel());
    column->addWidget(m_problem);
    column->addStretch(1);
    m_problem->setWordWrap(true);
    connect(m_form, &NetworkForm::changed, this, &NetworkPage::check);
    check();
}

void NetworkPage::setPasswordKept() { m_form->setPasswordKept(); }

QString NetworkPage::problem() const { return m_form->problem(); }

void NetworkPage::goToProblem()
{
    m_problem->announce(problem());
    m_form->setFocus(Qt::OtherFocusReason);
}

void NetworkPage::check()
{
    QPalette colors;
    colors.setColor(QPalette::WindowText, theme::color(Tone::Danger, palette()));
    m_problem->setPalette(colors);
    if (m_problem->text() != problem())
        m_problem->announce(problem());
}

Settings::Saved NetworkPage::save()
{
    if (const Secret password = m_form->password(); !password.isEmpty())
        emit proxyPasswordEntered(password);
    const NetworkSettings network = m_form->network();
    return network == m_before ? Settings::Saved() : m_settings.setNetwork(network);
}

} // namespace tokendesk
