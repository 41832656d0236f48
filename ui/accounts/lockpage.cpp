#include "accounts/lockpage.h"

#include "plainlabel.h"
#include "theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

LockPage::LockPage(QWidget* parent)
    : QWidget(parent)
    , m_why(new PlainLabel)
    , m_deletions(new PlainLabel)
    , m_unlock(new QPushButton(tr("&Unlock")))
{
    auto* title = new PlainLabel(tr("Token Desk is locked"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    title->setFont(large);
    m_unlock->setAutoDefault(true);
    m_unlock->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::unlockWanted);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme::grid);
    column->addStretch(2);
    for (QWidget* widget :
        {static_cast<QWidget*>(title), static_cast<QWidget*>(m_why), static_cast<QWidget*>(m_deletions)})
        column->addWidget(widget, 0, Qt::AlignHCenter);
    column->addSpacing(theme::grid * 2);
    column->addWidget(m_unlock, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setDeletions(0, 0);
}

void LockPage::setReason(const QString& why) { m_why->setText(why); }

void LockPage::setDeletions(int underWay, int paused)
{
    QString text;
    // What of a paused run is under way is over in a moment.
    if (paused > 0)
        text = tr("A run is paused, with %Ln card token(s) still to delete. It waits for you.", nullptr, paused);
    else if (underWay > 0)
        text = tr("%Ln deletion(s) under way: each ends, and its outcome waits for you.", nullptr, underWay);
    m_deletions->setText(text);
    m_deletions->setVisible(!text.isEmpty());
}

void LockPage::focusFirst() { m_unlock->setFocus(Qt::OtherFocusReason); }

} // namespace tokendesk
