#pragma once

#include "accounts/accountprofile.h"

#include <QWidget>

namespace tokendesk {

/// Which environment and account one works on: its word on its colour, always in sight.
class EnvironmentBand final : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentBand(const AccountProfile& account, QWidget* parent = nullptr);
};

} // namespace tokendesk
