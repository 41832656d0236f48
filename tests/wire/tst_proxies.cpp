#include "certificatemaker.h"
#include "englishplurals.h"
#include "opensslserver.h"
#include "operations.h"
#include "sandbox.h"
#include "sandboxtokens.h"
#include "scriptedserver.h"
#include "secrets/secret.h"
#include "tap.h"

#include <QFile>
#include <QHostInfo>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Mode = ProxySettings::Mode;
using Type = ProxySettings::Type;

namespace {

/// A name that only the proxies know, so that nothing gets there without one.
const QString apiHost = u"api.tokendesk.test"_s;
/// Too long for a name, so that nobody outside is asked for it.
const QString nowhere = u"%1.%1.%1.%1.aaaaa.test"_s.arg(QString(60, u'a'));
const QString user = u"agent"_s;
const QByteArray rightPassword = "horse-battery";
const QByteArray wrongPassword = "staple-battery";
const QString customer = u"10234"_s;

enum class Kind { Http, HttpWithPassword, HttpForOtherPorts, Socks, SocksWithPassword };

bool isSocks(Kind kind) { return kind == Kind::Socks || kind == Kind::SocksWithPassword; }

void write(const QString& file, const QByteArray& bytes)
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
        qFatal("%s can't be written", qPrintable(file));
}

} // namespace

/// Ways through real proxies, tinyproxy and microsocks, to a TLS server before the sandbox; and what is told of each
/// that leads nowhere. Neither end hears the other's credentials.
class ProxiesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void proxiesLetThroughOrSayWhy_data();
    void proxiesLetThroughOrSayWhy();
    void proxyThatIsntThereIsNamed_data();
    void proxyThatIsntThereIsNamed();
    void systemsProxyIsTakenAndGivenThePassword();
    void systemsProxyIsLeftAloneWhereNoneIsWanted();
    void thisMachineIsReachedWithoutOne_data();
    void thisMachineIsReachedWithoutOne();
    void refusedPasswordIsOfferedOnce();
    void apiThatPosesAsAProxyGetsNoPassword();
    void passwordIsForgottenAndGivenAnew();

private:
    ChildServer& proxy(Kind kind);
    HttpOptions options(const ProxySettings& proxy, const QByteArray& password = {}) const;
    QUrl root(const QString& host, quint16 port) const { return QUrl(u"https://%1:%2/v1"_s.arg(host).arg(port)); }
    void neitherEndHeardTheOthersSecrets(const QByteArray& heardByProxy);

    QTemporaryDir m_folder;
    CertificateMaker m_maker;
    Sandbox m_sandbox;
    QList<CardToken> m_tokens;
    QSslCertificate m_authority;
    std::unique_ptr<OpensslServer> m_api;
    std::map<Kind, std::unique_ptr<ChildServer>> m_proxies;
    const EnglishPlurals m_english;
};

void ProxiesTest::initTestCase()
{
    m_tokens = activeTokens(m_sandbox.account().apiRoot);
    m_authority = m_maker.make({.name = u"root"_s, .extensions = "basicConstraints=critical,CA:TRUE"});
    m_maker.make({.name = u"api"_s,
        .issuer = u"root"_s,
        .extensions = "subjectAltName=IP:127.0.0.1,DNS:localhost,DNS:" + apiHost.toLatin1()});
    m_api = std::make_unique<OpensslServer>(
        QStringList {u"-cert"_s, m_maker.certificateFile(u"api"_s), u"-key"_s, m_maker.keyFile(u"api"_s)},
        static_cast<quint16>(m_sandbox.server().port()));
    write(m_folder.filePath(u"hosts"_s), "127.0.0.1 " + apiHost.toLatin1() + '\n');
}

void ProxiesTest::cleanup()
{
    for (const char* variable : {"https_proxy", "http_proxy", "no_proxy"})
        qunsetenv(variable);
}

