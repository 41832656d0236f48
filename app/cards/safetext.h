#pragma once

#include <QString>

namespace tokendesk {

/// Whether a character is a control character, direction mark or line separator: unseen, but able to make a text read
/// differently from what it says. Joiners aren't: they shape Persian and Indic words and reorder nothing.
bool isHiddenCharacter(char32_t c);

/// Text from outside made fit to show: hidden characters become visible marks (`␀`, `‹U+202E›`), lone surrogates
/// U+FFFD, card numbers are masked, and at most `most` characters are kept, `…` after. What it returns is still plain
/// text: a widget that guesses markup must be told so.
QString safeText(const QString& text, qsizetype most = 512);

} // namespace tokendesk
