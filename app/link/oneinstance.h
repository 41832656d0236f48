#pragma once

#include "clock.h"
#include "link/handover.h"

#include <QLocalServer>
#include <QLockFile>
#include <QUrl>

#include <map>

class QDeadlineTimer;
class QLocalSocket;

namespace tokendesk {

/// One window for each user: who starts the program again reaches the one that is open. A sandbox counts on its own, so
/// that nothing meant for real accounts lands in one, or the other way round.
///
/// Who has the lock is the first, and listens on a socket beside it; both lie in the user's runtime folder, which is
/// closed to others. The lock ends with its program, however that ends, and so does a socket that nobody listens on.
class OneInstance final : public QObject
{
    Q_OBJECT

public:
    /// How a start goes on.
    enum class Role {
        First, ///< it is the window; listen() comes next
        Second, ///< the window has taken over
        Unheard, ///< there is a window, and it doesn't answer
    };

    /// How long a window may take to answer: one that is just being opened, or is busy.
    static constexpr std::chrono::milliseconds patience = std::chrono::seconds(5);

    /// The user's runtime folder; empty if there is none that is closed to others.
    static QString defaultFolder();
    /// Which window: that of the accounts, or that of a sandbox; an empty URL: one of its own.
    static QString accountsName() { return QStringLiteral("accounts"); }
    static QString sandboxName(const QUrl& sandbox);

    /// `folder` is made if need be; an empty one means that no start knows of another. `name`: which window.
    OneInstance(const QString& folder, const QString& name, std::shared_ptr<const Clock> clock);
    ~OneInstance() override;

    /// Whether no other start is the window; then this one is.
    bool isFirst();
    /// Hands over to the window, which may be gone or come at any moment. Takes `within` at most. A QCoreApplication
    /// must be there; its events aren't processed.
    Role handOver(const Handover& handover, std::chrono::milliseconds within = patience);

    /// From now on `handedOver` comes. False: nothing will be heard, and the window stands on its own.
    bool listen();

signals:
    void handedOver(const tokendesk::Handover& handover);

private:
    void admit();
    void hear(QLocalSocket& socket);
    std::optional<bool> askWindow(const QByteArray& message, const QDeadlineTimer& deadline) const;

    const std::shared_ptr<const Clock> m_clock;
    const QString m_socketFile;
    /// None where there is no folder.
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
    /// Who is heard, and when they have to be done.
    std::map<QLocalSocket*, std::unique_ptr<Alarm>> m_visits;
};

} // namespace tokendesk
