#include "environmentband.h"

#include "cards/safetext.h"
#include "plainlabel.h"
#include "theme.h"
#include "words/cardwords.h"

#include <QHBoxLayout>

namespace tokendesk {

using namespace Qt::StringLiterals;

EnvironmentBand::EnvironmentBand(const AccountProfile& account, QWidget* parent)
    : QWidget(parent)
{
    auto* word = new PlainLabel(words::environment(account.environment()));
    QFont bold = word->font();
    bold.setBold(true);
    word->setFont(bold);
    QPalette colors;
    colors.setColor(QPalette::Window, theme::band(account.environment()));
    colors.setColor(QPalette::WindowText, Qt::white);
    word->setPalette(colors);
    word->setAutoFillBackground(true);
    word->setContentsMargins(theme::grid, theme::halfGrid / 2, theme::grid, theme::halfGrid / 2);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addWidget(word);
    row->addWidget(new ElidedLabel(safeText(account.name, 80)));
    auto* id = new PlainLabel(safeText(account.accountId, 20));
    id->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(id);
    row->addStretch(1);
}

} // namespace tokendesk
