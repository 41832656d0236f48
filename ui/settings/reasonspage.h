#pragma once

#include "settings/settingspage.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace tokendesk {

class StatusLabel;

/// Which reasons the delete dialog offers, in which order.
class ReasonsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit ReasonsPage(Settings& settings, QWidget* parent = nullptr);

    QString problem() const override;
    void goToProblem() override;
    Settings::Saved save() override;

private:
    QLayout* makeButtons();
    std::optional<int> firstProblem() const;
    void fill(const QStringList& reasons);
    QStringList reasons() const;
    void add();
    void remove();
    void move(int by);
    void showChosen();
    void takeText(const QString& text);
    void updateButtons();

    Settings& m_settings;
    const QStringList m_before;
    QListWidget* m_list;
    QLineEdit* m_text;
    QLabel* m_counter;
    StatusLabel* m_problem;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    const bool m_isManaged;
};

} // namespace tokendesk
