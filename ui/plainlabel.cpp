#include "plainlabel.h"

#include <QGuiApplication>

namespace tokendesk {

PlainLabel::PlainLabel(const QString& text, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    // Qt aligns a label's lines by their own direction: an id would stand far from its name.
    if (QGuiApplication::isRightToLeft())
        setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    setText(text);
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent)
    : PlainLabel(text, parent)
    , m_whole(text)
{
    setAccessibleName(text);
}

QSize ElidedLabel::sizeHint() const
{
    // The advance is rounded; a text that is a fraction wider than its label is elided.
    return {fontMetrics().horizontalAdvance(m_whole) + 1, PlainLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    constexpr int fewest = 12;
    return sizeHint().boundedTo({fontMetrics().averageCharWidth() * fewest, sizeHint().height()});
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    PlainLabel::resizeEvent(event);
    const QString shown = fontMetrics().elidedText(m_whole, Qt::ElideRight, width());
    setText(shown);
    setToolTip(shown == m_whole ? QString() : plainToolTip(m_whole));
}

QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString() : QLatin1String("<span>") + text.toHtmlEscaped() + QLatin1String("</span>");
}

QString breakable(const QString& text)
{
    constexpr QChar zeroWidthSpace(0x200B);
    constexpr int longestRun = 8;
    QString result;
    int run = 0;
    for (const QChar c : text) {
        result += c;
        run = c.isSpace() || c.isSurrogate() ? 0 : run + 1;
        if (run == longestRun) {
            result += zeroWidthSpace;
            run = 0;
        }
    }
    return result;
}

} // namespace tokendesk
