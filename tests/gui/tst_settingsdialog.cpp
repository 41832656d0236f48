#include "certificatemaker.h"
#include "englishplurals.h"
#include "obstacle.h"
#include "settings/settingsdialog.h"
#include "window.h"
#include "words/reasonwords.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Page = SettingsDialog::Page;

namespace {

AccountProfile account(const QString& key, const QString& name, const QString& id)
{
    AccountProfile profile;
    profile.key = key;
    profile.name = name;
    profile.accountId = id;
    profile.apiRoot = checkoutApiRoot();
    return profile;
}

const QList<Page> allPages {Page::Accounts, Page::Network, Page::Reasons, Page::Lock, Page::Language, Page::Appearance};

/// The dialog as it opens, on settings with three accounts.
struct Opened {
    explicit Opened(bool isPasswordKept = false)
        : settings(folder.filePath(u"config/settings.json"_s))
        , look(folder.filePath(u"config/look.ini"_s))
    {
        for (const AccountProfile& profile : {account(u"one"_s, u"Fjord"_s, u"P12345678"_s),
                 account(u"two"_s, u"Fjord test"_s, u"T12345678"_s), account(u"three"_s, u"Shop"_s, u"P00000003"_s)})
            if (!settings.putAccount(profile))
                qFatal("The settings can't be prepared");
        open(isPasswordKept);
    }
    ~Opened() { delete dialog; }

    void open(bool isPasswordKept = false)
    {
        dialog = new SettingsDialog(settings, look, isPasswordKept);
        dialog->open();
        activate();
    }

    void activate() const
    {
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("The dialog doesn't become active");
    }

    /// By keyboard, from wherever the focus is.
    void goTo(Page page) const
    {
        auto* titles = find<QListWidget>(*dialog, u"Pages"_s);
        titles->setFocus();
        press(Qt::Key_Home);
        for (int i = 0; i < static_cast<int>(page); ++i)
            press(Qt::Key_Down);
    }

    void ok() const { QTest::mouseClick(find<QPushButton>(*dialog, u"OK"_s), Qt::LeftButton); }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Into the field of that mnemonic, in place of what stands there.
    static void enter(Qt::Key mnemonic, const QString& text)
    {
        press(mnemonic, Qt::AltModifier);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Backspace);
        // As pasted: not every character can be typed in a test.
        if (auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget()))
            field->insert(text);
    }
    /// The choice that begins so, of those with that mnemonic.
    static void choose(Qt::Key mnemonic, const QString& text)
    {
        press(mnemonic, Qt::AltModifier);
        auto* choice = qobject_cast<QComboBox*>(QApplication::focusWidget());
        if (!choice)
            return;
        press(Qt::Key_Home);
        for (int i = 0; i < choice->count() && !choice->currentText().startsWith(text); ++i)
            press(Qt::Key_Down);
    }

    QStringList keys() const
    {
        QStringList result;
        for (const AccountProfile& profile : settings.accounts())
            result += profile.key;
        return result;
    }

    const EnglishPlurals english;
    QTemporaryDir folder;
    Settings settings;
    Look look;
    QPointer<SettingsDialog> dialog;
};

QWidgetList focusableIn(const QWidget& window)
{
    QWidgetList result;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
            result += widget;
    return result;
}

QString nameOf(QWidget* widget)
{
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace

class SettingsDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsReachedByKeyboardAndHasAName();
    void accountsAreShownInTheirOrder();
    void accountsAreWorkedOnByKeyboard();
    void removingAsksAndNamesWhatGoes();
    void accountsFollowWhatIsDoneToThem();
    void noAccountIsNoTrouble();
    void everyPageIsKeptOnOk();
    void cancelLeavesEverythingAsItWas();
    void whatWasntTouchedIsLeftToOthers();
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
    void failureToSaveIsToldAndTriedAgain();
    void namesAreNoMarkup();
    void lookIsForItsOwnerOnly();
};

