#pragma once

#include "look.h"
#include "settings/settingspage.h"

class QComboBox;

namespace tokendesk {

/// After how much idle time Token Desk locks.
class LockTimePage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit LockTimePage(Settings& settings, QWidget* parent = nullptr);

    Settings::Saved save() override;

private:
    Settings& m_settings;
    const int m_before;
    QComboBox* m_minutes;
};

/// The window's language, from the next start on.
class LanguagePage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit LanguagePage(Settings& settings, QWidget* parent = nullptr);

    Settings::Saved save() override;

private:
    Settings& m_settings;
    const QString m_before;
    QComboBox* m_language;
};

/// Colours and the table's row height: of the look, not of the settings.
class AppearancePage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit AppearancePage(Look& look, QWidget* parent = nullptr);

    Settings::Saved save() override;

signals:
    void lookChanged();

private:
    Look& m_look;
    QComboBox* m_appearance;
    QComboBox* m_density;
};

} // namespace tokendesk
