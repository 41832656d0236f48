#include "deletedialog.h"
#include "openedsettings.h"
#include "policyplace.h"
#include "program.h"
#include "sandbox.h"
#include "words/policywords.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QString mark = u"Managed by your organisation"_s;

/// Disabled, and says why to eyes and ears.
bool isLocked(const QWidget* control)
{
    return control && !control->isEnabled() && control->accessibleDescription() == mark
        && control->toolTip().contains(mark);
}

/// The control of that name, not the label before it.
QWidget* control(const QWidget& in, const QString& name)
{
    for (QWidget* widget : in.findChildren<QWidget*>()) {
        const QString text = widget->property("text").toString().remove(u'&');
        const bool isNamed = widget->accessibleName() == name || text == name;
        if (isNamed && widget->isVisible() && !qobject_cast<QLabel*>(widget))
            return widget;
    }
    return nullptr;
}

CardToken cardToken()
{
    CardToken token;
    token.id = u"6f1c2d3e"_s;
    token.status = CardStatus::Active;
    token.brand = CardBrand::Visa;
    token.brandText = u"visa"_s;
    token.maskedPan = MaskedPan::fromApi(u"476173******0416"_s);
    return token;
}

} // namespace

/// What the organisation has decided, as a person meets it.
class ManagedTest final : public QObject
{
    Q_OBJECT

private slots:
    void managedSettingsAreLocked_data();
    void managedSettingsAreLocked();
    void whatIsLeftFreeIsFree();
    void managedAccountTakesItsSecretOnly();
    void accountHasNoWayRoundAManagedProxy();
    void accountKeepsItsOwnProxyUnderManagedCertificates();
    void readOnlyDeletesNothing();
    void whatIsForbiddenMeanwhileHoldsAtOnce();
    void moreThanAllowedAtOnceIsntAsked();
    void dialogLeavesOpenWhatIsLeftOpen();
    void accountElsewhereIsntOpened();
    void sandboxIsOff();
    void exportIsOff();
    void unreadablePolicyIsToldWithWhomToAsk();
};

void ManagedTest::managedSettingsAreLocked_data()
{
    QTest::addColumn<QByteArray>("managed");
    QTest::addColumn<SettingsDialog::Page>("page");
    QTest::addColumn<QStringList>("locked");
    using Page = SettingsDialog::Page;
    QTest::newRow("lock") << QByteArray("[lock]\nidle-minutes = 3\n") << Page::Lock << QStringList {u"Lock after"_s};
    QTest::newRow("language") << QByteArray("[window]\nlanguage = en\n") << Page::Language
                              << QStringList {u"Language"_s};
    QTest::newRow("reasons") << QByteArray("[deletion]\nreasons = Moved away | Lost\n") << Page::Reasons
                             << QStringList {u"Reason"_s, u"Add"_s, u"Remove"_s, u"Move up"_s, u"The usual ones"_s};
    QTest::newRow("proxy") << QByteArray("[network]\nproxy = http://proxy.example.com:3128\n") << Page::Network
                           << QStringList {u"Proxy"_s, u"Protocol"_s, u"Host"_s, u"Port"_s, u"User"_s};
    QTest::newRow("certificates") << QByteArray("[network]\nca-file = /nowhere/company.pem\n") << Page::Network
                                  << QStringList {u"Certificates"_s, u"Browse…"_s};
    QTest::newRow("account") << QByteArray("[account \"Office\"]\nid = P87654321\n") << Page::Accounts
                             << QStringList {u"Remove…"_s};
}

void ManagedTest::managedSettingsAreLocked()
{
    QFETCH(QByteArray, managed);
    QFETCH(SettingsDialog::Page, page);
    QFETCH(QStringList, locked);
    const PolicyPlace place(managed);
    OpenedSettings opened(false, place.read());
    const SettingsValues before = opened.settings.values();
    opened.goTo(page);
    if (page == SettingsDialog::Page::Accounts) {
        auto* list = find<QTreeWidget>(*opened.dialog, u"Accounts"_s);
        QVERIFY(!shows(*opened.dialog, mark));
        list->setCurrentItem(list->topLevelItem(list->topLevelItemCount() - 1));
        list->setFocus();
        OpenedSettings::press(Qt::Key_Delete);
        QVERIFY(opened.dialog->isActiveWindow());
    }
    QVERIFY(shows(*opened.dialog, mark));
    for (const QString& name : locked)
        QVERIFY2(isLocked(control(*opened.dialog, name)), qPrintable(name));
    opened.ok();
    QCOMPARE(opened.settings.values(), before);
}

