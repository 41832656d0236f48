#include "englishplurals.h"
#include "words/cardwords.h"
#include "words/certificatewords.h"
#include "words/errorwords.h"
#include "words/lookupwords.h"
#include "words/outcomewords.h"

#include <QTest>
#include <QTimeZone>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Kind = DeletionOutcome::Kind;

namespace {

DeletionOutcome outcome(Kind kind)
{
    DeletionOutcome result;
    result.kind = kind;
    result.request.token.id = u"6f1c2d3e"_s;
    result.request.token.brand = CardBrand::Visa;
    result.request.token.brandText = u"visa"_s;
    result.request.token.maskedPan = MaskedPan::fromApi(u"476173******0416"_s);
    result.request.token.customerId = u"10234"_s;
    result.request.account.name = u"Test shop"_s;
    result.request.account.accountId = u"T12345678"_s;
    result.request.account.apiRoot = QUrl(u"https://checkout.dintero.com/v1"_s);
    result.request.requestor = Requestor::Cardholder;
    result.request.reason = u"Customer called"_s;
    // 14:31:08 in Oslo.
    result.at = QDateTime(QDate(2026, 11, 22), QTime(13, 31, 8), QTimeZone::utc());
    return result;
}

} // namespace

class WordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void outcomes_data();
    void outcomes();
    void everyErrorSaysWhatHappenedAndWhatToDo();
    void saysWhichCredentialWasNotAccepted_data();
    void saysWhichCredentialWasNotAccepted();
    void everyTlsProblemSaysWhatHappenedAndWhatToDo();
    void certificateIsSafeToShow();
    void everyFileOfAuthoritiesThatIsRefusedSaysWhy();
    void saysHowLongToWait_data();
    void saysHowLongToWait();
    void ticketSaysWhatWasConfirmed();
    void ticketSaysWhatTheApiAnswered();
    void lookUpResults_data();
    void lookUpResults();
    void amountsFollowTheCurrency();
    void timesAreInTheAgentsZone();
    void timesAreInTheLanguagesDigits();

private:
    const EnglishPlurals m_english;
};

void WordsTest::outcomes_data()
{
    QTest::addColumn<DeletionOutcome>("outcome");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const DeletionOutcome& value, const QString& sentence) {
        QTest::newRow(name) << value << sentence;
    };
    row("deleted", outcome(Kind::Deleted), u"Deleted Visa •••• 0416 at 14:31:08. Confirmed by the API."_s);
    row("already gone", outcome(Kind::AlreadyGone), u"Visa •••• 0416 was already gone: the API knows no such token."_s);
    DeletionOutcome refused = outcome(Kind::Refused);
    refused.error = {ApiError::Kind::Invalid, 400, {}, u"reason too long"_s};
    row("refused", refused,
        u"Visa •••• 0416 was not deleted. The API refused (400: reason too long). Nothing was changed. "
        "Change what was asked for, then try again."_s);
    DeletionOutcome notSent = outcome(Kind::NotSent);
    notSent.error.kind = ApiError::Kind::NotReached;
    row("not sent", notSent,
        u"Visa •••• 0416 was not deleted. No connection to checkout.dintero.com. Nothing was sent. "
        "Check the network, then try again."_s);
    row("checking", outcome(Kind::Checking),
        u"The answer was lost. Visa •••• 0416 may or may not be deleted. Checking…"_s);
    DeletionOutcome unknown = outcome(Kind::Unknown);
    unknown.lookUpError = ApiError {ApiError::Kind::TimedOut, 0};
    row("unknown", unknown,
        u"The answer was lost. Visa •••• 0416 may or may not be deleted, and asking the API failed too. "
        "checkout.dintero.com didn't answer in time. Check again before you tell anyone that it is gone."_s);
    row("settled, gone", outcome(Kind::SettledDeleted),
        u"The answer was lost. A look-up at 14:31:08 shows that the API knows no Visa •••• 0416 any more."_s);
    DeletionOutcome settled = outcome(Kind::SettledDeleted);
    settled.token = settled.request.token;
    row("settled, deleted", settled,
        u"The answer was lost. A look-up at 14:31:08 shows that Visa •••• 0416 is deleted."_s);
    settled.error = {ApiError::Kind::UnexpectedStatus, 409, {}, u"Conflict"_s};
    row("settled after a strange answer", settled,
        u"checkout.dintero.com gave an answer that Token Desk doesn't know (409: Conflict). A look-up at 14:31:08 "
        "shows that Visa •••• 0416 is deleted."_s);
    DeletionOutcome before = outcome(Kind::AlreadyGone);
    before.token = before.request.token;
    before.token->deletedAt = before.at.addSecs(-70);
    row("deleted before", before,
        u"Visa •••• 0416 was deleted before, on 22 Nov 2026, 14:29:58. This request changed nothing."_s);
    row("settled, not deleted", outcome(Kind::SettledNotDeleted),
        u"The answer was lost. A look-up at 14:31:08 shows that Visa •••• 0416 is not deleted. "
        "Nothing else was sent."_s);
}