ChildServer& ProxiesTest::proxy(Kind kind)
{
    auto& made = m_proxies[kind];
    if (made)
        return *made;
    const auto command = [&](quint16 port) {
        if (isSocks(kind)) {
            QStringList words {u"microsocks"_s, u"-i"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(port)};
            if (kind == Kind::SocksWithPassword)
                words << u"-u"_s << user << u"-P"_s << QString::fromLatin1(rightPassword);
            return words;
        }
        const QString file = m_folder.filePath(u"tinyproxy-%1"_s.arg(port));
        QByteArray lines = "Listen 127.0.0.1\nLogLevel Critical\nPort " + QByteArray::number(port) + '\n';
        if (kind == Kind::HttpWithPassword)
            lines += "BasicAuth " + user.toLatin1() + ' ' + rightPassword + '\n';
        if (kind == Kind::HttpForOtherPorts)
            lines += "ConnectPort 443\n";
        write(file, lines);
        return QStringList {u"tinyproxy"_s, u"-d"_s, u"-c"_s, file};
    };
    made = std::make_unique<ChildServer>(command,
        QStringList {u"LD_PRELOAD=libnss_wrapper.so"_s, u"NSS_WRAPPER_HOSTS="_s + m_folder.filePath(u"hosts"_s)});
    return *made;
}

HttpOptions ProxiesTest::options(const ProxySettings& proxy, const QByteArray& password) const
{
    HttpOptions options;
    options.proxy = proxy;
    if (!password.isEmpty())
        options.proxyPassword = std::make_shared<const Secret>(password);
    options.certificateAuthorities = {m_authority};
    // Wherever this runs may be without any.
    options.hasNetwork = [] { return true; };
    return options;
}

void ProxiesTest::neitherEndHeardTheOthersSecrets(const QByteArray& heardByProxy)
{
    for (const QByteArray& secret : {QByteArray("sandbox-key"), QByteArray("sandbox-client:sandbox-secret").toBase64()})
        QVERIFY(!heardByProxy.contains(secret));
    for (const char* word : {"GET ", "POST ", "DELETE ", "card-tokens"})
        QVERIFY(!heardByProxy.contains(word));
    const QByteArray heardByApi = m_api->received();
    QVERIFY(!heardByApi.toLower().contains("proxy-"));
    for (const QByteArray& password : {rightPassword, wrongPassword}) {
        QVERIFY(!heardByApi.contains(password));
        QVERIFY(!heardByApi.contains((user.toLatin1() + ':' + password).toBase64()));
    }
}

void ProxiesTest::proxiesLetThroughOrSayWhy_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("userName");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char* name, Kind kind, const QString& userName, const QByteArray& password,
                         const QString& host, const QString& outcome, const QStringList& told) {
        QTest::newRow(name) << kind << userName << password << host << outcome << told;
    };
    const QStringList wants {u"The proxy 127.0.0.1:PORT wants the right user name and password."_s,
        u"Enter them in the network settings."_s};
    const QStringList nothing {u"The proxy 127.0.0.1:PORT let nothing through to api.tokendesk.test."_s,
        u"Check its user name and password in the network settings"_s};
    row("http", Kind::Http, {}, {}, apiHost, u"value"_s, {});
    row("http, a user nobody asks for", Kind::Http, user, rightPassword, apiHost, u"value"_s, {});
    row("http, right password", Kind::HttpWithPassword, user, rightPassword, apiHost, u"value"_s, {});
    // tinyproxy says 401 then, where others say 407 once more: Qt tells no number.
    row("http, wrong password", Kind::HttpWithPassword, user, wrongPassword, apiHost, u"proxy failed"_s, nothing);
    row("http, no password", Kind::HttpWithPassword, user, {}, apiHost, u"proxy wants a password"_s, wants);
    row("http, no user", Kind::HttpWithPassword, {}, {}, apiHost, u"proxy wants a password"_s, wants);
    row("http, port not allowed", Kind::HttpForOtherPorts, {}, {}, apiHost, u"proxy failed"_s, nothing);
    row("http, no such host", Kind::Http, {}, {}, nowhere, u"proxy failed"_s,
        {u"The proxy 127.0.0.1:PORT let nothing through to "_s});
    row("SOCKS", Kind::Socks, {}, {}, apiHost, u"value"_s, {});
    row("SOCKS, right password", Kind::SocksWithPassword, user, rightPassword, apiHost, u"value"_s, {});
    row("SOCKS, wrong password", Kind::SocksWithPassword, user, wrongPassword, apiHost, u"proxy wants a password"_s,
        wants);
    row("SOCKS, no user", Kind::SocksWithPassword, {}, {}, apiHost, u"proxy wants a password"_s, wants);
    row("SOCKS, no such host", Kind::Socks, {}, {}, nowhere, u"host not found"_s,
        {u"The proxy 127.0.0.1:PORT found no address for "_s});
}

