#include "accounts/accountrules.h"
#include "link/handover.h"
#include "link/link.h"
#include "policyplace.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class LinkTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatToFind_data();
    void readsWhatToFind();
    void readsAccountAndTicket();
    void whatIsThereAndEmptyIsNone();
    void refusesWhatItCantBeSureOf_data();
    void refusesWhatItCantBeSureOf();
    void refusesIdsAsTyped_data();
    void refusesIdsAsTyped();
    void findsTheAccount_data();
    void findsTheAccount();
    void ofSeveralTheManagedOneIsMeant();
    void findsNoAccountWhereNoneIs();
    void handsOverWhole();
    void takesNoOtherMessage_data();
    void takesNoOtherMessage();
};

void LinkTest::readsWhatToFind_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<LookUpKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("customer") << u"tokendesk:find?customer=10234"_s << LookUpKind::Customer << u"10234"_s;
    QTest::newRow("token") << u"tokendesk:find?token=6f1c"_s << LookUpKind::TokenId << u"6f1c"_s;
    QTest::newRow("relationship") << u"tokendesk:find?relationship=fleet"_s << LookUpKind::Relationship << u"fleet"_s;
    QTest::newRow("with slashes") << u"tokendesk://find?customer=1"_s << LookUpKind::Customer << u"1"_s;
    QTest::newRow("as browsers make it") << u"tokendesk://find/?customer=1"_s << LookUpKind::Customer << u"1"_s;
    QTest::newRow("upper case") << u"TokenDesk:FIND?customer=Ab"_s << LookUpKind::Customer << u"Ab"_s;
    QTest::newRow("encoded") << u"tokendesk:find?customer=a%2Fb%26c%3D%C3%A5%20%25"_s << LookUpKind::Customer
                             << u"a/b&c=å %"_s;
    QTest::newRow("encoded name") << u"tokendesk:find?cust%6Fmer=1"_s << LookUpKind::Customer << u"1"_s;
    QTest::newRow("not encoded") << u"tokendesk:find?customer=å😀"_s << LookUpKind::Customer << u"å😀"_s;
    QTest::newRow("plus is plus") << u"tokendesk:find?customer=+47"_s << LookUpKind::Customer << u"+47"_s;
    QTest::newRow("tidied as when pasted")
        << u"tokendesk:find?customer=%20%2210234%22%0A"_s << LookUpKind::Customer << u"10234"_s;
    QTest::newRow("two equals signs") << u"tokendesk:find?customer=a=b"_s << LookUpKind::Customer << u"a=b"_s;
    QTest::newRow("stray separators") << u"tokendesk:find?&customer=1&"_s << LookUpKind::Customer << u"1"_s;
}

void LinkTest::readsWhatToFind()
{
    QFETCH(QString, link);
    QFETCH(LookUpKind, kind);
    QFETCH(QString, text);
    QVERIFY(isLink(link));
    const auto found = linkFrom(link);
    QVERIFY(found);
    QCOMPARE(found->query.kind, kind);
    QCOMPARE(found->query.text, text);
    QVERIFY(!found->query.includeDeleted && found->query.statuses.isEmpty());
    QCOMPARE(found->account, QString());
    QCOMPARE(found->ticket, QString());
}

void LinkTest::readsAccountAndTicket()
{
    const auto found = linkFrom(u"tokendesk:find?ticket=%20ZD-4711%2F2&customer=1&account=Fjord%20%C3%B8st"_s);
    QVERIFY(found);
    QCOMPARE(found->account, u"Fjord øst"_s);
    QCOMPARE(found->ticket, u"ZD-4711/2"_s);
    const QString longest(longestTicket, u'7');
    QCOMPARE(linkFrom(u"tokendesk:find?customer=1&ticket="_s + longest)->ticket, longest);
}

void LinkTest::whatIsThereAndEmptyIsNone()
{
    const auto found = linkFrom(u"tokendesk:find?customer=1&account=&ticket"_s);
    QVERIFY(found);
    QVERIFY(found->account.isEmpty() && found->ticket.isEmpty());
}

