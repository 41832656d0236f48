#include "secrets/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLibrary>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto serviceName = "org.freedesktop.secrets"_L1;
constexpr int patience = 2000; // ms

SecretServiceQuestion::State stateFrom(const QDBusPendingReply<QDBusVariant>& reply)
{
    if (!reply.isError())
        return reply.value().variant().toBool() ? SecretServiceQuestion::State::Locked
                                                : SecretServiceQuestion::State::Other;
    return reply.error().type() == QDBusError::ServiceUnknown ? SecretServiceQuestion::State::Absent
                                                              : SecretServiceQuestion::State::Other;
}

} // namespace

SecretServiceQuestion::SecretServiceQuestion(QObject* owner)
    : QObject(owner)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        // A call would never end.
        QMetaObject::invokeMethod(
            this, [this] { emit finished(State::Absent); }, Qt::QueuedConnection);
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(
        serviceName, u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] { emit finished(stateFrom(*watcher)); });
}

SecretServiceWatch::SecretServiceWatch()
    : m_watcher(serviceName, QDBusConnection::sessionBus(), QDBusServiceWatcher::WatchForUnregistration)
{
    QObject::connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, &m_watcher, [] {
        using Disconnect = void (*)();
        // The library and version that QtKeychain loads.
        if (const auto disconnect
            = reinterpret_cast<Disconnect>(QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect")))
            disconnect();
    });
}

} // namespace tokendesk
