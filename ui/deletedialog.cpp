#include "deletedialog.h"

#include "cards/safetext.h"
#include "deletionform.h"
#include "environmentband.h"
#include "plainlabel.h"
#include "theme.h"
#include "words/cardwords.h"

#include <QFrame>
#include <QKeyEvent>
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

/// Read off the card or off the record, never off the field: a wrong row is noticed while typing. Only where the card
/// is a real one.
std::optional<DeletionProof> proofOf(const CardToken& token, const AccountProfile& account)
{
    if (account.environment() != Environment::Production)
        return std::nullopt;
    constexpr qsizetype length = 4;
    const bool hasNumber = token.maskedPan.lastFour().size() == length;
    return DeletionProof {hasNumber ? token.maskedPan.lastFour() : token.id.right(length),
        hasNumber ? DeleteDialog::tr("&Last four digits") : DeleteDialog::tr("&Last four of the token id"),
        DeleteDialog::tr("Type them: this is a real card."),
        DeleteDialog::tr("Not this card's. Check that it is the right one.")};
}

} // namespace

DeleteDialog::DeleteDialog(
    CardToken token, AccountProfile account, const QString& lastUse, const QStringList& reasons, QWidget* parent)
    : RoomyDialog(parent)
    , m_token(std::move(token))
    , m_account(std::move(account))
    , m_lastUse(mutedLabel({}))
    , m_form(new DeletionForm(reasons,
          tr("Once it is deleted, the merchant can't charge this card token any more. That can't be undone."),
          proofOf(m_token, m_account)))
{
    setWindowTitle(tr("Delete card token"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setConfirmText(tr("Delete %1").arg(words::card(m_token)));
    connect(m_form, &DeletionForm::confirmed, this, &DeleteDialog::confirm);
    connect(m_form, &DeletionForm::cancelled, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid * 2, theme::grid * 2, theme::grid * 2, theme::grid * 2);
    column->setSpacing(theme::grid * 2);
    column->addWidget(makeCardPart(lastUse));
    column->addLayout(m_form);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    m_form->focusFirst();
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

void DeleteDialog::setLastUse(const QString& lastUse)
{
    m_lastUse->setText(lastUse.isEmpty() ? tr("Last use: not read yet") : lastUse);
}

void DeleteDialog::keepTo(const DeletionRules& rules)
{
    m_form->keepTo(rules);
    m_form->focusFirst();
}

void DeleteDialog::prefill(Requestor requestor, const QString& reason) { m_form->prefill(requestor, reason); }

void DeleteDialog::confirm()
{
    const DeletionRequest request {m_token, m_account, m_form->requestor(), m_form->reason()};
    accept();
    emit confirmed(request);
}

void DeleteDialog::keyPressEvent(QKeyEvent* event)
{
    if (!m_form->takeKey(*event))
        QDialog::keyPressEvent(event);
}

} // namespace tokendesk
