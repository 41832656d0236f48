#pragma once

#include "accounts/accountprofile.h"

#include <QDialog>

namespace tokendesk {

/// Asks whether an account is to be forgotten, and says what goes with it. Accepted: it is.
class RemoveAccountDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RemoveAccountDialog(const AccountProfile& account, QWidget* parent = nullptr);
};

} // namespace tokendesk
