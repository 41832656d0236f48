#include "accounts/accountdialog.h"
#include "certificatedialog.h"
#include "layoutchecks.h"
#include "lists/listdialog.h"
#include "mnemonics.h"
#include "network/tlsfailure.h"
#include "onetoken.h"
#include "outlinestyle.h"
#include "program.h"
#include "receipts/receiptdialog.h"
#include "run/deletemanydialog.h"
#include "run/runpanel.h"
#include "settings/removeaccountdialog.h"
#include "story.h"
#include "testedlanguage.h"
#include "words/cardwords.h"
#include "words/receiptwords.h"

#include <QDir>
#include <QFileDialog>
#include <QLibraryInfo>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>
#include <QVersionNumber>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

/// The token twice, under two ids.
ScriptedReply twoTokens(const QByteArray& request)
{
    if (request.contains("customer_id="))
        return answer(200, "[" + tokenJson + "," + QByteArray(tokenJson).replace("the-token", "other-token") + "]");
    return oneToken(request);
}

QAction* actionOf(const QWidget& window, const QKeySequence& shortcut)
{
    for (QAction* action : window.findChildren<QAction*>())
        if (action->shortcut() == shortcut)
            return action;
    qFatal("No action has the shortcut %s", qPrintable(shortcut.toString()));
}

} // namespace

/// Which language the window speaks, and how it writes days and numbers.
class LanguagesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new OutlineStyle(u"Fusion"_s)); }
    void namesLanguagesInThemselves();
    void speaksWhatIsPreferred_data();
    void speaksWhatIsPreferred();
    void writesAsIsTheCustom_data();
    void writesAsIsTheCustom();
    void writesDaysAndTimes_data();
    void writesDaysAndTimes();
    void leavesNothingInEnglish_data() { eachLanguage(false); }
    void leavesNothingInEnglish();
    void windowsFit_data() { eachLanguage(true); }
    void windowsFit();
    void dialogsFit_data() { eachLanguage(true); }
    void dialogsFit();
    void runPanelFits_data() { eachLanguage(true); }
    void runPanelFits();

private:
    static void eachLanguage(bool withMadeUp);
    void takePicture(QWidget& window, const QString& name);
    void check(QWidget& window, const QString& name);
};

void LanguagesTest::namesLanguagesInThemselves()
{
    QStringList names;
    for (const QString& language : translatedLanguages())
        names += languageName(language);
    QCOMPARE(
        names, (QStringList {u"Dansk"_s, u"Deutsch"_s, u"English"_s, u"Norsk bokmål"_s, u"Suomi"_s, u"Svenska"_s}));
    QCOMPARE(languageName(u"tlh"_s), u"tlh"_s);
    // What a policy may name.
    QStringList codes = translatedLanguages();
    codes.sort();
    QCOMPARE(codes, spokenLanguages());
}

void LanguagesTest::speaksWhatIsPreferred_data()
{
    QTest::addColumn<QStringList>("preferred");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("as is") << QStringList {u"sv-SE"_s, u"sv"_s} << u"sv"_s;
    QTest::newRow("another region") << QStringList {u"de-Latn-AT"_s, u"de"_s} << u"de"_s;
    QTest::newRow("as in the settings of old") << QStringList {u"nb_NO"_s} << u"nb"_s;
    QTest::newRow("Nynorsk") << QStringList {u"nn-NO"_s, u"nn"_s} << u"nb"_s;
    QTest::newRow("Norwegian") << QStringList {u"no"_s} << u"nb"_s;
    QTest::newRow("the next best") << QStringList {u"se-NO"_s, u"se"_s, u"fi"_s, u"en"_s} << u"fi"_s;
    QTest::newRow("English first") << QStringList {u"en-GB"_s, u"da"_s} << u"en"_s;
    QTest::newRow("none of ours") << QStringList {u"fr-FR"_s, u"fr"_s} << u"en"_s;
    QTest::newRow("no language") << QStringList {u"C"_s} << u"en"_s;
    QTest::newRow("nothing") << QStringList() << u"en"_s;
}