void LinkTest::refusesWhatItCantBeSureOf_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<LinkProblem>("problem");
    using Problem = LinkProblem;
    const QString find = u"tokendesk:find?customer=1"_s;
    QTest::newRow("empty") << QString() << Problem::NotALink;
    QTest::newRow("another scheme") << u"https://find?customer=1"_s << Problem::NotALink;
    QTest::newRow("begins like it") << u"tokendesks:find?customer=1"_s << Problem::NotALink;
    QTest::newRow("longer than any") << find + QString(longestLink, u'1') << Problem::TooLong;
    QTest::newRow("space") << u"tokendesk:find?customer=1 2"_s << Problem::Broken;
    QTest::newRow("line break") << find + u'\n' << Problem::Broken;
    QTest::newRow("NUL") << find + QChar(0) << Problem::Broken;
    QTest::newRow("DEL") << find + QChar(0x7F) << Problem::Broken;
    QTest::newRow("fragment") << find + u"#4711"_s << Problem::Broken;
    QTest::newRow("half an encoding") << u"tokendesk:find?customer=1%2"_s << Problem::Broken;
    QTest::newRow("bare percent sign") << u"tokendesk:find?customer=50%"_s << Problem::Broken;
    QTest::newRow("no hexadecimal") << u"tokendesk:find?customer=%G1"_s << Problem::Broken;
    QTest::newRow("no UTF-8") << u"tokendesk:find?customer=%E5"_s << Problem::Broken;
    QTest::newRow("overlong UTF-8") << u"tokendesk:find?customer=%C0%AE"_s << Problem::Broken;
    QTest::newRow("half a character") << u"tokendesk:find?customer="_s + QChar(0xD800) << Problem::Broken;
    QTest::newRow("no action") << u"tokendesk:"_s << Problem::UnknownAction;
    QTest::newRow("only a question") << u"tokendesk:?customer=1"_s << Problem::UnknownAction;
    QTest::newRow("delete") << u"tokendesk:delete?token=1"_s << Problem::UnknownAction;
    QTest::newRow("below find") << u"tokendesk:find/delete?token=1"_s << Problem::UnknownAction;
    QTest::newRow("with a user") << u"tokendesk://me@find?token=1"_s << Problem::UnknownAction;
    QTest::newRow("an API key") << find + u"&key=sk-4711"_s << Problem::UnknownParameter;
    QTest::newRow("a reason") << find + u"&reason=spite"_s << Problem::UnknownParameter;
    QTest::newRow("upper case parameter") << u"tokendesk:find?Customer=1"_s << Problem::UnknownParameter;
    QTest::newRow("nameless") << find + u"&=2"_s << Problem::UnknownParameter;
    QTest::newRow("customer twice") << find + u"&customer=1"_s << Problem::Repeated;
    QTest::newRow("account twice") << find + u"&account=A&account=B"_s << Problem::Repeated;
    QTest::newRow("ticket twice, once empty") << find + u"&ticket=&ticket=1"_s << Problem::Repeated;
    QTest::newRow("nothing") << u"tokendesk:find"_s << Problem::NothingToFind;
    QTest::newRow("a ticket only") << u"tokendesk:find?ticket=1"_s << Problem::NothingToFind;
    QTest::newRow("customer and token") << find + u"&token=1"_s << Problem::SeveralToFind;
    QTest::newRow("customer and no token") << find + u"&token="_s << Problem::SeveralToFind;
    QTest::newRow("account with a line break") << find + u"&account=A%0AB"_s << Problem::Account;
    QTest::newRow("account turned round") << find + u"&account=%E2%80%AEA"_s << Problem::Account;
    QTest::newRow("account too long") << find + u"&account="_s + QString(81, u'a') << Problem::Account;
    QTest::newRow("a card number for an account") << find + u"&account=4111111111111111"_s << Problem::Account;
    QTest::newRow("ticket too long") << find + u"&ticket="_s + QString(longestTicket + 1, u'7') << Problem::Ticket;
    QTest::newRow("ticket with a line break") << find + u"&ticket=1%0A2"_s << Problem::Ticket;
    QTest::newRow("ticket turned round") << find + u"&ticket=%E2%80%AE1"_s << Problem::Ticket;
    QTest::newRow("ticket with markup") << find + u"&ticket=%3Cb%3E"_s << Problem::Ticket;
    QTest::newRow("ticket is a sentence") << find + u"&ticket=Approved,+go+on!"_s << Problem::Ticket;
    QTest::newRow("a card number for a ticket") << find + u"&ticket=4111111111111111"_s << Problem::TicketCardNumber;
    QTest::newRow("in pieces") << find + u"&ticket=4111-1111.1111%201111"_s << Problem::TicketCardNumber;
}

