#include "secrets/secretkeeper.h"
#include "secretsinmemory.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendesk;

namespace {

const SecretName apiKey {u"shop"_s, SecretName::Kind::ApiKey};
const SecretName clientSecret {u"shop"_s, SecretName::Kind::ClientSecret};
const SecretError refusal {SecretError::Kind::Refused, u"locked"_s};

Secret secret(const char* text) { return Secret(QByteArrayView(text)); }

} // namespace

class SecretKeeperTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsInTheKeyring();
    void keepsWhatTheKeyringRefusesForTheSession();
    void endsNeverFromInside();
    void readsTheNewestWhileItIsOnItsWay();
    void readsTheSessionsBeforeTheKeyrings();
    void savedAnewGoesToTheKeyringThatIsBack();
    void removesFromBothPlaces();
    void whatWasRemovedDoesNotComeBack();
    void lockingDropsTheSessions();
    void whatIsRefusedAfterLockingIsKeptNowhere();
    void keepsThoughNobodyWantsToBeTold();
    void tellsWhyTheKeyringGivesNone();

private:
    Kept keep(const SecretName& name, const char* text);
    /// What read() ends with; the error's kind as a number if there is none.
    QByteArray read(const SecretName& name);

    std::unique_ptr<SecretsInMemory> m_keyring;
    std::unique_ptr<SecretKeeper> m_keeper;
};

void SecretKeeperTest::init()
{
    m_keeper.reset();
    m_keyring = std::make_unique<SecretsInMemory>();
    m_keeper = std::make_unique<SecretKeeper>(*m_keyring);
}

Kept SecretKeeperTest::keep(const SecretName& name, const char* text)
{
    std::optional<Kept> result;
    KeepSecretCall* call = m_keeper->keep(name, secret(text), this);
    connect(call, &KeepSecretCall::finished, this, [&result](const Kept& kept) { result = kept; });
    (void)QTest::qWaitFor([&result] { return result.has_value(); });
    delete call;
    return result.value_or(Kept {Kept::Place::Nowhere, SecretError {SecretError::Kind::Other, u"no end"_s}});
}

QByteArray SecretKeeperTest::read(const SecretName& name)
{
    std::optional<QByteArray> result;
    ReadSecretCall* call = m_keeper->read(name, this);
    connect(call, &ReadSecretCall::finished, this, [&result](const tl::expected<Secret, SecretError>& found) {
        result = found ? found->bytes().toByteArray() : "error " + QByteArray::number(int(found.error().kind));
    });
    (void)QTest::qWaitFor([&result] { return result.has_value(); });
    delete call;
    return result.value_or("no end");
}

void SecretKeeperTest::keepsInTheKeyring()
{
    QSignalSpy changed(m_keeper.get(), &SecretKeeper::sessionSecretsChanged);
    const Kept kept = keep(apiKey, "k1");
    QCOMPARE(kept.place, Kept::Place::Keyring);
    QVERIFY(!kept.refusal);
    QCOMPARE(m_keyring->secrets.at(apiKey).bytes(), QByteArrayView("k1"));
    QVERIFY(!m_keeper->isForSessionOnly(apiKey));
    QCOMPARE(changed.size(), 0);
    // From the keyring, and not from memory.
    m_keyring->secrets.insert_or_assign(apiKey, secret("k2"));
    QCOMPARE(read(apiKey), "k2");
}

void SecretKeeperTest::keepsWhatTheKeyringRefusesForTheSession()
{
    m_keyring->refusal = refusal;
    QSignalSpy changed(m_keeper.get(), &SecretKeeper::sessionSecretsChanged);
    const Kept kept = keep(apiKey, "k1");
    QCOMPARE(kept.place, Kept::Place::Session);
    QVERIFY(kept.refusal == refusal);
    QVERIFY(m_keeper->isForSessionOnly(apiKey));
    QVERIFY(!m_keeper->isForSessionOnly(clientSecret));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(read(apiKey), "k1");
    QVERIFY(m_keyring->secrets.empty());
}

void SecretKeeperTest::endsNeverFromInside()
{
    m_keyring->refusal = refusal;
    keep(apiKey, "k1");
    ReadSecretCall* call = m_keeper->read(apiKey, this);
    bool isOver = false;
    connect(call, &ReadSecretCall::finished, this, [&isOver] { isOver = true; });
    QVERIFY(!isOver);
    QTRY_VERIFY(isOver);
    delete call;
}

void SecretKeeperTest::readsTheNewestWhileItIsOnItsWay()
{
    keep(apiKey, "old");
    m_keyring->isSilent = true;
    const std::unique_ptr<KeepSecretCall> call {m_keeper->keep(apiKey, secret("new"), nullptr)};
    QCOMPARE(read(apiKey), "new");
    QVERIFY(!m_keeper->isForSessionOnly(apiKey));
}

