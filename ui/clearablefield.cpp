#include "clearablefield.h"

#include <QToolButton>

namespace tokendesk {

ClearableField::ClearableField(const QString& name, const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(placeholder);
    // In a narrow window the placeholder doesn't fit.
    setToolTip(placeholder);
    setClearButtonEnabled(true);
    for (auto* button : findChildren<QToolButton*>())
        button->setAccessibleName(tr("Clear"));
}

} // namespace tokendesk
