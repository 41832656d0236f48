#pragma once

#include "deletion/deletions.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace tokendesk {

class CardTokenTableModel;
class DeleteDialog;
class MessageStack;

/// What came of a deletion, and whether its message still stands.
struct ToldOutcome {
    DeletionOutcome outcome;
    bool isTold = false;
};

/// From "delete this one" to the message that says what came of it: asks, starts, keeps the table's rows true, tells.
class DeleteFlow final : public QObject
{
    Q_OBJECT

public:
    /// How a token was last used, in words; empty while that is being read.
    using LastUse = std::function<QString(const QString& tokenId)>;

    /// Everything given must outlive this. `window` carries the dialog.
    DeleteFlow(Deletions& deletions, AccountProfile account, CardTokenTableModel& model, MessageStack& messages,
        LastUse lastUse, QWidget* window);

    /// What the dialog offers from now on; the usual ones at first.
    void setReasons(const QStringList& reasons) { m_reasons = reasons; }
    /// Why this token can't be deleted now, in words; empty if it can.
    QString objection(const CardToken& token) const;
    /// Opens the dialog for it.
    void ask(const CardToken& token);
    /// The dialog, if it is open for that token, tells what has become known.
    void updateLastUse(const QString& tokenId);
    /// Whether this session knows what came of deleting it.
    bool hasOutcome(const QString& tokenId) const { return m_outcomes.contains(tokenId); }
    /// What this session knows, and whether its message still stands.
    QList<ToldOutcome> outcomes() const;
    /// Of a window before this one, of the same account.
    void takeOver(const QList<ToldOutcome>& outcomes);
    /// What came of it as text for a ticket, onto the clipboard.
    void copyForTicket(const QString& tokenId);

signals:
    /// Somebody is about to delete it, and wants to know.
    void lastUseWanted(const QString& tokenId);
    void receiptWanted(const QUuid& deletion);
    /// Something is on the clipboard, which nobody has been told.
    void copied();
    /// Somebody has closed what was told of one.
    void closed();
    /// The dialog is closed, and what had the focus before it can't have it any more.
    void focusFreed();

private:
    DeleteDialog* openDialog(const CardToken& token);
    void returnFocus(QWidget* to);
    void askAgain(const DeletionRequest& request);
    void start(const DeletionRequest& request);
    void takeOutcome(const DeletionOutcome& outcome);
    void tell(const DeletionOutcome& outcome);

    Deletions& m_deletions;
    const AccountProfile m_account;
    CardTokenTableModel& m_model;
    MessageStack& m_messages;
    const LastUse m_lastUse;
    QStringList m_reasons;
    QWidget* m_window;
    QPointer<DeleteDialog> m_dialog;
    QHash<QString, DeletionOutcome> m_outcomes;
};

} // namespace tokendesk
