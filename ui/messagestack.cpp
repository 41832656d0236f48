#include "messagestack.h"

#include "notice.h"
#include "theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

MessageStack::MessageStack(QWidget* parent)
    : QScrollArea(parent)
    , m_layout(new QVBoxLayout)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::halfGrid);
    auto* messages = new QWidget;
    messages->setLayout(m_layout);
    setWidget(messages);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The buttons in it have it.
    setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // A message gets its place later than its words.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &MessageStack::showLatest);
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
    m_latest = message;
    show();
    QMetaObject::invokeMethod(this, &MessageStack::showLatest, Qt::QueuedConnection);
    return *message;
}

void MessageStack::showLatest()
{
    if (m_latest)
        ensureWidgetVisible(m_latest, 0, 0);
}

int MessageStack::mostHeight() const
{
    constexpr int partOfWindow = 5;
    // Room for two lines and a button, however low the window is.
    const int least = fontMetrics().height() * 2 + theme::grid * 3;
    return std::max(window()->height() / partOfWindow, least);
}

QSize MessageStack::sizeHint() const
{
    const QSize whole = widget()->sizeHint();
    return {whole.width(), std::min(whole.height(), mostHeight())};
}

QSize MessageStack::minimumSizeHint() const { return {widget()->minimumSizeHint().width(), 0}; }

int MessageStack::heightForWidth(int width) const
{
    const int most = mostHeight();
    const int whole
        = m_layout->hasHeightForWidth() ? m_layout->totalHeightForWidth(width) : widget()->sizeHint().height();
    return std::min(whole, most);
}

bool MessageStack::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOther = (watched == widget() && event->type() == QEvent::LayoutRequest)
        || (watched == window() && event->type() == QEvent::Resize);
    if (isOther)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void MessageStack::showEvent(QShowEvent* event)
{
    window()->installEventFilter(this);
    QScrollArea::showEvent(event);
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

void MessageStack::closeLatestClosable()
{
    const auto isClosable = [this](const QString& about) { return m_messages.value(about)->isClosable(); };
    const auto latest = std::find_if(m_order.crbegin(), m_order.crend(), isClosable);
    if (latest != m_order.crend())
        close(QString(*latest));
}

} // namespace tokendesk
