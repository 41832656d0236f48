#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tokendesk {

/// What a second start of the program hands to the first.
struct Handover {
    /// Name or id of the account to work on; empty: none was said.
    QString account = {};
    /// A link as it came; empty: none.
    QString link = {};
    /// By which a desktop lets the window come to the front; empty where the desktop has none.
    QString activationToken = {};

    friend bool operator==(const Handover&, const Handover&) = default;
};

/// Longest message, in bytes, its line end included.
constexpr qsizetype longestHandover = 16 * 1024;

/// A line of JSON.
QByteArray messageOf(const Handover& handover);
/// None if it is no message of ours: any program of the same user can send one. What it says is not to be trusted any
/// more than what a person types.
std::optional<Handover> handoverFrom(const QByteArray& message);

} // namespace tokendesk
