#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

#include <tl/expected.hpp>

namespace tokendesk {

/// Most values that a reply's JSON may hold. A page of 100 full card tokens has a few thousand; each takes some hundred
/// bytes in memory, so that four megabytes of `[],[],` would take hundreds.
constexpr qsizetype mostJsonValues = 100'000;

/// The document, or what is wrong with it.
tl::expected<QJsonDocument, QString> jsonFrom(const QByteArray& body);

} // namespace tokendesk