void ProxiesTest::proxiesLetThroughOrSayWhy()
{
    QFETCH(Kind, kind);
    QFETCH(QString, userName);
    QFETCH(QByteArray, password);
    QFETCH(QString, host);
    QFETCH(QString, outcome);
    QFETCH(QStringList, told);
    const CardToken token = m_tokens.takeLast();
    const bool isOpen = outcome == "value"_L1;
    for (const Operation operation : allOperations) {
        Tap tap(proxy(kind).port());
        {
            Desk desk(root(host, m_api->port()),
                options({.mode = Mode::Manual,
                            .type = isSocks(kind) ? Type::Socks5 : Type::Http,
                            .host = u"127.0.0.1"_s,
                            .port = tap.port(),
                            .user = userName},
                    password));
            const Ending ending = desk.run(operation, token, customer);
            if (operation == Operation::Delete)
                QCOMPARE(ending.outcome, isOpen ? u"deleted"_s : u"not sent"_s);
            else
                QCOMPARE(ending.outcome, isOpen && operation == Operation::List ? u"found"_s : outcome);
            for (const QString& part : told)
                QVERIFY2(ending.told.contains(QString(part).replace("PORT"_L1, QString::number(tap.port()))),
                    qPrintable(ending.told));
        }
        QVERIFY(!tap.heard().isEmpty());
        neitherEndHeardTheOthersSecrets(tap.heard());
    }
    QCOMPARE(m_sandbox.ledger().deletedIds().contains(token.id), isOpen);
}

void ProxiesTest::proxyThatIsntThereIsNamed_data()
{
    QTest::addColumn<ProxySettings::Type>("type");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("told");
    for (const Type type : {Type::Http, Type::Socks5}) {
        const char* name = type == Type::Http ? "http" : "SOCKS";
        QTest::addRow("%s, down", name) << type << u"127.0.0.1"_s << u"proxy refused"_s
                                        << u"The proxy 127.0.0.1:PORT refused the connection."_s;
        QTest::addRow("%s, unknown", name)
            << type << nowhere << u"proxy not found"_s << u"No address was found for the proxy "_s;
    }
}

void ProxiesTest::proxyThatIsntThereIsNamed()
{
    QFETCH(ProxySettings::Type, type);
    QFETCH(QString, host);
    QFETCH(QString, outcome);
    QFETCH(QString, told);
    const quint16 port = freePort();
    const ProxySettings proxy {.mode = Mode::Manual, .type = type, .host = host, .port = port};
    for (const Operation operation : allOperations) {
        Desk desk(root(apiHost, m_api->port()), options(proxy));
        const Ending ending = desk.run(operation, m_tokens.last(), customer);
        QCOMPARE(ending.outcome, operation == Operation::Delete ? u"not sent"_s : outcome);
        QVERIFY2(ending.told.contains(told.replace("PORT"_L1, QString::number(port))), qPrintable(ending.told));
    }
}

void ProxiesTest::systemsProxyIsTakenAndGivenThePassword()
{
    Tap tap(proxy(Kind::HttpWithPassword).port());
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(tap.port()));
    for (const Operation operation : {Operation::Get, Operation::Transactions}) {
        Desk desk(root(apiHost, m_api->port()), options({.mode = Mode::System, .user = user}, rightPassword));
        QCOMPARE(desk.run(operation, m_tokens.last(), customer).outcome, u"value"_s);
    }
    QVERIFY(tap.heard().contains("Proxy-Authorization: Basic "));
    neitherEndHeardTheOthersSecrets(tap.heard());
    Desk desk(root(apiHost, m_api->port()), options({}));
    const Ending ending = desk.run(Operation::Get, m_tokens.last(), customer);
    QCOMPARE(ending.outcome, u"proxy wants a password"_s);
    QVERIFY(ending.told.contains(u"The proxy 127.0.0.1:%1 wants"_s.arg(tap.port())));
}

void ProxiesTest::systemsProxyIsLeftAloneWhereNoneIsWanted()
{
    Tap tap(proxy(Kind::Http).port());
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(tap.port()));
    Desk desk(root(nowhere, m_api->port()), options({.mode = Mode::None}));
    const Ending ending = desk.run(Operation::Get, m_tokens.last(), customer);
    QCOMPARE(ending.outcome, u"host not found"_s);
    QVERIFY(ending.told.contains(u"No address was found for %1."_s.arg(nowhere)));
    QVERIFY(tap.heard().isEmpty());
}

