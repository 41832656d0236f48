#include "privatekeyring.h"
#include "secrets/secretstore.h"

#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendesk;

namespace {

/// Keeps secrets for nobody: answers every question with an error, or with nothing at all.
class FalseKeyring final : public QDBusVirtualObject
{
public:
    FalseKeyring(QDBusConnection bus, bool answers)
        : m_bus(std::move(bus))
        , m_answers(answers)
    {
        m_bus.registerVirtualObject(u"/org/freedesktop/secrets"_s, this, QDBusConnection::SubPath);
        m_bus.registerService(u"org.freedesktop.secrets"_s);
    }
    ~FalseKeyring() override { m_bus.unregisterService(u"org.freedesktop.secrets"_s); }

    int questions() const { return m_questions; }

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        ++m_questions;
        if (m_answers)
            connection.send(message.createErrorReply(QDBusError::AccessDenied, u"not for you"_s));
        return true;
    }

private:
    QDBusConnection m_bus;
    const bool m_answers;
    int m_questions = 0;
};

QByteArray error(SecretError::Kind kind) { return "error " + QByteArray::number(int(kind)); }

/// What a program of another maker sees of ours in the keyring.
QByteArray seenFromOutside(const PrivateKeyring& keyring)
{
    QProcess tool;
    tool.setProcessEnvironment(keyring.environment());
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"token-desk-test"_s});
    tool.waitForFinished();
    return tool.readAll();
}

} // namespace

class KeyringTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsAndGivesBack_data();
    void keepsAndGivesBack();
    void keepsNoBytesThatAreNoText();
    void replaces();
    void removes();
    void tellsNamesApart();
    void outlastsProgramAndKeyring();
    void isSeenFromOutsideAsOneEntryWithoutTheSecretInItsNames();
    void withoutASessionBusThereIsNoKeyring();
    void withoutAServiceThereIsNoKeyring();
    void findsAKeyringThatComesLater();
    void lockedIsARefusal();
    void refusedIsNeitherAbsenceNorSuccess();
    void silentIsGivenUp();
    void worksAgainOnceTheKeyringHasAnswered();
};

void KeyringTest::keepsAndGivesBack_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("ascii") << QByteArray("key-1");
    QTest::newRow("unicode") << u"nøkkel 🔑 鍵"_s.toUtf8();
    QTest::newRow("white space and line breaks") << QByteArray(" a\n\tb\r\n ");
    QTest::newRow("what shells and markup mind") << QByteArray("'\"$`\\%41<&>;");
    QTest::newRow("long") << QByteArray(10'000, 'x');
}

void KeyringTest::keepsAndGivesBack()
{
    QFETCH(QByteArray, secret);
    PrivateKeyring keyring;
    keyring.start();
    KeyringClient client(keyring.environment());
    QVERIFY(client.ask("read shop 0").startsWith("read " + error(SecretError::Kind::NotFound)));
    QCOMPARE(client.ask("write shop 0 " + secret.toPercentEncoding()), "write ok");
    QCOMPARE(client.ask("read shop 0"), "read ok " + secret.toPercentEncoding());
}

void KeyringTest::keepsNoBytesThatAreNoText()
{
    PrivateKeyring keyring;
    keyring.start();
    KeyringClient client(keyring.environment());
    QVERIFY(client.ask("write shop 0 a%00b").startsWith("write " + error(SecretError::Kind::Other)));
    QVERIFY(client.ask("write shop 0 a%FFb").startsWith("write " + error(SecretError::Kind::Other)));
    QVERIFY(client.ask("read shop 0").startsWith("read " + error(SecretError::Kind::NotFound)));
}

void KeyringTest::replaces()
{
    PrivateKeyring keyring;
    keyring.start();
    KeyringClient client(keyring.environment());
    QCOMPARE(client.ask("write shop 0 one"), "write ok");
    QCOMPARE(client.ask("write shop 0 two"), "write ok");
    QCOMPARE(client.ask("read shop 0"), "read ok two");
    QCOMPARE(seenFromOutside(keyring).count("secret = "), 1);
}

void KeyringTest::removes()
{
    PrivateKeyring keyring;
    keyring.start();
    KeyringClient client(keyring.environment());
    QCOMPARE(client.ask("write shop 0 one"), "write ok");
    QCOMPARE(client.ask("remove shop 0"), "remove ok");
    QVERIFY(client.ask("read shop 0").startsWith("read " + error(SecretError::Kind::NotFound)));
    QCOMPARE(client.ask("remove shop 0"), "remove ok");
    QCOMPARE(seenFromOutside(keyring).count("secret = "), 0);
}

void KeyringTest::tellsNamesApart()
{
    PrivateKeyring keyring;
    keyring.start();
    KeyringClient client(keyring.environment());
    const QByteArrayList names {"shop 0", "shop 1", "shop 2", "other 0", " 2"};
    // All at once: they end in the order in which they were asked for.
    for (const QByteArray& name : names)
        client.say("write " + name + " secret-of-" + name.toPercentEncoding());
    for (const QByteArray& name : names)
        client.say("read " + name);
    for (qsizetype i = 0; i < names.size(); ++i)
        QCOMPARE(client.hear(), "write ok");
    for (const QByteArray& name : names)
        QCOMPARE(client.hear(), "read ok secret-of-" + name.toPercentEncoding());
}

