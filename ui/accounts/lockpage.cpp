#include "accounts/lockpage.h"

#include "plainlabel.h"
#include "theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

LockPage::LockPage(QWidget* parent)
    : QWidget(parent)
    , m_why(new PlainLabel)
    , m_busy(new PlainLabel)
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
    for (QWidget* widget : {static_cast<QWidget*>(title), static_cast<QWidget*>(m_why), static_cast<QWidget*>(m_busy)})
        column->addWidget(widget, 0, Qt::AlignHCenter);
    column->addSpacing(theme::grid * 2);
    column->addWidget(m_unlock, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setBusy(0);
}

void LockPage::setReason(const QString& why, int busy)
{
    m_why->setText(why);
    setBusy(busy);
}

void LockPage::setBusy(int busy)
{
    m_busy->setText(busy > 0 ? tr("%Ln deletion(s) under way: each ends, and its outcome waits for you.", nullptr, busy)
                             : QString());
    m_busy->setVisible(busy > 0);
}

void LockPage::focusFirst() { m_unlock->setFocus(Qt::OtherFocusReason); }

} // namespace tokendesk