void SettingsDialogTest::everythingIsReachedByKeyboardAndHasAName()
{
    const Opened opened(true);
    QCOMPARE(nameOf(opened.dialog->focusWidget()), u"Pages"_s);
    for (const Page page : allPages) {
        opened.goTo(page);
        if (page == Page::Network) {
            opened.press(Qt::Key_X, Qt::AltModifier);
            opened.press(Qt::Key_End);
            find<QLineEdit>(*opened.dialog, u"User"_s)->setText(u"me"_s);
        }
        const QWidgetList all = focusableIn(*opened.dialog);
        QVERIFY(all.size() > 3);
        QSet<QWidget*> reached;
        for (qsizetype i = 0; i < all.size(); ++i) {
            opened.press(Qt::Key_Tab);
            reached += opened.dialog->focusWidget();
        }
        for (QWidget* widget : all) {
            QVERIFY2(!nameOf(widget).isEmpty(), widget->metaObject()->className());
            QVERIFY2(reached.contains(widget), qPrintable(nameOf(widget)));
        }
    }
}

void SettingsDialogTest::accountsAreShownInTheirOrder()
{
    const Opened opened;
    const auto* list = find<QTreeWidget>(*opened.dialog, u"Accounts"_s);
    const auto row = [list](int number) {
        QStringList texts;
        for (int column = 0; column < list->columnCount(); ++column)
            texts += list->topLevelItem(number)->text(column).remove(QChar(0x2068)).remove(QChar(0x2069));
        return texts.join(u'|');
    };
    QCOMPARE(list->topLevelItemCount(), 3);
    QCOMPARE(row(0), u"Ctrl+1|Fjord|P12345678|PRODUCTION|Default"_s);
    QCOMPARE(row(1), u"Ctrl+2|Fjord test|T12345678|TEST|"_s);
    QCOMPARE(row(2), u"Ctrl+3|Shop|P00000003|PRODUCTION|"_s);
}

void SettingsDialogTest::accountsAreWorkedOnByKeyboard()
{
    const Opened opened;
    QSignalSpy add(opened.dialog, &SettingsDialog::addWanted);
    QSignalSpy edit(opened.dialog, &SettingsDialog::editWanted);
    QSignalSpy duplicate(opened.dialog, &SettingsDialog::duplicateWanted);
    opened.press(Qt::Key_Tab);
    opened.press(Qt::Key_Down);
    opened.press(Qt::Key_Return);
    QCOMPARE(edit, (QList<QVariantList> {{u"two"_s}}));
    const auto press = [&](Qt::Key mnemonic) { opened.press(mnemonic, Qt::AltModifier); };
    press(Qt::Key_E);
    QTRY_COMPARE(edit.count(), 2);
    press(Qt::Key_U);
    QTRY_COMPARE(duplicate, (QList<QVariantList> {{u"two"_s}}));
    press(Qt::Key_A);
    QTRY_COMPARE(add.count(), 1);
    press(Qt::Key_M);
    QTRY_COMPARE(opened.settings.defaultAccount()->key, u"two"_s);

    find<QTreeWidget>(*opened.dialog, u"Accounts"_s)->setFocus();
    opened.press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(opened.keys(), (QStringList {u"two"_s, u"one"_s, u"three"_s}));
    opened.press(Qt::Key_Up, Qt::ControlModifier);
    opened.press(Qt::Key_Down, Qt::ControlModifier);
    opened.press(Qt::Key_Down, Qt::ControlModifier);
    opened.press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(opened.keys(), (QStringList {u"one"_s, u"three"_s, u"two"_s}));
    press(Qt::Key_P);
    QTRY_COMPARE(opened.keys(), (QStringList {u"one"_s, u"two"_s, u"three"_s}));
    press(Qt::Key_W);
    QTRY_COMPARE(opened.keys(), (QStringList {u"one"_s, u"three"_s, u"two"_s}));
    QVERIFY(opened.dialog->isVisible());
}

