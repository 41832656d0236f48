#include "onetoken.h"
#include "run/deletemanydialog.h"
#include "run/linelist.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include <utility>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

CardToken cardToken(const QString& id, const QString& customer = u"10234"_s)
{
    CardToken token;
    token.id = id;
    token.status = CardStatus::Active;
    token.brand = CardBrand::Visa;
    token.brandText = u"visa"_s;
    token.maskedPan = MaskedPan::fromApi(u"476173******0416"_s);
    token.customerId = customer;
    return token;
}

QList<CardToken> tokens(int count)
{
    QList<CardToken> result;
    for (int i = 0; i < count; ++i)
        result += cardToken(u"token-%1"_s.arg(i));
    return result;
}

const QString testAccount = u"T12345678"_s;
const QString productionAccount = u"P12345678"_s;

/// Tokens have been used so many days ago; those not named never were.
ScriptedServer::Script history(const QHash<QByteArray, int>& daysAgo)
{
    return [daysAgo](const QByteArray& request) {
        for (auto use = daysAgo.cbegin(); use != daysAgo.cend(); ++use) {
            if (!request.contains(use.key()))
                continue;
            const QByteArray day
                = QDateTime::currentDateTimeUtc().addDays(-use.value()).toString(Qt::ISODate).toLatin1();
            return answer(200,
                R"([{"id": "old", "status": "CAPTURED", "created_at": "2020-01-01T00:00:00Z"},
                {"id": "1", "status": "CAPTURED", "amount": 24900, "currency": "NOK", "created_at": ")"
                    + day + R"("}])");
        }
        return answer(200, "[]");
    };
}

/// The dialog as it opens, with its parts at hand.
struct Opened {
    explicit Opened(
        RunChoice choice, const QString& accountId = testAccount, const ScriptedServer::Script& script = history({}))
        : server(script)
        , api(server.url())
        , dialog(new DeleteManyDialog(
              std::move(choice), accountAt(server.url(), accountId), api.api, {u"Clean-up of unused cards"_s}))
        , confirmed(dialog, &DeleteManyDialog::confirmed)
    {
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("The dialog doesn't become active");
    }
    ~Opened() { delete dialog; }

    QPushButton* button(const QString& text) const { return find<QPushButton>(*dialog, text); }
    void click(const QString& text) const { QTest::mouseClick(button(text), Qt::LeftButton); }
    void press(Qt::Key key) const { QTest::keyClick(dialog->focusWidget(), key); }
    /// Requestor and reason, from the keyboard.
    void fill() const
    {
        choose(*dialog, Qt::Key_M, u"Merchant"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_R, Qt::AltModifier);
        QTest::keyClicks(dialog->focusWidget(), u"Clean-up"_s);
    }

    const EnglishPlurals english;
    ScriptedServer server;
    ApiWithKey api;
    QPointer<DeleteManyDialog> dialog;
    QSignalSpy confirmed;
};

} // namespace

class DeleteManyDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void sortsOutWhatCantGo();
    void saysWhatGoesAndWhatDoesNot();
    void handsBackWhatWasEntered();
    void enterInAnUntouchedFormCancels();
    void refusesACardNumberAsReason();
    void productionAsksForTheCount_data();
    void productionAsksForTheCount();
    void listsAllCustomersOnDemand();
    void tellsWhichWereUsedAndLeavesThemOut();
    void whatWasUsedIsNotCopiedForEachOneMore();
    void saysWhereUseIsNotKnown();
    void readingCanBeStopped();
    void leavesAServerAloneThatAsksToWait();
    void withNothingLeftNothingCanBeConfirmed();
    void outsideTextIsNoMarkup();
};

