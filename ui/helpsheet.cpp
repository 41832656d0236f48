#include "helpsheet.h"

#include "plainlabel.h"
#include "theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

void addRow(QGridLayout& grid, const QString& key, const QString& what)
{
    const int row = grid.rowCount();
    auto* keyLabel = new PlainLabel(key);
    QFont bold = keyLabel->font();
    bold.setBold(true);
    keyLabel->setFont(bold);
    grid.addWidget(keyLabel, row, 0);
    grid.addWidget(new PlainLabel(what), row, 1);
}

/// The action's text without mnemonic and dots.
QString plainText(const QAction& action) { return action.iconText().remove(QChar(0x2026)); }

} // namespace

HelpSheet::HelpSheet(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::grid * 3);
    grid->setVerticalSpacing(theme::halfGrid);
    addRow(*grid, tr("Enter"), tr("Look up, in the search field; delete, in a complete delete dialog"));
    addRow(*grid, tr("Down"), tr("From the search field into the table"));
    for (const QAction* action : actions)
        if (!action->shortcut().isEmpty())
            addRow(*grid, action->shortcut().toString(QKeySequence::NativeText), plainText(*action));
    addRow(*grid, tr("Alt+C, Alt+M, Alt+R"), tr("Cardholder, merchant, reason, in the delete dialog"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid * 2, theme::grid * 2, theme::grid * 2, theme::grid * 2);
    column->setSpacing(theme::grid * 2);
    column->addLayout(grid);
    column->addWidget(buttons);
}

} // namespace tokendesk