void ManagedTest::whatIsLeftFreeIsFree()
{
    const PolicyPlace place("[network]\nproxy = none\n");
    OpenedSettings opened(false, place.read());
    for (const auto page :
        {SettingsDialog::Page::Lock, SettingsDialog::Page::Language, SettingsDialog::Page::Reasons}) {
        opened.goTo(page);
        QVERIFY(!shows(*opened.dialog, mark));
    }
    opened.goTo(SettingsDialog::Page::Network);
    QVERIFY(find<QLineEdit>(*opened.dialog, u"Certificates"_s)->isEnabled());
}

void ManagedTest::managedAccountTakesItsSecretOnly()
{
    const Sandbox sandbox;
    const PolicyPlace place("[account \"Office\"]\nid = T00000000\napi-root = " + rootOf(sandbox.server()).toEncoded());
    Program program({}, place.read());
    program.open();
    QTRY_VERIFY(shows(*program.window, u"API key"_s));
    findAction(*program.window, u"Edit this account…"_s)->trigger();
    QVERIFY(program.waitForDialog());
    QVERIFY(shows(*program.dialog(), mark));
    for (const QString& name : {u"Name"_s, u"Account id"_s, u"API"_s, u"Address"_s, u"Network"_s})
        QVERIFY2(isLocked(control(*program.dialog(), name)), qPrintable(name));
    QCOMPARE(program.dialog()->focusWidget()->accessibleName(), u"API key"_s);
    Program::type(u"sandbox-key"_s);
    Program::press(Qt::Key_Return);
    QVERIFY(program.isBackInWindow());
    QVERIFY(program.worksOn(u"Token Desk: Office (TEST)"_s));
    // The profile stays the organisation's; the secret is this person's.
    QVERIFY(program.settings.ownValues().accounts.isEmpty());
    QCOMPARE(program.keyring.secrets.size(), 1u);
}

void ManagedTest::accountHasNoWayRoundAManagedProxy()
{
    const PolicyPlace place("[network]\nproxy = none\n");
    Program program({}, place.read());
    program.open();
    Program::press(Qt::Key_Space);
    QVERIFY(program.waitForDialog());
    QVERIFY(isLocked(control(*program.dialog(), u"Network"_s)));
    QVERIFY(shows(*program.dialog(), mark));
    QVERIFY(control(*program.dialog(), u"Name"_s)->isEnabled());
}

