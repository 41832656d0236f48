#include "notice.h"

#include "icons.h"
#include "statuslabel.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString iconName(Tone tone)
{
    switch (tone) {
    case Tone::Positive:
        return u"positive"_s;
    case Tone::Caution:
        return u"caution"_s;
    case Tone::Danger:
        return u"danger"_s;
    case Tone::Info:
        return u"info"_s;
    case Tone::Plain:
    case Tone::Muted:
        break;
    }
    return {};
}

} // namespace

Notice::Notice(QWidget* parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
    , m_icon(new QLabel)
    , m_text(new StatusLabel)
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_layout->setSpacing(theme::grid);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_text, 1);
    setAutoFillBackground(true);
    applyTone();
}

void Notice::say(Tone tone, const QString& text)
{
    removeButtons();
    m_isClosable = false;
    m_tone = tone;
    applyTone();
    m_text->announce(text);
    setVisible(true);
}

void Notice::setQuiet() { m_text->setQuiet(); }

void Notice::setText(const QString& text) { m_text->setText(text); }

QPushButton* Notice::addButton(const QString& text, std::function<void()> action)
{
    auto* button = new QPushButton(text);
    // Enter presses it too, not only Space.
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, std::move(action));
    m_layout->addWidget(button);
    // The layout would show it later than the sentence.
    button->show();
    m_buttons += button;
    return button;
}

void Notice::removeButtons()
{
    bool hadFocus = false;
    for (QPushButton* button : m_buttons) {
        hadFocus = hadFocus || button->hasFocus();
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    if (hadFocus)
        emit focusFreed();
}

QString Notice::text() const { return m_text->text(); }

void Notice::changeEvent(QEvent* event)
{
    // Not ApplicationPaletteChange, which only windows get. Setting our own palette comes here again: once.
    if (event->type() == QEvent::PaletteChange && m_dark != theme::isDark(QApplication::palette()))
        applyTone();
    QFrame::changeEvent(event);
}

void Notice::applyTone()
{
    m_dark = theme::isDark(QApplication::palette());
    const QString icon = iconName(m_tone);
    m_icon->setVisible(!icon.isEmpty());
    if (!icon.isEmpty())
        m_icon->setPixmap(themedIcon(icon, m_tone).pixmap(QSize(16, 16), devicePixelRatioF()));
    QPalette colors;
    colors.setColor(QPalette::Window, theme::tint(m_tone, QApplication::palette()));
    colors.setColor(QPalette::WindowText, QApplication::palette().color(QPalette::WindowText));
    setPalette(colors);
    const int margin = icon.isEmpty() ? 0 : theme::grid;
    m_layout->setContentsMargins(margin, theme::halfGrid, margin, theme::halfGrid);
}

} // namespace tokendesk