void ProxiesTest::thisMachineIsReachedWithoutOne_data()
{
    QTest::addColumn<ProxySettings>("proxy");
    QTest::addColumn<QString>("host");
    const ProxySettings manual {.mode = Mode::Manual, .type = Type::Http, .host = u"127.0.0.1"_s, .port = freePort()};
    for (const QString& host : {u"127.0.0.1"_s, u"localhost"_s}) {
        QTest::addRow("%s, manual", qPrintable(host)) << manual << host;
        QTest::addRow("%s, system's", qPrintable(host)) << ProxySettings() << host;
    }
}

void ProxiesTest::thisMachineIsReachedWithoutOne()
{
    QFETCH(ProxySettings, proxy);
    QFETCH(QString, host);
    if (QHostInfo::fromName(host).addresses().isEmpty())
        QSKIP("This system doesn't know that name");
    // Nobody is there.
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(freePort()));
    Desk desk(root(host, m_api->port()), options(proxy));
    QCOMPARE(desk.run(Operation::Get, m_tokens.last(), customer).outcome, u"value"_s);
}

void ProxiesTest::refusedPasswordIsOfferedOnce()
{
    // As most proxies do it: 407 for as long as the password is wrong.
    ScriptedServer stubborn([](const QByteArray&) {
        return ScriptedReply {"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                              "Content-Length: 0\r\n\r\n",
            ScriptedReply::Close::KeepOpen};
    });
    Tap http(static_cast<quint16>(stubborn.url().port()));
    Tap socks(proxy(Kind::SocksWithPassword).port());
    const QByteArray offer = (user.toLatin1() + ':' + wrongPassword).toBase64();
    int calls = 0;
    for (const Operation operation : allOperations) {
        ++calls;
        for (Tap* tap : {&http, &socks}) {
            const Type type = tap == &http ? Type::Http : Type::Socks5;
            Desk desk(root(apiHost, m_api->port()),
                options({.mode = Mode::Manual, .type = type, .host = u"127.0.0.1"_s, .port = tap->port(), .user = user},
                    wrongPassword));
            const Ending ending = desk.run(operation, m_tokens.last(), customer);
            QCOMPARE(ending.outcome, operation == Operation::Delete ? u"not sent"_s : u"proxy wants a password"_s);
        }
        QCOMPARE(http.heard().count(offer), calls);
        QCOMPARE(socks.heard().count(wrongPassword), calls);
    }
}

void ProxiesTest::apiThatPosesAsAProxyGetsNoPassword()
{
    ScriptedServer script([](const QByteArray&) {
        return ScriptedReply {"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                              "Content-Length: 0\r\n\r\n",
            ScriptedReply::Close::KeepOpen};
    });
    OpensslServer curious({u"-cert"_s, m_maker.certificateFile(u"api"_s), u"-key"_s, m_maker.keyFile(u"api"_s)},
        static_cast<quint16>(script.url().port()));
    const ProxySettings settings {
        .mode = Mode::Manual, .host = u"127.0.0.1"_s, .port = proxy(Kind::HttpWithPassword).port(), .user = user};
    for (const Operation operation : allOperations) {
        Desk desk(root(apiHost, curious.port()), options(settings, rightPassword));
        const Ending ending = desk.run(operation, m_tokens.last(), customer);
        QCOMPARE(ending.outcome, operation == Operation::Delete ? u"unknown"_s : u"proxy wants a password"_s);
    }
    QVERIFY(script.count({}) >= int(allOperations.size()));
    QVERIFY(!curious.received().toLower().contains("proxy-"));
    QVERIFY(!curious.received().contains((user.toLatin1() + ':' + rightPassword).toBase64()));
}

void ProxiesTest::passwordIsForgottenAndGivenAnew()
{
    HttpClient http(options(
        {.mode = Mode::Manual, .host = u"127.0.0.1"_s, .port = proxy(Kind::HttpWithPassword).port(), .user = user}));
    const auto isLetThrough = [&] {
        HttpRequest request;
        request.url = ApiRoot(root(apiHost, m_api->port())).cardToken(m_tokens.last().id);
        QSignalSpy finished(http.send(request, &http), &HttpExchange::finished);
        return finished.wait() && finished.first().first().value<HttpReply>().status == 401;
    };
    QVERIFY(!isLetThrough());
    http.setProxyPassword(std::make_shared<const Secret>(rightPassword));
    QVERIFY(isLetThrough());
    http.setProxyPassword(nullptr);
    QVERIFY(!isLetThrough());
}

QTEST_GUILESS_MAIN(ProxiesTest)
#include "tst_proxies.moc"
