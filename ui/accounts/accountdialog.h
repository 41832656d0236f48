#pragma once

#include "accounts/accountdraft.h"
#include "accounts/connectiontest.h"
#include "roomydialog.h"

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace tokendesk {

class NetworkForm;
class Notice;
class SecretField;
class StatusLabel;

/// Asks for everything that it takes to reach an account. It takes a profile and hands back a draft; it keeps nothing
/// and sends nothing.
class AccountDialog final : public RoomyDialog
{
    Q_OBJECT

public:
    /// `profile` is new if none of `others` has its key. `hasCredential`: its secret need not be typed, because one may
    /// be kept already.
    AccountDialog(AccountProfile profile, QList<AccountProfile> others, bool hasCredential, QWidget* parent = nullptr);

    /// The organisation has set it: what is left to enter is its secret.
    void lockProfile();
    /// Every account goes the organisation's way: it has none of its own.
    void lockNetwork();
    /// One is really there, so that its field says so.
    void setCredentialKept();
    void setProxyPasswordKept();
    /// A test is under way, or what it showed.
    void showTesting();
    void showTest(const ConnectionReport& report);
    /// Why it couldn't be tried.
    void showProblem(const QString& text);

signals:
    /// What was tried out is not what stands there any more.
    void edited();
    void testWanted(const tokendesk::AccountDraft& draft);
    void saveWanted(const tokendesk::AccountDraft& draft);

private:
    void makeFields();
    QLayout* makeSignInPart();
    QLayout* makeButtons();
    void fill();
    void check();
    void fitForm();
    void dropResult();
    AccountProfile profile() const;
    AccountDraft draft() const;
    /// The first thing that is wrong, in words, and the field that it concerns; empty if nothing is.
    std::pair<QString, QWidget*> firstProblem() const;
    bool needsCredential() const;
    void showKept();
    SignIn signIn() const;
    void tryTo(void (AccountDialog::*signal)(const AccountDraft&));

    const AccountProfile m_before;
    const QList<AccountProfile> m_others;
    const bool m_hasCredential;
    bool m_isCredentialKept = false;
    QLineEdit* m_name;
    QLineEdit* m_accountId;
    QLabel* m_environment;
    QLabel* m_managed;
    bool m_isLocked = false;
    bool m_isNetworkLocked = false;
    QComboBox* m_api;
    QLineEdit* m_root;
    QButtonGroup* m_signIn;
    QFormLayout* m_form;
    /// On a small screen the form with a network of its own is too high.
    QScrollArea* m_scroll;
    SecretField* m_apiKey;
    QLineEdit* m_clientId;
    SecretField* m_clientSecret;
    QComboBox* m_networkChoice;
    QLabel* m_networkMark;
    NetworkForm* m_network;
    StatusLabel* m_problem;
    Notice* m_result;
    QPushButton* m_test;
    QPushButton* m_save;
};

} // namespace tokendesk
