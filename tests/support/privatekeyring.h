#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace tokendesk {

/// A D-Bus session of its own with nothing on it, and a real gnome-keyring if wanted, apart from the person's. Nothing
/// is started by D-Bus itself.
class PrivateKeyring final
{
public:
    PrivateKeyring();
    ~PrivateKeyring();

    /// Starts gnome-keyring with its one collection unlocked, made if there is none yet; or locked, with nobody who
    /// could ask a person for the password.
    void start();
    void startLocked();
    void end();
    /// Lets it take questions and answer none, until resume().
    void pause();
    void resume();

    /// Where a program finds this session and no other.
    QProcessEnvironment environment() const;
    QDBusConnection bus() const { return m_bus; }
    /// What keyrings are kept in.
    QString folder() const { return m_folder.filePath(QStringLiteral("home")); }

private:
    void start(const QStringList& options, const QByteArray& password);
    void signalDaemon(int signal);

    QTemporaryDir m_folder;
    QString m_address;
    QProcess m_busDaemon;
    QProcess m_daemon;
    QDBusConnection m_bus {QString()};
};

/// A program of its own on that session: see keyringclient.cpp.
class KeyringClient final
{
public:
    explicit KeyringClient(const QProcessEnvironment& environment);
    ~KeyringClient();

    void say(const QByteArray& command);
    /// The next line that it says.
    QByteArray hear();
    QByteArray ask(const QByteArray& command)
    {
        say(command);
        return hear();
    }

private:
    QProcess m_process;
};

} // namespace tokendesk
