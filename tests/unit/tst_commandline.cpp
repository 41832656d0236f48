#include "accounts/accountprofile.h"
#include "commandline.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class CommandLineTest final : public QObject
{
    Q_OBJECT

private slots:
    void startsASandboxOrUsesOne();
    void takesSandboxesOnThisMachineOnly_data();
    void takesSandboxesOnThisMachineOnly();
    void refusesWhatItDoesntKnow();
};

void CommandLineTest::startsASandboxOrUsesOne()
{
    const auto own = CommandLine::parse({u"--sandbox"_s});
    QVERIFY(own && own->sandbox.isEmpty());
    const auto running = CommandLine::parse({u"--sandbox=http://127.0.0.1:8080/"_s});
    QVERIFY(running);
    QCOMPARE(running->sandbox, QUrl(u"http://127.0.0.1:8080"_s));
    QCOMPARE(sandboxProfile(running->sandbox).apiRoot, QUrl(u"http://127.0.0.1:8080/v1"_s));
}

void CommandLineTest::takesSandboxesOnThisMachineOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("taken");
    QTest::newRow("IPv4") << u"http://127.0.0.1:1"_s << true;
    QTest::newRow("another of 127") << u"http://127.8.8.8:8080"_s << true;
    QTest::newRow("IPv6") << u"http://[::1]:8080"_s << true;
    QTest::newRow("localhost") << u"http://localhost:8080"_s << true;
    QTest::newRow("this network") << u"http://192.168.1.5:8080"_s << false;
    QTest::newRow("anywhere") << u"http://0.0.0.0:8080"_s << false;
    QTest::newRow("the real API") << u"https://checkout.dintero.com:443"_s << false;
    QTest::newRow("looks like it") << u"http://127.0.0.1.example.com:80"_s << false;
    QTest::newRow("in the user part") << u"http://127.0.0.1:8080@example.com:80"_s << false;
    QTest::newRow("no port") << u"http://127.0.0.1"_s << false;
    QTest::newRow("no scheme") << u"127.0.0.1:8080"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void CommandLineTest::takesSandboxesOnThisMachineOnly()
{
    QFETCH(QString, url);
    QFETCH(bool, taken);
    QCOMPARE(CommandLine::parse({u"--sandbox="_s + url}).has_value(), taken);
}

void CommandLineTest::refusesWhatItDoesntKnow()
{
    QVERIFY(!CommandLine::parse({}));
    QVERIFY(!CommandLine::parse({u"--sandbox"_s, u"--force"_s}));
    QVERIFY(CommandLine::parse({u"--unknown"_s}).error().contains(u"--unknown"_s));
    QCOMPARE(CommandLine::parse({u"--help"_s})->action, CommandLine::Action::ShowHelp);
    QCOMPARE(CommandLine::parse({u"--version"_s})->action, CommandLine::Action::ShowVersion);
}

QTEST_APPLESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
