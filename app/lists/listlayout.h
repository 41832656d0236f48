#pragma once

#include <QStringList>
#include <QStringView>

#include <optional>

namespace tokendesk {

/// What parts the cells of a row.
enum class ListSeparator { None, Comma, Semicolon, Tab, Bar };

/// Every column holds ids.
constexpr int everyColumn = -1;

/// How a list is laid out.
struct ListLayout {
    /// None: one id a line.
    ListSeparator separator = ListSeparator::None;
    /// Which column holds the ids, from 0; or everyColumn.
    int column = 0;
    /// The first row that isn't blank names the columns.
    bool hasHeader = false;

    friend bool operator==(const ListLayout&, const ListLayout&) = default;
};

/// What a person said of a list's layout; what isn't said is guessed.
struct ListChoices {
    std::optional<ListSeparator> separator = {};
    std::optional<int> column = {};
    std::optional<bool> hasHeader = {};
};

/// A null character for None.
QChar separatorSign(ListSeparator separator);

/// How the list is most likely laid out, by its first few hundred rows.
ListLayout layoutOf(QStringView text, const ListChoices& choices);

/// What follows a spreadsheet's `sep=;` line, if that is how the text begins; else the whole text.
QStringView withoutSeparatorLine(QStringView text);

} // namespace tokendesk
