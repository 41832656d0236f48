#pragma once

#include <QDialog>

namespace tokendesk {

/// A dialog that is never too low for what it shows, whatever comes to be shown, and that marks the focus from the
/// start.
class RoomyDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    bool event(QEvent* event) override;

private:
    void keepInSight();
};

} // namespace tokendesk
