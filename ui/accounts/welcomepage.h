#pragma once

#include <QWidget>

class QPushButton;

namespace tokendesk {

/// The first thing that a person sees who has no account set up: two ways to go on.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    void focusFirst();

signals:
    void addAccountWanted();
    void sandboxWanted();

private:
    QPushButton* m_add;
};

} // namespace tokendesk
