#pragma once

#include <QString>

namespace tokendesk {

/// A text without what must not be kept: card numbers are masked; headers that prove who asks, values that are called
/// keys, passwords, secrets or tokens, passwords in URLs, and long mixtures of capitals, small letters and digits give
/// way to `[redacted]`. Also where they are percent-encoded or stand behind `\u`. Give it a message whole: of a half of
/// a card number nobody can tell that it is one.
QString redacted(const QString& text);

} // namespace tokendesk
