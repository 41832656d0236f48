#include "englishplurals.h"
#include "layoutchecks.h"
#include "onetoken.h"
#include "outlinestyle.h"
#include "run/deletemanydialog.h"
#include "run/runpanel.h"
#include "words/runwords.h"

#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <numeric>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

using Kind = DeletionOutcome::Kind;

RunProgress progressOf(int total, std::map<Kind, int> ended, int inFlight = 0)
{
    RunProgress progress;
    progress.total = total;
    progress.ended = std::move(ended);
    progress.inFlight = inFlight;
    progress.untried = total - inFlight - progress.endedCount();
    return progress;
}

/// Every number in the text, in order.
QList<int> numbersIn(QString text)
{
    text.remove(QLocale().groupSeparator());
    QList<int> result;
    const QRegularExpression digits(u"\\d+"_s);
    for (auto match = digits.globalMatch(text); match.hasNext();)
        result += match.next().captured().toInt();
    return result;
}

RunRequest request(int count)
{
    RunRequest request;
    request.tokens.resize(count);
    request.account = accountAt(QUrl(u"http://api.example.com"_s));
    return request;
}

RunPause pauseOf(RunPause::Why why)
{
    RunPause pause {why};
    ApiError refused;
    refused.kind = ApiError::Kind::Forbidden;
    refused.httpStatus = 403;
    refused.isFromApi = true;
    refused.message = u"no right to delete, whatever anybody says in however many words"_s;
    if (why == RunPause::Why::Forbidden || why == RunPause::Why::FailuresInARow)
        pause.error = refused;
    if (why == RunPause::Why::JournalFailed)
        pause.journalError = JournalError {
            JournalError::Kind::NoSpace, u"/home/somebody/.local/share/token-desk/token-desk/journal.sqlite"_s, {}};
    pause.until = QDateTime(QDate(2026, 10, 12), QTime(12, 31, 8), Qt::UTC);
    return pause;
}

/// In a window as wide as the smallest one.
struct Shown {
    Shown()
    {
        auto* column = new QVBoxLayout(&window);
        column->addStretch(1);
        column->addWidget(panel);
        window.resize(720, 440);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window doesn't become active");
    }

    /// What changed within is laid out from the inside to the outside, a step with each turn of the event loop.
    void fits() const
    {
        QTRY_COMPARE(cutText(window), QString());
        QTRY_COMPARE(overlap(window), QString());
    }

    const EnglishPlurals english;
    QWidget window;
    RunPanel* panel = new RunPanel;
};

} // namespace

class RunPanelTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new OutlineStyle(u"Fusion"_s)); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void tellsHowFarItIs();
    void tellsTimeAndRate_data();
    void tellsTimeAndRate();
    void summaryAddsUp_data();
    void summaryAddsUp();
    void tellsWhatIsNotRecorded();
    void aPauseTellsWhatTheServerAskedFor();
    void eachPauseSaysWhatToDo_data();
    void eachPauseSaysWhatToDo();
    void buttonsFollowTheRun();
    void everythingFits_data();
    void everythingFits();
    void dialogFits_data() { everythingFits_data(); }
    void dialogFits();
};

void RunPanelTest::tellsHowFarItIs()
{
    const Shown shown;
    shown.panel->begin(request(5000));
    QVERIFY(shows(shown.window, u"Deleting %1 card tokens…"_s.arg(QLocale().toString(5000))));
    RunProgress progress = progressOf(5000, {{Kind::Deleted, 1200}, {Kind::Refused, 3}, {Kind::Unknown, 1}}, 4);
    progress.perSecond = 38.2;
    progress.timeLeft = std::chrono::seconds(130);
    shown.panel->showProgress(progress);
    const QString expected
        = u"%1 of %2 ended  ·  3 not deleted  ·  1 unknown  ·  38 a second  ·  about 2 minutes left"_s.arg(
            QLocale().toString(1204), QLocale().toString(5000));
    QVERIFY2(shows(shown.window, expected), qPrintable(words::runProgress(progress)));
    QCOMPARE(shown.window.findChild<QProgressBar*>()->value(), 1204);
}

