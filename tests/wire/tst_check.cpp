#include "check/check.h"
#include "policyplace.h"
#include "sandbox.h"
#include "secretsinmemory.h"
#include "settingsplace.h"
#include "virtualclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

using Part = CheckFinding::Part;
using State = CheckFinding::State;

/// `good`, `doubtful`, `BAD` or `-`, for proxy, DNS, TLS, credentials and scope.
QString statesOf(const QList<CheckFinding>& findings)
{
    QStringList states;
    for (const CheckFinding& finding : findings) {
        if (!finding.account)
            continue;
        switch (finding.state) {
        case State::Good:
            states += u"good"_s;
            break;
        case State::Doubtful:
            states += u"doubtful"_s;
            break;
        case State::Bad:
            states += u"BAD"_s;
            break;
        case State::NotChecked:
            states += u"-"_s;
            break;
        }
    }
    return states.join(u' ');
}

ConnectionReport failedWith(ApiError::Kind kind, Credential credential = Credential::ApiKey)
{
    ConnectionReport report;
    report.error = ApiError {kind};
    report.error->credential = credential;
    return report;
}

/// A check in this process, of one account.
struct Checked {
    Checked(const QUrl& server, const char* key, const Policy& policy = {})
        : settings(home.filePath(u"settings.json"_s), policy)
    {
        AccountProfile profile = account(u"shop"_s, u"Shop"_s);
        profile.accountId = u"T00000000"_s;
        profile.apiRoot = rootOf(server);
        settings.putAccount(profile);
        keyring.secrets.insert_or_assign(credentialName(profile), Secret(key));
        check = std::make_unique<Check>(
            Check::Place {settings, secrets, home.filePath(u"journal"_s), clock}, settings.accounts());
        QObject::connect(
            check.get(), &Check::found, check.get(), [this](const CheckFinding& finding) { findings += finding; });
    }

    State stateOf(Part part) const
    {
        for (const CheckFinding& finding : findings)
            if (finding.part == part)
                return finding.state;
        return State::NotChecked;
    }

    QTemporaryDir home;
    std::shared_ptr<VirtualClock> clock = std::make_shared<VirtualClock>();
    Settings settings;
    SecretsInMemory keyring;
    SecretKeeper secrets {keyring};
    std::unique_ptr<Check> check;
    QList<CheckFinding> findings;
};

} // namespace

/// What a check finds.
class CheckTest final : public QObject
{
    Q_OBJECT

private slots:
    void anAttemptShowsWhatStandsInTheWay_data();
    void anAttemptShowsWhatStandsInTheWay();
    void aWorkingAccountIsGood();
    void aWrongKeyIsBad();
    void aBrokenPolicyIsBad();
    void aBadFileOfCertificatesIsOneFinding();
    void aSilentKeyringIsNotWaitedFor();
    void aSecretOfThisSessionIsTaken();
    void whatIsNotAllowedIsNotAsked();
};

void CheckTest::anAttemptShowsWhatStandsInTheWay_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<ConnectionReport>("report");
    QTest::addColumn<bool>("hadCredentials");
    QTest::addColumn<QString>("states");
    const ConnectionReport works {.error = {}, .hasTokens = true, .otherAccount = {}};
    QTest::newRow("works") << works << true << u"good good good good good"_s;
    QTest::newRow("no card token yet") << ConnectionReport() << true << u"good good good doubtful good"_s;
    const ConnectionReport others {.error = {}, .hasTokens = true, .otherAccount = u"T1"_s};
    QTest::newRow("another account's") << others << true << u"good good good BAD -"_s;
    for (const Kind kind : {Kind::ProxyNotFound, Kind::ProxyRefused, Kind::ProxyWantsPassword, Kind::ProxyFailed})
        QTest::addRow("proxy %d", static_cast<int>(kind)) << failedWith(kind) << true << u"BAD - - - -"_s;
    for (const Kind kind : {Kind::NoNetwork, Kind::HostNotFound})
        QTest::addRow("name %d", static_cast<int>(kind)) << failedWith(kind) << true << u"good BAD - - -"_s;
    for (const Kind kind : {Kind::ConnectionRefused, Kind::TlsFailed, Kind::TimedOut, Kind::ConnectionLost})
        QTest::addRow("server %d", static_cast<int>(kind)) << failedWith(kind) << true << u"good good BAD - -"_s;
    QTest::newRow("refused key") << failedWith(Kind::Unauthorized) << true << u"good good good BAD -"_s;
    QTest::newRow("forbidden") << failedWith(Kind::Forbidden) << true << u"good good good good BAD"_s;
    QTest::newRow("forbidden to sign in")
        << failedWith(Kind::Forbidden, Credential::ClientSecret) << true << u"good good good BAD -"_s;
    QTest::newRow("the API fails") << failedWith(Kind::ServerFailed) << true << u"good good good - BAD"_s;
    QTest::newRow("without credentials") << failedWith(Kind::Unauthorized) << false << u"good good good - -"_s;
    QTest::newRow("without credentials, the API fails")
        << failedWith(Kind::ServerFailed) << false << u"good good good - -"_s;
    QTest::newRow("without credentials, no TLS") << failedWith(Kind::TlsFailed) << false << u"good good BAD - -"_s;
}

