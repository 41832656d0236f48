#include "accounts/welcomepage.h"

#include "managedmark.h"
#include "plainlabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

/// A button over the sentence that says what it leads to.
QVBoxLayout* choice(QPushButton* button, QLabel* label)
{
    const QString explanation = label->text();
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFixedWidth(label->fontMetrics().averageCharWidth() * 42);
    button->setAccessibleDescription(explanation);
    button->setAutoDefault(true);
    button->setMinimumSize(label->fontMetrics().averageCharWidth() * 32, button->sizeHint().height() + theme::grid * 2);
    auto* column = new QVBoxLayout;
    column->setSpacing(theme::grid);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addWidget(label, 1, Qt::AlignHCenter);
    return column;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_add(new QPushButton(tr("A&dd an account")))
    , m_sandbox(new QPushButton(tr("&Look around in the sandbox")))
    , m_sandboxWords(
          new PlainLabel(tr("A server on this computer with made-up cards. Nothing you do there touches a real card.")))
{
    auto* title = new PlainLabel(tr("Welcome to Token Desk"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    title->setFont(large);
    connect(m_add, &QPushButton::clicked, this, &WelcomePage::addAccountWanted);
    connect(m_sandbox, &QPushButton::clicked, this, &WelcomePage::sandboxWanted);

    auto* choices = new QHBoxLayout;
    choices->setSpacing(theme::grid * 4);
    choices->addStretch(1);
    choices->addLayout(choice(m_add,
        new PlainLabel(tr("For your shop's Dintero account. Have the account id at hand, and an API key or a client id "
                          "and secret."))));
    choices->addLayout(choice(m_sandbox, m_sandboxWords));
    choices->addStretch(1);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme::grid);
    column->addStretch(2);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(
        new PlainLabel(tr("Look up stored card tokens and delete them, with proof.")), 0, Qt::AlignHCenter);
    column->addSpacing(theme::grid * 3);
    column->addLayout(choices);
    column->addStretch(3);
}

void WelcomePage::lockSandbox()
{
    lockAsManaged({m_sandbox});
    m_sandboxWords->setText(managedText());
}

void WelcomePage::focusFirst() { m_add->setFocus(Qt::OtherFocusReason); }

} // namespace tokendesk