void DeleteManyDialogTest::sortsOutWhatCantGo()
{
    ScriptedServer server([](const QByteArray&) { return ScriptedReply {{}, ScriptedReply::Close::KeepOpen}; });
    const ApiWithKey api(server.url());
    JournalInMemory journal;
    Deletions deletions(api.api, journal);
    const AccountProfile account = accountAt(server.url(), testAccount);
    const CardToken busy = cardToken(u"busy"_s);
    QVERIFY(deletions.start({busy, account, Requestor::Merchant, u"x"_s}));
    CardToken deleted = cardToken(u"deleted"_s);
    deleted.status = CardStatus::Deleted;
    CardToken incomplete = cardToken(u"incomplete"_s);
    incomplete.missingFields = QStringList {u"created_at"_s};
    CardToken foreign = cardToken(u"foreign"_s);
    foreign.accountId = u"T00000009"_s;
    const CardToken good = cardToken(u"good"_s);

    const RunChoice choice
        = runChoice({busy, deleted, incomplete, foreign, cardToken(u".."_s), good, good}, account, deletions);
    QCOMPARE(choice.tokens, QList {good});
    const std::map<LeftOut, int> expected {{LeftOut::AlreadyDeleted, 1}, {LeftOut::NotSettled, 1},
        {LeftOut::Incomplete, 1}, {LeftOut::UnsafeId, 1}, {LeftOut::OtherAccount, 1}, {LeftOut::Repeated, 1}};
    QCOMPARE(choice.leftOut, expected);
    QCOMPARE(choice.leftOutCount(), 6);
}

void DeleteManyDialogTest::saysWhatGoesAndWhatDoesNot()
{
    RunChoice choice {tokens(1200), {{LeftOut::AlreadyDeleted, 12}, {LeftOut::NotSettled, 1}}};
    choice.tokens[0].brand = CardBrand::Mastercard;
    choice.tokens[1].customerId = u"20000"_s;
    choice.tokens[2].customerId.clear();
    const Opened opened(choice, productionAccount);
    const QString thousand = QLocale().toString(1200);
    for (const QString& text : {u"Delete %1 card tokens"_s.arg(thousand), u"1 × Mastercard, Active"_s,
             u"%1 × Visa, Active"_s.arg(QLocale().toString(1199)), u"Of 2 customers: "_s, u"20000"_s,
             u"1 without a customer."_s, u"13 left out: 12 already deleted"_s,
             u"1 with another deletion that isn't settled"_s, u"Test shop"_s, u"P12345678"_s, u"PRODUCTION"_s,
             u"can't be undone"_s})
        QVERIFY2(shows(*opened.dialog, text), qPrintable(text));
    QVERIFY(opened.button(u"Delete %1 card tokens"_s.arg(thousand)));
    // Nothing is asked of the API before somebody wants to know.
    QVERIFY(opened.server.requests().isEmpty());
}

void DeleteManyDialogTest::handsBackWhatWasEntered()
{
    const Opened opened({tokens(3), {}});
    opened.fill();
    QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_T, Qt::AltModifier);
    auto* atOnce = find<QSpinBox>(*opened.dialog, u"How many at the same time"_s);
    QVERIFY(atOnce->hasFocus());
    QCOMPARE(atOnce->value(), 4);
    for (int i = 0; i < 9; ++i)
        opened.press(Qt::Key_Up);
    opened.press(Qt::Key_Return);
    QCOMPARE(opened.confirmed.count(), 1);
    const auto request = opened.confirmed.first().first().value<RunRequest>();
    QVERIFY(!request.id.isNull());
    QCOMPARE(request.tokens, tokens(3));
    QCOMPARE(request.account.accountId, testAccount);
    QCOMPARE(request.requestor, Requestor::Merchant);
    QCOMPARE(request.reason, u"Clean-up"_s);
    QCOMPARE(request.atOnce, RunRequest::mostAtOnce);
}

void DeleteManyDialogTest::enterInAnUntouchedFormCancels()
{
    const Opened opened({tokens(3), {}});
    opened.press(Qt::Key_Return);
    QCOMPARE(opened.confirmed.count(), 0);
    QVERIFY(!opened.dialog || !opened.dialog->isVisible());
}

void DeleteManyDialogTest::refusesACardNumberAsReason()
{
    const Opened opened({tokens(3), {}});
    opened.fill();
    QTest::keyClicks(opened.dialog->focusWidget(), u" 4111 1111 1111 1111"_s);
    QVERIFY(shows(*opened.dialog, u"Remove the card number"_s));
    opened.press(Qt::Key_Return);
    QCOMPARE(opened.confirmed.count(), 0);
    QVERIFY(!opened.button(u"Delete 3 card tokens"_s)->isEnabled());
}