void WordsTest::outcomes()
{
    QFETCH(DeletionOutcome, outcome);
    QFETCH(QString, sentence);
    QCOMPARE(words::sentence(outcome), sentence);
}

void WordsTest::everyErrorSaysWhatHappenedAndWhatToDo()
{
    for (int kind = 0; kind <= static_cast<int>(ApiError::Kind::Interrupted); ++kind) {
        ApiError error;
        error.kind = static_cast<ApiError::Kind>(kind);
        error.httpStatus = 499;
        error.message = u"a\u202Eb"_s;
        const QString happened = words::happened(error, u"checkout.dintero.com"_s);
        QVERIFY2(happened.endsWith(u'.'), qPrintable(happened));
        QVERIFY(!happened.contains(QChar(0x202E)));
        QVERIFY(words::nextStep(error).endsWith(u'.'));
    }
}

void WordsTest::saysWhichCredentialWasNotAccepted_data()
{
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::addColumn<Credential>("credential");
    QTest::addColumn<QString>("sentences");
    using Error = ApiError::Kind;
    const auto row = [](const char* name, Error kind, Credential credential, const QString& sentences) {
        QTest::newRow(name) << kind << credential << sentences;
    };
    row("API key", Error::Unauthorized, Credential::ApiKey,
        u"The API doesn't accept the API key (401: no). Check the API key in the account's settings."_s);
    row("client secret", Error::Unauthorized, Credential::ClientSecret,
        u"The API doesn't accept the client id and secret (401: no). Check both in the account's settings."_s);
    row("access token", Error::Unauthorized, Credential::AccessToken,
        u"The API doesn't accept its own access token, not even a new one (401: no). The client id and secret are "
        u"right: "
        "check the account's id and API root in its settings."_s);
    row("no sign-in allowed", Error::Forbidden, Credential::ClientSecret,
        u"The API doesn't let this client id sign in to the account (401: no). "
        "Check that the account's id and the client id belong together."_s);
    row("scope", Error::Forbidden, Credential::AccessToken,
        u"These credentials aren't allowed to do that (401: no). They need the scope admin:checkout. In Dintero "
        "Backoffice, under Settings, API clients, make ones that have it, or ask whoever may."_s);
    row("no connection to sign in", Error::NotReached, Credential::ClientSecret,
        u"Signing in failed. No connection to host. Check the network, then try again."_s);
    row("a key that can't be one", Error::NoCredentials, Credential::ApiKey,
        u"The API key has a space, a line break or another character that no key has. "
        "Enter it again in the account's settings."_s);
    row("locked", Error::NoCredentials, Credential::None, u"The account is locked. Unlock it, then try again."_s);
}

void WordsTest::saysWhichCredentialWasNotAccepted()
{
    QFETCH(ApiError::Kind, kind);
    QFETCH(Credential, credential);
    QFETCH(QString, sentences);
    ApiError error;
    error.kind = kind;
    error.httpStatus = 401;
    error.message = u"no"_s;
    error.credential = credential;
    QCOMPARE(words::happened(error, u"host"_s) + u' ' + words::nextStep(error), sentences);
}

void WordsTest::everyTlsProblemSaysWhatHappenedAndWhatToDo()
{
    QSet<QString> said;
    for (int problem = 0; problem <= static_cast<int>(TlsFailure::Problem::Other); ++problem) {
        ApiError error;
        error.kind = ApiError::Kind::TlsFailed;
        error.tls.emplace().problem = static_cast<TlsFailure::Problem>(problem);
        error.tls->faulty = CertificateFacts {.subject = u"a\u202Eb"_s, .issuer = u"a\u202Eb"_s};
        error.tls->chain = {*error.tls->faulty, *error.tls->faulty};
        const QString happened = words::happened(error, u"checkout.dintero.com"_s);
        QVERIFY2(happened.endsWith(u'.'), qPrintable(happened));
        QVERIFY2(happened.contains("checkout.dintero.com"_L1), qPrintable(happened));
        QVERIFY(!happened.contains(QChar(0x202E)));
        QVERIFY(words::nextStep(error).endsWith(u'.'));
        said.insert(happened);
    }
    QCOMPARE(said.size(), static_cast<int>(TlsFailure::Problem::Other) + 1);
}

