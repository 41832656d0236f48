#pragma once

#include "cards/cardtoken.h"

#include <QJsonObject>

#include <optional>

namespace tokendesk {

/// Reads one CardTokenRead. Tolerant: unknown fields are passed over, unknown enum values kept as they came, a field
/// of the wrong type counts as absent. Without a usable `id` there is nothing to show or address: std::nullopt.
std::optional<CardToken> parseCardToken(const QJsonObject& object);

} // namespace tokendesk
