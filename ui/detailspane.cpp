#include "detailspane.h"

#include "cards/safetext.h"
#include "icons.h"
#include "plainlabel.h"
#include "transactionhistory.h"
#include "words/cardwords.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QMap>
#include <QToolButton>
#include <QUrl>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString statusLine(const CardToken& token, Deletions::State state)
{
    switch (state) {
    case Deletions::State::Deleting:
        return DetailsPane::tr("Deleting…");
    case Deletions::State::Checking:
        return DetailsPane::tr("Checking whether it is deleted…");
    case Deletions::State::Unknown:
        return DetailsPane::tr("Unknown whether it is deleted");
    case Deletions::State::None:
        break;
    }
    QStringList parts {words::status(token)};
    const QString expiry = words::cardExpiry(token);
    if (!expiry.isEmpty()) {
        const QString validity = words::validity(token.panExpiry, QDate::currentDate());
        parts += validity.isEmpty() ? DetailsPane::tr("expires %1").arg(expiry) : u"%1 %2"_s.arg(validity, expiry);
    }
    return parts.join(u" · "_s);
}

QString linkName(const CardLink& link)
{
    if (link.rel == "digital_card_art"_L1)
        return DetailsPane::tr("Card art");
    if (link.rel == "digital_card_art_background"_L1)
        return DetailsPane::tr("Card art, background");
    if (link.rel == "card_symbol"_L1)
        return DetailsPane::tr("Card symbol");
    if (link.rel == "terms_and_conditions"_L1)
        return DetailsPane::tr("Terms and conditions");
    return safeText(link.rel, 60);
}

bool mayBeOpened(const QUrl& url) { return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty(); }

} // namespace

DetailsPane::DetailsPane(const CardTokensApi& api, const QString& host, QWidget* parent)
    : QScrollArea(parent)
    , m_title(new PlainLabel)
    , m_subtitle(new PlainLabel)
    , m_fields(new QWidget)
    , m_form(new QFormLayout(m_fields))
    , m_history(new TransactionHistory(api, host))
{
    setAccessibleName(tr("Details"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_form->setContentsMargins(0, theme::grid, 0, theme::grid);
    m_form->setHorizontalSpacing(theme::grid * 2);
    m_form->setVerticalSpacing(theme::halfGrid);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(theme::grid * 2, theme::grid, theme::grid, theme::grid);
    column->setSpacing(theme::halfGrid);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addWidget(m_fields);
    column->addWidget(m_history);
    column->addStretch(1);
    setWidget(content);
    showNothing();
}

void DetailsPane::showNothing()
{
    clearFields();
    m_title->clear();
    m_subtitle->clear();
    m_history->showFor({});
    m_history->hide();
}

void DetailsPane::showToken(const CardToken& token, Deletions::State state)
{
    clearFields();
    m_title->setText(words::card(token));
    m_subtitle->setText(statusLine(token, state));
    addFields(token);
    m_history->show();
    m_history->showFor(token.id);
}

void DetailsPane::showSummary(const QList<CardToken>& tokens)
{
    clearFields();
    m_title->setText(tr("%n card token(s) chosen", nullptr, static_cast<int>(tokens.size())));
    m_subtitle->clear();
    QMap<QString, int> countByKind;
    for (const CardToken& token : tokens)
        ++countByKind[u"%1, %2"_s.arg(words::brand(token), words::status(token))];
    for (auto entry = countByKind.cbegin(); entry != countByKind.cend(); ++entry)
        addField(entry.key(), QString::number(entry.value()));
    m_history->showFor({});
    m_history->hide();
}

QString DetailsPane::lastUse(const QString& tokenId) const { return m_history->lastUse(tokenId); }

void DetailsPane::addFields(const CardToken& token)
{
    if (!token.isComplete())
        addField(tr("Incomplete"),
            tr("The API's record lacks %1, so this token can't be deleted here.")
                .arg(token.missingFields.join(", "_L1)));
    addField(tr("Customer"), safeText(token.customerId));
    addField(tr("Card number"), token.maskedPan.text());
    addField(tr("Token id"), safeText(token.id));
    auto* copy = new QToolButton;
    copy->setIcon(themedIcon(u"copy"_s));
    copy->setText(tr("Copy token id"));
    copy->setToolTip(tr("Copy token id"));
    copy->setAutoRaise(true);
    connect(copy, &QToolButton::clicked, this, &DetailsPane::copyTokenIdWanted);
    addBesideLastField(copy);

    addField(tr("Token expires"), words::tokenExpiry(token));
    addTime(tr("Created"), token.createdAt, token.createdBy);
    addTime(tr("Updated"), token.updatedAt, {});
    addTime(tr("Deleted"), token.deletedAt, token.deletedBy);
    addField(tr("Relationship"), safeText(token.relationshipId));
    addField(tr("Transaction"), safeText(token.transactionId));
    QStringList references;
    for (const QString& reference : token.externalTokenReferences)
        references += safeText(reference, 100);
    addField(tr("Earlier ids"), references.join(u'\n'));
    addField(tr("Payment product"), safeText(token.paymentProductType));
    addField(tr("Type"), safeText(token.type));
    addField(tr("Account"), safeText(token.accountId));
    addField(tr("Credential"), token.hasCredential ? tr("Held by the API; never shown") : tr("None"));
    addLinks(token.links);
}

void DetailsPane::addField(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* nameLabel = new PlainLabel(name);
    nameLabel->setForegroundRole(QPalette::PlaceholderText);
    nameLabel->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* valueLabel = new PlainLabel(breakable(value));
    valueLabel->setAccessibleName(u"%1: %2"_s.arg(name, value));
    valueLabel->setWordWrap(true);
    // The label's own copying would take the breaking places along.
    auto* copy = new QAction(tr("Copy"), valueLabel);
    connect(copy, &QAction::triggered, this, [value] { QApplication::clipboard()->setText(value); });
    valueLabel->addAction(copy);
    valueLabel->setContextMenuPolicy(Qt::ActionsContextMenu);
    valueLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* field = new QWidget;
    auto* row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::halfGrid);
    row->addWidget(valueLabel, 1, Qt::AlignTop);
    m_form->addRow(nameLabel, field);
}

void DetailsPane::addTime(const QString& name, const QDateTime& utc, const QString& by)
{
    if (!utc.isValid())
        return;
    QString text = u"%1\n%2"_s.arg(words::moment(utc), words::exactUtc(utc));
    if (!by.isEmpty())
        text += u'\n' + tr("by %1").arg(safeText(by));
    addField(name, text);
}

void DetailsPane::addLinks(const QList<CardLink>& links)
{
    for (const CardLink& link : links) {
        const QUrl url(link.href, QUrl::StrictMode);
        addField(linkName(link), safeText(link.href, 200));
        if (!mayBeOpened(url))
            continue;
        auto* open = new QToolButton;
        open->setText(tr("Open"));
        open->setAccessibleName(tr("Open %1").arg(linkName(link)));
        connect(open, &QToolButton::clicked, this, [url] { QDesktopServices::openUrl(url); });
        addBesideLastField(open);
    }
}

void DetailsPane::addBesideLastField(QWidget* widget)
{
    m_form->itemAt(m_form->rowCount() - 1, QFormLayout::FieldRole)->widget()->layout()->addWidget(widget);
}

void DetailsPane::clearFields()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
}

} // namespace tokendesk
