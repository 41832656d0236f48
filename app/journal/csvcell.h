#pragma once

#include <QString>

namespace tokendesk {

/// A text from outside as a cell of a CSV file that a person may open in a spreadsheet and a program may read.
///
/// A spreadsheet must neither run it nor turn it into another value. So an apostrophe is put where a cell could be
/// taken to begin (at the start and after a separator, a quote or a line's end inside it, spaces passed over) if one of
/// = + - @ or an apostrophe follows; and before a text that a spreadsheet would take for a number or a date and show
/// changed: digits with a leading zero, twelve digits and more, `4E15`, `3-4`. A program gets the text back by dropping
/// one apostrophe at each such place. Card numbers are masked, and control characters become visible marks, so that a
/// row is a line.
///
/// Quoted where RFC 4180 asks for it.
QString csvCell(const QString& text);

} // namespace tokendesk
