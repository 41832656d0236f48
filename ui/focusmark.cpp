#include "focusmark.h"

#include "theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPointer>
#include <QSet>
#include <QWidget>

namespace tokendesk {

namespace {

constexpr int frameWidth = 2;

/// What the widget stands on.
QColor backgroundOf(const QWidget& widget)
{
    const QWidget* ground = widget.parentWidget();
    while (ground && !ground->isWindow() && !ground->autoFillBackground())
        ground = ground->parentWidget();
    return (ground ? ground : &widget)->palette().color(QPalette::Window);
}

class Frame final : public QWidget
{
public:
    explicit Frame(const QWidget& around)
        : QWidget(around.window())
        , m_around(&around)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor color = m_around ? theme::focus(QApplication::palette(), backgroundOf(*m_around)) : QColor();
        painter.setPen(QPen(color, frameWidth));
        constexpr qreal half = frameWidth / 2.0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), theme::halfGrid, theme::halfGrid);
    }

private:
    QPointer<const QWidget> m_around;
};

bool isMarked(const QWidget* widget)
{
    // Menus mark their entries themselves.
    return widget && !widget->isWindow() && widget->window()->windowType() != Qt::Popup
        && widget->focusPolicy() != Qt::NoFocus;
}

} // namespace

FocusMark::FocusMark(QObject* parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    follow(QApplication::focusWidget());
}

FocusMark::~FocusMark() { delete m_frame; }

void FocusMark::follow(QWidget* widget)
{
    for (QWidget* part = m_widget; part; part = part->parentWidget())
        part->removeEventFilter(this);
    // Later: it may be an event of the window that brought us here.
    if (m_frame) {
        m_frame->hide();
        m_frame->deleteLater();
        m_frame = nullptr;
    }
    m_widget = isMarked(widget) ? widget : nullptr;
    if (!m_widget)
        return;
    for (QWidget* part = m_widget; part; part = part->isWindow() ? nullptr : part->parentWidget())
        part->installEventFilter(this);
    m_frame = new Frame(*m_widget);
    place();
}

void FocusMark::place()
{
    if (!m_widget || !m_frame)
        return;
    const QWidget* window = m_widget->window();
    QRect rect = QRect(m_widget->mapTo(window, QPoint()), m_widget->size());
    // What is scrolled out of sight has no frame there.
    for (const QWidget* part = m_widget->parentWidget(); part && !part->isWindow(); part = part->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(part->parentWidget()))
            rect &= QRect(part->mapTo(window, QPoint()), part->size());
    m_frame->setVisible(m_widget->isVisible() && !rect.isEmpty());
    m_frame->setGeometry(rect.adjusted(-frameWidth, -frameWidth, frameWidth, frameWidth));
    m_frame->raise();
}

bool FocusMark::eventFilter(QObject* watched, QEvent* event)
{
    static const QSet<QEvent::Type> moving {
        QEvent::Move, QEvent::Resize, QEvent::Show, QEvent::Hide, QEvent::ZOrderChange};
    if (moving.contains(event->type()))
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace tokendesk
