#include "cards/pandetection.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace tokendesk {

namespace {

/// Digits that stand together, as a place in the text's code points.
struct Group {
    qsizetype begin;
    qsizetype end;
};

/// Groups with nothing but separators between them.
struct Run {
    QList<Group> groups;
    /// A letter touches it, directly or over a hyphen or the like: it is a part of a word.
    bool isInWord = false;
};

using Text = QList<uint>;

bool isDigit(uint c) { return QChar::digitValue(c) >= 0; }

bool isSpace(uint c) { return QChar::isSpace(c); }

bool isJoint(uint c)
{
    // Invisible characters too: a number broken up by them still reads as a number.
    return QChar::category(c) == QChar::Punctuation_Dash || QChar::category(c) == QChar::Other_Format || c == U'.'
        || c == U'/' || c == U'_';
}

bool touchesLetter(const Text& text, qsizetype from, qsizetype step)
{
    for (qsizetype at = from; at >= 0 && at < text.size(); at += step)
        if (!isJoint(text[at]))
            return QChar::isLetter(text[at]);
    return false;
}

QList<Run> runsOf(const Text& text)
{
    QList<Run> runs;
    bool goesOn = false;
    for (qsizetype at = 0; at < text.size();) {
        if (!isDigit(text[at])) {
            goesOn = goesOn && (isSpace(text[at]) || isJoint(text[at]));
            ++at;
            continue;
        }
        const qsizetype begin = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        if (!goesOn)
            runs += Run();
        runs.last().groups += {begin, at};
        goesOn = true;
    }
    for (Run& run : runs)
        run.isInWord
            = touchesLetter(text, run.groups.first().begin - 1, -1) || touchesLetter(text, run.groups.last().end, 1);
    return runs;
}

QByteArray digitsOf(const Text& text, const Group& group)
{
    QByteArray digits;
    for (qsizetype at = group.begin; at < group.end; ++at)
        digits += static_cast<char>('0' + QChar::digitValue(text[at]));
    return digits;
}

bool hasLuhnCheckDigit(QByteArrayView digits)
{
    int sum = 0;
    bool doubled = false;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        int value = digits[i] - '0';
        if (doubled)
            value = value > 4 ? value * 2 - 9 : value * 2;
        sum += value;
        doubled = !doubled;
    }
    return sum % 10 == 0;
}

bool hasPanLength(const QByteArray& digits) { return digits.size() >= shortestPan && digits.size() <= longestPan; }

bool hasKnownBrandShape(const QByteArray& digits)
{
    const int four = digits.first(4).toInt();
    const int two = four / 100;
    const qsizetype length = digits.size();
    const bool visa = digits.front() == '4' && (length == 13 || length == 16 || length == 19);
    const bool mastercard = length == 16 && ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720));
    const bool amex = length == 15 && (two == 34 || two == 37);
    const bool diners = length == 14 && (two == 30 || two == 36 || two == 38);
    const bool discoverJcbUnionPay = length >= 16 && (two == 35 || two == 60 || two == 62 || two == 65);
    return visa || mastercard || amex || diners || discoverJcbUnionPay;
}

bool isBrandPan(const QByteArray& digits)
{
    return hasPanLength(digits) && hasKnownBrandShape(digits) && hasLuhnCheckDigit(digits);
}

/// Groups `first` to the returned one are a brand's card number. Others beside them, such as an expiry, don't matter.
std::optional<qsizetype> lastGroupOfPan(const Text& text, const Run& run, qsizetype first)
{
    QByteArray digits;
    for (qsizetype last = first; last < run.groups.size(); ++last) {
        digits += digitsOf(text, run.groups[last]);
        if (digits.size() > longestPan || (run.isInWord && last > first))
            return std::nullopt;
        if (isBrandPan(digits))
            return last;
    }
    return std::nullopt;
}

/// Hides the digits between BIN and last four.
void mask(Text& text, const Run& run, qsizetype first, qsizetype last)
{
    constexpr qsizetype binDigits = 6;
    constexpr qsizetype lastDigits = 4;
    QList<qsizetype> places;
    for (qsizetype group = first; group <= last; ++group)
        for (qsizetype at = run.groups[group].begin; at < run.groups[group].end; ++at)
            places += at;
    for (qsizetype i = binDigits; i < places.size() - lastDigits; ++i)
        text[places[i]] = 0x2022;
}

bool maskOnce(Text& text)
{
    bool masked = false;
    for (const Run& run : runsOf(text)) {
        for (qsizetype first = 0; first < run.groups.size(); ++first) {
            if (const auto last = lastGroupOfPan(text, run, first)) {
                mask(text, run, first, *last);
                masked = true;
                first = *last;
            }
        }
    }
    return masked;
}

/// Cheap and never wrongly false: most texts end here, a table has a million of them.
bool hasDigitsForPan(QStringView text)
{
    qsizetype digits = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool isLetter = (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
        if ((unit >= u'0' && unit <= u'9') || (unit > 0x7F && (c.digitValue() >= 0 || c.isSurrogate()))) {
            if (++digits == shortestPan)
                return true;
        } else if (isLetter) {
            // No number goes on behind a letter.
            digits = 0;
        }
    }
    return false;
}

} // namespace

bool mayContainPan(QStringView view)
{
    if (!hasDigitsForPan(view))
        return false;
    const Text text = view.toUcs4();
    for (const Run& run : runsOf(text)) {
        QByteArray digits;
        for (const Group& group : run.groups)
            digits += digitsOf(text, group);
        // Sixteen equal digits pass Luhn, but no card number looks like that.
        if (hasPanLength(digits) && hasLuhnCheckDigit(digits) && digits.count(digits.front()) != digits.size())
            return true;
    }
    return containsPan(view);
}

bool containsPan(QStringView view)
{
    if (!hasDigitsForPan(view))
        return false;
    const Text text = view.toUcs4();
    for (const Run& run : runsOf(text))
        for (qsizetype first = 0; first < run.groups.size(); ++first)
            if (lastGroupOfPan(text, run, first))
                return true;
    return false;
}

QString maskPans(const QString& plain)
{
    if (!hasDigitsForPan(plain))
        return plain;
    Text text = plain.toUcs4();
    bool masked = false;
    // Again after each change: a masked number parts its neighbours from the letters that made them a word.
    while (maskOnce(text))
        masked = true;
    return masked ? QString::fromUcs4(reinterpret_cast<const char32_t*>(text.constData()), text.size()) : plain;
}

} // namespace tokendesk
