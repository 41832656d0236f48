#pragma once

#include <QStringView>

namespace tokendesk {

/// Whether a part of the text passes for a card number: 13 to 19 digits with a right Luhn check digit, or such a
/// number of a known brand inside a longer row of digits. Digits of any script count; spaces, hyphens, dots, slashes
/// and invisible characters between them are passed over. For texts that leave the house.
bool containsPan(QStringView text);

/// Whether the whole text passes for a card number of a known brand. Stricter than containsPan(), so that a numeric
/// customer id is seldom taken for one.
bool isPan(QStringView text);

} // namespace tokendesk
