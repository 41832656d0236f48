#include "roomydialog.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace tokendesk {

bool RoomyDialog::event(QEvent* event)
{
    const bool result = QDialog::event(event);
    // A sentence that takes another line must make the dialog higher, not the other lines lower.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize || event->type() == QEvent::Show)
        keepInSight();
    // Most styles show the focus only after a key has moved it; here it must be seen from the start.
    if (event->type() == QEvent::WindowActivate) {
        setAttribute(Qt::WA_KeyboardFocusChange);
        if (QWidget* focused = focusWidget())
            focused->update();
    }
    return result;
}

void RoomyDialog::keepInSight()
{
    setMinimumHeight(std::max(layout()->totalHeightForWidth(width()), layout()->totalMinimumSize().height()));
    const QRect room = screen()->availableGeometry();
    if (isVisible() && frameGeometry().bottom() > room.bottom())
        move(x(), std::max(room.top(), room.bottom() - frameGeometry().height()));
}

} // namespace tokendesk