void LinkTest::refusesWhatItCantBeSureOf()
{
    QFETCH(QString, link);
    QFETCH(LinkProblem, problem);
    const auto found = linkFrom(link);
    QVERIFY(!found);
    QCOMPARE(found.error().problem, problem);
}

void LinkTest::refusesIdsAsTyped_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<IdProblem>("problem");
    QTest::newRow("empty") << QString() << IdProblem::Empty;
    QTest::newRow("spaces") << u"%20%20"_s << IdProblem::Empty;
    QTest::newRow("folder above") << u"%2e%2E"_s << IdProblem::DotSegment;
    QTest::newRow("NUL") << u"a%00b"_s << IdProblem::ControlCharacter;
    QTest::newRow("too long") << QString(longestIdBytes + 1, u'a') << IdProblem::TooLong;
    QTest::newRow("card number") << u"4111111111111111"_s << IdProblem::CardNumber;
    QTest::newRow("with spaces") << u"4111%201111%201111%201111"_s << IdProblem::CardNumber;
    QTest::newRow("encoded throughout") << u"%34%31%31%31%31%31%31%31%31%31%31%31%31%31%31%31"_s
                                        << IdProblem::CardNumber;
}

void LinkTest::refusesIdsAsTyped()
{
    QFETCH(QString, value);
    QFETCH(IdProblem, problem);
    for (const auto& name : {u"customer"_s, u"token"_s, u"relationship"_s}) {
        const auto found = linkFrom(u"tokendesk:find?%1=%2"_s.arg(name, value));
        QVERIFY(!found);
        QCOMPARE(found.error(), (LinkRefusal {LinkProblem::Id, problem}));
    }
}

namespace {

AccountProfile account(const QString& name, const QString& id)
{
    AccountProfile profile;
    profile.key = name;
    profile.name = name;
    profile.accountId = id;
    return profile;
}

const QList<AccountProfile> accounts {account(u"Fjord"_s, u"P12345678"_s), account(u"Øst"_s, u"T87654321"_s),
    account(u"One"_s, u"P11111111"_s), account(u"Other"_s, u"P11111111"_s), account(u"T22222222"_s, u"P33333333"_s),
    account(u"Of that id"_s, u"T44444444"_s), account(u"T44444444"_s, u"T55555555"_s)};

} // namespace

void LinkTest::findsTheAccount_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    QTest::addColumn<LinkAccountProblem>("problem");
    using Problem = LinkAccountProblem;
    QTest::newRow("the usual one") << QString() << u"Øst"_s << Problem::None;
    QTest::newRow("id") << u"P12345678"_s << u"Fjord"_s << Problem::None;
    QTest::newRow("id in lower case") << u"p12345678"_s << u"Fjord"_s << Problem::None;
    QTest::newRow("name") << u"øst"_s << u"Øst"_s << Problem::None;
    QTest::newRow("one of several by name") << u"Other"_s << u"Other"_s << Problem::None;
    QTest::newRow("several by id") << u"P11111111"_s << QString() << Problem::Several;
    QTest::newRow("unknown id") << u"P99999999"_s << QString() << Problem::Unknown;
    QTest::newRow("unknown name") << u"Vest"_s << QString() << Problem::Unknown;
    QTest::newRow("test, where there is production") << u"T12345678"_s << QString() << Problem::OtherEnvironment;
    QTest::newRow("production, where there is test") << u"P87654321"_s << QString() << Problem::OtherEnvironment;
    QTest::newRow("a production account that is named like it")
        << u"T22222222"_s << QString() << Problem::OtherEnvironment;
    QTest::newRow("an id counts before a name") << u"T44444444"_s << u"Of that id"_s << Problem::None;
}

