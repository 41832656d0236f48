#include "layoutchecks.h"
#include "lists/listdialog.h"
#include "lists/pastefield.h"
#include "obstacle.h"
#include "onetoken.h"
#include "outlinestyle.h"
#include "program.h"
#include "settings/removeaccountdialog.h"
#include "settings/settingsdialog.h"

#include <QClipboard>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTreeWidget>

using namespace tokendesk;

namespace {

const QByteArray longCustomer = "customer-0123456789-ABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789-XY";

AccountProfile longAccountAt(const QUrl& server)
{
    AccountProfile account = accountAt(server);
    account.name = u"Fjordbutikken and the other shops along the coast of the far north AS"_s;
    return account;
}

/// Two tokens of a customer with a long id; deletions are refused at length.
ScriptedReply longTexts(const QByteArray& request)
{
    const QByteArray more = R"("relationship_id": "relationship-of-many-years-and-letters",
        "transaction_id": "T00000000.39NOnvV286uzqlF26p088m", "links": [{"rel": "terms_and_conditions",
            "href": "https://example.com/terms/and/conditions/of/it"}])";
    const auto token = [&](const QByteArray& id) {
        return QByteArray(tokenJson).replace("the-token", id).replace("\"10234\"", "\"" + longCustomer + "\", " + more);
    };
    if (request.startsWith("DELETE"))
        return answer(
            400, R"({"error": {"message": ")" + QByteArray("A reason of many words. ").repeated(10) + R"("}})");
    if (request.contains("/transactions"))
        return answer(200, R"([{"id": "1", "status": "PARTIALLY_CAPTURED_REFUNDED", "amount": 123456789,
            "currency": "NOK", "created_at": "2026-10-12T10:00:00Z", "merchant_reference": "an-order-with-a-long-name"}])");
    if (request.contains("customer_id="))
        return answer(200,
            "[" + token("8eae8949-000b-453c-91a3-8f74b3ab18a7") + "," + token("02210600-b3f4-4f42-8075-8322e6e30fac")
                + "]");
    return oneToken(request);
}

} // namespace

/// Whether all can be read: nothing cut, nothing over something else. Runs at several scales.
class LayoutTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new OutlineStyle(u"Fusion"_s)); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void everythingFits_data();
    void everythingFits();
    void settingsFit_data() { everythingFits_data(); }
    void settingsFit();
    void listDialogFits_data() { everythingFits_data(); }
    void listDialogFits();
    void aMessageOfTheWindowCoversNothing_data();
    void aMessageOfTheWindowCoversNothing();
    void idsAreNotTurnedRound();
    void rowsCanBeChosenFromRightToLeft();
};

void LayoutTest::everythingFits_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QSize>("size");
    QTest::newRow("left to right") << Qt::LeftToRight << QSize(1024, 700);
    QTest::newRow("right to left") << Qt::RightToLeft << QSize(1024, 700);
    QTest::newRow("smallest") << Qt::LeftToRight << QSize(1, 1);
    QTest::newRow("smallest, right to left") << Qt::RightToLeft << QSize(1, 1);
}

void LayoutTest::everythingFits()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QSize, size);
    QGuiApplication::setLayoutDirection(direction);
    ScriptedServer server(longTexts);
    WindowOnServer desk(longAccountAt(server.url()));
    QMainWindow& window = *desk.window;
    window.resize(size);
    QCOMPARE(window.layoutDirection(), direction);
    const auto fits = [](QWidget& in) {
        QCoreApplication::processEvents();
        QCOMPARE(cutText(in), QString());
        QCOMPARE(overlap(in), QString());
    };
    fits(window);

    lookUp(desk, u"4111 1111 1111 1111"_s);
    QVERIFY(shows(window, u"Not looked up"_s));
    fits(window);

    lookUp(desk, QString::fromLatin1(longCustomer));
    QTRY_VERIFY(shows(window, u"2 card tokens of customer"_s));
    desk.press(Qt::Key_Down);
    QTRY_VERIFY(window.findChild<QTreeWidget*>()->isVisible());
    fits(window);

    desk.press(Qt::Key_Delete);
    QTRY_VERIFY(desk.dialog());
    QDialog& dialog = *desk.dialog();
    fits(dialog);
    QVERIFY(choose(dialog, Qt::Key_C, u"Cardholder"_s));
    desk.press(Qt::Key_R, Qt::AltModifier);
    desk.type(u"4111 1111 1111 1111"_s);
    QVERIFY(shows(dialog, u"Remove the card number"_s));
    fits(dialog);
    dialog.findChild<QLineEdit*>()->setText(u"Customer called"_s);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.isBackInWindow());
    QTRY_VERIFY(shows(window, u"Nothing was changed."_s));
    fits(window);

    desk.press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(shows(window, u"2 card tokens chosen"_s));
    fits(window);

    desk.press(Qt::Key_F1);
    QTRY_VERIFY(desk.dialog());
    fits(*desk.dialog());
}

