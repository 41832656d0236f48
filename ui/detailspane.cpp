#include "detailspane.h"

#include "cards/safetext.h"
#include "fieldlist.h"
#include "icons.h"
#include "plainlabel.h"
#include "transactionhistory.h"
#include "words/cardwords.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLocale>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString statusLine(const CardToken& token, Deletions::State state)
{
    switch (state) {
    case Deletions::State::Queued:
        return DetailsPane::tr("Waits to be deleted");
    case Deletions::State::Deleting:
        return DetailsPane::tr("Deleting…");
    case Deletions::State::Checking:
        return DetailsPane::tr("Checking whether it is deleted…");
    case Deletions::State::Unasked:
        return DetailsPane::tr("Unknown whether it is deleted: the run is paused, and looks when it goes on");
    case Deletions::State::Unknown:
        return DetailsPane::tr("Unknown whether it is deleted");
    case Deletions::State::None:
        break;
    }
    QStringList parts {words::status(token)};
    const QString expiry = words::expiryPhrase(token, QDate::currentDate());
    if (!expiry.isEmpty())
        parts += expiry;
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
    , m_fields(new FieldList)
    , m_history(new TransactionHistory(api, host))
{
    setAccessibleName(tr("Details"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A stop on the way through the window that nobody could see.
    setFocusPolicy(Qt::NoFocus);

    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);

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
    connect(m_fields, &FieldList::copied, this, &DetailsPane::copied);
    connect(m_history, &TransactionHistory::lastUseKnown, this, &DetailsPane::lastUseKnown);
    showNothing();
}

void DetailsPane::showNothing()
{
    m_fields->clear();
    m_title->clear();
    m_subtitle->clear();
    m_history->showFor({});
    m_history->hide();
}

void DetailsPane::showToken(const CardToken& token, Deletions::State state)
{
    m_fields->clear();
    m_title->setText(words::card(token));
    m_subtitle->setText(statusLine(token, state));
    addFields(token);
    m_history->show();
    m_history->showFor(token.id);
}

void DetailsPane::showSummary(int count, const QMap<QString, int>& countByKind)
{
    m_fields->clear();
    m_title->setText(tr("%Ln card token(s) chosen", nullptr, count));
    m_subtitle->clear();
    for (auto entry = countByKind.cbegin(); entry != countByKind.cend(); ++entry)
        addField(entry.key(), QLocale().toString(entry.value()));
    m_history->showFor({});
    m_history->hide();
}

void DetailsPane::readLastUse(const QString& tokenId) { m_history->readLastUse(tokenId); }

QString DetailsPane::lastUse(const QString& tokenId) const { return m_history->lastUse(tokenId); }

void DetailsPane::addFields(const CardToken& token)
{
    if (!token.isComplete())
        addField(tr("Incomplete"),
            tr("The API's record lacks %1, so this token can't be deleted here.")
                .arg(token.missingFields.join(", "_L1)));
    addField(tr("Customer"), safeText(token.customerId));
    addField(tr("Card number"), token.maskedPan.text());
    auto* copy = new QToolButton;
    copy->setIcon(themedIcon(u"copy"_s));
    copy->setText(tr("Copy token id"));
    copy->setToolTip(tr("Copy token id"));
    copy->setAutoRaise(true);
    copy->setFocusPolicy(Qt::StrongFocus);
    const QString id = safeText(token.id);
    connect(copy, &QToolButton::clicked, this, [this, id] {
        QApplication::clipboard()->setText(id);
        emit copied();
    });
    m_fields->add(tr("Token id"), id, copy);

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
    addField(tr("Token value"), token.hasCredential ? tr("Held by the API; never shown") : tr("None"));
    addLinks(token.links);
}

void DetailsPane::addField(const QString& name, const QString& value)
{
    if (!value.isEmpty())
        m_fields->add(name, value);
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
        QToolButton* open = nullptr;
        if (mayBeOpened(url)) {
            open = new QToolButton;
            open->setText(tr("Open"));
            open->setFocusPolicy(Qt::StrongFocus);
            open->setAccessibleName(tr("Open %1").arg(linkName(link)));
            connect(open, &QToolButton::clicked, this, [url] { QDesktopServices::openUrl(url); });
        }
        m_fields->add(linkName(link), safeText(link.href, 200), open);
    }
}

} // namespace tokendesk
