#pragma once

#include "api/replyclassifier.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QTreeWidget;

namespace tokendesk {

class CardTokensApi;
class Notice;
class TransactionPageCall;

/// The recent transactions of one card token: whether the card is in use. What was, not what will be.
class TransactionHistory final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostShown = 20;

    /// `api` must outlive this.
    TransactionHistory(const CardTokensApi& api, QString host, QWidget* parent = nullptr);

    /// Loads that token's, once the choice has rested for a moment; an empty id shows none.
    void showFor(const QString& tokenId);

    /// The latest transaction in words, or that there is none; empty while that isn't known for sure.
    QString lastUse(const QString& tokenId) const;

signals:
    void lastUseKnown(const QString& tokenId);

private:
    void load();
    void fill();

    const CardTokensApi& m_api;
    const QString m_host;
    QString m_tokenId;
    QTimer m_rest;
    QPointer<TransactionPageCall> m_call;
    std::optional<TransactionPage> m_page;
    Notice* m_notice;
    QTreeWidget* m_list;
};

} // namespace tokendesk
