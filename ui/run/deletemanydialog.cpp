#include "run/deletemanydialog.h"

#include "deletionform.h"
#include "environmentband.h"
#include "kindcounts.h"
#include "notice.h"
#include "plainlabel.h"
#include "run/linelist.h"
#include "words/runwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentDays = 30;

QLabel* wrappedLabel()
{
    auto* label = new PlainLabel;
    label->setWordWrap(true);
    return label;
}

/// Shown with places where a long id may break; a screen reader gets it without them.
void setLongText(QLabel& label, const QString& text)
{
    label.setText(breakable(text));
    label.setAccessibleName(text);
    label.setVisible(!text.isEmpty());
}

/// Only where the cards are real ones.
std::optional<DeletionProof> proofFor(const AccountProfile& account)
{
    if (account.environment() != Environment::Production)
        return std::nullopt;
    return DeletionProof {u"0"_s, DeleteManyDialog::tr("&How many?"),
        DeleteManyDialog::tr("Type the number: these are real cards."),
        DeleteManyDialog::tr("Not as many: look above.")};
}

} // namespace

DeleteManyDialog::DeleteManyDialog(
    RunChoice choice, AccountProfile account, const CardTokensApi& api, const QStringList& reasons, QWidget* parent)
    : RoomyDialog(parent)
    , m_choice(std::move(choice))
    , m_account(std::move(account))
    , m_api(api)
    , m_count(wrappedLabel())
    , m_kinds(wrappedLabel())
    , m_customersLine(wrappedLabel())
    , m_leftOut(wrappedLabel())
    , m_showCustomers(new QPushButton(tr("Show &all customers")))
    , m_use(new Notice)
    , m_list(new LineList)
    , m_atOnce(new QSpinBox)
    , m_form(new DeletionForm(reasons,
          tr("Once they are deleted, the merchant can't charge these card tokens any more. That can't be undone."),
          proofFor(m_account)))
{
    setWindowTitle(tr("Delete card tokens"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeAtOncePart();
    connect(m_use, &Notice::focusFreed, m_form, &DeletionForm::focusFirst);
    connect(m_form, &DeletionForm::confirmed, this, &DeleteManyDialog::confirm);
    connect(m_form, &DeletionForm::cancelled, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid * 2, theme::grid * 2, theme::grid * 2, theme::grid * 2);
    column->setSpacing(theme::grid * 2);
    column->addWidget(makeWhatPart());
    column->addWidget(m_use);
    column->addWidget(m_list);
    column->addLayout(m_form);
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);
    m_list->hide();
    showChoice();
    offerReading();
    m_form->focusFirst();
}

QWidget* DeleteManyDialog::makeWhatPart()
{
    QFont large = m_count->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_count->setFont(large);
    m_showCustomers->setCheckable(true);
    m_showCustomers->setAutoDefault(true);
    connect(m_showCustomers, &QPushButton::clicked, this,
        [this](bool checked) { showList(checked ? Shown::Customers : Shown::Nothing); });
    auto* customers = new QHBoxLayout;
    customers->setSpacing(theme::grid);
    customers->addWidget(m_customersLine, 1);
    customers->addWidget(m_showCustomers, 0, Qt::AlignTop);

    auto* part = new QFrame;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::halfGrid);
    column->addWidget(m_count);
    column->addWidget(m_kinds);
    column->addLayout(customers);
    column->addWidget(m_leftOut);
    column->addSpacing(theme::halfGrid);
    column->addWidget(new EnvironmentBand(m_account));
    return part;
}

void DeleteManyDialog::makeAtOncePart()
{
    m_atOnce->setRange(1, RunRequest::mostAtOnce);
    m_atOnce->setValue(RunRequest().atOnce);
    m_atOnce->setAccessibleName(tr("How many at the same time"));
    m_form->addRow(tr("At the same &time"), m_atOnce);
}

void DeleteManyDialog::showChoice()
{
    const auto total = static_cast<int>(m_choice.tokens.size());
    KindCounts kinds;
    for (const CardToken& token : std::as_const(m_choice.tokens))
        kinds.add(token);
    m_customers = countByCustomer(m_choice.tokens);
    const QString deletes = tr("Delete %Ln card token(s)", nullptr, total);
    m_count->setText(total > 0 ? deletes : tr("None of these card tokens can be deleted."));
    setLongText(*m_kinds, words::kinds(kinds.inWords()));
    setLongText(*m_customersLine, words::customers(m_customers));
    setLongText(*m_leftOut, words::leftOut(m_choice));
    m_showCustomers->setVisible(m_customers.size() > 1);
    m_use->setVisible(total > 0);
    m_form->setConfirmText(deletes);
    m_form->setProofAsked(QString::number(total));
    m_form->setConfirmable(total > 0);
}

