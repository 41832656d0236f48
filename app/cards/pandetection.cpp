#include "cards/pandetection.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr qsizetype shortestPan = 13;
constexpr qsizetype longestPan = 19;

bool separatesDigits(char32_t c)
{
    // Invisible characters too: a number broken up by them still reads as a number.
    return QChar::isSpace(c) || QChar::category(c) == QChar::Punctuation_Dash
        || QChar::category(c) == QChar::Other_Format || c == U'.' || c == U'/' || c == U'_';
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

bool hasKnownBrandShape(QByteArrayView digits)
{
    const int four = digits.first(4).toInt();
    const int two = four / 100;
    const qsizetype length = digits.size();
    const bool visa = digits.front() == '4' && (length == 13 || length == 16 || length == 19);
    const bool mastercard = length == 16 && ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720));
    const bool amex = length == 15 && (two == 34 || two == 37);
    const bool dinersDiscoverJcbUnionPay = length == 14
        ? two == 30 || two == 36 || two == 38
        : length >= 16 && (two == 35 || two == 60 || two == 62 || two == 65);
    return visa || mastercard || amex || dinersDiscoverJcbUnionPay;
}

/// Digits beside a card number, such as its expiry, may have run into it: look for a known brand's at every place.
bool containsPanDigits(QByteArrayView digits)
{
    if (digits.size() >= shortestPan && digits.size() <= longestPan && hasLuhnCheckDigit(digits)
        && digits.count(digits.front()) != digits.size())
        return true;
    for (qsizetype from = 0; from + shortestPan <= digits.size(); ++from) {
        const qsizetype longest = std::min(longestPan, digits.size() - from);
        for (qsizetype length = shortestPan; length <= longest; ++length) {
            const QByteArrayView part = digits.sliced(from, length);
            if (hasKnownBrandShape(part) && hasLuhnCheckDigit(part))
                return true;
        }
    }
    return false;
}

} // namespace

bool containsPan(QStringView text)
{
    QByteArray digits;
    for (const char32_t c : text.toUcs4()) {
        const int digit = QChar::digitValue(c);
        if (digit >= 0) {
            digits += static_cast<char>('0' + digit);
        } else if (!separatesDigits(c)) {
            if (containsPanDigits(digits))
                return true;
            digits.clear();
        }
    }
    return containsPanDigits(digits);
}

bool isPan(QStringView text)
{
    QByteArray digits;
    for (const char32_t c : text.toUcs4()) {
        const int digit = QChar::digitValue(c);
        if (digit >= 0)
            digits += static_cast<char>('0' + digit);
        else if (!separatesDigits(c))
            return false;
    }
    return digits.size() >= shortestPan && digits.size() <= longestPan && hasKnownBrandShape(digits)
        && hasLuhnCheckDigit(digits);
}

} // namespace tokendesk
