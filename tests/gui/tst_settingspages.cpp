#include "certificatemaker.h"
#include "openedsettings.h"
#include "words/reasonwords.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace tokendesk;

using Page = SettingsDialog::Page;

/// What each page of the settings takes, refuses and tells.
class SettingsPagesTest final : public QObject
{
    Q_OBJECT

private slots:
    void networkProblemsAreToldAndHoldOk_data();
    void networkProblemsAreToldAndHoldOk();
    void certificatesAreToldBeforeTheyAreUsed();
    void proxyPasswordIsHandedOverAndNeverShown();
    void withoutAUserThereIsNoPassword();
    void reasonsAreEditedByKeyboard();
    void reasonProblemsAreToldAndHoldOk_data();
    void reasonProblemsAreToldAndHoldOk();
    void usualReasonsFollowTheLanguage();
    void unknownLanguageStays();
};

void SettingsPagesTest::networkProblemsAreToldAndHoldOk_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("field");
    QTest::newRow("no host") << QString() << u"8080"_s << QString() << u"Enter the proxy's host"_s << u"Host"_s;
    QTest::newRow("a URL") << u"http://proxy"_s << u"8080"_s << QString() << u"no http://"_s << u"Host"_s;
    QTest::newRow("no port") << u"proxy"_s << QString() << QString() << u"Enter the proxy's port"_s << u"Port"_s;
    QTest::newRow("port too high") << u"proxy"_s << u"65536"_s << QString() << u"from 1 to 65535"_s << u"Port"_s;
    QTest::newRow("colon in the user") << u"proxy"_s << u"1"_s << u"me:word"_s << u"a colon"_s << u"User"_s;
}

void SettingsPagesTest::networkProblemsAreToldAndHoldOk()
{
    QFETCH(QString, host);
    QFETCH(QString, port);
    QFETCH(QString, user);
    QFETCH(QString, told);
    QFETCH(QString, field);
    const OpenedSettings opened;
    opened.goTo(Page::Network);
    opened.choose(Qt::Key_X, u"This"_s);
    opened.enter(Qt::Key_H, host);
    opened.enter(Qt::Key_O, port);
    opened.enter(Qt::Key_U, user);
    QVERIFY(shows(*opened.dialog, told));
    opened.goTo(Page::Lock);
    opened.press(Qt::Key_Return);
    QVERIFY(opened.dialog->isVisible());
    QVERIFY(shows(*opened.dialog, told));
    QCOMPARE(spokenName(opened.dialog->focusWidget()), field);
    QCOMPARE(opened.settings.values().network, NetworkSettings());
    // What isn't used needs no repair.
    opened.choose(Qt::Key_X, u"None"_s);
    QVERIFY(!shows(*opened.dialog, told));
    opened.ok();
    QTRY_VERIFY(!opened.dialog);
}

void SettingsPagesTest::certificatesAreToldBeforeTheyAreUsed()
{
    CertificateMaker maker;
    maker.make({.name = u"first"_s, .until = u"20900301120000Z"_s});
    maker.make({.name = u"second"_s, .until = u"20950601120000Z"_s});
    maker.make({.name = u"old"_s, .until = u"20210101000000Z"_s});
    const OpenedSettings opened;
    opened.goTo(Page::Network);
    QVERIFY(shows(*opened.dialog, u"a PEM file"_s));
    const auto tells = [&](const QString& file, const QString& told) {
        opened.enter(Qt::Key_F, file);
        return shows(*opened.dialog, told);
    };
    QVERIFY(tells(maker.certificateFile(u"first"_s), u"1 certificate, valid until 1 Mar 2090."_s));
    QVERIFY(tells(maker.chainFile({u"second"_s, u"first"_s, u"old"_s}),
        u"2 certificates, all of them valid until 1 Mar 2090. 1 expired certificate: nothing is trusted"_s));
    for (const auto& [file, told] :
        {std::pair(u"/nowhere.pem"_s, u"can't be read"_s), std::pair(u"company.pem"_s, u"give its whole path"_s),
            std::pair(u"/tmp"_s, u"it is no file"_s), std::pair(maker.keyFile(u"first"_s), u"holds a private key"_s)}) {
        QVERIFY2(tells(file, told), qPrintable(told));
        opened.ok();
        QVERIFY(opened.dialog->isVisible());
        QCOMPARE(spokenName(opened.dialog->focusWidget()), u"Certificates"_s);
    }
    QVERIFY(tells(maker.certificateFile(u"second"_s), u"valid until 1 Jun 2095"_s));
    opened.ok();
    QTRY_VERIFY(!opened.dialog);
    QCOMPARE(opened.settings.values().network.authoritiesFile, maker.certificateFile(u"second"_s));
}

