#include "deletedialog.h"

#include "cards/safetext.h"
#include "deletion/reasonrules.h"
#include "environmentband.h"
#include "icons.h"
#include "plainlabel.h"
#include "statuslabel.h"
#include "words/cardwords.h"
#include "words/reasonwords.h"

#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QLabel* mutedLabel(const QString& text)
{
    auto* label = new PlainLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// For a text with a long id in it; a screen reader gets it without the breaking places.
QLabel* longLabel(const QString& text)
{
    auto* label = new PlainLabel(breakable(text));
    label->setWordWrap(true);
    label->setAccessibleName(text);
    return label;
}

/// Read off the card or off the record, never off the field: a wrong row is noticed while typing.
QString proofOf(const CardToken& token)
{
    constexpr qsizetype length = 4;
    return token.maskedPan.lastFour().size() == length ? token.maskedPan.lastFour() : token.id.right(length);
}

/// The button's words as a mnemonic-free text: an `&` in a brand isn't ours.
QString buttonText(const QString& text) { return QString(text).replace(u'&', u"&&"_s); }

} // namespace

DeleteDialog::DeleteDialog(
    CardToken token, AccountProfile account, const QString& lastUse, const QStringList& reasons, QWidget* parent)
    : RoomyDialog(parent)
    , m_token(std::move(token))
    , m_account(std::move(account))
    , m_requestor(new QButtonGroup(this))
    , m_reason(new QComboBox)
    , m_lastUse(mutedLabel({}))
    , m_counter(mutedLabel({}))
    , m_problem(new StatusLabel)
    , m_proofAsked(proofOf(m_token))
    , m_delete(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setWindowTitle(tr("Delete card token"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeReasonPart(reasons);
    if (m_account.environment() == Environment::Production)
        makeProofPart();

    auto* reasonLabel = new QLabel(tr("&Reason"));
    reasonLabel->setBuddy(m_reason);
    auto* whoLabel = new QLabel(tr("Who asks?"));
    auto* form = new QGridLayout;
    form->setHorizontalSpacing(theme::grid * 2);
    form->setVerticalSpacing(theme::grid);
    form->addWidget(whoLabel, 0, 0);
    form->addLayout(makeRequestorPart(), 0, 1);
    form->addWidget(reasonLabel, 1, 0);
    form->addWidget(m_reason, 1, 1);
    auto* below = new QHBoxLayout;
    below->addWidget(m_problem, 1);
    below->addWidget(m_counter, 0, Qt::AlignRight | Qt::AlignTop);
    form->addLayout(below, 2, 1);
    if (m_proof) {
        auto* proofLabel = new QLabel(
            m_token.maskedPan.lastFour() == m_proofAsked ? tr("&Last four digits") : tr("&Last four of the token id"));
        proofLabel->setBuddy(m_proof);
        m_proof->setAccessibleName(proofLabel->text().remove(u'&'));
        form->addWidget(proofLabel, 3, 0);
        auto* beside = new QHBoxLayout;
        beside->setSpacing(theme::grid);
        beside->addWidget(m_proof);
        beside->addWidget(m_proofProblem, 1);
        form->addLayout(beside, 3, 1);
    }
    form->setColumnStretch(1, 1);

    auto* warning = new PlainLabel(tr("The merchant can't charge this card token any more. It can't be undone."));
    warning->setWordWrap(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid * 2, theme::grid * 2, theme::grid * 2, theme::grid * 2);
    column->setSpacing(theme::grid * 2);
    column->addWidget(makeCardPart(lastUse));
    column->addLayout(form);
    column->addWidget(warning);
    column->addLayout(makeButtons());
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    setTabOrder(m_requestor->buttons().last(), m_reason);
    if (m_proof)
        setTabOrder(m_reason, m_proof);
    setTabOrder(m_proof ? static_cast<QWidget*>(m_proof) : m_reason, m_cancel);
    setTabOrder(m_cancel, m_delete);
    check();
    m_requestor->buttons().first()->setFocus();
}

QWidget* DeleteDialog::makeCardPart(const QString& lastUse)
{
    auto* card = new PlainLabel(words::card(m_token));
    QFont large = card->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    card->setFont(large);

    QStringList facts {
        m_token.maskedPan.isEmpty() ? tr("no card number given") : words::isolated(m_token.maskedPan.text()),
        words::expiryPhrase(m_token, QDate::currentDate()), words::status(m_token)};
    facts.removeAll(QString());

    auto* part = new QFrame;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::halfGrid);
    column->addWidget(card);
    auto* factsLabel = new PlainLabel(facts.join(u"   ·   "_s));
    factsLabel->setWordWrap(true);
    column->addWidget(factsLabel);
    auto* customer = longLabel(m_token.customerId.isEmpty()
            ? tr("No customer")
            : tr("Customer %1").arg(words::isolated(safeText(m_token.customerId, 200))));
    column->addWidget(customer);
    QLabel* id = longLabel(tr("Token id %1").arg(words::isolated(safeText(m_token.id, 200))));
    id->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(id);
    m_lastUse->setWordWrap(true);
    column->addWidget(m_lastUse);
    setLastUse(lastUse);
    column->addSpacing(theme::halfGrid);
    column->addWidget(new EnvironmentBand(m_account));
    return part;
}

QLayout* DeleteDialog::makeRequestorPart()
{
    auto* cardholder = new QRadioButton(tr("&Cardholder"));
    auto* merchant = new QRadioButton(tr("&Merchant"));
    m_requestor->addButton(cardholder, static_cast<int>(Requestor::Cardholder));
    m_requestor->addButton(merchant, static_cast<int>(Requestor::Merchant));
    cardholder->installEventFilter(this);
    merchant->installEventFilter(this);
    connect(m_requestor, &QButtonGroup::idToggled, this, &DeleteDialog::check);
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
    return row;
}

void DeleteDialog::makeReasonPart(const QStringList& reasons)
{
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->addItems(reasons);
    m_reason->setCurrentIndex(-1);
    m_reason->lineEdit()->setAccessibleName(tr("Reason"));
    m_reason->installEventFilter(this);
    m_reason->lineEdit()->setPlaceholderText(tr("Type a reason, or choose one with the arrow keys"));
    // The longest reason in characters outside the BMP, and room to see that a longer one is too long.
    m_reason->lineEdit()->setMaxLength(1024);
    // A record must say what was typed: completing "Card lost" to "Card lost or stolen" would change it.
    m_reason->setCompleter(nullptr);
    connect(m_reason, &QComboBox::editTextChanged, this, &DeleteDialog::check);
    m_problem->setWordWrap(true);
}

void DeleteDialog::makeProofPart()
{
    m_proof = new QLineEdit;
    m_proof->setMaxLength(static_cast<int>(m_proofAsked.size()));
    m_proof->setFixedWidth(fontMetrics().averageCharWidth() * 12);
    m_proofProblem = new StatusLabel;
    m_proofProblem->setWordWrap(true);
    connect(m_proof, &QLineEdit::textChanged, this, &DeleteDialog::check);
}

QLayout* DeleteDialog::makeButtons()
{
    m_cancel->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_delete->setText(buttonText(tr("Delete %1").arg(words::card(m_token))));
    m_delete->setAutoDefault(false);
    m_delete->setIcon(themedIcon(u"delete"_s, Tone::Danger));
    connect(m_delete, &QPushButton::clicked, this, &DeleteDialog::confirm);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_delete);
    return row;
}

