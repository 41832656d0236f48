#pragma once

#include "accounts/accountprofile.h"
#include "deleteflow.h"
#include "link/link.h"
#include "lookup/lookup.h"

#include <QMainWindow>
#include <QTimer>

class QAction;
class QLineEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace tokendesk {

class CardTokenTable;
class CardTokenTableModel;
class CardTokensApi;
class Deletions;
class DetailsPane;
class EnvironmentBand;
class ListFlow;
class LookUpController;
class MessageStack;
class Notice;
class RunFlow;
class RunPanel;
class RowKeeper;
class SearchBar;
class Look;
class StatusLabel;

/// One account at work: where am I, what am I looking at, what is chosen, what just happened.
class Workspace final : public QMainWindow
{
    Q_OBJECT

public:
    /// Everything given must outlive the window.
    Workspace(const AccountProfile& account, const CardTokensApi& api, Deletions& deletions, Look& look);

    /// What concerns the whole program, beside the account's own menus.
    void addProgramMenu(QMenu& menu);
    /// Whether nothing would be lost if the program ended now; if something would, a message says what, and asks.
    bool mayLeave();
    /// Whether a deletion is under way or unknown.
    bool hasOpenDeletions() const;
    /// For the lock: table, details, what was looked for and any open dialog are gone. What deletions came to stays,
    /// out of sight.
    void conceal();
    /// The focus goes where the work goes on.
    void focusWork();
    /// Chooses them, looked up anew unless they are all shown.
    void chooseTokens(const QStringList& tokenIds);
    /// Remembers how it looks, but not where the window is.
    void saveLook();
    /// Row heights were set elsewhere.
    void takeDensity();
    /// See DeleteFlow.
    QList<ToldOutcome> outcomes() const;
    void takeOver(const QList<ToldOutcome>& outcomes);
    /// What the delete dialog offers.
    void setReasons(const QStringList& reasons);
    /// Whether somebody is at nothing here that a look-up from outside would disturb; dialogs aside.
    bool isInterruptible() const;
    bool isLookingUp() const;
    /// Looks up what it asks for. Until something else is looked up, the delete dialogs offer its ticket.
    void openLink(const Link& link);

signals:
    /// What the journal keeps of a run is to be shown.
    void runJournalWanted(const QUuid& run);
    void runReceiptWanted(const QUuid& run);
    /// See ReceiptFlow.
    void receiptWanted(const QUuid& deletion);
    void diagnosticsWanted();
    /// Row heights were set here, for every table there is.
    void densityChanged();
    /// Somebody has closed what was told of a deletion or a run.
    void closedWhatCame();
    /// Esc, and there was nothing here to stop, clear or close.
    void escaped();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeLayout(const CardTokensApi& api);
    QWidget* makeResultLine();
    QWidget* makeBottomLine();
    void makeFileAndEditMenus();
    void makeViewMenu();
    void makeTokenAndHelpMenus();
    QAction* addAction(QMenu& menu, const QString& text, const QKeySequence& shortcut, std::function<void()> action);
    template <typename Enum>
    void addChoices(QMenu& menu, const QList<std::pair<Enum, QString>>& choices, std::function<Enum()> current,
        std::function<void(Enum)> choose);
    void connectLookUp();
    void connectRun(const CardTokensApi& api);
    void askToStopRun(Notice& message);
    /// What was asked before leaving has settled itself.
    void closeSettledQuestion();
    void restoreLook();

    void tellLink();
    void tellForbidden();
    void leaveLink();
    void leaveLinkUnlessFor(const LookUpQuery& query);
    void offerReasons();
    void lookUp(const LookUpQuery& query);
    void lookUpExample(const QString& id);
    void showRefusal(IdProblem problem);
    void showResult(const LookUpResult& result);
    void showChoice();
    void showCounts();
    void tellCopied(bool copied);
    void fillRecentMenu();
    void enterTable();
    void escape();
    void askToDelete();
    void focusWhereWorkGoesOn();
    void showHelp();
    void showAbout();
    /// Why the chosen rows can't be deleted, in words; empty if they can.
    QString objection() const;
    QString objectionToAll() const;
    /// The one chosen token's id; empty for none or several.
    QString chosenId() const;
    /// Whose outcome is copied for a ticket: the chosen one's, or the latest that is told, for the next row is chosen
    /// by then. Empty if there is none.
    QString ticketId() const;
    void updateTicketAction();
    /// The customer of all chosen tokens; empty for several, or none.
    QString chosenCustomer() const;
    /// Looks up all cards of that customer, and chooses them.
    void lookUpCustomer();

    const AccountProfile m_account;
    Deletions& m_deletions;
    Look& m_look;
    CardTokenTableModel* m_model;
    LookUpController* m_lookUps;
    DeleteFlow* m_deleteFlow = nullptr;
    RunFlow* m_runFlow = nullptr;
    RunPanel* m_runPanel = nullptr;
    /// While a run changes many rows, what is chosen is looked at now and then.
    QTimer m_choiceRest;
    ListFlow* m_listFlow;

    EnvironmentBand* m_band = nullptr;
    SearchBar* m_search = nullptr;
    Notice* m_result = nullptr;
    QProgressBar* m_progress = nullptr;
    QLineEdit* m_filter = nullptr;
    QStackedWidget* m_pages = nullptr;
    CardTokenTable* m_table = nullptr;
    RowKeeper* m_rowKeeper = nullptr;
    DetailsPane* m_details = nullptr;
    QSplitter* m_splitter = nullptr;
    MessageStack* m_messages = nullptr;
    StatusLabel* m_counts = nullptr;
    StatusLabel* m_objection = nullptr;
    QPushButton* m_deleteButton = nullptr;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_tokenMenu = nullptr;
    QAction* m_deleteAction = nullptr;
    QAction* m_checkAgainAction = nullptr;
    QAction* m_ticketAction = nullptr;
    QAction* m_customerAction = nullptr;
    /// What is chosen as soon as it is found.
    std::optional<LookUpQuery> m_customerToChoose;
    QString m_lastResult;
    /// The token whose outcome came last.
    QString m_lastOutcome;
    /// That what is shown was opened from.
    std::optional<Link> m_link;
    /// What the delete dialogs offer without it.
    QStringList m_reasons;
    bool m_leavesAnyway = false;
    bool m_leavesWhenEnded = false;
    /// What is chosen as soon as it is looked up.
    QStringList m_idsToChoose;
    bool m_isDark = false;
};

} // namespace tokendesk
