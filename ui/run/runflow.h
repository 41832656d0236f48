#pragma once

#include "cards/cardtoken.h"
#include "deletion/customerscheck.h"
#include "deletion/deletions.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;

namespace tokendesk {

class CardTokensApi;
class DeleteManyDialog;
class RunPanel;

/// From "delete these" to the summary of what came of them: asks, starts the run, shows it in the panel, and does what
/// the person wants with it.
class RunFlow final : public QObject
{
    Q_OBJECT

public:
    /// Everything given must outlive this. `window` carries the dialog.
    RunFlow(const CardTokensApi& api, Deletions& deletions, AccountProfile account, RunPanel& panel, QWidget* window);

    /// What the dialog offers from now on; the usual ones at first.
    void setReasons(const QStringList& reasons) { m_reasons = reasons; }
    /// Why no run can be started now, in words; empty if one can.
    QString objection() const;
    /// Opens the dialog for those of them that can be deleted.
    void ask(QList<CardToken> chosen);

    /// Whether a run hasn't ended.
    bool isUnderWay() const;
    /// What is lost of it by leaving now, in words.
    QString leavingWords() const;
    /// Ends it as soon as what is in flight has ended.
    void stop();
    /// To pause it or go on, to stop it, and to go there by keyboard; off while there is none.
    QList<QAction*> actions() const { return {m_pauseAction, m_stopAction, m_goAction}; }

signals:
    /// The run has ended; what stayed unknown aside, nothing of it is open.
    void ended();
    /// To be chosen in the table for another run.
    void chooseWanted(const QStringList& tokenIds);
    void journalWanted(const QUuid& run);
    void receiptWanted(const QUuid& run);
    /// See DeleteFlow.
    void copied();
    /// Somebody has closed its summary.
    void closed();
    /// The dialog is closed, or the panel; what had the focus before can't have it any more.
    void focusFreed();

private:
    void makeActions();
    void connectPanel();
    void start(const RunRequest& request);
    void follow();
    void show();
    void showEnd();
    void checkCustomers();
    void pauseOrResume();
    void chooseNotDeleted();
    void copyForTicket();
    void close();
    void updateActions();

    const CardTokensApi& m_api;
    Deletions& m_deletions;
    const AccountProfile m_account;
    RunPanel& m_panel;
    QStringList m_reasons;
    QWidget* m_window;
    QPointer<DeleteManyDialog> m_dialog;
    QPointer<DeletionRun> m_run;
    QPointer<CustomersCheck> m_check;
    CustomersReport m_report;
    bool m_isChecked = false;
    /// A check of the unknown ones brings many outcomes at once.
    QTimer m_settled;
    QAction* m_pauseAction;
    QAction* m_stopAction;
    QAction* m_goAction;
};

} // namespace tokendesk
