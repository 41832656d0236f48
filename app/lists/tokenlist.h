#pragma once

#include "lists/listcell.h"
#include "lists/listlayout.h"
#include "lists/listtext.h"

namespace tokendesk {

struct RefusedLine {
    int line = 0;
    ListProblem problem = ListProblem::None;

    friend bool operator==(const RefusedLine&, const RefusedLine&) = default;
};

/// A line whose id stood on an earlier one.
struct RepeatedLine {
    int line = 0;
    int firstLine = 0;

    friend bool operator==(const RepeatedLine&, const RepeatedLine&) = default;
};

/// The token ids of a list, and what became of its other lines. Blank lines count for nothing.
struct TokenList {
    ListLayout layout;
    ListEncoding encoding = ListEncoding::Utf8;
    /// What each column is told by: its title or, where it has none, its first cell. Card numbers are masked.
    QStringList columns;
    /// In the order of the list, each once.
    QStringList ids;
    QList<RefusedLine> refused;
    QList<RepeatedLine> repeated;

    friend bool operator==(const TokenList&, const TokenList&) = default;
};

/// Reads the ids of a list laid out as `choices` says and, where they don't say, as it seems to be.
tl::expected<TokenList, ListError> tokenListFrom(const ListText& text, const ListChoices& choices = {});

} // namespace tokendesk
