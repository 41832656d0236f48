#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>

namespace tokendesk::sandbox {

struct Options {
    enum class Action { Serve, ShowHelp, ShowVersion };

    Action action = Action::Serve;
    int port = 0; ///< 0: any free one.
    std::optional<std::size_t> tokens;
    std::uint64_t seed = 1;
    std::chrono::milliseconds latency {0};
    std::filesystem::path ledger; ///< Empty: none.
    int deletedAgain = 404;
    std::string accountId = "T00000000";
    std::chrono::seconds accessTokenLife {14400};
    std::optional<std::uint64_t> accessTokenUses; ///< None: as many as come.
    bool untilStdinCloses = false;
};

/// Says what is wrong with the command line, and what would be right.
class UsageError final : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// The options in a program's arguments, the program's name not among them. Throws UsageError.
Options optionsFrom(std::span<char* const> arguments);

/// What --help prints.
const char* helpText();

} // namespace tokendesk::sandbox
