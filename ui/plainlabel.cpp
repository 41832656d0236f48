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
    constexpr qsizetype longestRun = 8;
    // Shorter words find room whole, and are easier to read so.
    constexpr qsizetype longestWord = 16;
    QString result;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = begin;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        qsizetype run = 0;
        for (qsizetype i = begin; i < end; ++i) {
            result += text.at(i);
            run = text.at(i).isSurrogate() ? 0 : run + 1;
            if (run == longestRun && end - begin > longestWord) {
                result += zeroWidthSpace;
                run = 0;
            }
        }
        if (end < text.size())
            result += text.at(end);
        begin = end + 1;
    }
    return result;
}

} // namespace tokendesk