void DeleteManyDialogTest::productionAsksForTheCount_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("right") << u"1234"_s << true;
    QTest::newRow("in groups") << u"1 234"_s << true;
    QTest::newRow("another one") << u"1235"_s << false;
    QTest::newRow("the beginning") << u"123"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void DeleteManyDialogTest::productionAsksForTheCount()
{
    QFETCH(QString, typed);
    QFETCH(bool, isRight);
    const Opened opened({tokens(1234), {}}, productionAccount);
    opened.fill();
    // Enter leads to what is missing.
    opened.press(Qt::Key_Return);
    QCOMPARE(opened.confirmed.count(), 0);
    QCOMPARE(opened.dialog->focusWidget()->accessibleName(), u"How many?"_s);
    QTest::keyClicks(opened.dialog->focusWidget(), typed);
    opened.press(Qt::Key_Return);
    QCOMPARE(opened.confirmed.count(), isRight ? 1 : 0);
}

void DeleteManyDialogTest::listsAllCustomersOnDemand()
{
    RunChoice choice;
    for (int i = 0; i < 40; ++i)
        for (int card = 0; card <= i % 2; ++card)
            choice.tokens += cardToken(u"token-%1-%2"_s.arg(i).arg(card), u"customer-%1"_s.arg(i));
    const Opened opened(choice);
    QVERIFY(shows(*opened.dialog, u"Of 40 customers: "_s));
    QVERIFY(shows(*opened.dialog, u" and 37 others."_s));
    const auto* list = opened.dialog->findChild<LineList*>();
    QVERIFY(!list->isVisible());
    opened.click(u"Show all customers"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 40);
    // Those with most come first.
    QVERIFY(list->model()->index(0, 0).data().toString().endsWith(u": 2 card tokens"_s));
    QVERIFY(list->model()->index(39, 0).data().toString().endsWith(u": 1 card token"_s));
    opened.click(u"Show all customers"_s);
    QVERIFY(!list->isVisible());
}

void DeleteManyDialogTest::tellsWhichWereUsedAndLeavesThemOut()
{
    const Opened opened(
        {tokens(9), {}}, productionAccount, history({{"token-3", 29}, {"token-5", 2}, {"token-6", 31}}));
    opened.fill();
    opened.click(u"Look which were used"_s);
    QTRY_VERIFY(shows(*opened.dialog, u"2 of them used in the last 30 days."_s));
    QCOMPARE(opened.server.requests().size(), 9);
    const auto* list = opened.dialog->findChild<LineList*>();
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 2);
    const QString line = list->model()->index(0, 0).data().toString();
    QVERIFY2(line.startsWith(u"Visa •••• 0416 of customer"_s) && line.contains(u"249.00 NOK"_s), qPrintable(line));

    opened.click(u"Leave these out"_s);
    QVERIFY(shows(*opened.dialog, u"2 used in the last 30 days"_s));
    QVERIFY(shows(*opened.dialog, u"Delete 7 card tokens"_s));
    auto* count = find<QLineEdit>(*opened.dialog, u"How many?"_s);
    count->setFocus();
    QTest::keyClicks(count, u"7"_s);
    opened.press(Qt::Key_Return);
    QCOMPARE(opened.confirmed.count(), 1);
    const auto request = opened.confirmed.first().first().value<RunRequest>();
    QCOMPARE(request.tokens.size(), 7);
    for (const CardToken& token : request.tokens)
        QVERIFY(token.id != u"token-3"_s && token.id != u"token-5"_s);
}

