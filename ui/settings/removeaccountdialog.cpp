#include "settings/removeaccountdialog.h"

#include "environmentband.h"
#include "icons.h"
#include "plainlabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tokendesk {

using namespace Qt::StringLiterals;

RemoveAccountDialog::RemoveAccountDialog(const AccountProfile& account, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Remove account"));
    auto* question = new PlainLabel(account.signIn == SignIn::ApiKey
            ? tr("Token Desk forgets this account, and its API key in the keyring. At Dintero nothing changes: the key "
                 "works until it is revoked in Dintero Backoffice.")
            : tr("Token Desk forgets this account, and its client secret in the keyring. At Dintero nothing changes: "
                 "the client works until it is removed in Dintero Backoffice."));
    question->setWordWrap(true);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* remove = new QPushButton(tr("&Remove account"));
    remove->setIcon(themedIcon(u"delete"_s, Tone::Danger));
    remove->setAutoDefault(false);
    cancel->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::grid);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(remove);
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(theme::grid * 2, theme::grid * 2, theme::grid * 2, theme::grid * 2);
    inside->setSpacing(theme::grid * 2);
    inside->addWidget(question);
    inside->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new EnvironmentBand(account));
    column->addLayout(inside);
    question->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    // As high as its words take at that width, never lower.
    column->setSizeConstraint(QLayout::SetFixedSize);
    cancel->setFocus();
}

} // namespace tokendesk
