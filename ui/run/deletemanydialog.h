#pragma once

#include "deletion/deletionrules.h"
#include "deletion/runrequest.h"
#include "lookup/recentuse.h"
#include "roomydialog.h"
#include "run/runchoice.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QSpinBox;

namespace tokendesk {

class CardTokensApi;
class DeletionForm;
class LineList;
class Notice;

/// Shows what will be deleted at once, and what of it can't be, and asks who wants it and why. It takes frozen tokens
/// and hands back a request; it sends no deletion. On request it reads which of them were used of late.
class DeleteManyDialog final : public RoomyDialog
{
    Q_OBJECT

public:
    /// `reasons`: what it offers. `api` must outlive the dialog.
    DeleteManyDialog(RunChoice choice, AccountProfile account, const CardTokensApi& api, const QStringList& reasons,
        QWidget* parent = nullptr);

    /// Before it opens; see DeletionForm.
    void keepTo(const DeletionRules& rules);
    /// Fills in what a person chose before, to be edited.
    void prefill(Requestor requestor, const QString& reason);

signals:
    /// The person confirmed. The dialog closes.
    void confirmed(const tokendesk::RunRequest& request);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Shown { Nothing, Customers, Used };

    QWidget* makeWhatPart();
    void makeAtOncePart();
    void showChoice();
    void showList(Shown shown);
    void offerReading();
    /// What has been read so far. Not kept: while a second list holds on to it, each one more copies them all.
    QList<LastUse> used() const { return m_recentUse ? m_recentUse->used() : QList<LastUse>(); }
    void readUse();
    void showUse();
    void leaveUsedOut();
    void confirm();

    RunChoice m_choice;
    QList<CustomerCount> m_customers;
    const AccountProfile m_account;
    const CardTokensApi& m_api;
    QPointer<RecentUse> m_recentUse;
    QHash<QString, qsizetype> m_places;
    Shown m_shown = Shown::Nothing;

    QLabel* m_count;
    QLabel* m_kinds;
    QLabel* m_customersLine;
    QLabel* m_leftOut;
    QPushButton* m_showCustomers;
    Notice* m_use;
    LineList* m_list;
    QSpinBox* m_atOnce;
    DeletionForm* m_form;
};

} // namespace tokendesk
