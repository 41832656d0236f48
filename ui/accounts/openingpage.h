#pragma once

#include "accounts/accountsecrets.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tokendesk {

class EnvironmentBand;
class SecretField;
class StatusLabel;

/// Stands where an account's table will be, until the keyring has given what it takes to open it; or says why it
/// doesn't, and takes the secret from the keyboard, for this session only.
class OpeningPage final : public QWidget
{
    Q_OBJECT

public:
    OpeningPage(AccountProfile account, QWidget* parent = nullptr);

    void showWaiting();
    void showMissing(const MissingSecret& missing);
    /// Whether a secret stands there, or the beginning of one.
    bool isBeingTyped() const;

signals:
    void retryWanted();
    void editWanted();
    void secretTyped(const tokendesk::Secret& secret);

private:
    void submit();

    const AccountProfile m_account;
    StatusLabel* m_text;
    QLabel* m_label;
    SecretField* m_secret;
    QPushButton* m_use;
    QPushButton* m_retry;
    QPushButton* m_edit;
};

} // namespace tokendesk