void KeyringTest::outlastsProgramAndKeyring()
{
    PrivateKeyring keyring;
    keyring.start();
    {
        KeyringClient client(keyring.environment());
        QCOMPARE(client.ask("write shop 0 one"), "write ok");
    }
    keyring.end();
    keyring.start();
    KeyringClient client(keyring.environment());
    QCOMPARE(client.ask("read shop 0"), "read ok one");
    // While it runs, too.
    keyring.end();
    keyring.start();
    QCOMPARE(client.ask("read shop 0"), "read ok one");
}

void KeyringTest::isSeenFromOutsideAsOneEntryWithoutTheSecretInItsNames()
{
    PrivateKeyring keyring;
    keyring.start();
    KeyringClient client(keyring.environment());
    QCOMPARE(client.ask("write shop 1 canary"), "write ok");
    const QByteArray seen = seenFromOutside(keyring);
    QVERIFY2(seen.contains("\nsecret = canary\n"), seen.constData());
    QCOMPARE(seen.count("canary"), 1);
    // On disk it is encrypted.
    int files = 0;
    for (QDirIterator file(keyring.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         file.hasNext();) {
        QFile content(file.next());
        QVERIFY(content.open(QIODevice::ReadOnly));
        QVERIFY2(!content.readAll().contains("canary"), qPrintable(content.fileName()));
        ++files;
    }
    QVERIFY(files > 0);
}

void KeyringTest::withoutASessionBusThereIsNoKeyring()
{
    const PrivateKeyring keyring;
    QProcessEnvironment environment = keyring.environment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    KeyringClient client(environment);
    for (const char* command : {"read shop 0", "write shop 0 one", "remove shop 0"}) {
        const QByteArray answer = client.ask(command);
        QVERIFY2(answer.contains(error(SecretError::Kind::NoKeyring)), answer.constData());
        QVERIFY(!answer.contains("one"));
    }
}

void KeyringTest::withoutAServiceThereIsNoKeyring()
{
    const PrivateKeyring keyring;
    KeyringClient client(keyring.environment());
    for (const char* command : {"read shop 0", "write shop 0 one", "remove shop 0"}) {
        const QByteArray answer = client.ask(command);
        QVERIFY2(answer.contains(error(SecretError::Kind::NoKeyring)), answer.constData());
    }
}

void KeyringTest::findsAKeyringThatComesLater()
{
    PrivateKeyring keyring;
    KeyringClient client(keyring.environment());
    QVERIFY(client.ask("write shop 0 one").contains(error(SecretError::Kind::NoKeyring)));
    keyring.start();
    QCOMPARE(client.ask("write shop 0 one"), "write ok");
    QCOMPARE(client.ask("read shop 0"), "read ok one");
}

void KeyringTest::lockedIsARefusal()
{
    PrivateKeyring keyring;
    keyring.start();
    {
        KeyringClient client(keyring.environment());
        QCOMPARE(client.ask("write shop 0 one"), "write ok");
    }
    keyring.end();
    keyring.startLocked();
    KeyringClient client(keyring.environment());
    for (const char* command : {"read shop 0", "write shop 0 two", "remove shop 0", "read other 0"}) {
        const QByteArray answer = client.ask(command);
        QVERIFY2(answer.contains(error(SecretError::Kind::Refused)), answer.constData());
    }
    // What is refused is not done either.
    keyring.end();
    keyring.start();
    QCOMPARE(client.ask("read shop 0"), "read ok one");
}

void KeyringTest::refusedIsNeitherAbsenceNorSuccess()
{
    const PrivateKeyring keyring;
    const FalseKeyring service(keyring.bus(), true);
    KeyringClient client(keyring.environment());
    for (const char* command : {"read shop 0", "write shop 0 one", "remove shop 0"}) {
        const QByteArray answer = client.ask(command);
        QVERIFY2(answer.contains(error(SecretError::Kind::Other)), answer.constData());
        QVERIFY2(answer.contains("not for you"), answer.constData());
    }
    QVERIFY(service.questions() > 0);
}

void KeyringTest::silentIsGivenUp()
{
    const PrivateKeyring keyring;
    const FalseKeyring service(keyring.bus(), false);
    KeyringClient client(keyring.environment());
    client.say("read shop 0");
    client.say("write shop 0 one");
    QTRY_VERIFY(service.questions() > 0);
    client.say("pass");
    QCOMPARE(client.hear().trimmed(), "read " + error(SecretError::Kind::TimedOut));
    QCOMPARE(client.hear().trimmed(), "write " + error(SecretError::Kind::TimedOut));
    // At once: no time passes.
    QCOMPARE(client.ask("remove shop 0").trimmed(), "remove " + error(SecretError::Kind::TimedOut));
}

void KeyringTest::worksAgainOnceTheKeyringHasAnswered()
{
    PrivateKeyring keyring;
    keyring.start();
    KeyringClient client(keyring.environment());
    QCOMPARE(client.ask("write shop 0 one"), "write ok");
    keyring.pause();
    client.say("read other 0");
    client.say("pass");
    QCOMPARE(client.hear().trimmed(), "read " + error(SecretError::Kind::TimedOut));
    keyring.resume();
    QTRY_COMPARE(client.ask("read shop 0"), "read ok one");
}

QTEST_GUILESS_MAIN(KeyringTest)
#include "tst_keyring.moc"