void LayoutTest::settingsFit()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QSize, size);
    QGuiApplication::setLayoutDirection(direction);
    const EnglishPlurals english;
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"config/settings.json"_s));
    Look look(folder.filePath(u"look.ini"_s));
    AccountProfile account = longAccountAt(checkoutApiRoot());
    account.key = u"one"_s;
    QVERIFY(settings.putAccount(account));
    NetworkSettings network;
    network.proxy.mode = ProxySettings::Mode::Manual;
    network.proxy.host = u"proxy-of-the-company.in.the.far.north.example.com"_s;
    network.proxy.port = 65535;
    QVERIFY(settings.setNetwork(network));
    QVERIFY(settings.setDeletionReasons(QStringList {QString(128, u'm')}));

    auto* dialog = new SettingsDialog(settings, look);
    dialog->setProxyPasswordKept();
    dialog->resize(size);
    dialog->open();
    const auto fits = [](QWidget& in) {
        QCoreApplication::processEvents();
        QCOMPARE(cutText(in), QString());
        QCOMPARE(overlap(in), QString());
    };
    using Page = SettingsDialog::Page;
    for (const Page page :
        {Page::Accounts, Page::Network, Page::Reasons, Page::Lock, Page::Language, Page::Appearance}) {
        dialog->showPage(page);
        fits(*dialog);
        if (page != Page::Network && page != Page::Reasons)
            continue;
        auto* field = find<QLineEdit>(*dialog, page == Page::Network ? u"Host"_s : u"Reason"_s);
        const QString before = field->text();
        field->selectAll();
        field->insert(u"4111 1111 1111 1111"_s);
        fits(*dialog);
        field->selectAll();
        field->insert(before);
    }
    // A change that can't be saved is told at length.
    const Obstacle inTheWay(folder.filePath(u"config"_s));
    dialog->showPage(Page::Lock);
    find<QComboBox>(*dialog, u"Lock after"_s)->setCurrentIndex(0);
    QTest::mouseClick(find<QPushButton>(*dialog, u"OK"_s), Qt::LeftButton);
    QVERIFY(shows(*dialog, u"Not saved"_s));
    fits(*dialog);

    auto* question = new RemoveAccountDialog(account, dialog);
    question->resize(size);
    question->open();
    fits(*question);
    delete dialog;
}

void LayoutTest::listDialogFits()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QSize, size);
    QGuiApplication::setLayoutDirection(direction);
    const EnglishPlurals english;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QString(120, u'm') + u".csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(200, 'm') + ";id\n4.2E+15;4,2E+15\n\xF8;card-1\n;card-1\n");
    file.close();

    auto* dialog = new ListDialog;
    dialog->open();
    dialog->resize(size);
    const auto fits = [](QWidget& in) {
        QCoreApplication::processEvents();
        QCOMPARE(cutText(in), QString());
        QCOMPARE(overlap(in), QString());
    };
    const auto* summary = dialog->findChild<QLabel*>(u"summary"_s);
    fits(*dialog);
    auto* field = dialog->findChild<PasteField*>();
    field->setPlainText(QString(300, u'm') + u"\n4111 1111 1111 1111\n\na b"_s);
    QTRY_COMPARE(summary->text(), u"0 card token ids. 3 refused."_s);
    fits(*dialog);
    emit field->fileDropped(file.fileName());
    QTRY_VERIFY(summary->text().startsWith(u"1 card token id. 1 refused. 1 repeated. Read as Latin-1"_s));
    fits(*dialog);
    emit field->fileDropped(folder.path());
    QTRY_VERIFY(summary->text().startsWith(u"Not read: the file can't be opened."_s));
    fits(*dialog);
    delete dialog;
}

