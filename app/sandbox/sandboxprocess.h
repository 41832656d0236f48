#pragma once

#include <QObject>
#include <QProcess>
#include <QUrl>

namespace tokendesk {

/// A token-desk-sandbox of our own, on a free port. It holds the other end of a pipe from us and ends when that
/// closes: with this object, and also when the program is killed.
class SandboxProcess final : public QObject
{
    Q_OBJECT

public:
    /// The package that has the program is called as it is.
    explicit SandboxProcess(QObject* parent = nullptr, const QString& program = QStringLiteral("token-desk-sandbox"));
    ~SandboxProcess() override;

    /// Looks for the executable beside this program, then in PATH. Ends in `ready` or `failed`.
    void start();

signals:
    void ready(const QUrl& server);
    void failed(const QString& reason);

private:
    void readOutput();
    void fail(const QString& reason);

    const QString m_program;
    QProcess m_process;
    bool m_settled = false;
};

} // namespace tokendesk
