#include "deletedialog.h"
#include "window.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

CardToken cardToken()
{
    CardToken token;
    token.id = u"6f1c2d3e"_s;
    token.status = CardStatus::Active;
    token.brand = CardBrand::Visa;
    token.brandText = u"visa"_s;
    token.maskedPan = MaskedPan::fromApi(u"476173******0416"_s);
    token.panExpiry = *ExpiryMonth::fromApi(u"09/2099"_s);
    token.customerId = u"10234"_s;
    return token;
}

AccountProfile account(const QString& id)
{
    AccountProfile profile;
    profile.name = u"Test shop"_s;
    profile.accountId = id;
    return profile;
}

const QString testAccount = u"T12345678"_s;
const QString productionAccount = u"P12345678"_s;

/// The dialog as it opens, with its parts at hand.
struct Opened {
    explicit Opened(
        const CardToken& token = cardToken(), const QString& lastUse = {}, const QString& accountId = testAccount)
        : dialog(new DeleteDialog(token, account(accountId), lastUse, {u"Card lost or stolen"_s, u"Profile deleted"_s}))
        , confirmed(dialog, &DeleteDialog::confirmed)
        , reason(dialog->findChild<QComboBox*>()->lineEdit())
    {
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("The dialog doesn't become active");
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->text().startsWith(u"Delete"_s))
                deletes = button;
    }
    ~Opened() { delete dialog; }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(dialog->focusWidget(), key, modifiers);
    }

    QPointer<DeleteDialog> dialog;
    QSignalSpy confirmed;
    QLineEdit* reason;
    QPushButton* deletes = nullptr;
};

} // namespace

class DeleteDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void showsExactlyWhatGoes();
    void handsBackWhatWasEntered();
    void staysOffUntilTheFormIsRight();
    void productionAsksForTheLastFour_data();
    void productionAsksForTheLastFour();
    void refusesReasonsInPlace_data();
    void refusesReasonsInPlace();
    void wheelKeepsTheTypedReason();
    void enterInAnUntouchedFormCancels();
    void enterInAnIncompleteFormSendsNothing();
    void enterWithoutARequestorAsksForOne();
    void heldEnterSendsNothing();
    void enterOnCancelCancels();
    void offersTheReasonsGiven();
    void typedReasonIsNotCompleted();
    void outsideTextIsNoMarkup();
};

void DeleteDialogTest::showsExactlyWhatGoes()
{
    const Opened opened(cardToken(), u"Last used 12 Oct 2026: 249.00 NOK, Captured"_s, productionAccount);
    for (const QString& text : {u"Visa •••• 0416"_s, u"476173••••••0416"_s, u"expires 09/2099"_s, u"Active"_s,
             u"Customer 10234"_s, u"6f1c2d3e"_s, u"Test shop"_s, u"P12345678"_s, u"PRODUCTION"_s,
             u"Last used 12 Oct 2026"_s, u"can't be undone"_s})
        QVERIFY2(shows(*opened.dialog, text), qPrintable(text));
    QCOMPARE(opened.deletes->text(), u"Delete Visa •••• 0416"_s);
}

void DeleteDialogTest::handsBackWhatWasEntered()
{
    Opened opened;
    QVERIFY(choose(*opened.dialog, Qt::Key_M, u"Merchant"_s));
    opened.reason->setText(u"  Profile deleted "_s);
    opened.press(Qt::Key_Return);
    QCOMPARE(opened.confirmed.count(), 1);
    const auto request = opened.confirmed.first().first().value<DeletionRequest>();
    QCOMPARE(request.token, cardToken());
    QCOMPARE(request.account.accountId, testAccount);
    QCOMPARE(request.requestor, Requestor::Merchant);
    QCOMPARE(request.reason, u"Profile deleted"_s);
}

void DeleteDialogTest::staysOffUntilTheFormIsRight()
{
    Opened opened;
    auto* cancel = find<QPushButton>(*opened.dialog, u"Cancel"_s);
    QVERIFY(!opened.deletes->isEnabled());
    QVERIFY(cancel->isDefault());
    opened.reason->setText(u"Profile deleted"_s);
    QVERIFY(!opened.deletes->isEnabled());
    QVERIFY(choose(*opened.dialog, Qt::Key_C, u"Cardholder"_s));
    QVERIFY(opened.deletes->isEnabled());
    QVERIFY(!cancel->isDefault());
    opened.reason->clear();
    QVERIFY(!opened.deletes->isEnabled());
    QVERIFY(!cancel->isDefault());
}

