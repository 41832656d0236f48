#include "accounts/accountflow.h"

#include "accounts/accountdialog.h"
#include "accounts/accountsecrets.h"
#include "messagestack.h"
#include "notice.h"
#include "settings/settings.h"
#include "words/certificatewords.h"
#include "words/secretwords.h"
#include "words/settingswords.h"

#include <QPushButton>

namespace tokendesk {

using namespace Qt::StringLiterals;

AccountFlow::AccountFlow(Settings& settings, SecretKeeper& secrets, MessageStack& messages, QWidget* window)
    : QObject(window)
    , m_settings(settings)
    , m_secrets(secrets)
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
    tellSettingsProblem(m_settings.removeAccount(key));
    for (const auto kind :
        {SecretName::Kind::ApiKey, SecretName::Kind::ClientSecret, SecretName::Kind::ProxyPassword}) {
        auto* call = m_secrets.remove({key, kind}, this);
        connect(call, &ChangeSecretCall::finished, this, [this, call](const std::optional<SecretError>& error) {
            call->deleteLater();
            if (error && error->kind != SecretError::Kind::NoKeyring)
                m_messages.messageAbout(u"keyring"_s).say(Tone::Caution, words::stillInKeyring());
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
    const bool hasProxyPassword = !isNew && profile.network && !profile.network->proxy.user.isEmpty();
    m_dialog = new AccountDialog(profile, m_settings.accounts(), hasCredential, hasProxyPassword, over);
    connect(m_dialog, &AccountDialog::testWanted, this, &AccountFlow::test);
    connect(m_dialog, &AccountDialog::saveWanted, this, &AccountFlow::save);
    connect(m_dialog, &AccountDialog::edited, this, [this] { delete m_test; });
    m_dialog->open();
}

void AccountFlow::test(const AccountDraft& draft)
{
    delete m_test;
    m_test = new QObject(m_dialog);
    m_dialog->showTesting();
    const auto shared = std::make_shared<AccountDraft>(draft.copy());
    const ProxySettings proxy = shared->profile.network.value_or(m_settings.values().network).proxy;
    const bool knowsProxyPassword = !shared->proxyPassword.isEmpty() || proxy.user.isEmpty();
    // The keyring may be slow, or ask; with everything typed it isn't needed.
    if (!shared->credential.isEmpty() && knowsProxyPassword)
        return startTest(*shared, {});
    auto* reading = new ReadAccountSecrets(m_secrets, shared->profile, proxy, m_test);
    connect(reading, &ReadAccountSecrets::finished, m_test,
        [this, shared, reading](const std::optional<MissingSecret>& missing) {
            if (missing && shared->credential.isEmpty())
                m_dialog->showProblem(words::missingSecret(*missing));
            else
                startTest(*shared, reading->takeSecrets());
        });
}

void AccountFlow::startTest(AccountDraft& draft, AccountSecrets kept)
{
    if (!draft.proxyPassword.isEmpty())
        kept.proxyPassword = std::make_shared<const Secret>(std::move(draft.proxyPassword));
    if (!draft.credential.isEmpty())
        kept.credentials = credentialsFrom(draft.profile, std::move(draft.credential));
    const NetworkSettings network = draft.profile.network.value_or(m_settings.values().network);
    HttpOptions options;
    options.proxy = network.proxy;
    options.proxyPassword = std::move(kept.proxyPassword);
    if (!network.authoritiesFile.isEmpty()) {
        const auto authorities = authoritiesIn(network.authoritiesFile);
        if (!authorities)
            return m_dialog->showProblem(words::authoritiesError(network.authoritiesFile, authorities.error()));
        options.certificateAuthorities = authorities->certificates;
    }
    auto* test = new ConnectionTest(draft.profile, std::move(options), std::move(kept.credentials), m_test);
    connect(test, &ConnectionTest::finished, m_dialog, &AccountDialog::showTest);
}

void AccountFlow::save(const AccountDraft& draft)
{
    delete m_test;
    m_dialog->showSaving();
    const auto shared = std::make_shared<AccountDraft>(draft.copy());
    // The secrets first: a profile without them would be of no use.
    keepThen(credentialName(draft.profile), shared->credential, [this, shared] {
        keepThen({shared->profile.key, SecretName::Kind::ProxyPassword}, shared->proxyPassword,
            [this, shared] { finish(shared->profile); });
    });
}

void AccountFlow::keepThen(const SecretName& name, const Secret& secret, std::function<void()> then)
{
    if (secret.isEmpty())
        return then();
    // Of the dialog: whoever cancels while the keyring asks, keeps nothing.
    auto* call = m_secrets.keep(name, secret.copy(), m_dialog);
    connect(call, &KeepSecretCall::finished, this, [this, name, then = std::move(then), call](const Kept& kept) {
        call->deleteLater();
        if (kept.place == Kept::Place::Session && kept.refusal)
            m_messages.messageAbout(u"keyring"_s).say(Tone::Caution, words::keptForSession(name.kind, *kept.refusal));
        then();
    });
}

void AccountFlow::finish(const AccountProfile& account)
{
    const auto before = m_settings.account(account.key);
    tellSettingsProblem(m_settings.putAccount(account));
    if (before && before->signIn != account.signIn)
        drop(credentialName(*before));
    if (!account.network || account.network->proxy.user.isEmpty())
        drop({account.key, SecretName::Kind::ProxyPassword});
    if (m_dialog)
        m_dialog->accept();
    emit saved(account);
}

void AccountFlow::drop(const SecretName& name)
{
    auto* call = m_secrets.remove(name, this);
    connect(call, &ChangeSecretCall::finished, call, &QObject::deleteLater);
}

void AccountFlow::keepProxyPassword(const Secret& password)
{
    auto* call = m_secrets.keep({{}, SecretName::Kind::ProxyPassword}, password.copy(), this);
    connect(call, &KeepSecretCall::finished, this, [this, call](const Kept& kept) {
        call->deleteLater();
        if (kept.place == Kept::Place::Session && kept.refusal)
            m_messages.messageAbout(u"keyring"_s)
                .say(Tone::Caution, words::keptForSession(SecretName::Kind::ProxyPassword, *kept.refusal));
    });
}

void AccountFlow::tellSettingsProblem(const Settings::Saved& saved)
{
    if (saved)
        return;
    Notice& message = m_messages.messageAbout(u"settings"_s);
    message.say(Tone::Danger, words::settingsError(saved.error()));
    message.addButton(tr("Close"), [this] { m_messages.close(u"settings"_s); });
}

} // namespace tokendesk