void SettingsPagesTest::proxyPasswordIsHandedOverAndNeverShown()
{
    OpenedSettings opened;
    QByteArray entered;
    const auto listen = [&] {
        connect(opened.dialog, &SettingsDialog::proxyPasswordEntered, this,
            [&](const Secret& password) { entered = password.bytes().toByteArray(); });
    };
    listen();
    opened.goTo(Page::Network);
    opened.enter(Qt::Key_U, u"me"_s);
    opened.enter(Qt::Key_R, u"open sesame"_s);
    QApplication::clipboard()->setText(u"as before"_s);
    opened.press(Qt::Key_A, Qt::ControlModifier);
    opened.press(Qt::Key_C, Qt::ControlModifier);
    opened.press(Qt::Key_X, Qt::ControlModifier);
    opened.enter(Qt::Key_R, u"open sesame"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"as before"_s);
    const auto* field = find<QLineEdit>(*opened.dialog, u"Proxy password"_s);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QVERIFY(!field->displayText().contains(u"sesame"_s));
    opened.ok();
    QTRY_VERIFY(!opened.dialog);
    QCOMPARE(entered, "open sesame");
    QFile file(opened.folder.filePath(u"config/settings.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("sesame"));

    entered.clear();
    opened.open(true);
    listen();
    opened.goTo(Page::Network);
    field = find<QLineEdit>(*opened.dialog, u"Proxy password"_s);
    QCOMPARE(field->text(), QString());
    QVERIFY(field->placeholderText().startsWith(u"Kept"_s));
    opened.enter(Qt::Key_U, u"somebody"_s);
    opened.ok();
    QTRY_VERIFY(!opened.dialog);
    QVERIFY(entered.isEmpty());
}

void SettingsPagesTest::withoutAUserThereIsNoPassword()
{
    const OpenedSettings opened(true);
    QSignalSpy entered(opened.dialog, &SettingsDialog::proxyPasswordEntered);
    opened.goTo(Page::Network);
    auto* field = find<QLineEdit>(*opened.dialog, u"Proxy password"_s);
    QVERIFY(!field->isEnabled());
    QVERIFY(field->placeholderText().isEmpty());
    opened.enter(Qt::Key_U, u"m"_s);
    opened.enter(Qt::Key_R, u"word"_s);
    opened.enter(Qt::Key_U, QString());
    opened.ok();
    QTRY_VERIFY(!opened.dialog);
    QCOMPARE(entered.count(), 0);
}

void SettingsPagesTest::reasonsAreEditedByKeyboard()
{
    const OpenedSettings opened;
    opened.goTo(Page::Reasons);
    auto* list = find<QListWidget>(*opened.dialog, u"Reasons"_s);
    const QStringList usual = words::usualReasons();
    QCOMPARE(list->count(), usual.size());
    const auto button = [&](Qt::Key mnemonic) { opened.press(mnemonic, Qt::AltModifier); };
    opened.press(Qt::Key_Tab);
    QVERIFY(list->hasFocus());
    // The first goes, a new one comes in behind the second and moves up, the last becomes blank.
    button(Qt::Key_R);
    QTRY_COMPARE(list->count(), usual.size() - 1);
    button(Qt::Key_A);
    QTRY_COMPARE(list->count(), usual.size());
    QCOMPARE(spokenName(opened.dialog->focusWidget()), u"Reason"_s);
    opened.type(u"Moved away"_s);
    QVERIFY(shows(*opened.dialog, u"10 of 128"_s));
    button(Qt::Key_U);
    QTRY_COMPARE(list->item(0)->text(), u"Moved away"_s);
    list->setFocus();
    opened.press(Qt::Key_End);
    opened.enter(Qt::Key_S, QString());
    opened.ok();
    QTRY_VERIFY(!opened.dialog);
    QStringList expected = usual;
    expected.removeFirst();
    expected.removeLast();
    expected.prepend(u"Moved away"_s);
    QCOMPARE(opened.settings.values().deletionReasons, expected);
}

void SettingsPagesTest::reasonProblemsAreToldAndHoldOk_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("told");
    QTest::newRow("too long") << QString(129, u'x') << u"Too long"_s;
    QTest::newRow("card number") << u"4111 1111 1111 1111"_s << u"Remove the card number"_s;
    QTest::newRow("direction mark") << u"a\u202Eb"_s << u"invisible character"_s;
}

void SettingsPagesTest::reasonProblemsAreToldAndHoldOk()
{
    QFETCH(QString, reason);
    QFETCH(QString, told);
    const OpenedSettings opened;
    opened.goTo(Page::Reasons);
    auto* list = find<QListWidget>(*opened.dialog, u"Reasons"_s);
    opened.enter(Qt::Key_S, reason);
    QVERIFY(shows(*opened.dialog, told));
    list->setCurrentRow(3);
    QVERIFY(!shows(*opened.dialog, told));
    opened.goTo(Page::Appearance);
    opened.press(Qt::Key_Return);
    QVERIFY(opened.dialog->isVisible());
    QVERIFY(shows(*opened.dialog, told));
    QCOMPARE(spokenName(opened.dialog->focusWidget()), u"Reason"_s);
    QCOMPARE(list->currentRow(), 0);
    QVERIFY(!opened.settings.values().deletionReasons);
}

void SettingsPagesTest::usualReasonsFollowTheLanguage()
{
    OpenedSettings opened;
    QVERIFY(opened.settings.setDeletionReasons(QStringList {u"Mine"_s}));
    delete opened.dialog;
    opened.open();
    opened.goTo(Page::Reasons);
    QCOMPARE(find<QListWidget>(*opened.dialog, u"Reasons"_s)->count(), 1);
    opened.press(Qt::Key_O, Qt::AltModifier);
    QTRY_COMPARE(find<QListWidget>(*opened.dialog, u"Reasons"_s)->count(), words::usualReasons().size());
    opened.ok();
    QTRY_VERIFY(!opened.dialog);
    QVERIFY(!opened.settings.values().deletionReasons);
}

void SettingsPagesTest::unknownLanguageStays()
{
    OpenedSettings opened;
    QVERIFY(opened.settings.setLanguage(u"nb_NO"_s));
    delete opened.dialog;
    opened.open();
    opened.goTo(Page::Language);
    const QString shown = find<QComboBox>(*opened.dialog, u"Language"_s)->currentText();
    QVERIFY2(shown.startsWith(u"Norsk"_s), qPrintable(shown));
    QVERIFY(shows(*opened.dialog, u"the next time"_s));
    opened.ok();
    QTRY_VERIFY(!opened.dialog);
    QCOMPARE(opened.settings.values().language, u"nb_NO"_s);
}

QTEST_MAIN(SettingsPagesTest)
#include "tst_settingspages.moc"
