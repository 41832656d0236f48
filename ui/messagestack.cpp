#include "messagestack.h"

#include "notice.h"
#include "theme.h"

#include <QVBoxLayout>

namespace tokendesk {

MessageStack::MessageStack(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::halfGrid);
    hide();
}

Notice& MessageStack::messageAbout(const QString& about)
{
    Notice*& message = m_messages[about];
    if (!message) {
        message = new Notice;
        connect(message, &Notice::focusFreed, this, &MessageStack::focusFreed);
        m_layout->addWidget(message);
        m_order += about;
    }
    show();
    return *message;
}

void MessageStack::close(const QString& about)
{
    Notice* message = m_messages.take(about);
    if (!message)
        return;
    m_order.removeOne(about);
    // It may be one of its own buttons that closes it.
    message->say(Tone::Plain, {});
    message->hide();
    message->deleteLater();
    setVisible(!m_messages.isEmpty());
}

bool MessageStack::closeLatest()
{
    if (m_order.isEmpty())
        return false;
    close(QString(m_order.last()));
    return true;
}

} // namespace tokendesk
