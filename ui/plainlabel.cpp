#include "plainlabel.h"

namespace tokendesk {

PlainLabel::PlainLabel(const QString& text, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
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