void ManagedTest::accountKeepsItsOwnProxyUnderManagedCertificates()
{
    const Sandbox sandbox;
    const PolicyPlace place("[network]\nca-file = /nowhere/company.pem\n");
    Program program({}, place.read());
    AccountProfile shop = program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    shop.network
        = NetworkSettings {{ProxySettings::Mode::Manual, ProxySettings::Type::Http, u"dmz.example.com"_s, 8080}, {}};
    QVERIFY(program.settings.putAccount(shop));
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    findAction(*program.window, u"Edit this account…"_s)->trigger();
    QVERIFY(program.waitForDialog());
    for (const QString& name : {u"Network"_s, u"Proxy"_s, u"Host"_s, u"Certificates"_s})
        QVERIFY2(isLocked(control(*program.dialog(), name)), qPrintable(name));
    QCOMPARE(find<QLineEdit>(*program.dialog(), u"Host"_s)->text(), u"dmz.example.com"_s);
    auto* name = find<QLineEdit>(*program.dialog(), u"Name"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Web shop"_s);
    Program::press(Qt::Key_Return);
    QVERIFY(program.isBackInWindow());
    const auto saved = program.settings.account(shop.key);
    QCOMPARE(saved->name, u"Web shop"_s);
    QCOMPARE(saved->network->proxy.host, u"dmz.example.com"_s);
    QCOMPARE(program.settings.networkOf(*saved).authoritiesFile, u"/nowhere/company.pem"_s);
}

void ManagedTest::readOnlyDeletesNothing()
{
    const Sandbox sandbox;
    const PolicyPlace place("[deletion]\nread-only = yes\n");
    Program program({}, place.read());
    program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    const QString why = u"Your organisation has turned deletion off."_s;
    QVERIFY(shows(*program.window, why));
    program.lookUp(u"10234"_s);
    QTRY_VERIFY(shows(*program.window, u"5 card tokens"_s));
    Program::press(Qt::Key_Down);
    Program::press(Qt::Key_Delete);
    QVERIFY(!program.dialog());
    QVERIFY(shows(*program.window, why));
    QVERIFY(!findAction(*program.window, u"Delete…"_s)->isEnabled());
    QVERIFY(find<QPushButton>(*program.window, u"Delete…"_s)->toolTip().contains(why));
    Program::press(Qt::Key_A, Qt::ControlModifier);
    Program::press(Qt::Key_Delete);
    QVERIFY(!program.dialog());
    QCOMPARE(sandbox.ledger().count("DELETE"_L1), 0);
}

void ManagedTest::whatIsForbiddenMeanwhileHoldsAtOnce()
{
    const Sandbox sandbox;
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    program.lookUp(u"10234"_s);
    QTRY_VERIFY(shows(*program.window, u"5 card tokens"_s));
    Program::press(Qt::Key_Down);
    Program::press(Qt::Key_Delete);
    QVERIFY(program.waitForDialog());
    const PolicyPlace place("[deletion]\nread-only = yes\n");
    program.window->takeChangedPolicy(place.read());
    QVERIFY(!program.dialog());
    QVERIFY(shows(*program.window, u"Your organisation has turned deletion off."_s));
    QVERIFY(shows(*program.window, u"start it again"_s));
    QVERIFY(!findAction(*program.window, u"Delete…"_s)->isEnabled());
    // Nor is it on an account that is opened later.
    OpenAccounts accounts(program.settings, program.secrets, program.journal, program.activity);
    accounts.forbidDeletion();
    QSignalSpy opened(&accounts, &OpenAccounts::opened);
    accounts.openSandbox(sandbox.server());
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(accounts.session(opened[0][0].toString())->deletions().rules().isReadOnly);
}

void ManagedTest::moreThanAllowedAtOnceIsntAsked()
{
    const Sandbox sandbox;
    const PolicyPlace place("[deletion]\nlargest-batch = 1\n");
    Program program({}, place.read());
    program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    program.lookUp(u"10234"_s);
    QTRY_VERIFY(shows(*program.window, u"5 card tokens"_s));
    Program::press(Qt::Key_Down);
    QVERIFY(findAction(*program.window, u"Delete…"_s)->isEnabled());
    Program::press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(!findAction(*program.window, u"Delete…"_s)->isEnabled());
    QVERIFY(shows(*program.window, u"Your organisation lets one card token be deleted at once, and no more."_s));
}

void ManagedTest::dialogLeavesOpenWhatIsLeftOpen()
{
    DeletionRules rules;
    rules.requestor = Requestor::Merchant;
    rules.reasons = QStringList {u"Moved away"_s, u"Lost"_s};
    AccountProfile account;
    account.accountId = u"T12345678"_s;
    QPointer<DeleteDialog> dialog = new DeleteDialog(cardToken(), account, {}, {u"Anything"_s});
    QSignalSpy confirmed(dialog, &DeleteDialog::confirmed);
    dialog->keepTo(rules);
    // What a person chose before the organisation did.
    dialog->prefill(Requestor::Cardholder, u"Anything"_s);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(isLocked(find<QRadioButton>(*dialog, u"Cardholder"_s)));
    QVERIFY(isLocked(find<QRadioButton>(*dialog, u"Merchant"_s)));
    QVERIFY(find<QRadioButton>(*dialog, u"Merchant"_s)->isChecked());
    QVERIFY(shows(*dialog, mark));
    auto* reason = find<QComboBox>(*dialog, u"Reason"_s);
    QCOMPARE(reason->accessibleDescription(), mark);
    QVERIFY(reason->hasFocus());
    QTest::keyClicks(dialog->focusWidget(), u"Something else"_s);
    QCOMPARE(reason->currentText(), QString());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
    QCOMPARE(reason->currentText(), u"Moved away"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(confirmed.count(), 1);
    const auto request = confirmed.first().first().value<DeletionRequest>();
    QCOMPARE(rules.breach(1, request.requestor, request.reason), DeletionRules::Breach::None);
    delete dialog;
}

void ManagedTest::accountElsewhereIsntOpened()
{
    const Sandbox sandbox;
    const PolicyPlace place("[accounts]\napi-roots = https://api.example.com/v1\n");
    Program program({}, place.read());
    program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.open();
    QTRY_VERIFY(shows(*program.window, u"Shop isn't opened: your organisation doesn't allow its API address"_s));
    // Nor can it be tried out, which would send it the key.
    findAction(*program.window, u"Settings…"_s)->trigger();
    QVERIFY(program.waitForDialog());
    QTest::mouseClick(find<QPushButton>(*program.dialog(), u"Edit…"_s), Qt::LeftButton);
    QTRY_COMPARE(program.dialog()->windowTitle(), u"Account Shop"_s);
    for (const Qt::Key button : {Qt::Key_T, Qt::Key_S}) {
        Program::press(button, Qt::AltModifier);
        QTRY_VERIFY(shows(*program.dialog(), u"doesn't allow its API address"_s));
        QCOMPARE(program.dialog()->windowTitle(), u"Account Shop"_s);
    }
    QCOMPARE(sandbox.ledger().entries().size(), 0);
}

void ManagedTest::sandboxIsOff()
{
    const PolicyPlace place("[accounts]\nsandbox = no\n");
    Program program({}, place.read());
    program.open();
    QVERIFY(isLocked(find<QPushButton>(*program.window, u"Look around in the sandbox"_s)));
    QVERIFY(shows(*program.window, mark));
    const QAction* action
        = findAction(*program.window, u"Sandbox, with made-up cards (managed by your organisation)"_s);
    QVERIFY(action && !action->isEnabled());
    program.window->openSandbox(QUrl(u"http://127.0.0.1:1"_s));
    QVERIFY(shows(*program.window, u"Your organisation has turned the sandbox off."_s));
    QCOMPARE(program.window->windowTitle(), u"Token Desk"_s);
    // Below the window as well.
    OpenAccounts accounts(program.settings, program.secrets, program.journal, program.activity);
    QSignalSpy refused(&accounts, &OpenAccounts::refused);
    accounts.openSandbox(QUrl(u"http://127.0.0.1:1"_s));
    QCOMPARE(refused.count(), 0);
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(accounts.keys().isEmpty());
}

void ManagedTest::exportIsOff()
{
    const PolicyPlace place("[journal]\nexport = no\n");
    Program program({}, place.read());
    program.open();
    Program::press(Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(program.window->windowTitle().contains(u"journal"_s));
    QVERIFY(isLocked(find<QPushButton>(*program.window, u"Export…"_s)));
    QVERIFY(shows(*program.window, mark));
    Program::press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!program.dialog());
}

void ManagedTest::unreadablePolicyIsToldWithWhomToAsk()
{
    const PolicyPlace place("[deletion]\nread-only: no\n");
    Program program({}, place.read());
    program.open();
    QVERIFY(
        shows(*program.window, u"Nothing can be deleted, because it can't be told what your organisation allows"_s));
    QVERIFY(shows(*program.window, u"those who look after this computer"_s));
    QVERIFY(shows(*program.window, place.managedFile() + u":2: The line is neither a section nor"_s));
}

QTEST_MAIN(ManagedTest)

#include "tst_managed.moc"
