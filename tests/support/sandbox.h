#pragma once

#include "accounts/accountprofile.h"
#include "ledger.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace tokendesk {

/// A real token-desk-sandbox with a ledger, for one test.
class Sandbox final
{
public:
    explicit Sandbox(const QStringList& options = {});
    ~Sandbox();

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    const QUrl& server() const { return m_server; }
    AccountProfile account() const { return sandboxProfile(m_server); }
    qint64 processId() const { return m_process.processId(); }
    /// What really reached the server.
    Ledger ledger() const { return Ledger::read(ledgerFile()); }
    QString ledgerFile() const { return m_folder.filePath(QStringLiteral("ledger")); }
    /// Ends it, so that nothing listens at its address any more.
    void end();

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_server;
};

/// Where the API is on such a server.
inline QUrl rootOf(const QUrl& server) { return server.resolved(QUrl(QStringLiteral("/v1"))); }

} // namespace tokendesk