void LanguagesTest::speaksWhatIsPreferred()
{
    QFETCH(QStringList, preferred);
    QTEST(languageFor(preferred), "spoken");
}

void LanguagesTest::writesAsIsTheCustom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("locale");
    QTest::newRow("at home") << u"nb"_s << u"nb_NO"_s << u"nb_NO"_s;
    QTest::newRow("in a region of the language's") << u"sv"_s << u"fi_FI"_s << u"sv_FI"_s;
    QTest::newRow("abroad") << u"de"_s << u"nb_NO"_s << u"de_DE"_s;
    QTest::newRow("English at home") << u"en"_s << u"en_US"_s << u"en_US"_s;
    QTest::newRow("English in Sweden") << u"en"_s << u"sv_SE"_s << u"en_SE"_s;
    QTest::newRow("English abroad") << u"en"_s << u"nb_NO"_s << u"en_001"_s;
    QTest::newRow("a person of no region") << u"en"_s << u"C"_s << u"en_001"_s;
}

void LanguagesTest::writesAsIsTheCustom()
{
    QFETCH(QString, language);
    QFETCH(QString, person);
    QTEST(localeFor(language, QLocale(person)).name(), "locale");
}

void LanguagesTest::writesDaysAndTimes_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("number");
    QTest::newRow("en") << u"3 Oct 2026"_s << u"3 Oct 2026, 14:05:09"_s << u"12,345"_s;
    QTest::newRow("nb") << u"3. okt. 2026"_s << u"3. okt. 2026, 14:05:09"_s << u"12\u00a0345"_s;
    QTest::newRow("sv") << u"3 okt. 2026"_s << u"3 okt. 2026, 14:05:09"_s << u"12\u00a0345"_s;
    QTest::newRow("da") << u"3. okt. 2026"_s << u"3. okt. 2026, 14.05.09"_s << u"12.345"_s;
    QTest::newRow("fi") << u"3.10.2026"_s << u"3.10.2026 klo 14.05.09"_s << u"12\u00a0345"_s;
    QTest::newRow("de") << u"3. Okt. 2026"_s << u"3. Okt. 2026, 14:05:09"_s << u"12.345"_s;
}

void LanguagesTest::writesDaysAndTimes()
{
    QFETCH(QString, day);
    QFETCH(QString, moment);
    QFETCH(QString, number);
    const QLocale before;
    {
        const SpokenLanguage language(QString::fromLatin1(QTest::currentDataTag()));
        const QDateTime at(QDate(2026, 10, 3), QTime(14, 5, 9));
        QCOMPARE(words::day(at), day);
        QCOMPARE(words::moment(at), moment);
        QCOMPARE(QLocale().toString(12345), number);
        // What proves something reads the same everywhere.
        QVERIFY(words::exactUtc(at).startsWith("2026-10-03T"_L1));
    }
    QLocale::setDefault(before);
}

void LanguagesTest::eachLanguage(bool withMadeUp)
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "nb", "sv", "da", "fi", "de"})
        QTest::newRow(language) << QString::fromLatin1(language);
    if (withMadeUp && qEnvironmentVariableIsSet("TOKENDESK_LOOKS"))
        for (const char* language : {"pseudo", "mirrored"})
            QTest::newRow(language) << QString::fromLatin1(language);
}

