#include "roomydialog.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace tokendesk {

bool RoomyDialog::event(QEvent* event)
{
    const bool result = QDialog::event(event);
    // A sentence that takes another line must make the dialog higher, not the other lines lower.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize || event->type() == QEvent::Show)
        setMinimumHeight(std::max(layout()->totalHeightForWidth(width()), layout()->totalMinimumSize().height()));
    // Most styles show the focus only after a key has moved it; here it must be seen from the start.
    if (event->type() == QEvent::WindowActivate) {
        setAttribute(Qt::WA_KeyboardFocusChange);
        if (QWidget* focused = focusWidget())
            focused->update();
    }
    return result;
}

} // namespace tokendesk
