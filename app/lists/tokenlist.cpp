#include "lists/tokenlist.h"

#include "cards/pandetection.h"
#include "lists/listrows.h"

#include <QHash>

namespace tokendesk {

namespace {

bool hasTooManyLines(QStringView text)
{
    int breaks = 0;
    for (qsizetype at = 0; at < text.size() && breaks <= mostListLines; ++at) {
        const bool isPair = text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n';
        if (text[at] == u'\n' || (text[at] == u'\r' && !isPair))
            ++breaks;
    }
    const bool isCutOff = !text.isEmpty() && text.back() != u'\n' && text.back() != u'\r';
    return breaks + (isCutOff ? 1 : 0) > mostListLines;
}

/// Sorts cells into ids, refused and repeated ones.
class Sorter final
{
public:
    explicit Sorter(TokenList& list)
        : m_list(list)
    {
    }

    void take(const QString& cell, int line)
    {
        const QString id = idInCell(cell);
        if (const ListProblem problem = checkListedId(id); problem != ListProblem::None) {
            m_list.refused += {line, problem};
            return;
        }
        const auto known = m_lineOf.constFind(id);
        if (known != m_lineOf.cend()) {
            m_list.repeated += {line, *known};
            return;
        }
        m_lineOf.insert(id, line);
        m_list.ids += id;
    }

private:
    TokenList& m_list;
    QHash<QString, int> m_lineOf;
};

QStringList told(const QStringList& cells)
{
    constexpr qsizetype mostTold = 60;
    QStringList result;
    for (const QString& cell : cells) {
        const QString text = cell.simplified();
        // Masked before it is cut: half a card number isn't known for one.
        result += mayContainPan(text) ? QString() : maskPans(text).left(mostTold);
    }
    return result;
}

} // namespace

tl::expected<TokenList, ListError> tokenListFrom(const ListText& text, const ListChoices& choices)
{
    if (hasTooManyLines(text.text))
        return tl::unexpected(ListError::TooManyLines);
    TokenList list;
    list.encoding = text.encoding;
    list.layout = layoutOf(text.text, choices);

    const QStringView body = withoutSeparatorLine(text.text);
    const int linesBefore = body.size() == text.text.size() ? 0 : 1;
    ListRows rows(body, separatorSign(list.layout.separator));
    Sorter sorter(list);
    bool isFirst = true;
    for (ListRow row; rows.next(row);) {
        if (row.isBlank())
            continue;
        if (isFirst)
            list.columns = told(row.cells);
        if (!isFirst || !list.layout.hasHeader) {
            if (list.layout.column == everyColumn) {
                for (const QString& cell : std::as_const(row.cells))
                    if (!cell.trimmed().isEmpty())
                        sorter.take(cell, row.line + linesBefore);
            } else {
                sorter.take(row.cells.value(list.layout.column), row.line + linesBefore);
            }
        }
        isFirst = false;
    }
    return list;
}

} // namespace tokendesk
