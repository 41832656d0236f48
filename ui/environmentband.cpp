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
    QPalette background;
    background.setColor(QPalette::Window, theme::band(account.environment()));
    setPalette(background);
    setAutoFillBackground(true);
    m_row->setContentsMargins(theme::grid, theme::halfGrid, theme::grid, theme::halfGrid);
    m_row->setSpacing(theme::grid * 2);

    QPalette ink;
    ink.setColor(QPalette::WindowText, Qt::white);
    auto* word = new PlainLabel(words::environment(account.environment()));
    QFont bold = word->font();
    bold.setBold(true);
    word->setFont(bold);
    for (QLabel* label : {static_cast<QLabel*>(word), static_cast<QLabel*>(new ElidedLabel(safeText(account.name, 80))),
             static_cast<QLabel*>(new PlainLabel(safeText(account.accountId, 20)))}) {
        label->setPalette(ink);
        m_row->addWidget(label);
    }
    m_row->addStretch(1);
}

void EnvironmentBand::setMenu(QMenu* menu)
{
    auto* button = new QPushButton(tr("Other account"));
    button->setMenu(menu);
    m_row->addWidget(button);
}

} // namespace tokendesk
