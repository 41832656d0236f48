#include "link/oneinstance.h"
#include "virtualclock.h"

#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <optional>
#include <sys/prctl.h>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 30'000;
const QString name = OneInstance::accountsName();

/// A real start of the program; it ends with the test.
class Start final
{
public:
    Start(const QString& home, const QStringList& arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto& variable : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(variable, home);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_process.start(QStringLiteral(TOKENDESK_BIN_DIR "/token-desk"), arguments);
    }
    ~Start()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// Its exit status; none if it goes on.
    std::optional<int> ends()
    {
        if (isRunning() && !m_process.waitForFinished(patienceMs))
            return std::nullopt;
        return m_process.exitStatus() == QProcess::NormalExit ? std::optional(m_process.exitCode()) : std::nullopt;
    }
    QString said() { return QString::fromUtf8(m_process.readAllStandardOutput() + m_process.readAllStandardError()); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

/// The window, in this process.
struct Window {
    explicit Window(const QString& home)
        : instance(home + u"/token-desk"_s, name, std::make_shared<SystemClock>())
    {
        QObject::connect(
            &instance, &OneInstance::handedOver, &instance, [this](const Handover& handover) { handed += handover; });
    }

    OneInstance instance;
    QList<Handover> handed;
};

QString socketIn(const QString& home) { return home + u"/token-desk/accounts.socket"_s; }

bool isListening(const QString& home)
{
    QLocalSocket socket;
    socket.connectToServer(socketIn(home));
    return socket.waitForConnected();
}

} // namespace

/// One window for each user, with real processes.
class OneInstanceTest final : public QObject
{
    Q_OBJECT

private slots:
    void theSecondHandsOver();
    void aWindowThatWasKilledIsNotWaitedFor();
    void ofTwoAtOnceOneIsTheWindow();
    void whoAsksForAWindowGetsOne();
    void nobodyElseGetsIn();
    void aWindowThatDoesNotAnswerIsToldOf();
    void aWindowThatRefusesIsToldOf();
    void aWindowThatEndsMeanwhileIsReplaced();
    void garbageIsRefused_data();
    void garbageIsRefused();
    void whoSaysNothingIsShownOut();
    void manyVisitorsKeepNobodyOut();
    void sandboxesAreApart();
    void withoutAFolderEachStartIsAWindow();
    void whereNobodyCanListenEachStartIsAWindow();
};

void OneInstanceTest::theSecondHandsOver()
{
    const QTemporaryDir home;
    Window window(home.path());
    QVERIFY(window.instance.isFirst() && window.instance.listen());
    Start second(home.path(), {u"tokendesk:find?customer=å%20b&ticket=1"_s});
    QTRY_COMPARE_WITH_TIMEOUT(window.handed.size(), 1, patienceMs);
    QCOMPARE(window.handed.first(), (Handover {{}, u"tokendesk:find?customer=å%20b&ticket=1"_s, {}}));
    QCOMPARE(second.ends(), 0);
    QVERIFY(second.said().contains(u"open already"_s));
    Start third(home.path(), {u"--account=Fjord"_s});
    QTRY_COMPARE_WITH_TIMEOUT(window.handed.size(), 2, patienceMs);
    QCOMPARE(window.handed.last().account, u"Fjord"_s);
    QCOMPARE(third.ends(), 0);
}

void OneInstanceTest::aWindowThatWasKilledIsNotWaitedFor()
{
    const QTemporaryDir home;
    Start first(home.path(), {});
    QTRY_VERIFY_WITH_TIMEOUT(isListening(home.path()), patienceMs);
    first.kill();
    QVERIFY(QFile::exists(socketIn(home.path())));
    Window window(home.path());
    QVERIFY(window.instance.isFirst() && window.instance.listen());
    Start second(home.path(), {});
    QTRY_COMPARE_WITH_TIMEOUT(window.handed.size(), 1, patienceMs);
    QCOMPARE(second.ends(), 0);
}

void OneInstanceTest::ofTwoAtOnceOneIsTheWindow()
{
    const QTemporaryDir home;
    std::vector<std::unique_ptr<Start>> starts;
    constexpr int many = 4;
    for (int i = 0; i < many; ++i)
        starts.push_back(std::make_unique<Start>(home.path(), QStringList {}));
    const auto running = [&starts] {
        return std::count_if(starts.begin(), starts.end(), [](const auto& start) { return start->isRunning(); });
    };
    QTRY_COMPARE_WITH_TIMEOUT(running(), 1, patienceMs);
    for (const auto& start : starts)
        if (!start->isRunning())
            QCOMPARE(start->ends(), 0);
    QVERIFY(isListening(home.path()));
    QCOMPARE(running(), 1);
}

void OneInstanceTest::whoAsksForAWindowGetsOne()
{
    const QTemporaryDir home;
    Window window(home.path());
    QVERIFY(window.instance.isFirst() && window.instance.listen());
    const Start other(home.path(), {u"--new-window"_s});
    // Only a window opens the journal.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(home.path() + u"/token-desk/journal.sqlite"_s), patienceMs);
    QVERIFY(other.isRunning());
    QVERIFY(window.handed.isEmpty());
}

void OneInstanceTest::nobodyElseGetsIn()
{
    const QTemporaryDir home;
    Window window(home.path());
    QVERIFY(window.instance.isFirst() && window.instance.listen());
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QCOMPARE(QFileInfo(home.path() + u"/token-desk"_s).permissions() & others, QFileDevice::Permissions());
    QCOMPARE(QFileInfo(socketIn(home.path())).permissions() & others, QFileDevice::Permissions());
}

void OneInstanceTest::aWindowThatDoesNotAnswerIsToldOf()
{
    const QTemporaryDir home;
    Window window(home.path());
    QVERIFY(window.instance.isFirst() && window.instance.listen());
    // Its event loop doesn't run meanwhile.
    OneInstance second(home.path() + u"/token-desk"_s, name, std::make_shared<SystemClock>());
    QCOMPARE(second.handOver({{}, u"tokendesk:find?customer=1"_s, {}}, 100ms), OneInstance::Role::Unheard);
    // Nor is it opened later, when nobody waits for it any more.
    QTest::qWait(0);
    Start third(home.path(), {});
    QTRY_COMPARE_WITH_TIMEOUT(window.handed.size(), 1, patienceMs);
    QCOMPARE(window.handed.first(), Handover());
}

void OneInstanceTest::aWindowThatRefusesIsToldOf()
{
    const QTemporaryDir home;
    OneInstance deaf(home.path() + u"/token-desk"_s, name, std::make_shared<SystemClock>());
    QVERIFY(deaf.isFirst());
    // Something else is there, which says something else.
    QLocalServer server;
    connect(
        &server, &QLocalServer::newConnection, &server, [&server] { server.nextPendingConnection()->write("HTTP\n"); });
    QVERIFY(server.listen(socketIn(home.path())));
    Start start(home.path(), {});
    QTRY_VERIFY_WITH_TIMEOUT(!start.isRunning(), patienceMs);
    QCOMPARE(start.ends(), 3);
    QVERIFY(start.said().contains(u"doesn't answer"_s));
}

void OneInstanceTest::aWindowThatEndsMeanwhileIsReplaced()
{
    const QTemporaryDir home;
    auto window = std::make_unique<Window>(home.path());
    QVERIFY(window->instance.isFirst());
    OneInstance second(home.path() + u"/token-desk"_s, name, std::make_shared<SystemClock>());
    QVERIFY(!second.isFirst());
    window.reset();
    QCOMPARE(second.handOver({}, 100ms), OneInstance::Role::First);
}

void OneInstanceTest::garbageIsRefused_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("another language") << QByteArray("GET / HTTP/1.1\r\n\r\n") << QByteArray("refused\n");
    QTest::newRow("NULs") << QByteArray(10, '\0') + '\n' << QByteArray("refused\n");
    QTest::newRow("without end") << QByteArray(200'000, 'x') << QByteArray();
}

void OneInstanceTest::garbageIsRefused()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, answer);
    const QTemporaryDir home;
    Window window(home.path());
    QVERIFY(window.instance.isFirst() && window.instance.listen());
    QLocalSocket socket;
    socket.connectToServer(socketIn(home.path()));
    QTRY_VERIFY(socket.canReadLine());
    QCOMPARE(socket.readLine(), "token-desk\n");
    socket.write(message);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(socket.readAll(), answer);
    QVERIFY(window.handed.isEmpty());
}

