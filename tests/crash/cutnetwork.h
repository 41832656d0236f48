#pragma once

#include "faultproxy.h"

#include <QThread>

#include <memory>

namespace tokendesk::crash {

/// A FaultProxy in a thread of its own, for tests that wait without an event loop.
class CutNetwork final
{
public:
    explicit CutNetwork(quint16 target)
    {
        m_thread.start();
        m_context.moveToThread(&m_thread);
        inThread([this, target] { m_proxy = std::make_unique<FaultProxy>(target, Fault()); });
    }
    ~CutNetwork()
    {
        inThread([this] { m_proxy.reset(); });
        m_thread.quit();
        m_thread.wait();
    }

    quint16 port() const { return m_proxy->port(); }
    /// For connections from now on.
    void setFault(const Fault& fault)
    {
        inThread([this, &fault] { m_proxy->setFault(fault); });
    }

private:
    template <typename Action>
    void inThread(const Action& action)
    {
        QMetaObject::invokeMethod(&m_context, action, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_context;
    std::unique_ptr<FaultProxy> m_proxy;
};

} // namespace tokendesk::crash
