#pragma once

#include "deletion/deletionrequest.h"
#include "deletion/deletionrules.h"
#include "roomydialog.h"

class QLabel;

namespace tokendesk {

class DeletionForm;

/// Shows exactly what will be deleted and asks who wants it and why. It takes a frozen token and hands back a request;
/// it sends nothing.
class DeleteDialog final : public RoomyDialog
{
    Q_OBJECT

public:
    /// `lastUse`: how the card was last used, in words; empty while that is being read.
    /// `reasons`: what it offers.
    DeleteDialog(CardToken token, AccountProfile account, const QString& lastUse, const QStringList& reasons,
        QWidget* parent = nullptr);

    const CardToken& token() const { return m_token; }
    /// For when it becomes known while the dialog is open.
    void setLastUse(const QString& lastUse);
    /// Before it opens; see DeletionForm.
    void keepTo(const DeletionRules& rules);
    /// Fills in what a person chose before, to be edited.
    void prefill(Requestor requestor, const QString& reason);

signals:
    /// The person confirmed. The dialog closes.
    void confirmed(const tokendesk::DeletionRequest& request);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeCardPart(const QString& lastUse);
    void confirm();

    const CardToken m_token;
    const AccountProfile m_account;
    QLabel* m_lastUse;
    DeletionForm* m_form;
};

} // namespace tokendesk
