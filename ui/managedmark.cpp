#include "managedmark.h"

#include "plainlabel.h"

#include <QAction>
#include <QCoreApplication>

namespace tokendesk {

namespace {

struct ManagedMark {
    Q_DECLARE_TR_FUNCTIONS(ManagedMark)
};

} // namespace

QString managedText() { return ManagedMark::tr("Managed by your organisation"); }

QLabel* managedLabel()
{
    auto* label = new PlainLabel(managedText());
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void lockAsManaged(const QList<QWidget*>& controls)
{
    for (QWidget* control : controls) {
        control->setEnabled(false);
        control->setToolTip(plainToolTip(managedText()));
        control->setAccessibleDescription(managedText());
    }
}

void lockAsManaged(QAction& action)
{
    action.setEnabled(false);
    //: An entry of a menu, and why it can't be chosen.
    action.setText(ManagedMark::tr("%1 (managed by your organisation)").arg(action.text()));
}

} // namespace tokendesk