void WordsTest::certificateIsSafeToShow()
{
    TlsFailure failure;
    failure.problem = TlsFailure::Problem::WrongHost;
    failure.chain = {{.subject = u"a\u202Eb"_s, .issuer = u"line\nbreak"_s, .names = {u"x\u0000y"_s}}};
    const QString shown = words::details(failure);
    QVERIFY(!shown.contains(QChar(0x202E)) && !shown.contains(QChar(u'\0')));
    QVERIFY2(!shown.contains("\nbreak"_L1), qPrintable(shown));
    const QString told = words::tlsTrouble(failure, u"host"_s);
    QVERIFY(!told.contains(QChar(u'\0')));
    // Nobody reads through a thousand names.
    failure.chain.first().names = QStringList(1000, u"a.example"_s);
    QVERIFY(words::tlsTrouble(failure, u"host"_s).size() < 200);
}

void WordsTest::everyFileOfAuthoritiesThatIsRefusedSaysWhy()
{
    for (int kind = 0; kind <= static_cast<int>(AuthoritiesError::Kind::BrokenCertificate); ++kind) {
        const AuthoritiesError error {static_cast<AuthoritiesError::Kind>(kind), u"No such file"_s, 2};
        QVERIFY(words::authoritiesError(u"/etc/company.pem"_s, error).endsWith(u'.'));
    }
}

void WordsTest::saysHowLongToWait_data()
{
    QTest::addColumn<std::optional<std::chrono::seconds>>("retryAfter");
    QTest::addColumn<QString>("sentence");
    const auto row = [](std::optional<std::chrono::seconds> retryAfter, const QString& sentence) {
        QTest::newRow(qPrintable(sentence)) << retryAfter << sentence;
    };
    row(std::nullopt, u"Wait 60 seconds, then try again."_s);
    row(std::chrono::seconds(0), u"Try again."_s);
    row(std::chrono::seconds(1), u"Wait 1 second, then try again."_s);
    row(std::chrono::seconds(99), u"Wait 99 seconds, then try again."_s);
    row(std::chrono::seconds(100), u"Wait 2 minutes, then try again."_s);
    row(std::chrono::hours(24), u"Wait 1,440 minutes, then try again."_s);
}

void WordsTest::saysHowLongToWait()
{
    QFETCH(std::optional<std::chrono::seconds>, retryAfter);
    QFETCH(QString, sentence);
    ApiError error;
    error.kind = ApiError::Kind::RateLimited;
    error.retryAfter = retryAfter;
    QCOMPARE(words::nextStep(error), sentence);
    error.kind = ApiError::Kind::ServerFailed;
    QCOMPARE(words::nextStep(error) == sentence, retryAfter.has_value());
}

void WordsTest::ticketSaysWhatWasConfirmed()
{
    DeletionOutcome deleted = outcome(Kind::Deleted);
    deleted.token = deleted.request.token;
    deleted.token->deletedAt = QDateTime(QDate(2026, 11, 22), QTime(13, 31, 7), QTimeZone::utc());
    QCOMPARE(words::forTicket(deleted),
        u"Deleted Visa •••• 0416 at 14:31:08. Confirmed by the API.\n"
        "Card: Visa 476173••••••0416\n"
        "Token id: 6f1c2d3e\n"
        "Customer: 10234\n"
        "Account: Test shop T12345678 (TEST)\n"
        "Asked by: Cardholder\n"
        "Reason: Customer called\n"
        "Known at: 2026-11-22T13:31:08Z (22 Nov 2026, 14:31:08)\n"
        "Deleted at, by the API: 2026-11-22T13:31:07Z\n"_s);
}

void WordsTest::ticketSaysWhatTheApiAnswered()
{
    DeletionOutcome refused = outcome(Kind::Refused);
    refused.error = {ApiError::Kind::Invalid, 400, u"BAD_REQUEST"_s, u"lost 4111111111111111"_s};
    QVERIFY(words::forTicket(refused).contains(u"Answered with: 400 BAD_REQUEST lost 411111••••••1111\n"_s));
}

