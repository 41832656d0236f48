#include "deletionform.h"

#include "deletion/reasonrules.h"
#include "icons.h"
#include "managedmark.h"
#include "plainlabel.h"
#include "statuslabel.h"
#include "theme.h"
#include "words/reasonwords.h"

#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace tokendesk {

using namespace Qt::StringLiterals;

DeletionForm::DeletionForm(const QStringList& reasons, const QString& warning, std::optional<DeletionProof> proof)
    : m_fields(new QGridLayout)
    , m_requestor(new QButtonGroup(this))
    , m_requestorMark(managedLabel())
    , m_reason(new QComboBox)
    , m_reasonMark(managedLabel())
    , m_counter(new PlainLabel)
    , m_problem(new StatusLabel)
    , m_proof(std::move(proof))
    , m_confirm(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    m_requestorMark->hide();
    m_reasonMark->hide();
    makeReasonPart(reasons);
    auto* reasonLabel = new QLabel(tr("&Reason"));
    reasonLabel->setBuddy(m_reason);
    m_fields->setHorizontalSpacing(theme::grid * 2);
    m_fields->setVerticalSpacing(theme::grid);
    m_fields->addWidget(new QLabel(tr("Who asks?")), 0, 0);
    m_fields->addLayout(makeRequestorPart(), 0, 1);
    m_fields->addWidget(reasonLabel, 1, 0);
    m_fields->addWidget(m_reason, 1, 1);
    auto* below = new QHBoxLayout;
    below->addWidget(m_problem, 1);
    below->addWidget(m_reasonMark, 0, Qt::AlignLeft | Qt::AlignTop);
    below->addWidget(m_counter, 0, Qt::AlignRight | Qt::AlignTop);
    m_fields->addLayout(below, 2, 1);
    if (m_proof)
        m_fields->addLayout(makeProofPart(), 3, 1);
    m_fields->setColumnStretch(1, 1);

    auto* warningLabel = new PlainLabel(warning);
    warningLabel->setWordWrap(true);
    setSpacing(theme::grid * 2);
    addLayout(m_fields);
    addWidget(warningLabel);
    addLayout(makeButtons());
    check();
}

QLayout* DeletionForm::makeRequestorPart()
{
    auto* cardholder = new QRadioButton(tr("&Cardholder"));
    auto* merchant = new QRadioButton(tr("&Merchant"));
    m_requestor->addButton(cardholder, static_cast<int>(Requestor::Cardholder));
    m_requestor->addButton(merchant, static_cast<int>(Requestor::Merchant));
    cardholder->installEventFilter(this);
    merchant->installEventFilter(this);
    connect(m_requestor, &QButtonGroup::idToggled, this, &DeletionForm::check);
    // The choice goes on record: it must be seen in every style, in dark too.
    connect(m_requestor, &QButtonGroup::buttonToggled, this, [](QAbstractButton* button, bool chosen) {
        QFont font = button->font();
        font.setBold(chosen);
        button->setFont(font);
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::grid * 2);
    row->addWidget(cardholder);
    row->addWidget(merchant);
    row->addStretch(1);
    row->addWidget(m_requestorMark);
    return row;
}

void DeletionForm::makeReasonPart(const QStringList& reasons)
{
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->addItems(reasons);
    m_reason->setCurrentIndex(-1);
    // Or the longest reason offered would count as the form's least width, and what wraps be measured by it.
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reason->setMinimumContentsLength(20);
    m_reason->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_reason->lineEdit()->setAccessibleName(tr("Reason"));
    m_reason->installEventFilter(this);
    m_reason->lineEdit()->setPlaceholderText(tr("Type a reason, or choose one with the arrow keys"));
    // The longest reason in characters outside the BMP, and room to see that a longer one is too long.
    m_reason->lineEdit()->setMaxLength(1024);
    // A record must say what was typed: completing "Card lost" to "Card lost or stolen" would change it.
    m_reason->setCompleter(nullptr);
    connect(m_reason, &QComboBox::editTextChanged, this, &DeletionForm::check);
    m_counter->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setWordWrap(true);
}

QLayout* DeletionForm::makeProofPart()
{
    m_proofField = new QLineEdit;
    m_proofField->setFixedWidth(QFontMetrics(QApplication::font()).averageCharWidth() * 12);
    m_proofProblem = new StatusLabel;
    m_proofProblem->setWordWrap(true);
    auto* label = new QLabel(m_proof->name);
    label->setBuddy(m_proofField);
    m_proofField->setAccessibleName(label->text().remove(u'&'));
    m_fields->addWidget(label, 3, 0);
    setProofAsked(m_proof->asked);
    connect(m_proofField, &QLineEdit::textChanged, this, &DeletionForm::check);
    auto* beside = new QHBoxLayout;
    beside->setSpacing(theme::grid);
    beside->addWidget(m_proofField);
    beside->addWidget(m_proofProblem, 1);
    return beside;
}

QLayout* DeletionForm::makeButtons()
{
    m_cancel->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &DeletionForm::cancelled);
    m_confirm->setAutoDefault(false);
    m_confirm->setIcon(themedIcon(u"delete"_s, Tone::Danger));
    connect(m_confirm, &QPushButton::clicked, this, &DeletionForm::confirm);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_confirm);
    return row;
}

