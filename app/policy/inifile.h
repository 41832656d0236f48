#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace tokendesk {

/// `key = value`, and where it stands.
struct IniEntry {
    /// In lower case, and as it stands in `[section "title"]`.
    QString section;
    QString title;
    /// In lower case.
    QString key;
    /// Without spaces around it.
    QString value;
    /// From 1.
    int line = 0;
};

/// A line of which nobody can tell what it was meant to say. What it says is quoted nowhere: it may be a secret.
struct IniFlaw {
    enum class Kind { NoSection, BrokenSection, NoEntry };

    Kind kind = Kind::NoEntry;
    int line = 0;
    /// Of NoSection, in lower case.
    QString key = {};
};

struct IniText {
    /// In the order of the file; one that is repeated comes each time.
    QList<IniEntry> entries;
    QList<IniFlaw> flaws;
};

enum class IniError { TooLarge, NotUtf8 };

/// In bytes.
inline constexpr qsizetype largestIniFile = 1024 * 1024;

/// Sections, `key = value`, comments on lines of their own behind `#` or `;`. QSettings would do, if it told where a
/// value stands and what it couldn't read.
tl::expected<IniText, IniError> readIni(QByteArrayView bytes);

} // namespace tokendesk