void DeleteDialogTest::productionAsksForTheLastFour_data()
{
    QTest::addColumn<QString>("maskedPan");
    QTest::addColumn<QString>("asksFor");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");
    QTest::newRow("card number") << u"476173******0416"_s << u"Last four digits"_s << u"0417"_s << u"0416"_s;
    QTest::newRow("none told") << QString() << u"Last four of the token id"_s << u"2d3f"_s << u"2d3e"_s;
}

void DeleteDialogTest::productionAsksForTheLastFour()
{
    QFETCH(QString, maskedPan);
    QFETCH(QString, asksFor);
    QFETCH(QString, wrong);
    QFETCH(QString, right);
    CardToken token = cardToken();
    token.maskedPan = MaskedPan::fromApi(maskedPan);
    Opened opened(token, {}, productionAccount);
    QVERIFY(choose(*opened.dialog, Qt::Key_C, u"Cardholder"_s));
    opened.reason->setText(u"Profile deleted"_s);
    QVERIFY(!opened.deletes->isEnabled());
    // Enter leads to what is missing.
    opened.press(Qt::Key_Return);
    QCOMPARE(opened.confirmed.count(), 0);
    QCOMPARE(opened.dialog->focusWidget()->accessibleName(), asksFor);
    QTest::keyClicks(opened.dialog->focusWidget(), wrong);
    QVERIFY(shows(*opened.dialog, u"Not this card's."_s));
    QVERIFY(!opened.deletes->isEnabled());
    opened.press(Qt::Key_Return);
    QCOMPARE(opened.confirmed.count(), 0);
    opened.press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(opened.dialog->focusWidget(), right);
    QVERIFY(opened.deletes->isEnabled());
    opened.press(Qt::Key_Return);
    QCOMPARE(opened.confirmed.count(), 1);
}

void DeleteDialogTest::refusesReasonsInPlace_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("count");
    QTest::newRow("too long") << QString(129, u'x') << u"Too long"_s << u"129 of 128"_s;
    QTest::newRow("too long outside the BMP") << u"😀"_s.repeated(129) << u"Too long"_s << u"129 of 128"_s;
    QTest::newRow("card number") << u"4111 1111 1111 1111"_s << u"Remove the card number"_s << u"19 of 128"_s;
    QTest::newRow("direction mark") << u"a\u202Eb"_s << u"invisible character"_s << u"3 of 128"_s;
}

void DeleteDialogTest::refusesReasonsInPlace()
{
    QFETCH(QString, reason);
    QFETCH(QString, told);
    QFETCH(QString, count);
    Opened opened;
    QVERIFY(choose(*opened.dialog, Qt::Key_C, u"Cardholder"_s));
    opened.reason->setText(reason);
    QVERIFY(shows(*opened.dialog, told));
    QVERIFY(shows(*opened.dialog, count));
    QVERIFY(!opened.deletes->isEnabled());
    opened.press(Qt::Key_Return);
    QCOMPARE(opened.confirmed.count(), 0);
    QVERIFY(opened.dialog->isVisible());
}

