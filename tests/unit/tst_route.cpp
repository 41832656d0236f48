#include "network/route.h"
#include "secrets/secret.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Mode = ProxySettings::Mode;
using Type = ProxySettings::Type;

class RouteTest final : public QObject
{
    Q_OBJECT

private slots:
    void knowsThisMachine_data();
    void knowsThisMachine();
    void choosesWhatTheSettingsSay_data();
    void choosesWhatTheSettingsSay();
    void givesThePasswordAlong();
    void systemsProxyIsATunnel();
};

void RouteTest::knowsThisMachine_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isIt");
    const auto row = [](const char* host, bool isIt) { QTest::newRow(host) << QString::fromLatin1(host) << isIt; };
    row("127.0.0.1", true);
    row("127.8.9.10", true);
    row("::1", true);
    row("localhost", true);
    row("LocalHost.", true);
    row("api.localhost", true);
    row("localhost.example", false);
    row("notlocalhost", false);
    row("128.0.0.1", false);
    row("::2", false);
    row("127.0.0.1.example", false);
    row("", false);
}

void RouteTest::knowsThisMachine()
{
    QFETCH(QString, host);
    QFETCH(bool, isIt);
    QCOMPARE(isLoopback(host), isIt);
}

void RouteTest::choosesWhatTheSettingsSay_data()
{
    QTest::addColumn<ProxySettings>("settings");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::addColumn<QString>("inUse");
    const ProxySettings http {.mode = Mode::Manual, .type = Type::Http, .host = u"proxy.example"_s, .port = 3128};
    const ProxySettings socks {.mode = Mode::Manual, .type = Type::Socks5, .host = u"proxy.example"_s, .port = 1080};
    const QString api = u"https://api.example/v1"_s;
    QTest::newRow("http") << http << api << QNetworkProxy::HttpProxy << u"proxy.example:3128"_s;
    QTest::newRow("SOCKS") << socks << api << QNetworkProxy::Socks5Proxy << u"proxy.example:1080"_s;
    QTest::newRow("none") << ProxySettings {.mode = Mode::None} << api << QNetworkProxy::NoProxy << QString();
    QTest::newRow("this machine") << http << u"http://127.0.0.1:8080/v1"_s << QNetworkProxy::NoProxy << QString();
}

void RouteTest::choosesWhatTheSettingsSay()
{
    QFETCH(ProxySettings, settings);
    QFETCH(QString, url);
    QFETCH(QNetworkProxy::ProxyType, type);
    QFETCH(QString, inUse);
    const auto noted = std::make_shared<QString>(u"of the time before"_s);
    ProxyChooser chooser(settings, nullptr, noted);
    const QList<QNetworkProxy> proxies = chooser.queryProxy(QNetworkProxyQuery(QUrl(url)));
    QCOMPARE(proxies.size(), 1);
    QCOMPARE(proxies.first().type(), type);
    QCOMPARE(*noted, inUse);
    // What isn't known here may be known there; and nothing may be cached on the way.
    if (type != QNetworkProxy::NoProxy)
        QCOMPARE(proxies.first().capabilities(),
            QNetworkProxy::TunnelingCapability | QNetworkProxy::HostNameLookupCapability);
}

void RouteTest::givesThePasswordAlong()
{
    const ProxySettings settings {.mode = Mode::Manual, .host = u"proxy.example"_s, .port = 3128, .user = u"agent"_s};
    const QNetworkProxyQuery api(QUrl(u"https://api.example"_s));
    ProxyChooser with(
        settings, std::make_shared<const Secret>(QByteArrayView("hest\xC3\xA5")), std::make_shared<QString>());
    QCOMPARE(with.queryProxy(api).first().user(), u"agent"_s);
    QCOMPARE(with.queryProxy(api).first().password(), u"hestå"_s);
    // A user without a password would be refused as one with a wrong one.
    ProxyChooser without(settings, nullptr, std::make_shared<QString>());
    QVERIFY(without.queryProxy(api).first().user().isEmpty());
}

void RouteTest::systemsProxyIsATunnel()
{
    qputenv("https_proxy", "http://proxy.example:3128");
    ProxyChooser chooser(
        {.user = u"agent"_s}, std::make_shared<const Secret>(QByteArrayView("horse")), std::make_shared<QString>());
    const QNetworkProxy proxy = chooser.queryProxy(QNetworkProxyQuery(QUrl(u"https://api.example"_s))).first();
    qunsetenv("https_proxy");
    QCOMPARE(proxy.type(), QNetworkProxy::HttpProxy);
    QCOMPARE(proxy.hostName(), u"proxy.example"_s);
    QCOMPARE(proxy.port(), quint16(3128));
    QCOMPARE(proxy.user(), u"agent"_s);
    QVERIFY(!proxy.isCachingProxy());
}

QTEST_GUILESS_MAIN(RouteTest)
#include "tst_route.moc"
