#pragma once

#include "deletion/deletionrequest.h"
#include "roomydialog.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tokendesk {

class StatusLabel;

/// Shows exactly what will be deleted and asks who wants it and why. It takes a frozen token and hands back a request;
/// it sends nothing.
class DeleteDialog final : public RoomyDialog
{
    Q_OBJECT

public:
    /// `lastUse`: how the card was last used, in words; may be empty.
    /// `reasons`: what it offers.
    DeleteDialog(CardToken token, AccountProfile account, const QString& lastUse, const QStringList& reasons,
        QWidget* parent = nullptr);

    const CardToken& token() const { return m_token; }
    /// For when it becomes known while the dialog is open.
    void setLastUse(const QString& lastUse);
    /// Fills in what a person chose before, to be edited.
    void prefill(Requestor requestor, const QString& reason);

signals:
    /// The person confirmed. The dialog closes.
    void confirmed(const tokendesk::DeletionRequest& request);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeCardPart(const QString& lastUse);
    QLayout* makeRequestorPart();
    void makeReasonPart(const QStringList& reasons);
    void makeProofPart();
    QLayout* makeButtons();
    void check();
    void confirm();
    bool isValid() const;
    bool isProven() const;
    bool isUntouched() const;

    const CardToken m_token;
    const AccountProfile m_account;
    QButtonGroup* m_requestor;
    QComboBox* m_reason;
    QLabel* m_lastUse;
    QLabel* m_counter;
    StatusLabel* m_problem;
    /// What is to be typed before a real card token goes, and where; null outside production.
    const QString m_proofAsked;
    QLineEdit* m_proof = nullptr;
    StatusLabel* m_proofProblem = nullptr;
    QPushButton* m_delete;
    QPushButton* m_cancel;
};

} // namespace tokendesk
