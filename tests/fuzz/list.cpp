// The bytes are a file with a list of token ids.

#include "api/idtext.h"
#include "cards/pandetection.h"
#include "lists/listrows.h"
#include "lists/tokenlist.h"
#include "require.h"

#include <QSet>

using namespace tokendesk;

namespace {

/// Every row begins further down, and together they hold every line.
void requireRows(QStringView text, QChar separator)
{
    ListRows rows(text, separator);
    int lastLine = 0;
    qsizetype lastPosition = 0;
    for (ListRow row; rows.next(row); lastPosition = rows.position()) {
        require(row.line > lastLine, "rows go down the lines");
        require(rows.position() > lastPosition, "rows go on through the text");
        require(!row.cells.isEmpty(), "a row has a cell");
        require(!separator.isNull() || row.cells.size() == 1, "a line is one cell");
        lastLine = row.line;
    }
    require(lastPosition == text.size(), "the rows reach the end");
}

/// The lines that count, of a list with one id column.
qsizetype countedRows(const TokenList& list, const QString& text)
{
    ListRows rows(withoutSeparatorLine(text), separatorSign(list.layout.separator));
    qsizetype count = 0;
    for (ListRow row; rows.next(row);)
        count += row.isBlank() ? 0 : 1;
    return count - (list.layout.hasHeader && count > 0 ? 1 : 0);
}

void requireList(const ListText& text, const ListChoices& choices)
{
    const auto list = tokenListFrom(text, choices);
    if (!list)
        return;
    require(QSet<QString>(list->ids.begin(), list->ids.end()).size() == list->ids.size(), "each id once");
    for (const QString& id : list->ids)
        require(checkId(id) == IdProblem::None, "only ids that a request can name");
    for (const QString& column : list->columns)
        require(!containsPan(column), "no card number in what columns are told by");
    int line = 0;
    for (const RefusedLine& refused : list->refused) {
        require(refused.problem != ListProblem::None, "a reason for each refusal");
        require(refused.line >= line, "refusals in order");
        line = refused.line;
    }
    for (const RepeatedLine& repeated : list->repeated)
        require(repeated.firstLine <= repeated.line, "what is repeated stood before");
    if (list->layout.column != everyColumn)
        require(list->ids.size() + list->refused.size() + list->repeated.size() == countedRows(*list, text.text),
            "every line is accounted for");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto text = listTextFrom(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!text)
        return 0;
    requireList(*text, {});
    for (const ListSeparator separator :
        {ListSeparator::None, ListSeparator::Comma, ListSeparator::Semicolon, ListSeparator::Tab, ListSeparator::Bar}) {
        requireRows(text->text, separatorSign(separator));
        requireList(*text, {.separator = separator});
        requireList(*text, {.separator = separator, .column = 1, .hasHeader = true});
        requireList(*text, {.separator = separator, .column = everyColumn, .hasHeader = false});
    }
    return 0;
}