void DeleteManyDialogTest::whatWasUsedIsNotCopiedForEachOneMore()
{
    constexpr int count = 64;
    const Opened opened({tokens(count), {}}, testAccount, history({{"token-", 2}}));
    opened.click(u"Look which were used"_s);
    const auto* use = opened.dialog->findChild<RecentUse*>();
    QVERIFY(use);
    const LastUse* place = nullptr;
    int moves = 0;
    connect(use, &RecentUse::progressed, opened.dialog, [&] {
        const LastUse* now = use->used().constData();
        if (std::exchange(place, now) != now)
            ++moves;
    });
    QTRY_VERIFY(shows(*opened.dialog, u"64 of them used in the last 30 days."_s));
    QCOMPARE(opened.dialog->findChild<LineList*>()->model()->rowCount(), count);
    // Only as the list outgrows its room, and that is twice as large each time.
    QVERIFY2(moves < count / 4, qPrintable(QString::number(moves)));
}

void DeleteManyDialogTest::saysWhereUseIsNotKnown()
{
    const auto script = [](const QByteArray& request) {
        if (request.contains("token-1"))
            return answer(500, R"({"error": {"message": "out of order"}})");
        // A record that can't be read may be a recent one.
        return answer(200, request.contains("token-2") ? R"([{"amount": 1}])" : "[]");
    };
    const Opened opened({tokens(4), {}}, testAccount, script);
    opened.click(u"Look which were used"_s);
    QTRY_VERIFY(shows(*opened.dialog, u"None of those read was used in the last 30 days. Of 2 it isn't known."_s));
    QVERIFY(opened.button(u"Look again"_s));
    QVERIFY(!opened.button(u"Leave these out"_s));
}

void DeleteManyDialogTest::readingCanBeStopped()
{
    const auto silent = [](const QByteArray&) { return ScriptedReply {{}, ScriptedReply::Close::KeepOpen}; };
    const Opened opened({tokens(20), {}}, testAccount, silent);
    opened.click(u"Look which were used"_s);
    QTRY_COMPARE(opened.server.requests().size(), RecentUse::mostAtOnce);
    QVERIFY(shows(*opened.dialog, u"Reading… 0 of 20, 0 used so far"_s));
    opened.click(u"Stop"_s);
    QVERIFY(shows(*opened.dialog, u"Of 20 it isn't known."_s));
    QTRY_COMPARE(opened.server.openConnections(), 0);
    QCOMPARE(opened.server.requests().size(), RecentUse::mostAtOnce);
}

void DeleteManyDialogTest::leavesAServerAloneThatAsksToWait()
{
    const auto script = [](const QByteArray&) { return answer(429, R"({"error": {"message": "slow down"}})"); };
    const Opened opened({tokens(50), {}}, testAccount, script);
    opened.click(u"Look which were used"_s);
    QTRY_VERIFY(shows(*opened.dialog, u"Of 50 it isn't known."_s));
    QVERIFY(opened.server.requests().size() <= RecentUse::mostAtOnce);
}

void DeleteManyDialogTest::withNothingLeftNothingCanBeConfirmed()
{
    const Opened opened({{}, {{LeftOut::AlreadyDeleted, 2}}});
    QVERIFY(shows(*opened.dialog, u"None of these card tokens can be deleted."_s));
    QVERIFY(shows(*opened.dialog, u"2 left out: 2 already deleted"_s));
    opened.fill();
    opened.press(Qt::Key_Return);
    QCOMPARE(opened.confirmed.count(), 0);
    QVERIFY(opened.dialog->isVisible());
}

void DeleteManyDialogTest::outsideTextIsNoMarkup()
{
    RunChoice choice {tokens(2), {}};
    choice.tokens[0].customerId = u"<img src=file:///etc/passwd> %2 \u202Eabc"_s;
    choice.tokens[1].brand = CardBrand::Other;
    choice.tokens[1].brandText = u"a&b<br>"_s;
    const Opened opened(choice);
    QVERIFY(shows(*opened.dialog, u"<img src=file:///etc/passwd> %2 ‹U+202E›abc"_s));
    QVERIFY(shows(*opened.dialog, u"1 × a&b<br>, Active"_s));
    for (const QLabel* label : opened.dialog->findChildren<QLabel*>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->buddy() || label->text().isEmpty()
            || label->text() == u"Who asks?"_s);
}

QTEST_MAIN(DeleteManyDialogTest)
#include "tst_deletemanydialog.moc"
