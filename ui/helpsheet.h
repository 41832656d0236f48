#pragma once

#include <QDialog>

class QAction;

namespace tokendesk {

/// The keys that do something, in one sheet.
class HelpSheet final : public QDialog
{
    Q_OBJECT

public:
    /// Lists the shortcuts of `actions`, so that the sheet can't say anything else than the menus.
    HelpSheet(const QList<QAction*>& actions, QWidget* parent);
};

} // namespace tokendesk
