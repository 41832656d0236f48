#pragma once

#include <QList>

class QAction;
class QLabel;
class QWidget;

namespace tokendesk {

/// “Managed by your organisation”.
QString managedText();
/// Says that where something is locked.
QLabel* managedLabel();
/// Locks what the organisation has decided: it can be read, and says why it can't be changed.
void lockAsManaged(const QList<QWidget*>& controls);
void lockAsManaged(QAction& action);

} // namespace tokendesk
