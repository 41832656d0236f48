#include "words/accountwords.h"
#include "words/settingswords.h"

#include <QSet>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

/// The sentences for every problem from the one after None to the last.
template <typename Problem, typename Words>
QStringList sentences(Problem last, Words words)
{
    QStringList result;
    for (int i = 1; i <= static_cast<int>(last); ++i)
        result += words(static_cast<Problem>(i));
    return result;
}

} // namespace

class SettingsWordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyProblemHasASentenceOfItsOwn_data();
    void everyProblemHasASentenceOfItsOwn();
    void noProblemHasNoSentence();
    void troubleSaysWhereTheOldFileIs();
    void failureNamesFileAndReason();
    void outsideTextIsSafe();
};

void SettingsWordsTest::everyProblemHasASentenceOfItsOwn_data()
{
    QTest::addColumn<QStringList>("all");
    QTest::newRow("name") << sentences(NameProblem::Taken, words::nameProblem);
    QTest::newRow("account id") << sentences(AccountIdProblem::TooLong, words::accountIdProblem);
    QTest::newRow("API root") << sentences(ApiRootProblem::OtherAccount, words::apiRootProblem);
    QTest::newRow("sign-in") << sentences(SignInProblem::NoApiKeyHere, words::signInProblem);
    QTest::newRow("client id") << sentences(ClientIdProblem::Colon, words::clientIdProblem);
    for (const SignIn signIn : {SignIn::ApiKey, SignIn::ClientCredentials})
        QTest::addRow("secret, %d", static_cast<int>(signIn)) << sentences(
            SecretProblem::WrongCharacter, [signIn](SecretProblem p) { return words::secretProblem(p, signIn); });
    QTest::newRow("search") << sentences(AccountSearchProblem::Several,
        [](AccountSearchProblem p) { return words::accountSearchProblem(p, u"Fjord"_s); });
    QTest::newRow("proxy") << sentences(ProxyProblem::WrongUser, words::proxyProblem);
}

void SettingsWordsTest::everyProblemHasASentenceOfItsOwn()
{
    QFETCH(QStringList, all);
    for (const QString& sentence : all)
        QVERIFY2(sentence.size() > 10 && sentence.endsWith(u'.'), qPrintable(sentence));
    QCOMPARE(QSet<QString>(all.cbegin(), all.cend()).size(), all.size());
}

void SettingsWordsTest::noProblemHasNoSentence()
{
    QVERIFY(words::nameProblem(NameProblem::None).isEmpty());
    QVERIFY(words::accountIdProblem(AccountIdProblem::None).isEmpty());
    QVERIFY(words::apiRootProblem(ApiRootProblem::None).isEmpty());
    QVERIFY(words::signInProblem(SignInProblem::None).isEmpty());
    QVERIFY(words::clientIdProblem(ClientIdProblem::None).isEmpty());
    QVERIFY(words::secretProblem(SecretProblem::None, SignIn::ApiKey).isEmpty());
    QVERIFY(words::proxyProblem(ProxyProblem::None).isEmpty());
}

void SettingsWordsTest::troubleSaysWhereTheOldFileIs()
{
    QSet<QString> all;
    for (const auto kind : {SettingsTrouble::Kind::Unreadable, SettingsTrouble::Kind::NotSettings,
             SettingsTrouble::Kind::TooNew, SettingsTrouble::Kind::PartsUnusable}) {
        SettingsTrouble trouble;
        trouble.kind = kind;
        trouble.unusable = {u"lock_minutes"_s, u"accounts[1].name"_s};
        QVERIFY(words::settingsTrouble(trouble).contains(u"no change can be saved"_s));
        trouble.setAsideAs = u"/home/me/settings.json.broken"_s;
        const QString told = words::settingsTrouble(trouble);
        QVERIFY2(told.contains(u"/home/me/settings.json.broken"_s), qPrintable(told));
        QCOMPARE(told.contains(u"lock_minutes, accounts[1].name"_s), kind == SettingsTrouble::Kind::PartsUnusable);
        all += told;
    }
    QCOMPARE(all.size(), 4);
}

void SettingsWordsTest::failureNamesFileAndReason()
{
    using Kind = SettingsError::Kind;
    QSet<QString> all;
    for (const Kind kind : {Kind::NoFolder, Kind::Locked, Kind::CannotSetAside, Kind::CannotWrite}) {
        const QString told = words::settingsError({kind, u"/home/me/token-desk"_s, {}});
        QVERIFY2(told.startsWith(u"Not saved: "_s) && told.contains(u"/home/me/token-desk"_s), qPrintable(told));
        QVERIFY(told.endsWith(u"The change counts until Token Desk ends."_s));
        all += told;
    }
    QCOMPARE(all.size(), 4);
    QVERIFY(words::settingsError({Kind::CannotWrite, u"/f"_s, u"No space left"_s}).contains(u"(No space left)"_s));
}

void SettingsWordsTest::outsideTextIsSafe()
{
    const QString odd = u"\u202E4111111111111111"_s;
    SettingsTrouble trouble;
    trouble.kind = SettingsTrouble::Kind::PartsUnusable;
    trouble.unusable = {odd};
    trouble.setAsideAs = odd;
    for (const QString& told :
        {words::settingsTrouble(trouble), words::settingsError({SettingsError::Kind::CannotWrite, odd, odd}),
            words::accountSearchProblem(AccountSearchProblem::Unknown, odd)})
        QVERIFY2(!told.contains(u"4111111111111111"_s) && !told.contains(QChar(0x202E)), qPrintable(told));
}

QTEST_GUILESS_MAIN(SettingsWordsTest)
#include "tst_settingswords.moc"
