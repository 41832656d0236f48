#include "accounts/openingpage.h"

#include "accounts/accountrules.h"
#include "accounts/secretfield.h"
#include "environmentband.h"
#include "statuslabel.h"
#include "theme.h"
#include "words/accountwords.h"
#include "words/secretwords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

OpeningPage::OpeningPage(AccountProfile account, QWidget* parent)
    : QWidget(parent)
    , m_account(std::move(account))
    , m_text(new StatusLabel)
    , m_label(new QLabel(m_account.signIn == SignIn::ApiKey ? tr("API &key") : tr("Client se&cret")))
    , m_secret(new SecretField(m_label->text().remove(u'&')))
    , m_use(new QPushButton(tr("&Open for this session")))
    , m_retry(new QPushButton(tr("Ask the keyrin&g again")))
    , m_edit(new QPushButton(tr("&Edit the account…")))
{
    setWindowTitle(m_account.name);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_label->setBuddy(m_secret);
    m_secret->setFixedWidth(fontMetrics().averageCharWidth() * 40);
    m_use->setAutoDefault(true);
    connect(m_secret, &QLineEdit::textEdited, this, [this] { m_use->setEnabled(!m_secret->isEmpty()); });
    connect(m_secret, &QLineEdit::returnPressed, this, &OpeningPage::submit);
    connect(m_use, &QPushButton::clicked, this, &OpeningPage::submit);
    connect(m_retry, &QPushButton::clicked, this, &OpeningPage::retryWanted);
    connect(m_edit, &QPushButton::clicked, this, &OpeningPage::editWanted);

    const auto centred = [](std::initializer_list<QWidget*> widgets) {
        auto* row = new QHBoxLayout;
        row->setSpacing(theme::grid);
        row->addStretch(1);
        for (QWidget* widget : widgets)
            row->addWidget(widget);
        row->addStretch(1);
        return row;
    };
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    column->setSpacing(theme::grid * 2);
    column->addWidget(new EnvironmentBand(m_account));
    column->addStretch(2);
    column->addWidget(m_text);
    column->addLayout(centred({m_label, m_secret, m_use}));
    column->addLayout(centred({m_retry, m_edit}));
    column->addStretch(3);
    showWaiting();
}

void OpeningPage::showWaiting()
{
    m_text->announce(tr("Opening… The system's keyring may ask for its password."));
    for (QWidget* widget : {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_secret),
             static_cast<QWidget*>(m_use), static_cast<QWidget*>(m_retry), static_cast<QWidget*>(m_edit)})
        widget->hide();
}

void OpeningPage::showMissing(const MissingSecret& missing)
{
    for (QWidget* widget : {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_secret),
             static_cast<QWidget*>(m_use), static_cast<QWidget*>(m_retry), static_cast<QWidget*>(m_edit)})
        widget->show();
    m_use->setEnabled(!m_secret->isEmpty());
    m_text->announce(words::missingSecret(missing));
    m_secret->setFocus(Qt::OtherFocusReason);
}

bool OpeningPage::isBeingTyped() const { return !m_secret->isEmpty(); }

void OpeningPage::submit()
{
    const Secret secret = m_secret->secret();
    const SecretProblem problem = checkSecret(secret.bytes());
    if (problem != SecretProblem::None) {
        m_text->announce(words::secretProblem(problem, m_account.signIn));
        return;
    }
    m_secret->empty();
    emit secretTyped(secret);
}

} // namespace tokendesk