void RunPanelTest::tellsTimeAndRate_data()
{
    QTest::addColumn<double>("perSecond");
    QTest::addColumn<int>("secondsLeft");
    QTest::addColumn<QString>("told");
    QTest::newRow("nothing yet") << 0.0 << -1 << u"0 of 9 ended"_s;
    QTest::newRow("slow") << 0.05 << 10800 << u"0 of 9 ended  ·  3 a minute  ·  about 3 hours left"_s;
    QTest::newRow("steady") << 2.5 << 61 << u"0 of 9 ended  ·  2.5 a second  ·  about 1 minute left"_s;
    QTest::newRow("soon") << 12.0 << 1 << u"0 of 9 ended  ·  12 a second  ·  about 5 seconds left"_s;
}

void RunPanelTest::tellsTimeAndRate()
{
    QFETCH(double, perSecond);
    QFETCH(int, secondsLeft);
    QFETCH(QString, told);
    const EnglishPlurals english;
    RunProgress progress = progressOf(9, {});
    progress.perSecond = perSecond;
    if (secondsLeft >= 0)
        progress.timeLeft = std::chrono::seconds(secondsLeft);
    QCOMPARE(words::runProgress(progress), told);
}

void RunPanelTest::summaryAddsUp_data()
{
    QTest::addColumn<RunProgress>("progress");
    QTest::addColumn<QString>("told");
    QTest::addColumn<Tone>("tone");
    const QString thousands = QLocale().toString(5000);
    QTest::newRow("all deleted") << progressOf(1, {{Kind::Deleted, 1}}) << u"All that were chosen: 1 deleted."_s
                                 << Tone::Positive;
    QTest::newRow("of every kind")
        << progressOf(5000,
               {{Kind::Deleted, 4970}, {Kind::AlreadyGone, 12}, {Kind::Refused, 4}, {Kind::NotSent, 5},
                   {Kind::Unknown, 3}, {Kind::SettledDeleted, 4}, {Kind::SettledNotDeleted, 2}})
        << u"%1 chosen: %2 deleted, 12 already gone, 4 not deleted: refused, 5 not deleted: not sent, 3 unknown, "
           "4 deleted as a look-up showed, 2 not deleted as a look-up showed."_s.arg(
               thousands, QLocale().toString(4970))
        << Tone::Caution;
    QTest::newRow("stopped") << progressOf(5000, {{Kind::Deleted, 20}})
                             << u"%1 chosen: 20 deleted, %2 not begun."_s.arg(thousands, QLocale().toString(4980))
                             << Tone::Caution;
    QTest::newRow("unknown only") << progressOf(2, {{Kind::Unknown, 2}}) << u"All that were chosen: 2 unknown."_s
                                  << Tone::Caution;
}

void RunPanelTest::summaryAddsUp()
{
    QFETCH(RunProgress, progress);
    QFETCH(QString, told);
    QFETCH(Tone, tone);
    const EnglishPlurals english;
    const QString summary = words::runSummary(progress);
    QCOMPARE(summary, told);
    QCOMPARE(words::runTone(progress), tone);
    QList<int> numbers = numbersIn(summary);
    // Of one kind only, it is said once how many.
    const int total = numbers.size() > 1 ? numbers.takeFirst() : numbers.first();
    QCOMPARE(total, progress.total);
    QCOMPARE(std::accumulate(numbers.cbegin(), numbers.cend(), 0), total);
}

void RunPanelTest::eachPauseSaysWhatToDo_data()
{
    QTest::addColumn<RunPause::Why>("why");
    QTest::addColumn<QString>("told");
    using Why = RunPause::Why;
    QTest::newRow("person") << Why::Person << u"Nothing new is sent until you resume."_s;
    QTest::newRow("rate") << Why::RateLimited << u"It goes on by itself at 14:31:08"_s;
    QTest::newRow("forbidden") << Why::Forbidden << u"the API refused three in a row."_s;
    QTest::newRow("failures") << Why::FailuresInARow << u"five failed in a row."_s;
    QTest::newRow("journal") << Why::JournalFailed << u"The disk is full. Make room for the journal"_s;
    QTest::newRow("credentials") << Why::NoCredentials << u"Open the account again, then resume."_s;
}

