#pragma once

#include "api/replyclassifier.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

namespace tokendesk {

class CardTokensApi;

/// How a card token was used last.
struct LastUse {
    QString tokenId;
    Transaction transaction;
};

/// Reads the latest transactions of many card tokens, to tell which of them were used of late. Exactly one `finished`,
/// never from inside start(). Deleting it ends it without a signal.
class RecentUse final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostAtOnce = 4;
    /// Of one token. The API sends the latest first, but doesn't promise it.
    static constexpr int mostRead = 10;
    /// So many failures in a row are not this or that token's: it ends.
    static constexpr int mostFailures = 5;

    /// Ids must have passed checkId(). `api` must outlive it. Used is what has a transaction at `since` or later.
    RecentUse(const CardTokensApi& api, QStringList tokenIds, QDateTime since, QObject* owner);

    void start();
    /// Ends it with what has been read so far.
    void stop();

    int total() const { return static_cast<int>(m_tokenIds.size()); }
    /// Tokens whose transactions were read.
    int readCount() const { return m_read; }
    /// Tokens whose transactions were asked for and couldn't be read.
    int failedCount() const { return m_failed; }
    /// Why not, of the last one; nothing where a transaction couldn't be made sense of.
    const std::optional<ApiError>& error() const { return m_error; }
    /// In the order in which they became known.
    const QList<LastUse>& used() const { return m_used; }
    bool isWhole() const { return m_read == total(); }

signals:
    void progressed();
    void finished();

private:
    void readNext();
    void take(const QString& tokenId, const Result<TransactionPage>& page);
    void end();

    const CardTokensApi& m_api;
    const QStringList m_tokenIds;
    const QDateTime m_since;
    /// Owns the calls under way.
    QObject* m_calls;
    qsizetype m_next = 0;
    int m_inFlight = 0;
    int m_read = 0;
    int m_failed = 0;
    int m_failedInARow = 0;
    std::optional<ApiError> m_error;
    QList<LastUse> m_used;
    bool m_ended = false;
};

} // namespace tokendesk
