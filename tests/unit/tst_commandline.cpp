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
    void namesAnAccount_data();
    void namesAnAccount();
    void takesALink();
    void verifiesAJournal();
    void printsTheConfiguration();
    void refusesWhatItDoesntKnow_data();
    void refusesWhatItDoesntKnow();
    void refusesSecretsWithoutRepeatingThem_data();
    void refusesSecretsWithoutRepeatingThem();
};

void CommandLineTest::startsASandboxOrUsesOne()
{
    QVERIFY(!CommandLine::parse({})->usesSandbox);
    const auto own = CommandLine::parse({u"--sandbox"_s});
    QVERIFY(own && own->usesSandbox && own->sandbox.isEmpty());
    const auto running = CommandLine::parse({u"--sandbox=http://127.0.0.1:8080/"_s});
    QVERIFY(running && running->usesSandbox);
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

void CommandLineTest::namesAnAccount_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("account");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("in one") << QStringList {u"--account=Fjord: shop=1"_s} << u"Fjord: shop=1"_s;
    QTest::newRow("in two") << QStringList {u"--account"_s, u"Fjord"_s} << u"Fjord"_s;
    QTest::newRow("begins with a hyphen") << QStringList {u"--account"_s, u"-1"_s} << u"-1"_s;
    QTest::newRow("spaces around") << QStringList {u"--account"_s, u" Fjord "_s} << u"Fjord"_s;
    QTest::newRow("the last counts") << QStringList {u"--account=A"_s, u"--account=B"_s} << u"B"_s;
}

void CommandLineTest::namesAnAccount()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, account);
    const auto found = CommandLine::parse(arguments);
    QVERIFY(found && !found->usesSandbox);
    QCOMPARE(found->account, account);
}

void CommandLineTest::takesALink()
{
    const QString link = u"tokendesk:find?customer=a=b"_s;
    QCOMPARE(CommandLine::parse({link})->link, link);
    const auto inSandbox = CommandLine::parse({u"--sandbox"_s, link, u"--new-window"_s});
    QVERIFY(inSandbox && inSandbox->usesSandbox && inSandbox->opensNewWindow);
    QCOMPARE(inSandbox->link, link);
    // A bad one too: the window says why.
    QCOMPARE(CommandLine::parse({u"TOKENDESK:"_s})->link, u"TOKENDESK:"_s);
}

void CommandLineTest::verifiesAJournal()
{
    const auto own = CommandLine::parse({u"--verify-journal"_s});
    QVERIFY(own);
    QCOMPARE(own->action, CommandLine::Action::VerifyJournal);
    QVERIFY(own->journalFolder.isEmpty());
    const auto copy = CommandLine::parse({u"--verify-journal=/evidence/a=b"_s});
    QVERIFY(copy);
    QCOMPARE(copy->action, CommandLine::Action::VerifyJournal);
    QCOMPARE(copy->journalFolder, u"/evidence/a=b"_s);
}

void CommandLineTest::printsTheConfiguration()
{
    const auto line = CommandLine::parse({u"--print-config"_s, u"--json"_s});
    QVERIFY(line && line->asJson);
    QCOMPARE(line->action, CommandLine::Action::PrintConfig);
    QVERIFY(!CommandLine::parse({u"--print-config"_s, u"--sandbox"_s}));
    QVERIFY(!CommandLine::parse({u"--print-config=/etc"_s}));
}

void CommandLineTest::refusesWhatItDoesntKnow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");
    QTest::newRow("unknown") << QStringList {u"--sandbox"_s, u"--force"_s} << u"“--force” is no option"_s;
    QTest::newRow("account without a name") << QStringList {u"--account"_s} << u"--account takes"_s;
    QTest::newRow("account with an empty name") << QStringList {u"--account="_s} << u"--account takes"_s;
    QTest::newRow("an option for a name") << QStringList {u"--account"_s, u"--sandbox"_s} << u"--account takes"_s;
    QTest::newRow("account and sandbox") << QStringList {u"--account=A"_s, u"--sandbox"_s} << u"don't go together"_s;
    QTest::newRow("a journal without a name") << QStringList {u"--verify-journal="_s} << u"takes the folder"_s;
    QTest::newRow("journal and sandbox") << QStringList {u"--sandbox"_s, u"--verify-journal"_s}
                                         << u"don't go together"_s;
    QTest::newRow("two links") << QStringList {u"tokendesk:a"_s, u"tokendesk:b"_s} << u"one link"_s;
    QTest::newRow("link and account") << QStringList {u"--account=A"_s, u"tokendesk:a"_s} << u"don't go together"_s;
    QTest::newRow("link and journal") << QStringList {u"--verify-journal"_s, u"tokendesk:a"_s} << u"window only"_s;
    QTest::newRow("JSON of nothing") << QStringList {u"--json"_s} << u"--json only says how"_s;
    QTest::newRow("a value where none goes") << QStringList {u"--json=yes"_s} << u"“--json” is no option"_s;
    QTest::newRow("no option") << QStringList {u"Fjord"_s} << u"nothing but its options and a link"_s;
}

void CommandLineTest::refusesWhatItDoesntKnow()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, told);
    const auto result = CommandLine::parse(arguments);
    QVERIFY(!result);
    QVERIFY2(result.error().contains(told), qPrintable(result.error()));
    QCOMPARE(CommandLine::parse({u"--help"_s})->action, CommandLine::Action::ShowHelp);
    QCOMPARE(CommandLine::parse({u"--version"_s})->action, CommandLine::Action::ShowVersion);
}

void CommandLineTest::refusesSecretsWithoutRepeatingThem_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");
    const QString where = u"kept in the system's keyring"_s;
    QTest::newRow("key") << QStringList {u"--key=sk-4711"_s} << where;
    QTest::newRow("API key") << QStringList {u"--api-key"_s, u"sk-4711"_s} << where;
    QTest::newRow("upper case") << QStringList {u"--API-KEY=sk-4711"_s} << where;
    QTest::newRow("secret") << QStringList {u"--client-secret=sk-4711"_s} << where;
    QTest::newRow("password") << QStringList {u"--password"_s, u"sk-4711"_s} << where;
    QTest::newRow("one hyphen") << QStringList {u"-password=sk-4711"_s} << where;
    QTest::newRow("access token") << QStringList {u"--account=A"_s, u"--access-token=sk-4711"_s} << where;
    QTest::newRow("another option's value") << QStringList {u"--code=sk-4711"_s} << u"“--code” is no option"_s;
    QTest::newRow("no option") << QStringList {u"sk-4711"_s} << u"nothing but its options and a link"_s;
    QTest::newRow("glued to a letter") << QStringList {u"-psk-4711"_s} << u"nothing but its options and a link"_s;
    QTest::newRow("in the sandbox's URL")
        << QStringList {u"--sandbox=https://me:sk-4711@127.0.0.1:1"_s} << u"--sandbox takes"_s;
}

void CommandLineTest::refusesSecretsWithoutRepeatingThem()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, told);
    const auto result = CommandLine::parse(arguments);
    QVERIFY(!result);
    QVERIFY2(result.error().contains(told), qPrintable(result.error()));
    QVERIFY2(!result.error().contains(u"4711"_s), qPrintable(result.error()));
}

QTEST_APPLESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
