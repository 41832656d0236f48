#include "languages.h"
#include "obstacle.h"
#include "openedsettings.h"
#include "words/reasonwords.h"

#include <QSignalSpy>
#include <QTreeWidget>

using namespace tokendesk;

using Page = SettingsDialog::Page;

namespace {

const QList<Page> allPages {Page::Accounts, Page::Network, Page::Reasons, Page::Lock, Page::Language, Page::Appearance};

QWidgetList focusableIn(const QWidget& window)
{
    QWidgetList result;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
            result += widget;
    return result;
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
    void everyPageShowsWhatAnotherProgramHasSet();
    void failureToSaveIsToldAndTriedAgain();
    void namesAreNoMarkup();
    void lookIsForItsOwnerOnly();
};

void SettingsDialogTest::everythingIsReachedByKeyboardAndHasAName()
{
    const OpenedSettings opened(true);
    QCOMPARE(spokenName(opened.dialog->focusWidget()), u"Pages"_s);
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
            QVERIFY2(!spokenName(widget).isEmpty(), widget->metaObject()->className());
            QVERIFY2(reached.contains(widget), qPrintable(spokenName(widget)));
        }
    }
}

void SettingsDialogTest::accountsAreShownInTheirOrder()
{
    const OpenedSettings opened;
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
    const OpenedSettings opened;
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
    const OpenedSettings opened;
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
    OpenedSettings opened;
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
    OpenedSettings opened;
    QSignalSpy edit(opened.dialog, &SettingsDialog::editWanted);
    for (const QString& key : opened.keys())
        QVERIFY(opened.settings.removeAccount(key));
    opened.press(Qt::Key_Tab);
    QCOMPARE(spokenName(opened.dialog->focusWidget()), u"Accounts"_s);
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
    OpenedSettings opened;
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
    opened.choose(Qt::Key_L, languageName(u"en"_s));
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
    const OpenedSettings opened;
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
    const OpenedSettings opened;
    Settings other(opened.folder.filePath(u"config/settings.json"_s));
    QVERIFY(other.setLockMinutes(3));
    opened.goTo(Page::Network);
    opened.choose(Qt::Key_X, u"None"_s);
    opened.ok();
    QTRY_VERIFY(!opened.dialog);
    QCOMPARE(opened.settings.values().lockMinutes, 3);
    QCOMPARE(opened.settings.values().network.proxy.mode, ProxySettings::Mode::None);
}

void SettingsDialogTest::everyPageShowsWhatAnotherProgramHasSet()
{
    OpenedSettings opened;
    delete opened.dialog;
    NetworkSettings network;
    network.proxy = {ProxySettings::Mode::Manual, ProxySettings::Type::Http, u"proxy.example.com"_s, 8080, {}};
    Settings other(opened.folder.filePath(u"config/settings.json"_s));
    QVERIFY(other.setNetwork(network));
    QVERIFY(other.setDeletionReasons(QStringList {u"Moved away"_s}));
    QVERIFY(other.setLockMinutes(3));
    opened.open();
    opened.goTo(Page::Network);
    QCOMPARE(find<QLineEdit>(*opened.dialog, u"Host"_s)->text(), u"proxy.example.com"_s);
    opened.enter(Qt::Key_U, u"me"_s);
    opened.goTo(Page::Lock);
    QCOMPARE(find<QComboBox>(*opened.dialog, u"Lock after"_s)->currentText(), u"3 minutes"_s);
    opened.ok();
    QTRY_VERIFY(!opened.dialog);
    network.proxy.user = u"me"_s;
    other.reread();
    QCOMPARE(other.values().network, network);
    QCOMPARE(other.values().deletionReasons, QStringList {u"Moved away"_s});
}

void SettingsDialogTest::failureToSaveIsToldAndTriedAgain()
{
    const OpenedSettings opened;
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
    OpenedSettings opened;
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
