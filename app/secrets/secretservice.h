#pragma once

#include <QDBusServiceWatcher>

namespace tokendesk {

/// Asks the desktop's Secret Service (org.freedesktop.secrets on the session bus) how it is. QtKeychain doesn't tell:
/// a locked keyring whose question for its password was dismissed "has no such entry", and has removed what it was
/// asked to remove. Ends in exactly one `finished`, never from inside the function that starts it.
class SecretServiceQuestion final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Absent, ///< no session bus, or nobody on it keeps secrets
        Locked, ///< the collection that new secrets go to is locked
        Other, ///< it is there and unlocked, or doesn't say
    };

    explicit SecretServiceQuestion(QObject* owner);

signals:
    void finished(tokendesk::SecretServiceQuestion::State state);
};

/// While it lives, a keyring that is restarted is found again: libsecret, which QtKeychain uses, would go on with the
/// session that it had with the one before, in vain.
class SecretServiceWatch final
{
public:
    SecretServiceWatch();

private:
    QDBusServiceWatcher m_watcher;
};

} // namespace tokendesk