void CheckTest::anAttemptShowsWhatStandsInTheWay()
{
    QFETCH(ConnectionReport, report);
    QFETCH(bool, hadCredentials);
    QFETCH(QString, states);
    QCOMPARE(statesOf(findingsOf(account(u"a"_s, u"A"_s), report, hadCredentials, {})), states);
}

void CheckTest::aWorkingAccountIsGood()
{
    const Sandbox sandbox;
    const Checked checked(sandbox.server(), "sandbox-key");
    QSignalSpy finished(checked.check.get(), &Check::finished);
    checked.check->start();
    QVERIFY(checked.findings.isEmpty());
    QVERIFY(finished.wait());
    for (const CheckFinding& finding : checked.findings)
        QCOMPARE(finding.state, State::Good);
    QCOMPARE(statesOf(checked.findings), u"good good good good good"_s);
    QCOMPARE(sandbox.ledger().entries().size(), 1);
    // Nothing was made.
    QVERIFY(!QFile::exists(checked.home.filePath(u"journal"_s)));
}

void CheckTest::aWrongKeyIsBad()
{
    const Sandbox sandbox;
    const Checked checked(sandbox.server(), "another-key");
    QSignalSpy finished(checked.check.get(), &Check::finished);
    checked.check->start();
    QVERIFY(finished.wait());
    QCOMPARE(statesOf(checked.findings), u"good good good BAD -"_s);
}

void CheckTest::aBrokenPolicyIsBad()
{
    const Sandbox sandbox;
    const PolicyPlace place("[deletion]\nno-such-key = 1\nread-only = perhaps\n");
    const Checked checked(sandbox.server(), "sandbox-key", place.read());
    QSignalSpy finished(checked.check.get(), &Check::finished);
    checked.check->start();
    QVERIFY(finished.wait());
    QCOMPARE(checked.stateOf(Part::Policy), State::Bad);
    QCOMPARE(std::count_if(checked.findings.cbegin(), checked.findings.cend(),
                 [](const CheckFinding& finding) { return finding.part == Part::Policy; }),
        2);
}

void CheckTest::aBadFileOfCertificatesIsOneFinding()
{
    const Sandbox sandbox;
    const PolicyPlace place("[network]\nca-file = /nowhere/company.pem\n");
    const Checked checked(sandbox.server(), "sandbox-key", place.read());
    QSignalSpy finished(checked.check.get(), &Check::finished);
    checked.check->start();
    QVERIFY(finished.wait());
    QCOMPARE(checked.stateOf(Part::Tls), State::Bad);
    QCOMPARE(std::count_if(checked.findings.cbegin(), checked.findings.cend(),
                 [](const CheckFinding& finding) { return finding.part == Part::Tls; }),
        1);
}

void CheckTest::aSilentKeyringIsNotWaitedFor()
{
    const Sandbox sandbox;
    Checked checked(sandbox.server(), "sandbox-key");
    checked.keyring.isSilent = true;
    QSignalSpy finished(checked.check.get(), &Check::finished);
    checked.check->start();
    QTRY_COMPARE(checked.findings.size(), 3);
    checked.clock->pass(Check::keyringPatience);
    QVERIFY(finished.wait());
    QCOMPARE(checked.stateOf(Part::Keyring), State::Doubtful);
    QCOMPARE(statesOf(checked.findings), u"good good good doubtful -"_s);
}

void CheckTest::aSecretOfThisSessionIsTaken()
{
    const Sandbox sandbox;
    Checked checked(sandbox.server(), "another-key");
    checked.keyring.refusal = SecretError {SecretError::Kind::NoKeyring};
    auto* keeping = checked.secrets.keep(
        credentialName(checked.settings.accounts().first()), Secret("sandbox-key"), &checked.secrets);
    QVERIFY(QSignalSpy(keeping, &KeepSecretCall::finished).wait());
    QSignalSpy finished(checked.check.get(), &Check::finished);
    checked.check->start();
    QVERIFY(finished.wait());
    QCOMPARE(checked.stateOf(Part::Keyring), State::Doubtful);
    QCOMPARE(statesOf(checked.findings), u"good good good good good"_s);
}

void CheckTest::whatIsNotAllowedIsNotAsked()
{
    const Sandbox sandbox;
    const PolicyPlace place("[accounts]\napi-roots = https://checkout.dintero.com/v1\n");
    const Checked checked(sandbox.server(), "sandbox-key", place.read());
    QSignalSpy finished(checked.check.get(), &Check::finished);
    checked.check->start();
    QVERIFY(finished.wait());
    QCOMPARE(checked.stateOf(Part::Accounts), State::Bad);
    QVERIFY(std::holds_alternative<NotAllowed>(checked.findings.constLast().detail));
    QVERIFY(sandbox.ledger().entries().isEmpty());
}

QTEST_GUILESS_MAIN(CheckTest)
#include "tst_check.moc"
