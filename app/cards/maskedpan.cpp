#include "cards/maskedpan.h"

#include "cards/pandetection.h"

#include <QList>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr QChar bullet(0x2022);
constexpr QChar masked(u'*');
constexpr qsizetype lastDigits = 4;

/// Digits as ASCII, everything else but separators as `*`.
QString digitsAndMasks(const QString& text)
{
    QString result;
    // All of it: of a text that is cut, the last four digits would be others.
    for (const char32_t c : text.toUcs4()) {
        const int digit = QChar::digitValue(c);
        if (digit >= 0)
            result += QChar(u'0' + digit);
        else if (!QChar::isSpace(c) && QChar::category(c) != QChar::Punctuation_Dash)
            result += masked;
    }
    return result;
}

} // namespace

MaskedPan MaskedPan::fromApi(const QString& text)
{
    const QString places = digitsAndMasks(text);
    const qsizetype length = places.size();
    const qsizetype leading = std::max<qsizetype>(0, places.indexOf(masked) < 0 ? length : places.indexOf(masked));
    const qsizetype trailing = length - 1 - places.lastIndexOf(masked);

    MaskedPan result;
    result.m_lastFour = places.right(std::min(trailing, lastDigits));
    const bool maskedByApi = leading < length;
    if (maskedByApi || length >= shortestPan) {
        // Eight digits are shown only where the API itself stops there: that is how 8-digit BINs come.
        const qsizetype binLength = maskedByApi && leading == 8 && length >= 16 ? 8 : std::min<qsizetype>(leading, 6);
        result.m_bin = places.left(binLength);
    }
    const qsizetype hidden = length - result.m_bin.size() - result.m_lastFour.size();
    result.m_hidden = static_cast<int>(std::clamp<qsizetype>(hidden, length > 0 ? 4 : 0, longestPan));
    return result;
}

QString MaskedPan::text() const { return m_bin + QString(m_hidden, bullet) + m_lastFour; }

QString MaskedPan::shortText() const { return isEmpty() ? QString() : QString(4, bullet) + QChar(u' ') + m_lastFour; }

} // namespace tokendesk
