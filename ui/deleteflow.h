#pragma once

#include "deletion/deletions.h"

#include <QPointer>
#include <QWidget>

namespace tokendesk {

class CardTokenTableModel;
class DeleteDialog;
class Notice;

/// From "delete this one" to the message that says what came of it: asks, starts, keeps the table's rows true, tells.
class DeleteFlow final : public QObject
{
    Q_OBJECT

public:
    /// Everything given must outlive this. `window` carries the dialog.
    DeleteFlow(
        Deletions& deletions, AccountProfile account, CardTokenTableModel& model, Notice& messageBar, QWidget* window);

    /// Why this token can't be deleted now, in words; empty if it can.
    QString objection(const CardToken& token) const;
    /// Opens the dialog for it. `lastUse` may be empty.
    void ask(const CardToken& token, const QString& lastUse);
    /// The last outcome as text for a ticket, onto the clipboard.
    void copyForTicket() const;
    bool hasOutcome() const { return m_last.has_value(); }

private:
    DeleteDialog* openDialog(const CardToken& token, const QString& lastUse);
    void takeOutcome(const DeletionOutcome& outcome);
    void updateRow(const DeletionOutcome& outcome);
    void tell(const DeletionOutcome& outcome);

    Deletions& m_deletions;
    const AccountProfile m_account;
    CardTokenTableModel& m_model;
    Notice& m_messageBar;
    QWidget* m_window;
    QPointer<DeleteDialog> m_dialog;
    std::optional<DeletionOutcome> m_last;
};

} // namespace tokendesk
