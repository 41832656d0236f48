#pragma once

#include "secrets/secret.h"
#include "settings/settingspage.h"

namespace tokendesk {

class NetworkForm;
class StatusLabel;

/// How the API is reached, for every account that hasn't network settings of its own.
class NetworkPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit NetworkPage(Settings& settings, QWidget* parent = nullptr);

    /// As NetworkForm::setPasswordKept().
    void setPasswordKept();

    QString problem() const override;
    void goToProblem() override;
    Settings::Saved save() override;

signals:
    /// A new one for the proxy of all accounts.
    void proxyPasswordEntered(const tokendesk::Secret& password);

private:
    void check();

    Settings& m_settings;
    const NetworkSettings m_before;
    NetworkForm* m_form;
    StatusLabel* m_problem;
};

} // namespace tokendesk
