#include "environmentband.h"

#include "cards/safetext.h"
#include "plainlabel.h"
#include "theme.h"
#include "words/cardwords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace tokendesk {

EnvironmentBand::EnvironmentBand(const AccountProfile& account, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    QPalette colors;
    colors.setColor(QPalette::Window, theme::band(account.environment()));
    colors.setColor(QPalette::WindowText, Qt::white);
    setPalette(colors);
    setAutoFillBackground(true);

    auto* word = new PlainLabel(words::environment(account.environment()));
    QFont bold = word->font();
    bold.setBold(true);
    word->setFont(bold);
    m_row->setContentsMargins(theme::grid, theme::halfGrid, theme::grid, theme::halfGrid);
    m_row->setSpacing(theme::grid * 2);
    m_row->addWidget(word);
    m_row->addWidget(new ElidedLabel(safeText(account.name, 80)));
    m_row->addWidget(new PlainLabel(safeText(account.accountId, 20)));
    m_row->addStretch(1);
}

void EnvironmentBand::setMenu(QMenu* menu)
{
    auto* button = new QPushButton(tr("Other account"));
    button->setMenu(menu);
    // The band's colours are for labels.
    button->setPalette(window()->palette());
    m_row->addWidget(button);
}

} // namespace tokendesk