void SecretKeeperTest::readsTheSessionsBeforeTheKeyrings()
{
    keep(apiKey, "old");
    m_keyring->refusal = refusal;
    keep(apiKey, "new");
    m_keyring->refusal.reset();
    QCOMPARE(read(apiKey), "new");
}

void SecretKeeperTest::savedAnewGoesToTheKeyringThatIsBack()
{
    m_keyring->refusal = refusal;
    keep(apiKey, "k1");
    m_keyring->refusal.reset();
    QSignalSpy changed(m_keeper.get(), &SecretKeeper::sessionSecretsChanged);
    QCOMPARE(keep(apiKey, "k2").place, Kept::Place::Keyring);
    QVERIFY(changed.size() > 0);
    QVERIFY(!m_keeper->isForSessionOnly(apiKey));
    QCOMPARE(m_keyring->secrets.at(apiKey).bytes(), QByteArrayView("k2"));
    QCOMPARE(read(apiKey), "k2");
}

void SecretKeeperTest::removesFromBothPlaces()
{
    keep(apiKey, "old");
    m_keyring->refusal = refusal;
    keep(apiKey, "new");
    m_keyring->refusal.reset();
    bool isOver = false;
    const std::unique_ptr<ChangeSecretCall> call {m_keeper->remove(apiKey, nullptr)};
    connect(call.get(), &ChangeSecretCall::finished, this,
        [&isOver](const std::optional<SecretError>& error) { isOver = !error; });
    QVERIFY(!m_keeper->isForSessionOnly(apiKey));
    QTRY_VERIFY(isOver);
    QVERIFY(m_keyring->secrets.empty());
    QCOMPARE(read(apiKey), "error " + QByteArray::number(int(SecretError::Kind::NotFound)));
}

void SecretKeeperTest::whatWasRemovedDoesNotComeBack()
{
    m_keyring->isSilent = true;
    m_keyring->refusal = refusal;
    std::optional<Kept> kept;
    const std::unique_ptr<KeepSecretCall> keeping {m_keeper->keep(apiKey, secret("k1"), nullptr)};
    connect(keeping.get(), &KeepSecretCall::finished, this, [&kept](const Kept& result) { kept = result; });
    const std::unique_ptr<ChangeSecretCall> removing {m_keeper->remove(apiKey, nullptr)};
    m_keyring->answer();
    QVERIFY(kept && kept->place == Kept::Place::Nowhere);
    QVERIFY(!m_keeper->isForSessionOnly(apiKey));
}

void SecretKeeperTest::lockingDropsTheSessions()
{
    keep(clientSecret, "s1");
    m_keyring->refusal = refusal;
    keep(apiKey, "k1");
    m_keyring->refusal.reset();
    QSignalSpy changed(m_keeper.get(), &SecretKeeper::sessionSecretsChanged);
    m_keeper->dropSessionSecrets();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_keeper->isForSessionOnly(apiKey));
    QCOMPARE(read(apiKey), "error " + QByteArray::number(int(SecretError::Kind::NotFound)));
    QCOMPARE(read(clientSecret), "s1");
}

void SecretKeeperTest::whatIsRefusedAfterLockingIsKeptNowhere()
{
    m_keyring->isSilent = true;
    m_keyring->refusal = refusal;
    std::optional<Kept> kept;
    const std::unique_ptr<KeepSecretCall> call {m_keeper->keep(apiKey, secret("k1"), nullptr)};
    connect(call.get(), &KeepSecretCall::finished, this, [&kept](const Kept& result) { kept = result; });
    m_keeper->dropSessionSecrets();
    m_keyring->answer();
    QVERIFY(kept && kept->place == Kept::Place::Nowhere);
    QVERIFY(kept->refusal == refusal);
    QVERIFY(!m_keeper->isForSessionOnly(apiKey));
}

void SecretKeeperTest::keepsThoughNobodyWantsToBeTold()
{
    m_keyring->isSilent = true;
    m_keyring->refusal = refusal;
    delete m_keeper->keep(apiKey, secret("k1"), this);
    m_keyring->answer();
    QVERIFY(m_keeper->isForSessionOnly(apiKey));
    QCOMPARE(read(apiKey), "k1");
}

void SecretKeeperTest::tellsWhyTheKeyringGivesNone()
{
    m_keyring->refusal = refusal;
    QCOMPARE(read(apiKey), "error " + QByteArray::number(int(SecretError::Kind::Refused)));
}

QTEST_GUILESS_MAIN(SecretKeeperTest)
#include "tst_secretkeeper.moc"
