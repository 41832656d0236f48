#include "lists/listlayout.h"

#include "lists/listcell.h"
#include "lists/listrows.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array separators {
    ListSeparator::Tab, ListSeparator::Semicolon, ListSeparator::Comma, ListSeparator::Bar};

/// The first rows that aren't blank.
QList<ListRow> sample(QStringView text, ListSeparator separator)
{
    constexpr qsizetype most = 300;
    QList<ListRow> rows;
    ListRows reader(text, separatorSign(separator));
    for (ListRow row; rows.size() < most && reader.next(row);)
        if (!row.isBlank())
            rows += row;
    return rows;
}

/// How many of the rows have as many cells as most of those that have several.
qsizetype rowsAlike(const QList<ListRow>& rows)
{
    QHash<qsizetype, qsizetype> rowsBySize;
    for (const ListRow& row : rows)
        if (row.cells.size() > 1)
            ++rowsBySize[row.cells.size()];
    qsizetype most = 0;
    for (const qsizetype count : std::as_const(rowsBySize))
        most = std::max(most, count);
    return most;
}

std::optional<ListSeparator> statedSeparator(QStringView text)
{
    constexpr qsizetype signAt = 4;
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || text.size() <= signAt)
        return std::nullopt;
    for (const ListSeparator separator : separators)
        if (text[signAt] == separatorSign(separator))
            return separator;
    return std::nullopt;
}

ListSeparator likelySeparator(QStringView text)
{
    if (const auto stated = statedSeparator(text))
        return *stated;
    ListSeparator best = ListSeparator::None;
    qsizetype bestAlike = 0;
    for (const ListSeparator separator : separators) {
        const QList<ListRow> rows = sample(withoutSeparatorLine(text), separator);
        const qsizetype alike = rowsAlike(rows);
        // One that most rows don't have is a character of some cell.
        if (alike > bestAlike && alike * 2 >= rows.size()) {
            best = separator;
            bestAlike = alike;
        }
    }
    return best;
}

/// How a title of a column is compared: `Card token-ID` as `cardtokenid`.
QString plainTitle(const QString& cell)
{
    QString title;
    for (const QChar c : idInCell(cell).toLower())
        if (c.isLetterOrNumber())
            title += c;
    return title;
}

bool isTitleOfTokenIds(const QString& title)
{
    return title == "tokenid"_L1 || title == "cardtokenid"_L1 || title == "paymenttokenid"_L1;
}

bool isTitle(const QString& title)
{
    static constexpr std::array<QLatin1StringView, 14> titles {"id"_L1, "ids"_L1, "token"_L1, "tokens"_L1,
        "cardtoken"_L1, "cardtokens"_L1, "cardid"_L1, "customer"_L1, "customerid"_L1, "relationshipid"_L1, "status"_L1,
        "brand"_L1, "cardbrand"_L1, "maskedpan"_L1};
    return isTitleOfTokenIds(title) || std::find(titles.begin(), titles.end(), title) != titles.end();
}

/// Of the rows below the first, how many have an id of this shape in that column.
qsizetype uuidsBelow(const QList<ListRow>& rows, int column)
{
    return std::count_if(rows.begin() + 1, rows.end(),
        [column](const ListRow& row) { return isUuid(idInCell(row.cells.value(column))); });
}

qsizetype uuidsIn(const ListRow& row)
{
    return std::count_if(
        row.cells.begin(), row.cells.end(), [](const QString& cell) { return isUuid(idInCell(cell)); });
}

bool likelyHasHeader(const QList<ListRow>& rows)
{
    if (rows.isEmpty() || uuidsIn(rows.first()) > 0)
        return false;
    const QStringList& first = rows.first().cells;
    if (std::any_of(first.begin(), first.end(), [](const QString& cell) { return isTitle(plainTitle(cell)); }))
        return true;
    // Not one id above many.
    for (int column = 0; column < first.size(); ++column)
        if (uuidsBelow(rows, column) > 0 && uuidsBelow(rows, column) == rows.size() - 1)
            return true;
    return false;
}

int likelyColumn(const QList<ListRow>& rows, bool hasHeader)
{
    if (rows.isEmpty())
        return 0;
    const QStringList& first = rows.first().cells;
    // Ids in one line, unless one of them is a token's and the others say whose.
    if (rows.size() == 1 && !hasHeader && first.size() > 1 && uuidsIn(rows.first()) != 1)
        return everyColumn;
    QStringList titles;
    for (const QString& cell : first)
        titles += hasHeader ? plainTitle(cell) : QString();
    for (int column = 0; column < titles.size(); ++column)
        if (isTitleOfTokenIds(titles[column]))
            return column;

    int best = 0;
    double bestScore = -1;
    for (int column = 0; column < first.size(); ++column) {
        const bool isUuidAbove = isUuid(idInCell(first[column]));
        double score = static_cast<double>(uuidsBelow(rows, column)) + (isUuidAbove ? 1 : 0);
        // Of columns with equally many, the one whose title says so; then the first.
        if (titles[column] == "id"_L1)
            score += 0.5;
        else if (titles[column].startsWith("cardtoken"_L1))
            score += 0.25;
        if (score > bestScore) {
            best = column;
            bestScore = score;
        }
    }
    return best;
}

} // namespace

QChar separatorSign(ListSeparator separator)
{
    switch (separator) {
    case ListSeparator::None:
        break;
    case ListSeparator::Comma:
        return u',';
    case ListSeparator::Semicolon:
        return u';';
    case ListSeparator::Tab:
        return u'\t';
    case ListSeparator::Bar:
        return u'|';
    }
    return {};
}

QStringView withoutSeparatorLine(QStringView text)
{
    if (!statedSeparator(text))
        return text;
    ListRows rows(text, {});
    ListRow row;
    rows.next(row);
    return text.mid(rows.position());
}

ListLayout layoutOf(QStringView text, const ListChoices& choices)
{
    ListLayout layout;
    layout.separator = choices.separator ? *choices.separator : likelySeparator(text);
    const QList<ListRow> rows = sample(withoutSeparatorLine(text), layout.separator);
    layout.hasHeader = choices.hasHeader ? *choices.hasHeader : likelyHasHeader(rows);
    layout.column = choices.column ? *choices.column : likelyColumn(rows, layout.hasHeader);
    return layout;
}

} // namespace tokendesk
