#pragma once

#include "lists/tokenlist.h"

namespace tokendesk::words {

QString listSeparator(ListSeparator separator);
/// `Column 2: customer_id`
QString listColumn(int column, const QString& toldBy);
/// What a list holds, and how it was read where that may surprise.
QString tokenList(const TokenList& list);
/// Why a line isn't looked up.
QString listProblem(ListProblem problem);
QString repeatedLine(int firstLine);
/// Why something isn't read as a list, and what to do.
QString listError(ListError error);

} // namespace tokendesk::words
