#include "network/proxyrules.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Mode = ProxySettings::Mode;
using Type = ProxySettings::Type;

class ProxyRulesTest final : public QObject
{
    Q_OBJECT

private slots:
    void proxyIsRefusedForItsReason_data();
    void proxyIsRefusedForItsReason();
};

void ProxyRulesTest::proxyIsRefusedForItsReason_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("user");
    QTest::addColumn<ProxyProblem>("problem");
    const QString host = u"proxy.example.com"_s;
    QTest::newRow("named") << Mode::Manual << host << 8080 << QString() << ProxyProblem::None;
    QTest::newRow("with a user") << Mode::Manual << host << 8080 << u"DOMAIN\\Kåre"_s << ProxyProblem::None;
    QTest::newRow("short name") << Mode::Manual << u"proxy"_s << 1 << QString() << ProxyProblem::None;
    QTest::newRow("IPv4") << Mode::Manual << u"10.0.0.1"_s << 65535 << QString() << ProxyProblem::None;
    QTest::newRow("IPv6") << Mode::Manual << u"fd00::1"_s << 3128 << QString() << ProxyProblem::None;
    QTest::newRow("no host") << Mode::Manual << QString() << 8080 << QString() << ProxyProblem::NoHost;
    QTest::newRow("a URL") << Mode::Manual << u"http://proxy:8080"_s << 8080 << QString() << ProxyProblem::WrongHost;
    QTest::newRow("with its port") << Mode::Manual << u"proxy:8080"_s << 8080 << QString() << ProxyProblem::WrongHost;
    QTest::newRow("space inside") << Mode::Manual << u"pro xy"_s << 8080 << QString() << ProxyProblem::WrongHost;
    QTest::newRow("no port") << Mode::Manual << host << 0 << QString() << ProxyProblem::NoPort;
    QTest::newRow("colon in the user") << Mode::Manual << host << 8080 << u"me:word"_s << ProxyProblem::WrongUser;
    QTest::newRow("line break in the user") << Mode::Manual << host << 1 << u"me\r\nX: y"_s << ProxyProblem::WrongUser;
    QTest::newRow("the system's") << Mode::System << QString() << 0 << QString() << ProxyProblem::None;
    QTest::newRow("the system's, with a user") << Mode::System << QString() << 0 << u"me"_s << ProxyProblem::None;
    QTest::newRow("the system's, with a colon")
        << Mode::System << QString() << 0 << u"a:b"_s << ProxyProblem::WrongUser;
    QTest::newRow("none") << Mode::None << u"left over"_s << 0 << u"a:b"_s << ProxyProblem::None;
}

void ProxyRulesTest::proxyIsRefusedForItsReason()
{
    QFETCH(Mode, mode);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, user);
    QTEST(checkProxy({mode, Type::Http, host, static_cast<quint16>(port), user}), "problem");
}

QTEST_APPLESS_MAIN(ProxyRulesTest)
#include "tst_proxyrules.moc"