void RunPanelTest::eachPauseSaysWhatToDo()
{
    QFETCH(RunPause::Why, why);
    QFETCH(QString, told);
    const Shown shown;
    shown.panel->begin(request(12));
    shown.panel->showPaused(pauseOf(why));
    QVERIFY(shows(shown.window, told));
    QVERIFY(find<QPushButton>(shown.window, u"Resume"_s));
    QVERIFY(!find<QPushButton>(shown.window, u"Pause"_s));
    shown.panel->showRunning();
    QVERIFY(!shows(shown.window, told));
}

void RunPanelTest::tellsWhatIsNotRecorded()
{
    const EnglishPlurals english;
    RunProgress progress = progressOf(5, {{Kind::Deleted, 5}});
    progress.unrecorded = 2;
    const QString told = u"2 of these outcomes aren't in the journal yet: leave Token Desk open until they are."_s;
    QVERIFY(words::runSummary(progress).endsWith(told));
    QCOMPARE(words::runTone(progress), Tone::Caution);
    progress.unrecorded = 0;
    QVERIFY(!words::runSummary(progress).contains(u"journal"_s));
    QCOMPARE(words::runTone(progress), Tone::Positive);
}

void RunPanelTest::aPauseTellsWhatTheServerAskedFor()
{
    const Shown shown;
    shown.panel->begin(request(12));
    const QDateTime until(QDate(2026, 10, 12), QTime(12, 31, 8), Qt::UTC);
    shown.panel->showWaiting(until);
    QVERIFY(shows(shown.window, u"It goes on by itself at 14:31:08"_s));
    shown.panel->showPaused({RunPause::Why::Person}, until);
    QVERIFY(shows(shown.window, u"Nothing new is sent until you resume."_s));
    QVERIFY(shows(shown.window, u"nothing is sent before 14:31:08, even if you resume sooner."_s));
    shown.fits();
    // Resumed sooner, and told whatever else happens until then.
    for (int time = 0; time < 2; ++time) {
        shown.panel->showWaiting(until);
        QVERIFY(shows(shown.window, u"nothing is sent before 14:31:08, even if you resume sooner."_s));
        QVERIFY(!shows(shown.window, u"Paused"_s));
    }
    shown.panel->showRunning();
    shown.panel->showWaiting(until);
    QVERIFY(shows(shown.window, u"It goes on by itself at 14:31:08"_s));
    shown.panel->showPaused({RunPause::Why::Person});
    QVERIFY(!shows(shown.window, u"14:31:08"_s));
}

void RunPanelTest::buttonsFollowTheRun()
{
    const Shown shown;
    RunPanel& panel = *shown.panel;
    const auto isThere = [&shown](const QString& text) { return find<QPushButton>(shown.window, text) != nullptr; };
    QVERIFY(!panel.isVisible());
    panel.begin(request(3));
    QVERIFY(isThere(u"Pause"_s) && isThere(u"Stop"_s) && !isThere(u"Resume"_s) && !isThere(u"Close"_s));

    // Who pauses by keyboard can resume with the next key.
    const QSignalSpy pauses(&panel, &RunPanel::pauseWanted);
    const QSignalSpy resumes(&panel, &RunPanel::resumeWanted);
    panel.focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(pauses.count(), 1);
    panel.showPaused(pauseOf(RunPause::Why::Person));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(resumes.count(), 1);

    panel.showStopping();
    QVERIFY(!isThere(u"Pause"_s) && !isThere(u"Resume"_s));
    QVERIFY(!find<QPushButton>(shown.window, u"Stop"_s)->isEnabled());

    panel.showSummary(progressOf(3, {{Kind::Deleted, 2}, {Kind::Unknown, 1}}));
    QVERIFY(isThere(u"Check again"_s) && isThere(u"Copy for ticket"_s) && isThere(u"Show in journal"_s));
    QVERIFY(isThere(u"Close"_s) && !isThere(u"Choose those not deleted"_s) && !isThere(u"Stop"_s));
    panel.showSummary(progressOf(3, {{Kind::Deleted, 2}, {Kind::SettledNotDeleted, 1}}));
    QVERIFY(isThere(u"Choose those not deleted"_s) && !isThere(u"Check again"_s));

    panel.showCustomersProgress(0, 2);
    QVERIFY(shows(shown.window, u"Looking the customers up once more: 0 of 2…"_s));
    panel.showCustomersResult(Tone::Caution, u"2 customers still have 3 card tokens."_s, true);
    QVERIFY(isThere(u"Show"_s));
}

