#include "words/listwords.h"

#include "cards/safetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendesk::words {

using namespace Qt::StringLiterals;

namespace {

struct ListWords {
    Q_DECLARE_TR_FUNCTIONS(ListWords)
};

} // namespace

QString listSeparator(ListSeparator separator)
{
    switch (separator) {
    case ListSeparator::None:
        return ListWords::tr("None: one id a line");
    case ListSeparator::Comma:
        return ListWords::tr("Comma");
    case ListSeparator::Semicolon:
        return ListWords::tr("Semicolon");
    case ListSeparator::Tab:
        return ListWords::tr("Tab");
    case ListSeparator::Bar:
        return ListWords::tr("Vertical bar");
    }
    return {};
}

QString listColumn(int column, const QString& toldBy)
{
    if (column == everyColumn)
        return ListWords::tr("Every column");
    constexpr qsizetype mostShown = 18;
    return toldBy.isEmpty() ? ListWords::tr("Column %L1").arg(column + 1)
                            : ListWords::tr("Column %L1: %2").arg(column + 1).arg(safeText(toldBy, mostShown));
}

QString tokenList(const TokenList& list)
{
    QStringList sentences {ListWords::tr("%Ln card token id(s).", nullptr, static_cast<int>(list.ids.size()))};
    if (!list.refused.isEmpty())
        sentences += ListWords::tr("%Ln refused.", nullptr, static_cast<int>(list.refused.size()));
    if (!list.repeated.isEmpty())
        sentences += ListWords::tr("%Ln repeated.", nullptr, static_cast<int>(list.repeated.size()));
    if (list.encoding == ListEncoding::Latin1)
        sentences += ListWords::tr("Read as Latin-1, because it isn't UTF-8.");
    return sentences.join(u' ');
}

QString listProblem(ListProblem problem)
{
    switch (problem) {
    case ListProblem::None:
        break;
    case ListProblem::Empty:
        return ListWords::tr("No id in this column");
    case ListProblem::SpreadsheetNumber:
        return ListWords::tr("A number shortened by a spreadsheet: export the column as text");
    case ListProblem::SpreadsheetError:
        return ListWords::tr("A spreadsheet's error or too narrow column, not an id");
    case ListProblem::Several:
        return ListWords::tr("More than one word or id: one id a line or cell");
    case ListProblem::DamagedText:
        return ListWords::tr("A character was lost: export the list as UTF-8");
    case ListProblem::TooLong:
        return ListWords::tr("Longer than 256 bytes, which no id is");
    case ListProblem::NotAnId:
        return ListWords::tr("Not an id");
    case ListProblem::CardNumber:
        return ListWords::tr("A full card number, which must not be sent or stored");
    }
    return {};
}

QString repeatedLine(int firstLine) { return ListWords::tr("Repeated: it is on line %L1").arg(firstLine); }

QString listError(ListError error)
{
    switch (error) {
    case ListError::TooLarge:
        return ListWords::tr("Not read: a list has at most %L1 MB. Divide it into several.")
            .arg(largestListBytes / 1'000'000);
    case ListError::TooManyLines:
        return ListWords::tr("Not read: a list has at most %L1 lines. Divide it into several.").arg(mostListLines);
    case ListError::NotText:
        return ListWords::tr("Not read: this is no text. In a spreadsheet, save the list as CSV first.");
    case ListError::Unreadable:
        return ListWords::tr("Not read: the file can't be opened. Check that it is there and that you may read it.");
    }
    return {};
}

} // namespace tokendesk::words