void SettingsDialogTest::removingAsksAndNamesWhatGoes()
{
    const Opened opened;
    QSignalSpy removed(opened.dialog, &SettingsDialog::removeConfirmed);
    opened.press(Qt::Key_Tab);
    const auto ask = [&]() -> QDialog* {
        find<QTreeWidget>(*opened.dialog, u"Accounts"_s)->setFocus();
        opened.press(Qt::Key_Delete);
        QDialog* question = nullptr;
        const bool isAsked = QTest::qWaitFor([&] {
            question = qobject_cast<QDialog*>(QApplication::activeWindow());
            return question && question != opened.dialog;
        });
        return isAsked ? question : nullptr;
    };
    QPointer<QDialog> question = ask();
    QVERIFY(question);
    for (const QString& text : {u"PRODUCTION"_s, u"Fjord"_s, u"P12345678"_s, u"API key in the keyring"_s})
        QVERIFY2(shows(*question, text), qPrintable(text));
    // Enter as it opens keeps the account.
    opened.press(Qt::Key_Return);
    QTRY_VERIFY(!question);
    opened.activate();
    QCOMPARE(removed.count(), 0);

    question = ask();
    QVERIFY(question);
    opened.press(Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(removed, (QList<QVariantList> {{u"one"_s}}));
    // That is up to whoever was told.
    QCOMPARE(opened.keys().size(), 3);
}

void SettingsDialogTest::accountsFollowWhatIsDoneToThem()
{
    Opened opened;
    const auto* list = find<QTreeWidget>(*opened.dialog, u"Accounts"_s);
    opened.press(Qt::Key_Tab);
    opened.press(Qt::Key_Down);
    AccountProfile changed = *opened.settings.account(u"two"_s);
    changed.name = u"Renamed"_s;
    QVERIFY(opened.settings.putAccount(changed));
    QCOMPARE(list->currentItem()->text(1), u"Renamed"_s);
    QVERIFY(opened.settings.removeAccount(u"two"_s));
    QCOMPARE(list->currentItem()->text(1), u"Shop"_s);
    QVERIFY(opened.settings.removeAccount(u"three"_s));
    QCOMPARE(list->currentItem()->text(1), u"Fjord"_s);
}

void SettingsDialogTest::noAccountIsNoTrouble()
{
    Opened opened;
    QSignalSpy edit(opened.dialog, &SettingsDialog::editWanted);
    for (const QString& key : opened.keys())
        QVERIFY(opened.settings.removeAccount(key));
    opened.press(Qt::Key_Tab);
    QCOMPARE(nameOf(opened.dialog->focusWidget()), u"Accounts"_s);
    opened.press(Qt::Key_Delete);
    opened.press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(QApplication::activeWindow(), opened.dialog);
    for (const QString& button : {u"Edit…"_s, u"Duplicate…"_s, u"Remove…"_s, u"Make default"_s, u"Move up"_s})
        QVERIFY2(!find<QPushButton>(*opened.dialog, button)->isEnabled(), qPrintable(button));
    QVERIFY(find<QPushButton>(*opened.dialog, u"Add…"_s)->isEnabled());
    opened.press(Qt::Key_Return);
    QCOMPARE(edit.count(), 0);
}

void SettingsDialogTest::everyPageIsKeptOnOk()
{
    Opened opened;
    QSignalSpy look(opened.dialog, &SettingsDialog::lookChanged);
    opened.goTo(Page::Network);
    opened.choose(Qt::Key_X, u"This"_s);
    opened.choose(Qt::Key_L, u"SOCKS"_s);
    opened.enter(Qt::Key_H, u" proxy.example.com "_s);
    opened.enter(Qt::Key_O, u"1080"_s);
    opened.enter(Qt::Key_U, u"me"_s);
    opened.goTo(Page::Reasons);
    opened.enter(Qt::Key_S, u"Moved away "_s);
    opened.goTo(Page::Lock);
    opened.choose(Qt::Key_L, u"5"_s);
    opened.goTo(Page::Language);
    opened.choose(Qt::Key_L, QLocale(u"en"_s).nativeLanguageName());
    opened.goTo(Page::Appearance);
    opened.choose(Qt::Key_C, u"Dark"_s);
    opened.choose(Qt::Key_H, u"Roomy"_s);
    QCOMPARE(opened.settings.values().lockMinutes, usualLock);
    opened.press(Qt::Key_Return);
    QTRY_VERIFY(!opened.dialog);

    const SettingsValues& values = opened.settings.values();
    NetworkSettings network;
    network.proxy = {ProxySettings::Mode::Manual, ProxySettings::Type::Socks5, u"proxy.example.com"_s, 1080, u"me"_s};
    QCOMPARE(values.network, network);
    QStringList reasons = words::usualReasons();
    reasons.first() = u"Moved away"_s;
    QCOMPARE(values.deletionReasons, reasons);
    QCOMPARE(values.lockMinutes, 5);
    QCOMPARE(values.language, u"en"_s);
    QCOMPARE(opened.look.appearance(), Appearance::Dark);
    QCOMPARE(opened.look.density(), Density::Roomy);
    QCOMPARE(look.count(), 1);

    opened.open();
    opened.goTo(Page::Network);
    QCOMPARE(find<QLineEdit>(*opened.dialog, u"Host"_s)->text(), u"proxy.example.com"_s);
    opened.goTo(Page::Lock);
    QCOMPARE(find<QComboBox>(*opened.dialog, u"Lock after"_s)->currentText(), u"5 minutes"_s);
    QCOMPARE(find<QComboBox>(*opened.dialog, u"Lock after"_s)->itemText(0), u"1 minute"_s);
}

void SettingsDialogTest::cancelLeavesEverythingAsItWas()
{
    const Opened opened;
    QSignalSpy look(opened.dialog, &SettingsDialog::lookChanged);
    const SettingsValues before = opened.settings.values();
    opened.goTo(Page::Network);
    opened.choose(Qt::Key_X, u"None"_s);
    opened.goTo(Page::Reasons);
    opened.press(Qt::Key_R, Qt::AltModifier);
    opened.goTo(Page::Lock);
    opened.choose(Qt::Key_L, u"5"_s);
    opened.goTo(Page::Appearance);
    opened.choose(Qt::Key_C, u"Dark"_s);
    opened.press(Qt::Key_Escape);
    QTRY_VERIFY(!opened.dialog);
    QCOMPARE(opened.settings.values(), before);
    QCOMPARE(opened.look.appearance(), Appearance::System);
    QCOMPARE(look.count(), 0);
}

void SettingsDialogTest::whatWasntTouchedIsLeftToOthers()
{
    const Opened opened;
    Settings other(opened.folder.filePath(u"config/settings.json"_s));
    QVERIFY(other.setLockMinutes(3));
    opened.goTo(Page::Network);
    opened.choose(Qt::Key_X, u"None"_s);
    opened.ok();
    QTRY_VERIFY(!opened.dialog);
    QCOMPARE(opened.settings.values().lockMinutes, 3);
    QCOMPARE(opened.settings.values().network.proxy.mode, ProxySettings::Mode::None);
}

void SettingsDialogTest::networkProblemsAreToldAndHoldOk_data()
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

void SettingsDialogTest::networkProblemsAreToldAndHoldOk()
{
    QFETCH(QString, host);
    QFETCH(QString, port);
    QFETCH(QString, user);
    QFETCH(QString, told);
    QFETCH(QString, field);
    const Opened opened;
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
    QCOMPARE(nameOf(opened.dialog->focusWidget()), field);
    QCOMPARE(opened.settings.values().network, NetworkSettings());
    // What isn't used needs no repair.
    opened.choose(Qt::Key_X, u"None"_s);
    QVERIFY(!shows(*opened.dialog, told));
    opened.ok();
    QTRY_VERIFY(!opened.dialog);
}

void SettingsDialogTest::certificatesAreToldBeforeTheyAreUsed()
{
    CertificateMaker maker;
    maker.make({.name = u"first"_s, .until = u"20900301120000Z"_s});
    maker.make({.name = u"second"_s, .until = u"20950601120000Z"_s});
    maker.make({.name = u"old"_s, .until = u"20210101000000Z"_s});
    const Opened opened;
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
        QCOMPARE(nameOf(opened.dialog->focusWidget()), u"Certificates"_s);
    }
    QVERIFY(tells(maker.certificateFile(u"second"_s), u"valid until 1 Jun 2095"_s));
    opened.ok();
    QTRY_VERIFY(!opened.dialog);
    QCOMPARE(opened.settings.values().network.authoritiesFile, maker.certificateFile(u"second"_s));
}