/// Shows the window; a folder named in TOKENDESK_LOOKS takes its picture.
void LanguagesTest::takePicture(QWidget& window, const QString& name)
{
    window.show();
    // What wraps is laid out from the inside to the outside, a step with each turn.
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
    const QString folder = qEnvironmentVariable("TOKENDESK_LOOKS");
    if (folder.isEmpty())
        return;
    const QDir pictures(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(QDir().mkpath(pictures.path()));
    QVERIFY(window.grab().save(pictures.filePath(name + u".png"_s)));
}

/// Whether a window can be read and driven, as large as it opens and as small as it gets.
void LanguagesTest::check(QWidget& window, const QString& name)
{
    const QSize before = window.size();
    takePicture(window, name);
    // Languages that are longer than any that people speak are only for looking.
    if (qstrlen(QTest::currentDataTag()) != 2)
        return;
    for (const QSize size : {before, QSize(1, 1)}) {
        window.resize(size);
        QCoreApplication::processEvents();
        const auto what = [&](const QString& fault) { return fault.isEmpty() ? QString() : name + u": "_s + fault; };
        QTRY_COMPARE(what(cutText(window)), QString());
        QTRY_COMPARE(what(overlap(window)), QString());
        QCOMPARE(what(sharedMnemonicIn(window)), QString());
    }
    window.resize(before);
}

/// Of what Qt says itself. What our own windows say is in the translations' check.
void LanguagesTest::leavesNothingInEnglish()
{
    QFETCH(QString, language);
    const Unanswered unanswered;
    const TestedLanguage spoken(language);
    QFileDialog files;
    files.setOption(QFileDialog::DontUseNativeDialog);
    QPrintDialog printing;
    constexpr auto allButtons = QMessageBox::StandardButtons(0x0ffffc00);
    QMessageBox box(QMessageBox::Question, {}, {}, allButtons);
    for (QDialog* dialog : QList<QDialog*> {&files, &printing, &box}) {
        takePicture(*dialog, QString::fromLatin1(dialog->metaObject()->className()));
        if (dialog != &box)
            QCOMPARE(sharedMnemonicIn(*dialog), QString());
    }
    QLineEdit line;
    delete line.createStandardContextMenu();
    QPlainTextEdit text;
    delete text.createStandardContextMenu();
    QStringList left = unanswered.asked();
    // Qt looks all names of keys up; those that we have are asked for below. The others look the same everywhere.
    const QRegularExpression alike(
        u"^(QShortcut|QGuiApplication|QPageSize|QImageWriter): |^QFileDialog: Alt\\+|^QPrint\\w+: (Form|\\.\\.\\.)$"_s);
    // Each release of Qt says some things anew; buttons and fields stay.
    const QRegularExpression lasting(u"^(QPlatformTheme|QDialogButtonBox|QLineEdit|QWidgetTextControl): "_s);
    const bool isNewer = QLibraryInfo::version() >= QVersionNumber(6, 5);
    left.removeIf([&](const QString& asked) {
        return language == "en"_L1 || alike.match(asked).hasMatch() || (isNewer && !lasting.match(asked).hasMatch());
    });
    QCOMPARE(left.join(u'\n'), QString());
    const QString keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete).toString(QKeySequence::NativeText);
    const QMap<QString, QString> expected {{u"de"_s, u"Strg+Umschalt+Entf"_s}, {u"sv"_s, u"Ctrl+Skift+Del"_s}};
    QCOMPARE(keys, expected.value(language, keys));
}

void LanguagesTest::windowsFit()
{
    QFETCH(QString, language);
    ScriptedServer server(twoTokens);
    Program program;
    const TestedLanguage spoken(language);
    program.open();
    QMainWindow& window = *program.window;
    check(window, u"welcome"_s);
    program.addAccount(u"Fjordbutikken"_s, u"T00000000"_s, server.url(), "key");
    program.window->openDefault();
    auto* table
        = QTest::qWaitFor([&] { return window.findChild<QTableView*>(); }) ? window.findChild<QTableView*>() : nullptr;
    QVERIFY(table);
    check(window, u"start"_s);

    program.lookUp(u"10234"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    program.press(Qt::Key_Down);
    check(window, u"table"_s);
    const auto dialog = [&](const QKeySequence& shortcut, const QString& name) {
        actionOf(window, shortcut)->trigger();
        QVERIFY(program.waitForDialog());
        check(*program.dialog(), name);
    };
    const auto close = [&] {
        program.dialog()->reject();
        QVERIFY(program.isBackInWindow());
    };
    dialog(QKeySequence::Delete, u"delete"_s);
    program.dialog()->findChild<QLineEdit*>()->setText(u"4111 1111 1111 1111"_s);
    check(*program.dialog(), u"delete-card-number"_s);
    close();
    table->selectAll();
    check(window, u"table-two-chosen"_s);
    dialog(QKeySequence::Delete, u"delete-many"_s);
    close();
    dialog(QKeySequence(Qt::Key_F1), u"keyboard"_s);
    close();
    dialog(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), u"list"_s);
    close();
    dialog(QKeySequence(Qt::CTRL | Qt::Key_Comma), u"settings-0"_s);
    auto* titles = program.dialog()->findChild<QListWidget*>();
    for (int page = 1; page < titles->count(); ++page) {
        titles->setCurrentRow(page);
        check(*program.dialog(), u"settings-%1"_s.arg(page));
    }
    close();
    actionOf(window, QKeySequence(Qt::CTRL | Qt::Key_J))->trigger();
    QCoreApplication::processEvents();
    check(window, u"journal"_s);
    actionOf(window, QKeySequence(Qt::Key_F12))->trigger();
    check(window, u"activity"_s);
    actionOf(window, QKeySequence(Qt::CTRL | Qt::Key_L))->trigger();
    check(window, u"lock"_s);
}

