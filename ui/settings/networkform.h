#pragma once

#include "network/proxyrules.h"
#include "secrets/secret.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tokendesk {

class SecretField;

/// Asks how the API is reached: proxy and the company's own certificates. It keeps nothing.
class NetworkForm final : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkForm(QWidget* parent = nullptr);

    /// Has the fields begin where those of the form above it do.
    void alignWith(const QFormLayout& above);
    void setNetwork(const NetworkSettings& network);
    /// The proxy's password is really there, so that its field says so.
    void setPasswordKept();
    NetworkSettings network() const;
    /// The organisation has set the proxy, or the certificates. A password can be entered all the same.
    void lock(bool proxy, bool certificates);
    /// The proxy's password, if one was typed; empty: the kept one stays. One that is kept is of no use without a user.
    Secret password() const;
    /// Why these settings can't be used, in words; empty if they can. The form hands the focus to the field that it is
    /// about.
    QString problem() const { return m_problem; }

signals:
    /// What was entered, or problem().
    void changed();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void makeFields();
    QLayout* makeFileRow();
    void browse();
    QWidget* fieldFor(ProxyProblem problem) const;
    void readFile();
    void showKept();
    void check();

    QFormLayout* m_form;
    QComboBox* m_mode;
    QComboBox* m_type;
    QLineEdit* m_host;
    QLineEdit* m_port;
    QLineEdit* m_user;
    SecretField* m_password;
    QLineEdit* m_file;
    QPushButton* m_browse;
    QLabel* m_fileFacts;
    bool m_isPasswordKept = false;
    bool m_isProxyLocked = false;
    QString m_fileProblem;
    QString m_problem;
    QWidget* m_problemField;
};

} // namespace tokendesk