void DeleteDialog::setLastUse(const QString& lastUse)
{
    m_lastUse->setText(lastUse.isEmpty() ? tr("Last use: not read yet") : lastUse);
}

void DeleteDialog::prefill(Requestor requestor, const QString& reason)
{
    m_requestor->button(static_cast<int>(requestor))->setChecked(true);
    m_reason->setEditText(reason);
    m_reason->setFocus();
    m_reason->lineEdit()->selectAll();
}

bool DeleteDialog::isValid() const
{
    return m_requestor->checkedId() >= 0 && checkReason(m_reason->currentText()) == ReasonProblem::None && isProven();
}

bool DeleteDialog::isProven() const { return !m_proof || m_proof->text() == m_proofAsked; }

bool DeleteDialog::isUntouched() const
{
    return m_requestor->checkedId() < 0 && m_reason->currentText().isEmpty() && (!m_proof || m_proof->text().isEmpty());
}

void DeleteDialog::check()
{
    const QString reason = m_reason->currentText();
    m_counter->setText(tr("%L1 of %L2").arg(reasonLength(reason)).arg(longestReason));
    const QString problem = words::reasonProblem(checkReason(reason));
    QPalette colors;
    colors.setColor(QPalette::WindowText, theme::color(Tone::Danger, QApplication::palette()));
    m_problem->setPalette(colors);
    if (problem != m_problem->text())
        m_problem->announce(problem);
    if (m_proof) {
        const bool isWrong = m_proof->text().size() == m_proofAsked.size() && !isProven();
        const QString proofProblem = isWrong ? tr("Not this card's. Check that it is the right one.")
            : isProven()                     ? QString()
                                             : tr("Type them: this is a real card.");
        if (isWrong)
            m_proofProblem->setPalette(colors);
        else
            m_proofProblem->setPalette({});
        if (proofProblem != m_proofProblem->text())
            m_proofProblem->announce(proofProblem);
    }
    const bool valid = isValid();
    m_delete->setEnabled(valid);
    // What Enter does must be what is marked: Cancel in an untouched form, nothing in half of one.
    m_delete->setDefault(valid);
    m_cancel->setDefault(!valid && isUntouched());
}

void DeleteDialog::confirm()
{
    if (!isValid())
        return;
    const DeletionRequest request {
        m_token, m_account, static_cast<Requestor>(m_requestor->checkedId()), m_reason->currentText().trimmed()};
    accept();
    emit confirmed(request);
}

bool DeleteDialog::eventFilter(QObject* watched, QEvent* event)
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
    return RoomyDialog::eventFilter(watched, event);
}

void DeleteDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        return QDialog::keyPressEvent(event);
    // A key held down since the look-up must not reach through to the deletion.
    if (event->isAutoRepeat())
        return;
    if (focusWidget() == m_cancel || isUntouched())
        reject();
    else if (isValid())
        confirm();
    else if (m_requestor->checkedId() < 0)
        m_requestor->buttons().first()->setFocus(Qt::OtherFocusReason);
    else if (!isProven() && checkReason(m_reason->currentText()) == ReasonProblem::None)
        m_proof->setFocus(Qt::OtherFocusReason);
    else
        m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace tokendesk
