#pragma once

#include "settings/settings.h"

#include <QWidget>

namespace tokendesk {

/// One page of the settings dialog. What is entered counts when it is saved, not before.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Why what was entered can't be used, in words that the page shows; empty if it can.
    virtual QString problem() const { return {}; }
    /// Puts the focus on the field that problem() is about, and has it said again.
    virtual void goToProblem() { }
    /// Keeps what was changed on this page, and nothing else.
    virtual Settings::Saved save() { return {}; }
};

} // namespace tokendesk
