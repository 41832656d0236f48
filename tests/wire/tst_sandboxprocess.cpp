#include "sandbox/sandboxprocess.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

bool isListening(const QUrl& server)
{
    QTcpSocket socket;
    socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
    return socket.waitForConnected(2000);
}

const QString program = QStringLiteral(TOKENDESK_BIN_DIR "/token-desk");

/// Token Desk with a private home, its sandbox's address taken from its terminal.
struct Application {
    explicit Application(const QStringList& arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
    }

    ~Application()
    {
        process.kill();
        process.waitForFinished();
    }

    QUrl sandbox()
    {
        const QByteArray greeting("listening on ");
        while (process.canReadLine() || process.waitForReadyRead(20'000)) {
            const QByteArray line = process.readLine().trimmed();
            if (line.startsWith(greeting))
                return QUrl(QString::fromUtf8(line.mid(greeting.size())));
        }
        return {};
    }

    QTemporaryDir home;
    QProcess process;
};

} // namespace

/// The sandbox that Token Desk starts beside itself doesn't outlive it.
class SandboxProcessTest final : public QObject
{
    Q_OBJECT

private slots:
    void endsWithItsOwner();
    void endsWithTheProgram_data();
    void endsWithTheProgram();
    void usesOneThatRuns();
    void wrongUseIsTold_data();
    void wrongUseIsTold();
    void saysWhichPackageIsMissing();
};

void SandboxProcessTest::endsWithItsOwner()
{
    QUrl server;
    {
        // It is looked for beside the program: this test lies in the same folder.
        SandboxProcess sandbox;
        QSignalSpy ready(&sandbox, &SandboxProcess::ready);
        sandbox.start();
        QVERIFY(ready.wait(20'000));
        server = ready.first().first().toUrl();
        QVERIFY(isListening(server));
    }
    QVERIFY(!isListening(server));
}

void SandboxProcessTest::endsWithTheProgram_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("killed") << SIGKILL;
    QTest::newRow("ended") << SIGTERM;
}

void SandboxProcessTest::endsWithTheProgram()
{
    QFETCH(int, signal);
    Application application({u"--sandbox"_s});
    const QUrl server = application.sandbox();
    QVERIFY(server.isValid());
    QVERIFY(isListening(server));
    ::kill(static_cast<pid_t>(application.process.processId()), signal);
    QVERIFY(application.process.waitForFinished());
    QTRY_VERIFY(!isListening(server));
}

void SandboxProcessTest::usesOneThatRuns()
{
    SandboxProcess sandbox;
    QSignalSpy ready(&sandbox, &SandboxProcess::ready);
    sandbox.start();
    QVERIFY(ready.wait(20'000));
    const QUrl server = ready.first().first().toUrl();
    Application application({u"--sandbox="_s + server.toString()});
    QVERIFY(!application.process.waitForFinished(500));
    // It has none of its own to announce.
    QVERIFY(application.process.readAllStandardOutput().isEmpty());
    application.process.terminate();
    QVERIFY(application.process.waitForFinished());
    QVERIFY(isListening(server));
}

void SandboxProcessTest::wrongUseIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("another host") << QStringList {u"--sandbox=http://example.com:80"_s} << 2
                                  << QByteArray("this machine");
    QTest::newRow("unknown option") << QStringList {u"--force"_s} << 2 << QByteArray("--help");
    QTest::newRow("version") << QStringList {u"--version"_s} << 0 << QByteArray(TOKENDESK_VERSION);
    QTest::newRow("help") << QStringList {u"--help"_s} << 0 << QByteArray("--sandbox[=URL]");
}

void SandboxProcessTest::wrongUseIsTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, told);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    // None of this needs a display.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.remove(u"DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), status);
    QVERIFY(process.readAll().contains(told));
}

void SandboxProcessTest::saysWhichPackageIsMissing()
{
    SandboxProcess sandbox(nullptr, u"token-desk-elsewhere"_s);
    QSignalSpy failed(&sandbox, &SandboxProcess::failed);
    sandbox.start();
    QCOMPARE(failed.count(), 0);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].toString(), u"it isn't installed. Install the package token-desk-elsewhere"_s);
}

QTEST_GUILESS_MAIN(SandboxProcessTest)
#include "tst_sandboxprocess.moc"