void DeleteDialogTest::wheelKeepsTheTypedReason()
{
    Opened opened;
    auto* reason = opened.dialog->findChild<QComboBox*>();
    opened.reason->setText(u"My own reason"_s);
    QWheelEvent wheel(QPointF(5, 5), reason->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(reason, &wheel);
    QCOMPARE(opened.reason->text(), u"My own reason"_s);
    QTest::keyClick(reason, Qt::Key_Down);
    QCOMPARE(opened.reason->text(), u"My own reason"_s);
    reason->hidePopup();
}

void DeleteDialogTest::enterInAnUntouchedFormCancels()
{
    Opened opened;
    QVERIFY(find<QPushButton>(*opened.dialog, u"Cancel"_s)->isDefault());
    opened.press(Qt::Key_Return);
    QCOMPARE(opened.confirmed.count(), 0);
    QVERIFY(!opened.dialog || !opened.dialog->isVisible());
}

void DeleteDialogTest::enterInAnIncompleteFormSendsNothing()
{
    Opened opened;
    QVERIFY(choose(*opened.dialog, Qt::Key_C, u"Cardholder"_s));
    opened.press(Qt::Key_Return);
    // It leads to what is missing, and says so.
    QVERIFY(opened.reason->hasFocus());
    QVERIFY(shows(*opened.dialog, u"Give a reason: it goes on record."_s));
    QVERIFY(opened.dialog->isVisible());
    QCOMPARE(opened.confirmed.count(), 0);
    opened.reason->setText(u"x"_s);
    QVERIFY(!shows(*opened.dialog, u"Give a reason"_s));
}

void DeleteDialogTest::enterWithoutARequestorAsksForOne()
{
    Opened opened;
    opened.reason->setText(u"Profile deleted"_s);
    opened.reason->setFocus();
    opened.press(Qt::Key_Return);
    QCOMPARE(opened.dialog->focusWidget()->property("text").toString(), u"&Cardholder"_s);
    QVERIFY(shows(*opened.dialog, u"Choose who asks: it goes on record."_s));
    QCOMPARE(opened.confirmed.count(), 0);
    QVERIFY(choose(*opened.dialog, Qt::Key_C, u"Cardholder"_s));
    QVERIFY(!shows(*opened.dialog, u"Choose who asks"_s));
}

void DeleteDialogTest::heldEnterSendsNothing()
{
    Opened opened;
    QVERIFY(choose(*opened.dialog, Qt::Key_C, u"Cardholder"_s));
    opened.reason->setText(u"x"_s);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(opened.reason, &held);
    QCOMPARE(opened.confirmed.count(), 0);
    QVERIFY(opened.dialog->isVisible());
}

void DeleteDialogTest::enterOnCancelCancels()
{
    Opened opened;
    QVERIFY(choose(*opened.dialog, Qt::Key_C, u"Cardholder"_s));
    opened.reason->setText(u"x"_s);
    auto* cancel = find<QPushButton>(*opened.dialog, u"Cancel"_s);
    cancel->setFocus();
    opened.press(Qt::Key_Return);
    QCOMPARE(opened.confirmed.count(), 0);
    QVERIFY(!opened.dialog || !opened.dialog->isVisible());
}

void DeleteDialogTest::offersTheReasonsGiven()
{
    Opened opened;
    QVERIFY(choose(*opened.dialog, Qt::Key_C, u"Cardholder"_s));
    opened.press(Qt::Key_R, Qt::AltModifier);
    QVERIFY(opened.reason->hasFocus());
    opened.press(Qt::Key_Down);
    QCOMPARE(opened.reason->text(), u"Card lost or stolen"_s);
    opened.press(Qt::Key_Down);
    QCOMPARE(opened.reason->text(), u"Profile deleted"_s);
    QVERIFY(opened.deletes->isEnabled());
}

void DeleteDialogTest::typedReasonIsNotCompleted()
{
    Opened opened;
    QVERIFY(choose(*opened.dialog, Qt::Key_C, u"Cardholder"_s));
    opened.press(Qt::Key_R, Qt::AltModifier);
    QTest::keyClicks(opened.reason, u"Card lost"_s);
    opened.press(Qt::Key_Return);
    QCOMPARE(opened.confirmed.count(), 1);
    QCOMPARE(opened.confirmed.first().first().value<DeletionRequest>().reason, u"Card lost"_s);
}

void DeleteDialogTest::outsideTextIsNoMarkup()
{
    CardToken token = cardToken();
    token.customerId = u"<img src=file:///etc/passwd> & \u202Eabc"_s;
    token.brand = CardBrand::Other;
    token.brandText = u"a&b<br>"_s;
    const Opened opened(token);
    QVERIFY(shows(*opened.dialog, u"<img src=file:///etc/passwd> & ‹U+202E›abc"_s));
    for (const QLabel* label : opened.dialog->findChildren<QLabel*>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->buddy() || label->text() == u"Who asks?"_s);
    QCOMPARE(opened.deletes->text(), u"Delete a&&b<br> •••• 0416"_s);
}

QTEST_MAIN(DeleteDialogTest)
#include "tst_deletedialog.moc"
