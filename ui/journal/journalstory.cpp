#include "journal/journalstory.h"

#include "cards/safetext.h"
#include "fieldlist.h"
#include "icons.h"
#include "plainlabel.h"
#include "words/cardwords.h"
#include "words/journalwords.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace tokendesk {

using namespace Qt::StringLiterals;

JournalStory::JournalStory(ReadableJournal& journal, QWidget* parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_scroll(new QScrollArea)
    , m_title(new PlainLabel)
    , m_subtitle(new PlainLabel)
    , m_fields(new FieldList)
    , m_entriesTitle(new PlainLabel(tr("What happened")))
    , m_trouble(new PlainLabel)
    , m_entryList(new FieldList)
{
    m_scroll->setAccessibleName(tr("The chosen deletion"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A stop on the way through the window that nobody could see.
    m_scroll->setFocusPolicy(Qt::NoFocus);

    QFont bold = m_title->font();
    bold.setBold(true);
    m_entriesTitle->setFont(bold);
    bold.setPointSizeF(bold.pointSizeF() * 1.4);
    m_title->setFont(bold);
    for (QLabel* label : {m_title, m_subtitle, m_trouble})
        label->setWordWrap(true);

    for (const FieldList* fields : {m_fields, m_entryList})
        connect(fields, &FieldList::copied, this, &JournalStory::copied);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(theme::grid * 2, theme::grid, theme::grid, theme::grid);
    column->setSpacing(theme::halfGrid);
    for (QWidget* widget :
        std::initializer_list<QWidget*> {m_title, m_subtitle, m_fields, m_entriesTitle, m_trouble, m_entryList})
        column->addWidget(widget);
    column->addStretch(1);
    m_scroll->setWidget(content);

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(theme::grid);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(makeButtons());
    showNothing();
}

JournalStory::~JournalStory() = default;

QWidget* JournalStory::makeButtons()
{
    const auto button = [](const QString& text) {
        auto* made = new QPushButton(text);
        made->setAutoDefault(true);
        return made;
    };
    m_copy = button(tr("&Copy for ticket"));
    m_receipt = button(tr("&Receipt…"));
    m_checkAgain = button(tr("Check a&gain"));
    m_run = button(tr("&Whole run"));
    m_run->setToolTip(tr("Show only the deletions of its run"));
    connect(m_copy, &QPushButton::clicked, this, [this] { emit copyWanted(*m_deletion, m_entries); });
    connect(m_receipt, &QPushButton::clicked, this, [this] { emit receiptWanted(*m_deletion, m_entries); });
    connect(m_checkAgain, &QPushButton::clicked, this, [this] { emit checkAgainWanted(*m_deletion); });
    connect(m_run, &QPushButton::clicked, this, [this] { emit runWanted(m_deletion->run); });

    m_buttons = new QWidget;
    auto* grid = new QGridLayout(m_buttons);
    grid->setContentsMargins(theme::grid * 2, 0, 0, 0);
    grid->setSpacing(theme::grid);
    grid->addWidget(m_copy, 0, 0);
    grid->addWidget(m_receipt, 0, 1);
    grid->addWidget(m_checkAgain, 1, 0);
    grid->addWidget(m_run, 1, 1);
    return m_buttons;
}

void JournalStory::showNothing()
{
    m_context.reset();
    m_deletion.reset();
    m_entries.clear();
    m_title->clear();
    m_subtitle->clear();
    m_fields->clear();
    m_entryList->clear();
    m_entriesTitle->hide();
    m_trouble->hide();
    m_buttons->hide();
}

void JournalStory::showDeletion(const JournalDeletion& deletion, bool isUnderWay)
{
    const bool isSame = m_deletion && m_deletion->id == deletion.id;
    const bool isNews = m_deletion != deletion;
    m_deletion = deletion;
    m_subtitle->setText(words::outcome(deletion, isUnderWay));
    m_checkAgain->setVisible(deletion.isOpen() && !isUnderWay);
    m_run->setVisible(!deletion.run.isNull());
    m_buttons->show();
    if (!isSame) {
        m_title->setText(words::card(words::tokenOf(deletion)));
        m_entries.clear();
        m_entryList->clear();
        m_entriesTitle->hide();
        m_trouble->hide();
        // What is copied and handed out is the whole story.
        m_copy->setEnabled(false);
        m_receipt->setEnabled(false);
        showFields();
    }
    if (isNews)
        readEntries();
}

void JournalStory::showFields()
{
    const JournalDeletion& deletion = *m_deletion;
    const auto add = [this](const QString& name, const QString& value) {
        if (!value.isEmpty())
            m_fields->add(name, value);
    };
    m_fields->clear();
    add(tr("Requested"), u"%1\n%2"_s.arg(words::moment(deletion.requestedAt), words::exactUtc(deletion.requestedAt)));
    add(tr("Card number"), MaskedPan::fromApi(deletion.maskedPan).text());
    add(tr("Customer"), safeText(deletion.customerId));
    add(tr("Token id"), safeText(deletion.tokenId));
    add(tr("Asked by"), words::requestor(deletion.requestor));
    add(tr("Reason"), safeText(deletion.reason));
    add(tr("Agent"), u"%1@%2"_s.arg(safeText(deletion.user, 100), safeText(deletion.host, 100)));
    add(tr("Account"), words::account(deletion));
    add(tr("API root"), safeText(deletion.apiRoot));
}

void JournalStory::readEntries()
{
    m_context = std::make_unique<QObject>();
    m_journal.story(m_deletion->id, m_context.get(),
        [this](const JournalResult<QList<JournalEntry>>& entries) { takeEntries(entries); });
}

void JournalStory::takeEntries(const JournalResult<QList<JournalEntry>>& entries)
{
    m_entriesTitle->show();
    m_trouble->setVisible(!entries);
    if (!entries) {
        m_trouble->setText(words::cannotRead(entries.error()));
        return;
    }
    m_copy->setEnabled(true);
    m_receipt->setEnabled(true);
    // A new list would take the focus from a button in the old one.
    if (*entries == m_entries)
        return;
    m_entries = *entries;
    m_entryList->clear();
    QList<QUuid> attempts;
    for (const JournalEntry& entry : m_entries) {
        if (!entry.attempt.isNull() && !attempts.contains(entry.attempt))
            attempts += entry.attempt;
        addEntry(entry, static_cast<int>(attempts.indexOf(entry.attempt)) + 1);
    }
}

void JournalStory::addEntry(const JournalEntry& entry, int attempt)
{
    const bool isThatDay = entry.at.toLocalTime().date() == m_deletion->requestedAt.toLocalTime().date();
    QStringList lines {words::happened(entry, attempt)};
    lines += words::particulars(entry);
    lines += words::origin(entry);
    auto* copy = new QToolButton;
    copy->setIcon(themedIcon(u"copy"_s));
    copy->setAutoRaise(true);
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setAccessibleName(tr("Copy the hash of entry %1").arg(entry.sequence));
    copy->setToolTip(tr("Copy the hash"));
    const QString hash = QString::fromLatin1(entry.hash.toHex());
    connect(copy, &QToolButton::clicked, this, [this, hash] {
        QApplication::clipboard()->setText(hash);
        emit copied();
    });
    m_entryList->add(isThatDay ? words::clock(entry.at) : words::moment(entry.at), lines.join(u'\n'), copy);
}

} // namespace tokendesk
