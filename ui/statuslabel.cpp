#include "statuslabel.h"

#include <QAccessibleWidget>

namespace tokendesk {

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)

namespace {

/// There is no event yet for what is to be said. What screen readers say is a notification that comes into sight.
class Notification final : public QAccessibleWidget
{
public:
    explicit Notification(StatusLabel* label)
        : QAccessibleWidget(label)
        , m_label(*label)
    {
    }

    // An empty one would be said too.
    QAccessible::Role role() const override
    {
        return m_label.text().isEmpty() ? QAccessible::StaticText : QAccessible::Notification;
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_label.text() : QAccessibleWidget::text(kind);
    }

private:
    const StatusLabel& m_label;
};

QAccessibleInterface* makeNotification(const QString&, QObject* object)
{
    auto* label = qobject_cast<StatusLabel*>(object);
    return label && label->isAloud() ? new Notification(label) : nullptr;
}

} // namespace

#endif

StatusLabel::StatusLabel(QWidget* parent)
    : PlainLabel({}, parent)
{
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    // Qt keeps it once, however often it comes.
    QAccessible::installFactory(&makeNotification);
#endif
}

void StatusLabel::announce(const QString& text)
{
    setText(text);
    if (!m_isAloud || text.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, text);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&event);
#else
    // One that isn't in sight yet comes into it by itself.
    if (isVisible()) {
        QAccessibleEvent event(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&event);
    }
#endif
}

} // namespace tokendesk
