#include "claim.h"

#include <QProcess>
#include <QTest>

#include <csignal>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tokendesk;

namespace {

/// Another program that holds a claim until it is told to end. It ends with the test, whose end closes its input.
class Holder final
{
public:
    explicit Holder(const QString& name, const QStringList& launcher = {})
    {
        QStringList command = launcher;
        command += {QStringLiteral(TOKENDESK_BIN_DIR "/claim-holder"), name};
        const QString program = command.takeFirst();
        m_process.start(program, command);
        if (!m_process.waitForStarted())
            qFatal("%s doesn't start", qPrintable(program));
    }
    ~Holder() { end(); }

    QByteArray said()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead()) { }
        return m_process.readLine().trimmed();
    }
    void end()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

/// A name that no other test run has.
QString freeName(const QString& name) { return u"%1-%2"_s.arg(name).arg(getpid()); }

} // namespace

class ClaimTest final : public QObject
{
    Q_OBJECT

private slots:
    void onlyOneHasIt();
    void namesMayBeLongAndOfAnyCharacters();
    void keepsOutAnotherProgram();
    void isFreeWhenItsProgramIsKilled();
    void keepsOutAnotherUser();
};

void ClaimTest::onlyOneHasIt()
{
    const QString name = freeName(u"one"_s);
    auto first = Claim::take(name);
    QVERIFY(first);
    QVERIFY(!Claim::take(name));
    const auto other = Claim::take(name + u'2');
    QVERIFY(other);
    first.reset();
    QVERIFY(Claim::take(name));
}

void ClaimTest::namesMayBeLongAndOfAnyCharacters()
{
    const QString longName = freeName(QString(5000, u'å'));
    const auto first = Claim::take(longName + u"/\0a"_s);
    QVERIFY(first);
    const auto second = Claim::take(longName + u"/\0b"_s);
    QVERIFY(second);
    QVERIFY(!Claim::take(longName + u"/\0a"_s));
}

void ClaimTest::keepsOutAnotherProgram()
{
    const QString name = freeName(u"programs"_s);
    Holder holder(name);
    QCOMPARE(holder.said(), "taken"_ba);
    QVERIFY(!Claim::take(name));
    holder.end();
    const auto claim = Claim::take(name);
    QVERIFY(claim);
    QCOMPARE(Holder(name).said(), "refused"_ba);
}

void ClaimTest::isFreeWhenItsProgramIsKilled()
{
    const QString name = freeName(u"killed"_s);
    Holder holder(name);
    QCOMPARE(holder.said(), "taken"_ba);
    holder.kill();
    QVERIFY(Claim::take(name));
}

void ClaimTest::keepsOutAnotherUser()
{
    if (geteuid() != 0)
        QSKIP("Only root can be another user");
    const QString name = freeName(u"users"_s);
    const QStringList asNobody {u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, u"--"_s};
    Holder holder(name, asNobody);
    QCOMPARE(holder.said(), "taken"_ba);
    QVERIFY(!Claim::take(name));
    holder.end();
    const auto claim = Claim::take(name);
    QVERIFY(claim);
    QCOMPARE(Holder(name, asNobody).said(), "refused"_ba);
}

QTEST_GUILESS_MAIN(ClaimTest)
#include "tst_claim.moc"
