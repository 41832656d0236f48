#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

#include <tl/expected.hpp>

namespace tokendesk {

/// Most values that a reply's JSON may hold. A page of 100 full card tokens has a few thousand; each takes some hundred
/// bytes in memory, so that four megabytes of `[],[],` would take hundreds.
constexpr qsizetype mostJsonValues = 100'000;

/// Why a body isn't a JSON document.
struct JsonProblem {
    QString text;
    /// It begins like one and ends too early.
    bool breaksOff = false;
};

tl::expected<QJsonDocument, JsonProblem> jsonFrom(const QByteArray& body);

} // namespace tokendesk