void RunPanelTest::everythingFits_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void RunPanelTest::everythingFits()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    const Shown shown;
    shown.panel->begin(request(100000));
    shown.fits();
    RunProgress progress
        = progressOf(100000, {{Kind::Deleted, 12345}, {Kind::Refused, 1234}, {Kind::Unknown, 1234}}, 6);
    progress.retrying = 12;
    progress.untried -= 12;
    progress.perSecond = 0.6;
    progress.timeLeft = std::chrono::hours(99);
    shown.panel->showProgress(progress);
    shown.fits();
    for (const auto why :
        {RunPause::Why::Person, RunPause::Why::RateLimited, RunPause::Why::Forbidden, RunPause::Why::JournalFailed}) {
        shown.panel->showPaused(pauseOf(why));
        shown.fits();
    }
    shown.panel->showStopping();
    shown.fits();
    shown.panel->showSummary(progressOf(100000,
        {{Kind::Deleted, 49700}, {Kind::AlreadyGone, 1200}, {Kind::Refused, 4000}, {Kind::NotSent, 5000},
            {Kind::Unknown, 3000}, {Kind::SettledDeleted, 4000}, {Kind::SettledNotDeleted, 2000}}));
    shown.fits();
    shown.panel->showCustomersProgress(0, 1234);
    shown.fits();
    shown.panel->showCustomersResult(Tone::Caution, u"1234 customers still have 3456 card tokens."_s, true);
    shown.fits();
}

void RunPanelTest::dialogFits()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    const EnglishPlurals english;
    ScriptedServer server([](const QByteArray&) {
        const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1();
        return answer(200,
            R"([{"id": "1", "status": "PARTIALLY_CAPTURED_REFUNDED", "amount": 123456789, "currency": "NOK",
                "created_at": ")"
                + now + R"("}])");
    });
    const ApiWithKey api(server.url());
    AccountProfile account = accountAt(server.url(), u"P12345678"_s);
    account.name = u"Fjordbutikken and the other shops along the coast of the far north AS"_s;
    RunChoice choice;
    for (int i = 0; i < 12; ++i) {
        CardToken token;
        token.id = u"token-%1"_s.arg(i);
        token.brandText = u"a brand with a very long name of its own %1"_s.arg(i);
        token.status = CardStatus::Active;
        token.customerId = u"customer-0123456789-ABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789-%1"_s.arg(i);
        choice.tokens += token;
    }
    for (const LeftOut why : {LeftOut::AlreadyDeleted, LeftOut::NotSettled, LeftOut::Incomplete, LeftOut::UnsafeId,
             LeftOut::OtherAccount, LeftOut::Repeated})
        choice.leftOut[why] = 12345;
    auto* dialog = new DeleteManyDialog(choice, account, api.api, {QString(128, u'm')});
    dialog->resize(1, 1);
    dialog->open();
    const auto fits = [dialog] {
        QTRY_COMPARE(cutText(*dialog), QString());
        QTRY_COMPARE(overlap(*dialog), QString());
    };
    fits();
    QTest::mouseClick(find<QPushButton>(*dialog, u"Show all customers"_s), Qt::LeftButton);
    fits();
    QTest::mouseClick(find<QPushButton>(*dialog, u"Look which were used"_s), Qt::LeftButton);
    QTRY_VERIFY(find<QPushButton>(*dialog, u"Leave these out"_s));
    fits();
    auto* reason = find<QLineEdit>(*dialog, u"Reason"_s);
    reason->setText(u"4111 1111 1111 1111"_s);
    find<QLineEdit>(*dialog, u"How many?"_s)->setText(u"13"_s);
    fits();
    delete dialog;
}

QTEST_MAIN(RunPanelTest)
#include "tst_runpanel.moc"