void DeleteManyDialog::showList(Shown shown)
{
    m_shown = shown;
    m_showCustomers->setChecked(shown == Shown::Customers);
    m_list->setVisible(shown != Shown::Nothing);
    switch (shown) {
    case Shown::Nothing:
        m_list->setLines(0, {});
        break;
    case Shown::Customers:
        m_list->setAccessibleName(tr("Customers"));
        m_list->setLines(
            static_cast<int>(m_customers.size()), [this](int row) { return words::customer(m_customers[row]); });
        break;
    case Shown::Used:
        m_list->setAccessibleName(tr("Used in the last %Ln day(s)", nullptr, recentDays));
        m_list->setLines(static_cast<int>(used().size()), [this](int row) {
            const LastUse use = used().at(row);
            return words::recentUse(m_choice.tokens[m_places.value(use.tokenId)], use.transaction);
        });
        break;
    }
}

void DeleteManyDialog::offerReading()
{
    m_use->say(Tone::Muted, tr("Not read yet: which of them were used in the last %Ln day(s).", nullptr, recentDays));
    m_use->addButton(tr("&Look which were used"), [this] { readUse(); });
}

void DeleteManyDialog::readUse()
{
    if (m_shown == Shown::Used)
        showList(Shown::Nothing);
    delete m_recentUse;
    QStringList ids;
    ids.reserve(m_choice.tokens.size());
    m_places.clear();
    m_places.reserve(m_choice.tokens.size());
    for (qsizetype i = 0; i < m_choice.tokens.size(); ++i) {
        ids += m_choice.tokens[i].id;
        m_places.insert(m_choice.tokens[i].id, i);
    }
    m_recentUse = new RecentUse(m_api, std::move(ids), QDateTime::currentDateTimeUtc().addDays(-recentDays), this);
    connect(m_recentUse, &RecentUse::progressed, this, [this] {
        m_use->setText(words::readingUse(*m_recentUse));
        if (m_shown == Shown::Used)
            m_list->grow(static_cast<int>(used().size()));
        else if (!used().isEmpty() && m_shown == Shown::Nothing)
            showList(Shown::Used);
    });
    connect(m_recentUse, &RecentUse::finished, this, &DeleteManyDialog::showUse);
    m_use->say(Tone::Muted, words::readingUse(*m_recentUse));
    m_use->addButton(tr("Sto&p"), [this] { m_recentUse->stop(); })->setFocus(Qt::OtherFocusReason);
    m_recentUse->start();
}

void DeleteManyDialog::showUse()
{
    // Who has gone on to the form meanwhile stays there.
    const bool waited = m_use->isAncestorOf(focusWidget());
    const bool isClean = m_recentUse->isWhole() && used().isEmpty();
    m_use->say(
        isClean ? Tone::Positive : Tone::Caution, words::recentUseResult(*m_recentUse, m_account.apiRoot.host()));
    if (!m_recentUse->isWhole())
        m_use->addButton(tr("&Look again"), [this] { readUse(); });
    if (used().isEmpty())
        return;
    QPushButton* leaveOut = m_use->addButton(tr("Leave these &out"), [this] { leaveUsedOut(); });
    if (waited)
        leaveOut->setFocus(Qt::OtherFocusReason);
    showList(Shown::Used);
}

void DeleteManyDialog::leaveUsedOut()
{
    QSet<QString> ids;
    const QList<LastUse> used = this->used();
    for (const LastUse& use : used)
        ids.insert(use.tokenId);
    showList(Shown::Nothing);
    m_choice.leaveOut(ids);
    const auto leftOut = static_cast<int>(ids.size());
    const int unknown = m_recentUse->total() - m_recentUse->readCount();
    delete m_recentUse;
    showChoice();
    QString text = tr("%Ln card token(s) used in the last 30 days left out.", nullptr, leftOut);
    if (unknown > 0)
        text += u' ' + tr("Of %Ln it isn't known.", nullptr, unknown);
    m_use->say(unknown > 0 ? Tone::Caution : Tone::Positive, text);
    m_form->focusFirst();
}

void DeleteManyDialog::keepTo(const DeletionRules& rules)
{
    m_form->keepTo(rules);
    m_form->focusFirst();
}

void DeleteManyDialog::prefill(Requestor requestor, const QString& reason) { m_form->prefill(requestor, reason); }

void DeleteManyDialog::confirm()
{
    const RunRequest request {
        QUuid::createUuid(), m_choice.tokens, m_account, m_form->requestor(), m_form->reason(), m_atOnce->value()};
    accept();
    emit confirmed(request);
}

void DeleteManyDialog::keyPressEvent(QKeyEvent* event)
{
    // Who reads the list hasn't come to the form yet.
    const bool isReading = m_list->hasFocus() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
    if (!isReading && !m_form->takeKey(*event))
        QDialog::keyPressEvent(event);
}

} // namespace tokendesk
