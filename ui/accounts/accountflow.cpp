#include "accounts/accountflow.h"

#include "accounts/accountdialog.h"
#include "accounts/accountsecrets.h"
#include "activity/activity.h"
#include "messagestack.h"
#include "notice.h"
#include "settings/settings.h"
#include "words/certificatewords.h"
#include "words/policywords.h"
#include "words/secretwords.h"
#include "words/settingswords.h"

#include <QPushButton>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

const QString aboutKeyring = u"keyring"_s;
const QString aboutSettings = u"settings"_s;

} // namespace

AccountFlow::AccountFlow(
    Settings& settings, SecretKeeper& secrets, Activity& activity, MessageStack& messages, QWidget* window)
    : QObject(window)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_activity(activity)
    , m_messages(messages)
{
    connect(&settings, &Settings::networkChanged, this, [this] {
        if (m_settings.values().network.proxy.user.isEmpty())
            drop({{}, SecretName::Kind::ProxyPassword});
    });
}

void AccountFlow::add(QWidget* over)
{
    AccountProfile profile;
    profile.key = Settings::newAccountKey();
    ask(profile, true, false, over);
}

void AccountFlow::edit(const QString& key, QWidget* over, bool hasCredential)
{
    if (const auto account = m_settings.account(key))
        ask(*account, false, hasCredential, over);
}

void AccountFlow::duplicate(const QString& key, QWidget* over)
{
    auto account = m_settings.account(key);
    if (!account)
        return;
    account->key = Settings::newAccountKey();
    account->name = tr("%1, copy").arg(account->name);
    ask(*account, true, false, over);
}

void AccountFlow::remove(const QString& key)
{
    const auto account = m_settings.account(key);
    if (!account)
        return;
    tellSettingsProblem(m_settings.removeAccount(key));
    for (const SecretName& name :
        {credentialName(*account), SecretName {account->key, SecretName::Kind::ProxyPassword}}) {
        auto* call = m_secrets.remove(name, this);
        connect(call, &ChangeSecretCall::finished, this, [this, call](const std::optional<SecretError>& error) {
            call->deleteLater();
            if (error && error->kind != SecretError::Kind::NoKeyring)
                tell(aboutKeyring, Tone::Caution, words::stillInKeyring());
        });
    }
}

void AccountFlow::abandon()
{
    if (m_dialog)
        m_dialog->reject();
}

void AccountFlow::ask(const AccountProfile& profile, bool isNew, bool hasCredential, QWidget* over)
{
    abandon();
    m_dialog = new AccountDialog(profile, m_settings.accounts(), hasCredential, over);
    if (hasCredential)
        ifKept(credentialName(profile), m_dialog, [dialog = m_dialog.get()] { dialog->setCredentialKept(); });
    if (!isNew && profile.network && !profile.network->proxy.user.isEmpty())
        ifKept({profile.key, SecretName::Kind::ProxyPassword}, m_dialog,
            [dialog = m_dialog.get()] { dialog->setProxyPasswordKept(); });
    connect(m_dialog, &AccountDialog::testWanted, this, &AccountFlow::test);
    connect(m_dialog, &AccountDialog::saveWanted, this, &AccountFlow::save);
    connect(m_dialog, &AccountDialog::edited, this, [this] { delete m_test; });
    if (m_settings.policy().isManagedAccount(profile.key))
        m_dialog->lockProfile();
    else if (m_settings.policy().managed().values.network.isSet())
        m_dialog->lockNetwork();
    m_dialog->open();
}

bool AccountFlow::refuse(const AccountProfile& account)
{
    const bool isRefused = !m_settings.policy().allows(account);
    if (isRefused)
        m_dialog->showProblem(words::accountRefused(account));
    return isRefused;
}

void AccountFlow::test(const AccountDraft& draft)
{
    delete m_test;
    // Its secret isn't sent there either.
    if (refuse(draft.profile))
        return;
    m_test = new QObject(m_dialog);
    m_dialog->showTesting();
    const auto shared = std::make_shared<AccountDraft>(draft.copy());
    ProxySettings proxy = m_settings.networkOf(shared->profile).proxy;
    // The keyring may be slow, or ask; what was typed isn't asked for.
    if (!shared->proxyPassword.isEmpty())
        proxy.user.clear();
    auto* reading = new ReadAccountSecrets(m_secrets, shared->profile, proxy, std::move(shared->credential), m_test);
    connect(reading, &ReadAccountSecrets::finished, m_test,
        [this, shared, reading](const std::optional<MissingSecret>& missing) {
            if (missing)
                m_dialog->showProblem(words::missingSecret(*missing));
            else
                startTest(*shared, reading->takeSecrets());
        });
}

