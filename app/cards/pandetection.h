#pragma once

#include <QStringView>

namespace tokendesk {

/// Fewest and most digits of a card number.
constexpr qsizetype shortestPan = 13;
constexpr qsizetype longestPan = 19;

/// Whether a text that leaves the house may hold a card number: 13 to 19 digits with a right Luhn check digit. Digits
/// of any script count; spaces, hyphens, dots, slashes and invisible characters between them are passed over.
bool mayContainPan(QStringView text);

/// Whether a text holds a card number of a known brand, whatever stands beside it. Stricter than mayContainPan(), so
/// that an id is seldom taken for one: its digits must be whole groups, and a number in pieces (`4111-1111…`) doesn't
/// count within a word that has letters, such as a UUID.
bool containsPan(QStringView text);

/// The text with every card number that containsPan() means masked: BIN and last four stay.
QString maskPans(const QString& text);

} // namespace tokendesk
