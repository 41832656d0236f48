#include "cards/safetext.h"

#include "cards/pandetection.h"

#include <QList>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() >= 0x20 && (c.unicode() < 0x7F || (c.isLetterOrNumber() && !c.isSurrogate()));
    });
}

void appendVisible(QString& to, char32_t c)
{
    if (c < 0x20)
        to += QChar(static_cast<char16_t>(0x2400 + c));
    else if (c == 0x7F)
        to += QChar(0x2421);
    else if (isHiddenCharacter(c))
        to += u"‹U+%1›"_s.arg(static_cast<uint>(c), 4, 16, '0'_L1).toUpper();
    else
        to += QChar::fromUcs4(c);
}

} // namespace

bool isHiddenCharacter(char32_t c)
{
    const bool joiner = c == 0x200C || c == 0x200D;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph || (category == QChar::Other_Format && !joiner);
}

QString safeText(const QString& text, qsizetype most)
{
    const QString masked = maskPans(text.left(2 * (most + 1)));
    if (masked.size() <= most && isPlain(masked))
        return masked;
    QString result;
    // toUcs4() turns lone surrogates into U+FFFD.
    const QList<uint> characters = masked.toUcs4();
    for (qsizetype i = 0; i < std::min(most, characters.size()); ++i)
        appendVisible(result, characters[i]);
    if (characters.size() > most)
        result += QChar(0x2026);
    // Again: marks and the cut end words and numbers, so that a card number may stand free only now.
    return maskPans(result);
}

} // namespace tokendesk
