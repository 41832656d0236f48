#pragma once

#include <QDateTime>
#include <QStringList>

#include <tl/expected.hpp>

namespace tokendesk {

/// A part of the diagnostics, in English: whoever reads it may be anywhere.
struct DiagnosticsSection {
    QString title;
    QStringList lines;
};

/// The diagnostics as a text that a person can read, and must look through before it is sent. Everything in it goes
/// through redacted(); the folder of the person's own files becomes `~`.
QString diagnosticsText(const QDateTime& at, const QList<DiagnosticsSection>& sections);

struct DiagnosticsError {
    enum class Kind { Exists, CannotWrite };

    Kind kind = Kind::CannotWrite;
    /// In the system's words.
    QString detail;
};

/// Writes it into a new file, for its owner alone. Never over anything.
tl::expected<void, DiagnosticsError> writeDiagnostics(const QString& path, const QString& text);

} // namespace tokendesk