void LayoutTest::aMessageOfTheWindowCoversNothing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("smallest") << QSize(720, 440);
    // What a screen of 1366 × 768 leaves of it, at one and a half times the size.
    QTest::newRow("small screen, enlarged") << QSize(910, 464);
}

void LayoutTest::aMessageOfTheWindowCoversNothing()
{
    QFETCH(QSize, size);
    ScriptedServer server(longTexts);
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, server.url(), "key");
    program.open();
    MainWindow& window = *program.window;
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    window.resize(size);
    program.lookUp(QString::fromLatin1(longCustomer));
    QTRY_VERIFY(shows(window, u"2 card tokens of customer"_s));
    Program::press(Qt::Key_Down);
    window.takeChangedPolicy(Policy());
    QVERIFY(shows(window, u"Your organisation has changed what holds"_s));
    QCoreApplication::processEvents();
    QCOMPARE(window.size(), size);
    QCOMPARE(overlap(window), QString());
    const QWidget* counts = nullptr;
    for (const QLabel* label : window.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(u"1 chosen"_s))
            counts = label;
    QVERIFY(counts);
    for (const QWidget* widget : {counts, static_cast<const QWidget*>(find<QPushButton>(window, u"Delete…"_s)),
             static_cast<const QWidget*>(find<QPushButton>(window, u"Close"_s))})
        QCOMPARE(widget->visibleRegion(), QRegion(widget->rect()));
}

void LayoutTest::idsAreNotTurnedRound()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    ScriptedServer server(longTexts);
    WindowOnServer desk(accountAt(server.url()));
    lookUp(desk, QString::fromLatin1(longCustomer));
    QTRY_VERIFY(shows(*desk.window, u"2 card tokens of customer"_s));
    desk.press(Qt::Key_Down);
    // As Unicode's rules for isolates order it on the screen.
    const auto isolated = [](const QString& text) { return QChar(0x2068) + text + QChar(0x2069); };
    QVERIFY(shows(*desk.window, isolated(u"8eae8949-000b-453c-91a3-8f74b3ab18a7"_s)));
    QVERIFY(shows(*desk.window, isolated(u"476173••••••0416"_s)));
    const auto* table = desk.window->findChild<QTableView*>();
    const auto* delegate = qobject_cast<QStyledItemDelegate*>(table->itemDelegate());
    QCOMPARE(delegate->displayText(u"476173••••••0416"_s, QLocale()), isolated(u"476173••••••0416"_s));
    // The marks are for the eye: what is copied has none.
    desk.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(u"476173••••••0416"_s));
    QVERIFY(!QApplication::clipboard()->text().contains(QChar(0x2068)));
    desk.press(Qt::Key_Delete);
    QTRY_VERIFY(desk.dialog());
    QVERIFY(shows(*desk.dialog(), isolated(u"476173••••••0416"_s)));
    QVERIFY(shows(*desk.dialog(), isolated(u"8eae8949-000b-453c-91a3-8f74b3ab18a7"_s)));
}

void LayoutTest::rowsCanBeChosenFromRightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    ScriptedServer server(longTexts);
    WindowOnServer desk(accountAt(server.url()));
    lookUp(desk, QString::fromLatin1(longCustomer));
    QTRY_VERIFY(shows(*desk.window, u"2 card tokens of customer"_s));
    desk.press(Qt::Key_Down);
    QVERIFY(shows(*desk.window, u"1 chosen"_s));
    desk.press(Qt::Key_Down);
    QCOMPARE(desk.window->findChild<QTableView*>()->currentIndex().row(), 1);
    QVERIFY(find<QPushButton>(*desk.window, u"Delete…"_s)->isEnabled());
}

QTEST_MAIN(LayoutTest)
#include "tst_layout.moc"
