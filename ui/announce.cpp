#include "announce.h"

#include <QAccessible>
#include <QLabel>

namespace tokendesk {

void announce(QLabel& label, const QString& text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    label.setText(text);
    QAccessibleAnnouncementEvent event(&label, text);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&event);
#else
    // There is no event for this; what is heard is a name that changes, and setText() tells of a change only.
    label.clear();
    label.setText(text);
#endif
}

} // namespace tokendesk