void DeletionForm::addRow(const QString& label, QWidget* field)
{
    const int row = m_fields->rowCount();
    if (!label.isEmpty()) {
        auto* name = new QLabel(label);
        name->setBuddy(field);
        m_fields->addWidget(name, row, 0);
    }
    m_fields->addWidget(field, row, 1, Qt::AlignLeft);
    m_lastField = field;
}

void DeletionForm::keepTo(const DeletionRules& rules)
{
    m_rules = rules;
    if (rules.requestor) {
        m_requestor->button(static_cast<int>(*rules.requestor))->setChecked(true);
        for (QAbstractButton* button : m_requestor->buttons())
            lockAsManaged({button});
        m_requestorMark->show();
    }
    if (rules.reasons) {
        m_reason->clear();
        m_reason->addItems(*rules.reasons);
        m_reason->setCurrentIndex(-1);
        m_reason->lineEdit()->setReadOnly(true);
        m_reason->lineEdit()->setPlaceholderText(tr("Choose a reason with the arrow keys"));
        // What was offered is short enough.
        m_counter->hide();
        m_reasonMark->show();
        m_reason->setAccessibleDescription(managedText());
        m_reason->setToolTip(plainToolTip(managedText()));
    }
    check();
}

void DeletionForm::setTabOrders()
{
    QWidget::setTabOrder(m_requestor->buttons().last(), m_reason);
    QWidget* last = m_reason;
    for (QWidget* next : {static_cast<QWidget*>(m_proofField), m_lastField, static_cast<QWidget*>(m_cancel)})
        if (next) {
            QWidget::setTabOrder(last, next);
            last = next;
        }
    QWidget::setTabOrder(m_cancel, m_confirm);
}

void DeletionForm::setConfirmText(const QString& text)
{
    // An `&` in a brand is no mnemonic.
    m_confirm->setText(QString(text).replace(u'&', u"&&"_s));
}

void DeletionForm::setProofAsked(const QString& asked)
{
    if (!m_proof)
        return;
    m_proof->asked = asked;
    // With room for what separates thousands.
    constexpr qsizetype group = 3;
    m_proofField->setMaxLength(static_cast<int>(asked.size() + (asked.size() - 1) / group));
    check();
}

void DeletionForm::setConfirmable(bool confirmable)
{
    m_isConfirmable = confirmable;
    check();
}

void DeletionForm::prefill(Requestor requestor, const QString& reason)
{
    if (!m_rules.requestor)
        m_requestor->button(static_cast<int>(requestor))->setChecked(true);
    if (!m_rules.reasons || m_rules.reasons->contains(reason))
        m_reason->setEditText(reason);
    m_reason->setFocus();
    m_reason->lineEdit()->selectAll();
}

void DeletionForm::focusFirst()
{
    setTabOrders();
    if (m_rules.requestor)
        m_reason->setFocus();
    else
        m_requestor->buttons().first()->setFocus();
}

Requestor DeletionForm::requestor() const { return static_cast<Requestor>(m_requestor->checkedId()); }

QString DeletionForm::reason() const { return m_reason->currentText().trimmed(); }

