#include "layoutchecks.h"
#include "program.h"
#include "scriptedserver.h"

#include <QLineEdit>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

/// Longer than any shop's, with words and without.
const QString longName = u"Fjordbutikken i Nedre Vågen med Interiør, Hagemøbler og Fritidsutstyr AS, nettbutikk"_s;
const QString longWord = u"x"_s.repeated(80);

} // namespace

/// Whether the pages and dialogs about accounts fit. ctest runs it at other scales too.
class AccountLayoutTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void cleanup();
    void welcomeFits();
    void accountDialogFits();
    void openingPageFits_data();
    void openingPageFits();
    void lockPageFits();

private:
    void fits(const QWidget& window)
    {
        QTest::qWait(0);
        QCOMPARE(cutText(window), QString());
        QCOMPARE(overlap(window), QString());
    }
};

void AccountLayoutTest::initTestCase_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void AccountLayoutTest::init()
{
    QFETCH_GLOBAL(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
}

void AccountLayoutTest::cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

void AccountLayoutTest::welcomeFits()
{
    Program program;
    program.open();
    program.window->resize(program.window->minimumSize());
    fits(*program.window);
}

void AccountLayoutTest::accountDialogFits()
{
    ScriptedServer server([](const QByteArray&) {
        return ScriptedReply {ScriptedServer::json(403, R"({"error":{"message":")" + QByteArray(150, 'y') + R"("}})")};
    });
    Program program;
    program.open();
    Program::press(Qt::Key_Space);
    QDialog* dialog = program.waitForDialog();
    QVERIFY(dialog);
    fits(*dialog);
    Program::type(u"Shop"_s);
    Program::press(Qt::Key_A, Qt::AltModifier);
    Program::type(u"P00000001"_s);
    Program::press(Qt::Key_P, Qt::AltModifier);
    Program::press(Qt::Key_End);
    Program::press(Qt::Key_D, Qt::AltModifier);
    Program::type(server.url().toString());
    fits(*dialog);
    Program::press(Qt::Key_Return);
    QVERIFY(shows(*dialog, u"API key"_s));
    fits(*dialog);
    Program::press(Qt::Key_K, Qt::AltModifier);
    Program::type(u"some-key"_s);
    Program::press(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(shows(*dialog, u"admin:checkout"_s));
    fits(*dialog);
    Program::press(Qt::Key_W, Qt::AltModifier);
    Program::press(Qt::Key_End);
    fits(*dialog);
}

void AccountLayoutTest::openingPageFits_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("words") << longName;
    QTest::newRow("one word") << longWord;
}

void AccountLayoutTest::openingPageFits()
{
    QFETCH(QString, name);
    Program program;
    program.keyring.refusal = SecretError {SecretError::Kind::Refused};
    program.addAccount(name, u"P00000001"_s, QUrl(u"http://127.0.0.1:1/v1"_s), "key");
    program.open();
    QTRY_VERIFY(shows(*program.window, u"type the API key for this session"_s));
    program.window->resize(program.window->minimumSize());
    fits(*program.window);
}

void AccountLayoutTest::lockPageFits()
{
    Program program;
    program.open();
    findAction(*program.window, u"Lock"_s)->trigger();
    QVERIFY(shows(*program.window, u"Token Desk is locked"_s));
    program.window->resize(program.window->minimumSize());
    fits(*program.window);
}

QTEST_MAIN(AccountLayoutTest)
#include "tst_accountlayout.moc"