void OneInstanceTest::whoSaysNothingIsShownOut()
{
    const QTemporaryDir home;
    const auto clock = std::make_shared<VirtualClock>();
    OneInstance instance(home.path() + u"/token-desk"_s, name, clock);
    QVERIFY(instance.isFirst() && instance.listen());
    QLocalSocket socket;
    socket.connectToServer(socketIn(home.path()));
    QTRY_VERIFY(socket.canReadLine());
    clock->pass(5s);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
}

void OneInstanceTest::manyVisitorsKeepNobodyOut()
{
    const QTemporaryDir home;
    const auto clock = std::make_shared<VirtualClock>();
    OneInstance instance(home.path() + u"/token-desk"_s, name, clock);
    QVERIFY(instance.isFirst() && instance.listen());
    std::vector<std::unique_ptr<QLocalSocket>> sockets;
    constexpr int many = 40;
    for (int i = 0; i < many; ++i) {
        sockets.push_back(std::make_unique<QLocalSocket>());
        sockets.back()->connectToServer(socketIn(home.path()));
    }
    const auto inside = [&sockets] {
        return std::count_if(sockets.begin(), sockets.end(),
            [](const auto& socket) { return socket->state() == QLocalSocket::ConnectedState; });
    };
    QTRY_VERIFY(inside() <= 8);
    clock->pass(5s);
    QTRY_COMPARE(inside(), 0);
    QSignalSpy handed(&instance, &OneInstance::handedOver);
    Start start(home.path(), {});
    QTRY_COMPARE_WITH_TIMEOUT(handed.size(), 1, patienceMs);
}

void OneInstanceTest::sandboxesAreApart()
{
    const QString own = OneInstance::sandboxName({});
    const QString running = OneInstance::sandboxName(QUrl(u"http://127.0.0.1:8080"_s));
    QVERIFY(own != running && own != name && running != name);
    QCOMPARE(OneInstance::sandboxName(QUrl(u"http://127.0.0.1:8080"_s)), running);
}

void OneInstanceTest::withoutAFolderEachStartIsAWindow()
{
    OneInstance one({}, name, std::make_shared<SystemClock>());
    OneInstance other({}, name, std::make_shared<SystemClock>());
    QVERIFY(one.isFirst() && other.isFirst());
    QVERIFY(!one.listen() && !other.listen());
}

void OneInstanceTest::whereNobodyCanListenEachStartIsAWindow()
{
    const QTemporaryDir home;
    // Longer than the path of a socket may be.
    const QString folder = home.filePath(QString(100, u'x'));
    OneInstance first(folder, name, std::make_shared<VirtualClock>());
    QVERIFY(first.isFirst());
    QVERIFY(!first.listen());
    OneInstance second(folder, name, std::make_shared<VirtualClock>());
    QVERIFY(second.isFirst());
    QVERIFY(first.isFirst());
}

QTEST_GUILESS_MAIN(OneInstanceTest)
#include "tst_oneinstance.moc"
