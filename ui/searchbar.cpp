#include "searchbar.h"

#include "clearablefield.h"
#include "plainlabel.h"
#include "theme.h"
#include "words/cardwords.h"
#include "words/lookupwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace tokendesk {

namespace {

/// A menu that stays open while its entries are checked, so that several can be chosen at once.
class CheckMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (QAction* action = activeAction(); action && action->isCheckable())
            action->toggle();
        else
            QMenu::mouseReleaseEvent(event);
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        QAction* action = activeAction();
        if (event->key() == Qt::Key_Space && action && action->isCheckable())
            action->toggle();
        else
            QMenu::keyPressEvent(event);
    }
};

} // namespace

SearchBar::SearchBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new ClearableField(tr("Find"), tr("Customer, token or relationship id")))
    , m_kind(new QComboBox)
    , m_statuses(new QPushButton)
    , m_includeDeleted(new QCheckBox(tr("Include &deleted")))
{
    auto* findLabel = new QLabel(tr("F&ind"));
    findLabel->setBuddy(m_text);
    // Longer than any id: what is too long must be seen to be refused.
    m_text->setMaxLength(4096);
    m_text->installEventFilter(this);

    auto* kindLabel = new QLabel(tr("Find &by"));
    kindLabel->setBuddy(m_kind);
    m_kind->setAccessibleName(tr("Find by"));
    for (const LookUpKind kind :
        {LookUpKind::Anything, LookUpKind::TokenId, LookUpKind::Customer, LookUpKind::Relationship})
        m_kind->addItem(words::lookUpKind(kind), static_cast<int>(kind));

    auto* menu = new CheckMenu(m_statuses);
    for (const CardStatus status :
        {CardStatus::Active, CardStatus::Inactive, CardStatus::Suspended, CardStatus::Cancelled, CardStatus::Deleted}) {
        QAction* action = menu->addAction(words::status(status));
        action->setCheckable(true);
        action->setData(static_cast<int>(status));
        connect(action, &QAction::toggled, this, &SearchBar::showStatuses);
    }
    m_statuses->setMenu(menu);
    auto* statusLabel = new QLabel(tr("&Status"));
    statusLabel->setBuddy(m_statuses);

    auto* find = new QPushButton(tr("Find"));
    connect(find, &QPushButton::clicked, this, &SearchBar::submit);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::halfGrid);
    row->addWidget(findLabel);
    row->addWidget(m_text, 1);
    row->addSpacing(theme::grid);
    row->addWidget(kindLabel);
    row->addWidget(m_kind);
    row->addSpacing(theme::grid);
    row->addWidget(statusLabel);
    row->addWidget(m_statuses);
    row->addSpacing(theme::grid);
    row->addWidget(m_includeDeleted);
    row->addSpacing(theme::grid);
    row->addWidget(find);
    showStatuses();
}

void SearchBar::setQuery(const LookUpQuery& query)
{
    m_text->setText(query.text);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(query.kind)));
    for (QAction* action : m_statuses->menu()->actions())
        action->setChecked(query.statuses.contains(static_cast<CardStatus>(action->data().toInt())));
    m_includeDeleted->setChecked(query.includeDeleted);
}

LookUpQuery SearchBar::query() const
{
    LookUpQuery query;
    query.text = tidyPastedId(m_text->text());
    query.kind = static_cast<LookUpKind>(m_kind->currentData().toInt());
    for (const QAction* action : m_statuses->menu()->actions())
        if (action->isChecked())
            query.statuses += static_cast<CardStatus>(action->data().toInt());
    query.includeDeleted = m_includeDeleted->isChecked();
    return query;
}

void SearchBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void SearchBar::clearText() { m_text->clear(); }

void SearchBar::keyPressEvent(QKeyEvent* event)
{
    // From anywhere in the bar; a key held down asks once.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        QWidget::keyPressEvent(event);
    else if (!event->isAutoRepeat())
        submit();
}

bool SearchBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        emit downPressed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchBar::submit()
{
    const LookUpQuery wanted = query();
    m_text->setText(wanted.text);
    emit lookUpWanted(wanted);
}

void SearchBar::showStatuses()
{
    QStringList names;
    for (const CardStatus status : query().statuses)
        names += words::status(status);
    const QString text = names.isEmpty() ? tr("Any") : QLocale().createSeparatedList(names);
    constexpr int mostNamed = 2;
    m_statuses->setText(names.size() > mostNamed ? tr("%Ln chosen", nullptr, static_cast<int>(names.size())) : text);
    m_statuses->setAccessibleName(tr("Status: %1").arg(text));
}

} // namespace tokendesk