bool DeletionForm::isValid() const
{
    return m_isConfirmable && m_requestor->checkedId() >= 0
        && checkReason(m_reason->currentText()) == ReasonProblem::None && isReasonAllowed() && isProven();
}

bool DeletionForm::isReasonAllowed() const { return !m_rules.reasons || m_rules.reasons->contains(reason()); }

QString DeletionForm::typedProof() const
{
    QString typed = m_proofField->text();
    typed.removeIf([](QChar c) { return c.isSpace(); });
    return typed.remove(QLocale().groupSeparator());
}

bool DeletionForm::isProven() const { return !m_proofField || typedProof() == m_proof->asked; }

bool DeletionForm::isUntouched() const
{
    return (m_rules.requestor || m_requestor->checkedId() < 0) && m_reason->currentText().isEmpty()
        && (!m_proofField || m_proofField->text().isEmpty());
}

void DeletionForm::check()
{
    const QString reason = m_reason->currentText();
    m_counter->setText(tr("%L1 of %L2").arg(reasonLength(reason)).arg(longestReason));
    const QString problem = words::reasonProblem(checkReason(reason));
    QPalette colors;
    colors.setColor(QPalette::WindowText, theme::color(Tone::Danger, QApplication::palette()));
    m_problem->setPalette(colors);
    if (problem != m_problem->text())
        m_problem->announce(problem);
    if (m_proofField)
        checkProof();
    const bool valid = isValid();
    m_confirm->setEnabled(valid);
    // What Enter does must be what is marked: Cancel in an untouched form, nothing in half of one.
    m_confirm->setDefault(valid);
    m_cancel->setDefault(!valid && isUntouched());
}

void DeletionForm::checkProof()
{
    const bool isWrong = typedProof().size() >= m_proof->asked.size() && !isProven();
    const QString problem = isWrong ? m_proof->wrong : isProven() ? QString() : m_proof->missing;
    QPalette colors;
    if (isWrong)
        colors.setColor(QPalette::WindowText, theme::color(Tone::Danger, QApplication::palette()));
    m_proofProblem->setPalette(colors);
    if (problem != m_proofProblem->text())
        m_proofProblem->announce(problem);
}

void DeletionForm::confirm()
{
    if (isValid())
        emit confirmed();
}

bool DeletionForm::eventFilter(QObject* watched, QEvent* event)
{
    // Qt would choose it a tenth of a second later, when a quick typist has gone on.
    if (event->type() == QEvent::Shortcut)
        if (auto* choice = qobject_cast<QRadioButton*>(watched)) {
            choice->setFocus(Qt::ShortcutFocusReason);
            choice->click();
            return true;
        }
    // A wheel or an arrow key must not swap a typed reason for a stock one.
    if (watched == m_reason && event->type() == QEvent::Wheel)
        return true;
    if (watched == m_reason && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const QString text = m_reason->currentText();
        const bool isTyped = !text.isEmpty() && m_reason->findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive) < 0;
        if (isTyped && (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown)) {
            m_reason->showPopup();
            return true;
        }
    }
    return QVBoxLayout::eventFilter(watched, event);
}

bool DeletionForm::takeKey(const QKeyEvent& event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    // A key held down since the look-up must not reach through to the deletion.
    if (event.isAutoRepeat())
        return true;
    if (m_cancel->hasFocus() || isUntouched())
        emit cancelled();
    else if (isValid())
        confirm();
    else
        leadToWhatIsMissing();
    return true;
}

void DeletionForm::leadToWhatIsMissing()
{
    const ReasonProblem problem = checkReason(m_reason->currentText());
    if (m_requestor->checkedId() < 0) {
        m_requestor->buttons().first()->setFocus(Qt::OtherFocusReason);
        m_problem->announce(tr("Choose who asks: it goes on record."));
    } else if (problem != ReasonProblem::None) {
        m_reason->setFocus(Qt::OtherFocusReason);
        m_problem->announce(
            problem == ReasonProblem::Empty ? tr("Give a reason: it goes on record.") : m_problem->text());
    } else if (!isProven()) {
        m_proofField->setFocus(Qt::OtherFocusReason);
        m_proofProblem->announce(m_proofProblem->text());
    }
}

} // namespace tokendesk
