#include "journal/journalfilter.h"

#include "cards/safetext.h"
#include "clearablefield.h"
#include "deletion/deletionoutcome.h"
#include "journal/timechoice.h"
#include "theme.h"
#include "words/journalwords.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

using Kind = DeletionOutcome::Kind;

QComboBox* namedCombo(const QString& name)
{
    auto* combo = new QComboBox;
    combo->setAccessibleName(name);
    // Names of accounts may be long.
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(14);
    return combo;
}

QLabel* labelFor(const QString& text, QWidget* field)
{
    auto* label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

QDateEdit* namedDate(const QString& name)
{
    auto* edit = new QDateEdit(QDate::currentDate());
    edit->setAccessibleName(name);
    edit->setCalendarPopup(true);
    // Some languages' short form has two digits of the year.
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        edit->setDisplayFormat(format.replace("yy"_L1, "yyyy"_L1));
    // One that is half typed isn't meant yet.
    edit->setKeyboardTracking(false);
    return edit;
}

} // namespace

JournalFilter::JournalFilter(std::shared_ptr<const Clock> clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_text(new ClearableField(tr("Search"), tr("Token, customer, last four, reason, agent")))
    , m_outcome(namedCombo(tr("Outcome")))
    , m_account(namedCombo(tr("Account")))
    , m_time(namedCombo(tr("Time")))
    , m_first(namedDate(tr("From")))
    , m_until(new QLabel(tr("to")))
    , m_last(namedDate(tr("To")))
{
    constexpr int longest = 200;
    m_text->setMaxLength(longest);
    m_text->installEventFilter(this);

    m_outcome->addItem(tr("Any"), QStringList());
    for (const Kind kind :
        {Kind::Deleted, Kind::SettledDeleted, Kind::AlreadyGone, Kind::Refused, Kind::NotSent, Kind::SettledNotDeleted})
        m_outcome->addItem(words::outcomeNamed(outcomeName(kind)), QStringList {outcomeName(kind)});
    m_outcome->addItem(tr("Unsettled"), QStringList {u"open"_s});
    setAccounts({});
    for (const auto& [choice, text] : {
             std::pair(TimeChoice::Any, tr("Any")),
             std::pair(TimeChoice::Today, tr("Today")),
             std::pair(TimeChoice::SevenDays, tr("Last 7 days")),
             std::pair(TimeChoice::ThirtyDays, tr("Last 30 days")),
             std::pair(TimeChoice::ThisYear, tr("This year")),
             std::pair(TimeChoice::Between, tr("From … to …")),
         })
        m_time->addItem(text, static_cast<int>(choice));
    layOut();
    showDays();

    connect(m_text, &QLineEdit::textChanged, this, [this] {
        constexpr std::chrono::milliseconds pause(250);
        m_pauseInTyping = m_clock->wakeAfter(pause, [this] { emit changed(); });
    });
    connect(m_text, &QLineEdit::returnPressed, this, &JournalFilter::downPressed);
    connect(m_time, &QComboBox::currentIndexChanged, this, &JournalFilter::showDays);
    for (QComboBox* combo : {m_outcome, m_account, m_time})
        connect(combo, &QComboBox::currentIndexChanged, this, &JournalFilter::changed);
    for (QDateEdit* edit : {m_first, m_last})
        connect(edit, &QDateEdit::dateChanged, this, &JournalFilter::changed);
}

void JournalFilter::layOut()
{
    auto* text = new QHBoxLayout;
    text->setSpacing(theme::halfGrid);
    text->addWidget(labelFor(tr("&Search"), m_text));
    text->addWidget(m_text, 1);

    auto* choices = new QHBoxLayout;
    choices->setSpacing(theme::halfGrid);
    choices->addWidget(labelFor(tr("&Outcome"), m_outcome));
    choices->addWidget(m_outcome);
    choices->addSpacing(theme::grid);
    choices->addWidget(labelFor(tr("Acco&unt"), m_account));
    choices->addWidget(m_account, 1);
    choices->addSpacing(theme::grid);
    choices->addWidget(labelFor(tr("&Time"), m_time));
    choices->addWidget(m_time);

    // On a line of their own: beside the others there is no room for them in a small window.
    auto* days = new QHBoxLayout;
    days->setSpacing(theme::halfGrid);
    days->addStretch(1);
    days->addWidget(m_first);
    days->addWidget(m_until);
    days->addWidget(m_last);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(text);
    column->addLayout(choices);
    column->addLayout(days);
}

void JournalFilter::showDays()
{
    const bool isWanted = static_cast<TimeChoice>(m_time->currentData().toInt()) == TimeChoice::Between;
    for (QWidget* widget :
        {static_cast<QWidget*>(m_first), static_cast<QWidget*>(m_until), static_cast<QWidget*>(m_last)})
        widget->setVisible(isWanted);
}

JournalQuery JournalFilter::query() const
{
    const TimeRange range = timeRange(
        static_cast<TimeChoice>(m_time->currentData().toInt()), QDate::currentDate(), m_first->date(), m_last->date());
    JournalQuery query;
    query.text = m_text->text().simplified();
    query.outcomes = m_outcome->currentData().toStringList();
    query.accountId = m_account->currentData().toString();
    query.from = range.from;
    query.until = range.until;
    return query;
}

bool JournalFilter::isSet() const
{
    return !m_text->text().isEmpty() || m_outcome->currentIndex() > 0 || m_account->currentIndex() > 0
        || m_time->currentIndex() > 0;
}

void JournalFilter::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_text->clear();
        for (QComboBox* combo : {m_outcome, m_account, m_time})
            combo->setCurrentIndex(0);
        m_pauseInTyping.reset();
    }
    emit changed();
}

void JournalFilter::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void JournalFilter::setAccounts(const QList<JournalAccount>& accounts)
{
    const QSignalBlocker quiet(m_account);
    const QString chosen = m_account->currentData().toString();
    m_account->clear();
    m_account->addItem(tr("Any"), QString());
    for (const JournalAccount& account : accounts)
        m_account->addItem(u"%1 %2"_s.arg(safeText(account.name, 100), safeText(account.id, 40)).trimmed(), account.id);
    m_account->setCurrentIndex(std::max(0, m_account->findData(chosen)));
}

bool JournalFilter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        emit downPressed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tokendesk