void WordsTest::lookUpResults_data()
{
    QTest::addColumn<LookUpResult>("result");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const LookUpResult& value, const QString& sentence) {
        QTest::newRow(name) << value << sentence;
    };
    LookUpResult result;
    result.query.text = u"10234"_s;
    result.found = 1;
    result.foundBy = {LookUpKind::Customer};
    row("one of a customer", result, u"1 card token of customer “10234”"_s);
    result.found = 5;
    row("five of a customer", result, u"5 card tokens of customer “10234”"_s);
    result.foundBy = {LookUpKind::Customer, LookUpKind::Relationship};
    row("of both", result, u"5 card tokens for “10234”"_s);
    result.unreadable = 1;
    row("unreadable", result, u"5 card tokens for “10234”. 1 record couldn't be read and can't be shown."_s);
    result.unreadable = 0;
    result.stopped = true;
    row("stopped", result, u"Stopped: 5 card tokens for “10234” so far, but there may be more."_s);
    LookUpResult none;
    none.query.text = u"x"_s;
    none.query.kind = LookUpKind::Customer;
    none.query.statuses = {CardStatus::Active, CardStatus::Suspended};
    row("none", none, u"No card token of customer “x”. Looked among: Active, Suspended."_s);
    LookUpResult elsewhere = none;
    elsewhere.accountId = u"T12345678"_s;
    elsewhere.otherAccount = u"P87654321"_s;
    elsewhere.ofOtherAccounts = 3;
    row("another account", elsewhere,
        u"These credentials belong to account P87654321, not to T12345678. Nothing is shown, so that nothing of the "
        "wrong account can be deleted. Check the account's id and credentials in its settings."_s);
    elsewhere.found = 1;
    elsewhere.query.statuses = {};
    row("another account's among them", elsewhere,
        u"1 card token of customer “x”. 3 records of another account came and aren't shown."_s);
    LookUpResult failed;
    failed.query.text = u"x"_s;
    failed.query.kind = LookUpKind::TokenId;
    failed.failures = {{LookUpKind::TokenId, {ApiError::Kind::NotReached, 0}}};
    row("failed", failed, u"The look-up failed. No connection to host. Check the network, then try again."_s);
    LookUpResult list;
    list.query.kind = LookUpKind::List;
    list.query.ids = {u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    list.found = 4;
    row("all of a list", list, u"All 4 card tokens of a list"_s);
    list.found = 3;
    list.unknown = {u"d"_s};
    row("most of a list", list, u"3 of a list of 4 card token ids. 1 of them the API doesn't know."_s);
    list.found = 1;
    list.unread = {u"b"_s, u"c"_s};
    list.failures = {{LookUpKind::List, {ApiError::Kind::NotReached, 0}}};
    row("a list in part", list,
        u"1 of a list of 4 card token ids. 2 ids not looked up. No connection to host. Check the network, then try "
        "again. 1 of them the API doesn't know."_s);
    list.failures.clear();
    list.stopped = true;
    row("a list, stopped", list,
        u"Stopped: 1 of a list of 4 card token ids. 2 ids not looked up. 1 of them the API doesn't know."_s);
}

void WordsTest::lookUpResults()
{
    QFETCH(LookUpResult, result);
    QFETCH(QString, sentence);
    QCOMPARE(words::result(result, u"host"_s), sentence);
}

void WordsTest::amountsFollowTheCurrency()
{
    Transaction transaction;
    transaction.amount = 24900;
    transaction.currency = u"NOK"_s;
    QCOMPARE(words::amount(transaction), u"249.00 NOK"_s);
    transaction.currency = u"JPY"_s;
    QCOMPARE(words::amount(transaction), u"24,900 JPY"_s);
    transaction.amount.reset();
    QVERIFY(words::amount(transaction).isEmpty());
}

void WordsTest::timesAreInTheAgentsZone()
{
    const QDateTime summer(QDate(2026, 7, 1), QTime(23, 30), QTimeZone::utc());
    QCOMPARE(words::day(summer), u"2 Jul 2026"_s);
    QCOMPARE(words::moment(summer), u"2 Jul 2026, 01:30:00"_s);
    QCOMPARE(words::exactUtc(summer), u"2026-07-01T23:30:00Z"_s);
    QCOMPARE(words::clock(summer), u"01:30:00"_s);
    QVERIFY(words::moment({}).isEmpty());
}

void WordsTest::timesAreInTheLanguagesDigits()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const QString clock = words::clock(QDateTime(QDate(2026, 7, 1), QTime(23, 30), QTimeZone::utc()));
    QLocale::setDefault(before);
    QCOMPARE(clock, u"٠١:٣٠:٠٠"_s);
}

QTEST_MAIN(WordsTest)
#include "tst_words.moc"
