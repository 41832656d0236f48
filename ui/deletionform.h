#pragma once

#include "deletion/deletionrules.h"

#include <QVBoxLayout>

#include <functional>
#include <optional>

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tokendesk {

class StatusLabel;

/// What is to be typed before something real goes: it shows that the person looked at what it is.
struct DeletionProof {
    QString asked;
    /// What the field is called, with its mnemonic.
    QString name;
    /// Told while it is missing, and when it is another one.
    QString missing;
    QString wrong;
};

/// Who asks for a deletion and why, and the buttons that confirm or cancel it: the same for one card token and for
/// many. Enter confirms only what is complete. It is a part of its dialog's layout: within a widget of its own, the
/// dialog wouldn't always learn in time how high it has become.
class DeletionForm final : public QVBoxLayout
{
    Q_OBJECT

public:
    /// `reasons`: what it offers. `warning`: what it means for the person.
    DeletionForm(const QStringList& reasons, const QString& warning, std::optional<DeletionProof> proof);

    /// Leaves open only what the organisation leaves open. First of all.
    void keepTo(const DeletionRules& rules);
    /// Fills in what a person chose before, to be edited.
    void prefill(Requestor requestor, const QString& reason);
    /// What the button that confirms says; any text.
    void setConfirmText(const QString& text);
    /// Another text to be typed, where one is asked for.
    void setProofAsked(const QString& asked);
    /// Whether there is anything to confirm.
    void setConfirmable(bool confirmable);
    /// Stands below the other fields. `label` may be empty.
    void addRow(const QString& label, QWidget* field);
    /// Where the work starts; once the form is in its dialog.
    void focusFirst();
    /// What a dialog's keyPressEvent() is to do first; false if the key is nothing to the form.
    bool takeKey(const QKeyEvent& event);

    /// Of a confirmed form.
    Requestor requestor() const;
    QString reason() const;

signals:
    void confirmed();
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLayout* makeRequestorPart();
    void makeReasonPart(const QStringList& reasons);
    QLayout* makeProofPart();
    QLayout* makeButtons();
    void setTabOrders();
    void check();
    void checkProof();
    void confirm();
    bool isValid() const;
    bool isProven() const;
    bool isUntouched() const;
    bool isReasonAllowed() const;
    void leadToWhatIsMissing();
    QString typedProof() const;

    QGridLayout* m_fields;
    QButtonGroup* m_requestor;
    QLabel* m_requestorMark;
    QComboBox* m_reason;
    QLabel* m_reasonMark;
    QLabel* m_counter;
    StatusLabel* m_problem;
    std::optional<DeletionProof> m_proof;
    QLineEdit* m_proofField = nullptr;
    StatusLabel* m_proofProblem = nullptr;
    QWidget* m_lastField = nullptr;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
    DeletionRules m_rules;
    bool m_isConfirmable = true;
};

} // namespace tokendesk
