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

    /// Reads when that token was last used, also if another one's history is shown; unless that is known, or being
    /// read.
    void readLastUse(const QString& tokenId);
    /// The latest transaction in words, or that there is none, or that it isn't known; empty while it is being read.
    QString lastUse(const QString& tokenId) const;

signals:
    /// lastUse() of it says more now.
    void lastUseKnown(const QString& tokenId);

private:
    /// What is read of a token whose history isn't shown; kept until it was told.
    struct Aside {
        QString tokenId;
        QPointer<TransactionPageCall> call = {};
        std::optional<TransactionPage> page = {};
    };

    void load();
    void fill();
    QString lastUseIn(const TransactionPage& page) const;

    const CardTokensApi& m_api;
    const QString m_host;
    QString m_tokenId;
    QTimer m_rest;
    QPointer<TransactionPageCall> m_call;
    std::optional<TransactionPage> m_page;
    Aside m_aside;
    Notice* m_notice;
    QTreeWidget* m_list;
};

} // namespace tokendesk
