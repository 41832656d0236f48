#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace tokendesk::words {

/// That something is on the clipboard now, and for how long it stays there; nullopt: for as long as anything does.
QString copied(std::optional<std::chrono::seconds> stay);

} // namespace tokendesk::words