void LinkTest::findsTheAccount()
{
    QFETCH(QString, wanted);
    QFETCH(QString, name);
    QFETCH(LinkAccountProblem, problem);
    const auto found = accountOf(wanted, accounts, accounts[1]);
    QCOMPARE(found ? found->name : QString(), name);
    QCOMPARE(found ? LinkAccountProblem::None : found.error(), problem);
}

void LinkTest::ofSeveralTheManagedOneIsMeant()
{
    const PolicyPlace place("[account \"Shop\"]\nid = P11111111\n");
    const Policy policy = place.read();
    const auto isManaged = [&policy](const AccountProfile& account) { return policy.isManagedAccount(account.key); };
    const QList<AccountProfile> withIt = accounts + QList {policy.managed().accounts[0].profile};
    QCOMPARE(accountOf(u"P11111111"_s, withIt, std::nullopt, isManaged)->name, u"Shop"_s);
    QCOMPARE(accountOf(u"P11111111"_s, withIt, std::nullopt).error(), LinkAccountProblem::Several);
    QCOMPARE(findAccount(withIt, u"P11111111"_s, isManaged)->name, u"Shop"_s);
    QCOMPARE(findAccount(accounts, u"P11111111"_s, isManaged).error(), AccountSearchProblem::Several);
}

void LinkTest::findsNoAccountWhereNoneIs()
{
    for (const auto& wanted : {QString(), u"P12345678"_s})
        QCOMPARE(accountOf(wanted, {}, std::nullopt).error(), LinkAccountProblem::NoneSetUp);
}

void LinkTest::handsOverWhole()
{
    const Handover handover {u"Fjord « \" øst"_s, u"tokendesk:find?customer=å%0A"_s, u"token_1"_s};
    const QByteArray message = messageOf(handover);
    QVERIFY(message.endsWith('\n') && message.count('\n') == 1);
    QCOMPARE(handoverFrom(message), handover);
    QCOMPARE(handoverFrom(messageOf({})), Handover());
    // What is longer than any is still so when it arrives.
    Handover tooLong;
    tooLong.link = u"tokendesk:find?customer="_s + QString(100'000, u'1');
    const auto arrived = handoverFrom(messageOf(tooLong));
    QVERIFY(arrived);
    QCOMPARE(linkFrom(arrived->link).error().problem, LinkProblem::TooLong);
    Handover strange;
    strange.activationToken = u"a\nb"_s;
    QCOMPARE(handoverFrom(messageOf(strange)), Handover());
}

void LinkTest::takesNoOtherMessage_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\xFF\x00GET / HTTP/1.1\r\n", 18);
    QTest::newRow("no object") << QByteArray("[]\n");
    QTest::newRow("another format") << QByteArray(R"({"format":"x","version":1,"link":"tokendesk:find"})");
    QTest::newRow("a later version") << QByteArray(R"({"format":"token-desk-handover","version":2})");
    QTest::newRow("too long a message") << R"({"format":"token-desk-handover","version":1,"x":")"
            + QByteArray(longestHandover, 'x') + R"("})";
    QTest::newRow("too long an account") << R"({"format":"token-desk-handover","version":1,"account":")"
            + QByteArray(1000, 'x') + R"("})";
    QTest::newRow("a token with a line break")
        << QByteArray(R"({"format":"token-desk-handover","version":1,"activation_token":"a\nb"})");
}

void LinkTest::takesNoOtherMessage()
{
    QFETCH(QByteArray, message);
    QVERIFY(!handoverFrom(message));
}

QTEST_APPLESS_MAIN(LinkTest)
#include "tst_link.moc"
