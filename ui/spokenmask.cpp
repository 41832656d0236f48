#include "spokenmask.h"

#include <QAccessible>
#include <QLineEdit>

#include <utility>

namespace tokendesk {

namespace {

// Qt takes a mere function, so what it needs has no other place.
QAccessible::UpdateHandler handlerBefore = nullptr;

void tell(QAccessibleEvent* event);

/// A change that Qt gives the table's own interface before it asks a handler: let through once more, it would be given
/// again, but for finding none.
class KnownTableChange final : public QAccessibleTableModelChangeEvent
{
public:
    explicit KnownTableChange(const QAccessibleTableModelChangeEvent& change)
        : QAccessibleTableModelChangeEvent(change.object(), change.modelChangeType())
    {
        setFirstRow(change.firstRow());
        setFirstColumn(change.firstColumn());
        setLastRow(change.lastRow());
        setLastColumn(change.lastColumn());
    }

    QAccessibleInterface* accessibleInterface() const override
    {
        return std::exchange(m_isAsked, true) ? QAccessibleTableModelChangeEvent::accessibleInterface() : nullptr;
    }

private:
    mutable bool m_isAsked = false;
};

void letThrough(QAccessibleEvent& event)
{
    if (handlerBefore)
        return handlerBefore(&event);
    // Only without a handler does Qt tell the platform.
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(&event);
    QAccessible::installUpdateHandler(&tell);
}

/// As Qt answers whoever asks for the text of a masked field.
QString masked(const QString& text) { return QString(text.size(), u'*'); }

void tellMasked(QAccessibleEvent& event)
{
    const auto letThroughAt = [](QAccessibleTextCursorEvent& maskedEvent, const QAccessibleTextCursorEvent& original) {
        maskedEvent.setCursorPosition(original.cursorPosition());
        letThrough(maskedEvent);
    };
    if (event.type() == QAccessible::TextInserted) {
        const auto& inserted = static_cast<const QAccessibleTextInsertEvent&>(event);
        QAccessibleTextInsertEvent told(event.object(), inserted.changePosition(), masked(inserted.textInserted()));
        letThroughAt(told, inserted);
    } else if (event.type() == QAccessible::TextRemoved) {
        const auto& removed = static_cast<const QAccessibleTextRemoveEvent&>(event);
        QAccessibleTextRemoveEvent told(event.object(), removed.changePosition(), masked(removed.textRemoved()));
        letThroughAt(told, removed);
    } else if (event.type() == QAccessible::TextUpdated) {
        const auto& updated = static_cast<const QAccessibleTextUpdateEvent&>(event);
        QAccessibleTextUpdateEvent told(
            event.object(), updated.changePosition(), masked(updated.textRemoved()), masked(updated.textInserted()));
        letThroughAt(told, updated);
    } else {
        letThrough(event);
    }
}

void tell(QAccessibleEvent* event)
{
    const auto* field = qobject_cast<const QLineEdit*>(event->object());
    if (field && field->echoMode() != QLineEdit::Normal) {
        tellMasked(*event);
    } else if (event->type() == QAccessible::TableModelChanged) {
        KnownTableChange change(static_cast<const QAccessibleTableModelChangeEvent&>(*event));
        letThrough(change);
    } else {
        letThrough(*event);
    }
}

} // namespace

SpokenMask::SpokenMask() { handlerBefore = QAccessible::installUpdateHandler(&tell); }

SpokenMask::~SpokenMask() { QAccessible::installUpdateHandler(std::exchange(handlerBefore, nullptr)); }

} // namespace tokendesk
