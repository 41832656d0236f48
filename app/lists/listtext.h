#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace tokendesk {

/// What a list of ids was written in.
enum class ListEncoding {
    Utf8,
    Utf16, ///< or UTF-32; told by its byte order mark
    Latin1, ///< taken for that because it isn't valid UTF-8
};

/// The text of a list: of a file, or pasted.
struct ListText {
    QString text;
    ListEncoding encoding = ListEncoding::Utf8;

    friend bool operator==(const ListText&, const ListText&) = default;
};

/// Why something can't be read as a list at all.
enum class ListError {
    TooLarge, ///< over largestListBytes
    TooManyLines, ///< over mostListLines
    NotText, ///< a spreadsheet's own file, a PDF or the like
    Unreadable, ///< the file couldn't be opened or read
};

constexpr qsizetype largestListBytes = 20'000'000;
constexpr int mostListLines = 200'000;

/// The text of a file's bytes: UTF-8 with or without byte order mark, UTF-16 with one, else Latin-1.
tl::expected<ListText, ListError> listTextFrom(const QByteArray& bytes);
/// The same of a text that was pasted.
tl::expected<ListText, ListError> listTextFrom(const QString& pasted);
/// Reads the file, and no more of it than a list may have. Blocks.
tl::expected<ListText, ListError> listTextFromFile(const QString& path);

} // namespace tokendesk