void AccountFlow::startTest(AccountDraft& draft, AccountSecrets kept)
{
    if (!draft.proxyPassword.isEmpty())
        kept.proxyPassword = std::make_shared<const Secret>(std::move(draft.proxyPassword));
    const NetworkSettings network = m_settings.networkOf(draft.profile);
    HttpOptions options;
    options.observer = m_activity.observerOf(draft.profile);
    options.proxy = network.proxy;
    options.proxyPassword = std::move(kept.proxyPassword);
    if (!network.authoritiesFile.isEmpty()) {
        const auto authorities = authoritiesIn(network.authoritiesFile);
        if (!authorities)
            return m_dialog->showProblem(words::authoritiesError(network.authoritiesFile, authorities.error()));
        options.certificateAuthorities = authorities->certificates;
    }
    auto* test = new ConnectionTest(draft.profile, options, std::move(kept.credentials), m_test);
    connect(test, &ConnectionTest::finished, m_dialog, &AccountDialog::showTest);
}

void AccountFlow::save(const AccountDraft& draft)
{
    delete m_test;
    const AccountProfile& account = draft.profile;
    if (refuse(account))
        return;
    const auto before = m_settings.account(account.key);
    // Profile and secrets change in one step: the keyring may take its time, its keeper has them from here on.
    keep(credentialName(account), draft.credential);
    keep({account.key, SecretName::Kind::ProxyPassword}, draft.proxyPassword);
    if (!m_settings.policy().isManagedAccount(account.key))
        tellSettingsProblem(m_settings.putAccount(account));
    if (before && credentialName(*before) != credentialName(account))
        drop(credentialName(*before));
    if (!account.network || account.network->proxy.user.isEmpty())
        drop({account.key, SecretName::Kind::ProxyPassword});
    m_dialog->accept();
    // Another program may have given its name away meanwhile.
    emit saved(m_settings.account(account.key).value_or(account), !before);
}

void AccountFlow::keep(const SecretName& name, const Secret& secret)
{
    if (secret.isEmpty())
        return;
    auto* call = m_secrets.keep(name, secret.copy(), this);
    connect(call, &KeepSecretCall::finished, this, [this, name, call](const Kept& kept) {
        call->deleteLater();
        if (kept.place != Kept::Place::Keyring && kept.refusal)
            tell(aboutKeyring, Tone::Caution,
                kept.place == Kept::Place::Session ? words::keptForSession(name.kind, *kept.refusal)
                                                   : words::notKept(name.kind, *kept.refusal));
    });
}

void AccountFlow::ifProxyPasswordKept(QObject* owner, const std::function<void()>& found)
{
    if (!m_settings.values().network.proxy.user.isEmpty())
        ifKept({{}, SecretName::Kind::ProxyPassword}, owner, found);
}

void AccountFlow::ifKept(const SecretName& name, QObject* owner, const std::function<void()>& found)
{
    auto* call = m_secrets.read(name, owner);
    connect(call, &ReadSecretCall::finished, owner, [call, found](const tl::expected<Secret, SecretError>& secret) {
        call->deleteLater();
        // Whoever is told wrongly that a secret is there leaves it away; told nothing, they enter it once more.
        if (secret && !secret->isEmpty())
            found();
    });
}

void AccountFlow::forgetNotice() { m_messages.close(aboutKeyring); }

void AccountFlow::drop(const SecretName& name)
{
    auto* call = m_secrets.remove(name, this);
    connect(call, &ChangeSecretCall::finished, call, &QObject::deleteLater);
}

void AccountFlow::keepProxyPassword(const Secret& password) { keep({{}, SecretName::Kind::ProxyPassword}, password); }

void AccountFlow::tell(const QString& about, Tone tone, const QString& text)
{
    Notice& message = m_messages.messageAbout(about);
    message.say(tone, text);
    message.addButton(tr("Close"), [this, about] { m_messages.close(about); });
    message.setClosable();
}

void AccountFlow::tellSettingsProblem(const Settings::Saved& saved)
{
    if (!saved)
        tell(aboutSettings, Tone::Danger, words::settingsError(saved.error()));
}

} // namespace tokendesk