void SettingsDialogTest::proxyPasswordIsHandedOverAndNeverShown()
{
    Opened opened;
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

void SettingsDialogTest::withoutAUserThereIsNoPassword()
{
    const Opened opened(true);
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

void SettingsDialogTest::reasonsAreEditedByKeyboard()
{
    const Opened opened;
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
    QCOMPARE(nameOf(opened.dialog->focusWidget()), u"Reason"_s);
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

void SettingsDialogTest::reasonProblemsAreToldAndHoldOk_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("told");
    QTest::newRow("too long") << QString(129, u'x') << u"Too long"_s;
    QTest::newRow("card number") << u"4111 1111 1111 1111"_s << u"Remove the card number"_s;
    QTest::newRow("direction mark") << u"a\u202Eb"_s << u"invisible character"_s;
}

void SettingsDialogTest::reasonProblemsAreToldAndHoldOk()
{
    QFETCH(QString, reason);
    QFETCH(QString, told);
    const Opened opened;
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
    QCOMPARE(nameOf(opened.dialog->focusWidget()), u"Reason"_s);
    QCOMPARE(list->currentRow(), 0);
    QVERIFY(!opened.settings.values().deletionReasons);
}

void SettingsDialogTest::usualReasonsFollowTheLanguage()
{
    Opened opened;
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

void SettingsDialogTest::unknownLanguageStays()
{
    Opened opened;
    QVERIFY(opened.settings.setLanguage(u"nb_NO"_s));
    delete opened.dialog;
    opened.open();
    opened.goTo(Page::Language);
    const QString shown = find<QComboBox>(*opened.dialog, u"Language"_s)->currentText();
    QVERIFY2(shown.startsWith(u"norsk"_s), qPrintable(shown));
    QVERIFY(shows(*opened.dialog, u"the next time"_s));
    opened.ok();
    QTRY_VERIFY(!opened.dialog);
    QCOMPARE(opened.settings.values().language, u"nb_NO"_s);
}

void SettingsDialogTest::failureToSaveIsToldAndTriedAgain()
{
    const Opened opened;
    auto obstacle = std::make_unique<Obstacle>(opened.folder.filePath(u"config"_s));
    opened.goTo(Page::Lock);
    opened.choose(Qt::Key_L, u"5"_s);
    opened.ok();
    QVERIFY(opened.dialog->isVisible());
    QVERIFY(shows(*opened.dialog, u"Not saved: "_s));
    QVERIFY(shows(*opened.dialog, u"The change counts until Token Desk ends."_s));
    QCOMPARE(opened.settings.values().lockMinutes, 5);
    obstacle.reset();
    opened.ok();
    QTRY_VERIFY(!opened.dialog);
    QCOMPARE(Settings(opened.folder.filePath(u"config/settings.json"_s)).values().lockMinutes, 5);
}

void SettingsDialogTest::namesAreNoMarkup()
{
    Opened opened;
    AccountProfile odd = *opened.settings.account(u"one"_s);
    odd.name = u"<img src=file:///etc/passwd> & son"_s;
    QVERIFY(opened.settings.putAccount(odd));
    const QTreeWidgetItem* item = find<QTreeWidget>(*opened.dialog, u"Accounts"_s)->topLevelItem(0);
    QCOMPARE(item->text(1), odd.name);
    QVERIFY(item->toolTip(1).contains(u"&lt;img"_s));
    opened.press(Qt::Key_Tab);
    opened.press(Qt::Key_Delete);
    QTRY_VERIFY(QApplication::activeWindow() != opened.dialog);
    QVERIFY(shows(*QApplication::activeWindow(), odd.name));
    for (const QLabel* label : QApplication::activeWindow()->findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void SettingsDialogTest::lookIsForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString own = folder.filePath(u"token-desk"_s);
    const QString file = own + u"/look.ini"_s;
    const auto isPrivate = [](const QString& path) {
        return (QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)) == 0;
    };
    const auto change = [&file](Density density) {
        Look look(file);
        look.setDensity(density);
    };
    change(Density::Roomy);
    QVERIFY(isPrivate(own) && isPrivate(file));
    // As an earlier version left it.
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    change(Density::Compact);
    QVERIFY(isPrivate(file));
    QCOMPARE(Look(file).density(), Density::Compact);
}

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
