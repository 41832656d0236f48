#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tokendesk {

/// The first thing that a person sees who has no account set up: two ways to go on.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    void focusFirst();
    /// The organisation has turned it off.
    void lockSandbox();

signals:
    void addAccountWanted();
    void sandboxWanted();

private:
    QPushButton* m_add;
    QPushButton* m_sandbox;
    QLabel* m_sandboxWords;
};

} // namespace tokendesk
