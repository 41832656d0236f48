#include "transactionhistory.h"

#include "api/cardtokensapi.h"
#include "cards/safetext.h"
#include "notice.h"
#include "plainlabel.h"
#include "words/cardwords.h"
#include "words/errorwords.h"

#include <QHeaderView>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

TransactionHistory::TransactionHistory(const CardTokensApi& api, QString host, QWidget* parent)
    : QWidget(parent)
    , m_api(api)
    , m_host(std::move(host))
    , m_notice(new Notice)
    , m_list(new QTreeWidget)
{
    auto* title = new PlainLabel(tr("Transactions (history)"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);

    m_notice->setQuiet();
    m_list->setAccessibleName(tr("Transactions (history)"));
    m_list->setHeaderLabels({tr("Day"), tr("Amount"), tr("Status"), tr("Kind"), tr("Order")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::halfGrid);
    column->addWidget(title);
    column->addWidget(m_notice);
    column->addWidget(m_list);

    // Arrowing down the table must not ask for every row on the way.
    m_rest.setSingleShot(true);
    m_rest.setInterval(150);
    m_rest.callOnTimeout(this, &TransactionHistory::load);
    m_notice->hide();
    m_list->hide();
}

void TransactionHistory::showFor(const QString& tokenId)
{
    if (tokenId == m_tokenId)
        return;
    m_tokenId = tokenId;
    delete m_call;
    m_page.reset();
    m_list->clear();
    m_list->hide();
    if (tokenId.isEmpty()) {
        m_rest.stop();
        m_notice->hide();
        return;
    }
    m_notice->say(Tone::Muted, tr("Reading…"));
    m_rest.start();
}

void TransactionHistory::load()
{
    m_notice->say(Tone::Muted, tr("Reading…"));
    m_call = m_api.listTransactions(m_tokenId, mostShown, this);
    connect(m_call, &TransactionPageCall::finished, this, [this](const Result<TransactionPage>& page) {
        m_call->deleteLater();
        m_call.clear();
        if (page) {
            m_page = *page;
            fill();
        } else {
            m_notice->say(Tone::Caution,
                tr("The history couldn't be read. %1 %2")
                    .arg(words::happened(page.error(), m_host), words::nextStep(page.error())));
            m_notice->addButton(tr("Try again"), [this] { load(); });
        }
        emit lastUseKnown(m_tokenId);
    });
}

void TransactionHistory::fill()
{
    m_list->clear();
    for (const Transaction& transaction : m_page->transactions) {
        auto* item = new QTreeWidgetItem(m_list,
            {words::day(transaction.createdAt), words::amount(transaction),
                words::transactionStatus(transaction.status), words::paymentOperation(transaction.paymentOperation),
                safeText(transaction.merchantReference, 60)});
        item->setSizeHint(0,
            QSize(fontMetrics().horizontalAdvance(item->text(0)) + theme::grid * 2,
                fontMetrics().height() + theme::halfGrid));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0,
            plainToolTip(
                u"%1 (%2)"_s.arg(words::moment(transaction.createdAt), words::exactUtc(transaction.createdAt))));
    }
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    const bool none = m_page->transactions.isEmpty();
    if (!none) {
        // As high as its rows: the pane around it scrolls, and one scroll bar is enough.
        const int rows = m_list->topLevelItemCount() * m_list->sizeHintForRow(0);
        const int around = m_list->header()->sizeHint().height() + m_list->frameWidth() * 2;
        const int scrollBar = m_list->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
        m_list->setFixedHeight(rows + around + scrollBar);
    }
    m_list->setVisible(!none);
    if (m_page->unreadable > 0)
        m_notice->say(Tone::Caution, tr("%Ln transaction(s) couldn't be read.", nullptr, m_page->unreadable));
    else if (none)
        m_notice->say(Tone::Muted, tr("No transactions with this card token."));
    else
        m_notice->hide();
}

void TransactionHistory::readLastUse(const QString& tokenId)
{
    if (!tokenId.isEmpty() && tokenId == m_tokenId) {
        if (!m_page && !m_call && !m_rest.isActive())
            load();
        return;
    }
    if (m_aside.call && tokenId == m_aside.tokenId)
        return;
    delete m_aside.call;
    m_aside = {tokenId, m_api.listTransactions(tokenId, mostShown, this)};
    connect(m_aside.call, &TransactionPageCall::finished, this, [this](const Result<TransactionPage>& page) {
        m_aside.call->deleteLater();
        m_aside.call.clear();
        if (page)
            m_aside.page = *page;
        emit lastUseKnown(m_aside.tokenId);
        m_aside = {};
    });
}

QString TransactionHistory::lastUse(const QString& tokenId) const
{
    const bool isShown = !tokenId.isEmpty() && tokenId == m_tokenId;
    const bool isAside = !isShown && tokenId == m_aside.tokenId;
    const auto& page = isShown ? m_page : m_aside.page;
    if ((isShown && (m_call || m_rest.isActive())) || (isAside && m_aside.call))
        return {};
    return (isShown || isAside) && page && page->unreadable == 0 ? lastUseIn(*page) : tr("Last use: not known");
}

QString TransactionHistory::lastUseIn(const TransactionPage& page) const
{
    if (page.transactions.isEmpty())
        return tr("No transactions with this card token.");
    const Transaction& last = *std::max_element(page.transactions.cbegin(), page.transactions.cend(),
        [](const Transaction& a, const Transaction& b) { return a.createdAt < b.createdAt; });
    return tr("Last used %1: %2, %3")
        .arg(words::isolated(words::day(last.createdAt)), words::isolated(words::amount(last)),
            words::transactionStatus(last.status));
}

} // namespace tokendesk
