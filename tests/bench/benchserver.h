#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace tokendesk::bench {

/// A sandbox without a ledger, and curl against it.
class BenchServer final
{
public:
    explicit BenchServer(const QStringList& options = {});
    ~BenchServer();

    const QUrl& address() const { return m_address; }
    /// URL of a page of a list, 100 tokens long; `filter` is its encoded query.
    QString page(const QString& filter, const QString& startingAfter = {}) const;

    struct Fetched {
        /// Of the process, from its start to its end.
        double milliseconds = 0;
        QList<double> millisecondsEach;
        double bytes = 0;
    };
    /// All the URLs one after another by one curl process, over one kept-alive connection.
    Fetched fetch(const QStringList& urls) const;
    QByteArray body(const QString& url) const;
    /// What curl says with those arguments and the sandbox's key; it must succeed.
    static QByteArray curl(const QStringList& arguments);

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_address;
};

} // namespace tokendesk::bench
