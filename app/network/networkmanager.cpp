#include "network/networkmanager.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QThreadPool>

namespace tokendesk {

namespace {

void letGo(QNetworkAccessManager* manager)
{
    // They belong to this thread, and what they hold shouldn't wait.
    qDeleteAll(manager->findChildren<QNetworkReply*>());
    manager->setProxyFactory(nullptr);
    // Of a server that never ends its headers, Qt waits five seconds for the thread that reads them.
    manager->moveToThread(nullptr);
    QThreadPool::globalInstance()->start([manager] { delete manager; });
}

} // namespace

std::shared_ptr<QNetworkAccessManager> makeNetworkManager(std::unique_ptr<QNetworkProxyFactory> proxies)
{
    std::shared_ptr<QNetworkAccessManager> manager(new QNetworkAccessManager, &letGo);
    manager->setProxyFactory(proxies.release());
    return manager;
}

} // namespace tokendesk
