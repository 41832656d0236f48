#pragma once

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace tokendesk {

struct AccountProfile;

/// Which environment and account one works on: its word on its colour, always in sight.
class EnvironmentBand final : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentBand(const AccountProfile& account, QWidget* parent = nullptr);

    /// What its button opens, to go to another account. `menu` must outlive the band.
    void setMenu(QMenu* menu);

private:
    QHBoxLayout* m_row;
};

} // namespace tokendesk
