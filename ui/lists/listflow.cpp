#include "lists/listflow.h"

#include "lists/listdialog.h"

namespace tokendesk {

ListFlow::ListFlow(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

void ListFlow::ask()
{
    if (m_dialog)
        return;
    m_dialog = new ListDialog(m_window);
    connect(m_dialog, &ListDialog::idsConfirmed, this, [this](const QStringList& ids) {
        LookUpQuery query;
        query.kind = LookUpKind::List;
        query.ids = ids;
        emit lookUpWanted(query);
    });
    connect(m_dialog, &QDialog::finished, this, &ListFlow::focusFreed);
    m_dialog->open();
}

} // namespace tokendesk