void LanguagesTest::dialogsFit()
{
    QFETCH(QString, language);
    const TestedLanguage spoken(language);
    const auto look = [&](QWidget* window, const QString& name) {
        const std::unique_ptr<QWidget> owner(window);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        check(*window, name);
    };
    AccountProfile account = accountAt(QUrl(u"https://checkout.dintero.com/v1"_s), u"P12345678"_s);
    look(new RemoveAccountDialog(account), u"remove-account"_s);
    for (const SignIn signIn : {SignIn::ApiKey, SignIn::ClientCredentials}) {
        account.signIn = signIn;
        account.network.emplace().proxy.mode = ProxySettings::Mode::Manual;
        look(new AccountDialog(account, {}, false), u"account-%1"_s.arg(static_cast<int>(signIn)));
    }
    const Story story = plainStory();
    const ReceiptText receipt = words::receiptText(*receiptFrom(story.deletion, story.entries, story.confirmed.at));
    look(new ReceiptDialog(receipt, words::plain(receipt), u"receipt.pdf"_s), u"receipt"_s);
    TlsFailure failure;
    failure.problem = TlsFailure::Problem::WrongHost;
    failure.chain = {{.subject = u"shop.example.com"_s, .issuer = u"Example CA"_s, .names = {u"shop.example.com"_s}}};
    look(new CertificateDialog(failure, u"api.example.com"_s), u"certificate"_s);
}

void LanguagesTest::runPanelFits()
{
    using Kind = DeletionOutcome::Kind;
    QFETCH(QString, language);
    const TestedLanguage spoken(language);
    QWidget window;
    auto* panel = new RunPanel;
    auto* column = new QVBoxLayout(&window);
    column->addStretch(1);
    column->addWidget(panel);
    // As small as the program's window gets.
    window.setMinimumSize(720, 440);
    window.show();
    RunRequest request;
    request.tokens.resize(5000);
    request.account = accountAt(QUrl(u"https://checkout.dintero.com/v1"_s));
    panel->begin(request);
    RunProgress progress;
    progress.total = 5000;
    progress.inFlight = 4;
    progress.ended = {{Kind::Deleted, 1200}, {Kind::Refused, 3}, {Kind::Unknown, 1}};
    progress.untried = progress.total - progress.inFlight - progress.endedCount();
    progress.perSecond = 38.2;
    progress.timeLeft = std::chrono::seconds(130);
    panel->showProgress(progress);
    panel->showRunning();
    check(window, u"run"_s);
    for (const auto why : {RunPause::Why::Person, RunPause::Why::RateLimited, RunPause::Why::NoCredentials}) {
        RunPause pause {why};
        pause.until = QDateTime(QDate(2026, 10, 12), QTime(12, 31, 8), Qt::UTC);
        panel->showPaused(pause);
        check(window, u"run-paused-%1"_s.arg(static_cast<int>(why)));
    }
    progress.untried = progress.inFlight = 0;
    progress.ended
        = {{Kind::Deleted, 4900}, {Kind::AlreadyGone, 50}, {Kind::Refused, 3}, {Kind::NotSent, 40}, {Kind::Unknown, 7}};
    panel->showSummary(progress);
    check(window, u"run-summary"_s);
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
