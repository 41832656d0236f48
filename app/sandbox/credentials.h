#pragma once

#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tokendesk::sandbox {

struct Request;

/// How a request says who sends it.
enum class Proof { None, Invalid, Key, ReadKey, AccessToken, ClientSecret };

/// The name of whoever proves it so, fit for a ledger: `sandbox-key`, `sandbox-read-key`, `sandbox-client`, `none` or
/// `invalid`.
std::string_view nameOf(Proof proof);

/// The sandbox's fixed keys and client, and the access tokens it has given out. Can be used from any thread.
class Credentials final
{
public:
    /// An access token is good for its life, and for so many requests if `accessTokenUses` is given.
    Credentials(std::chrono::seconds accessTokenLife, std::optional<std::uint64_t> accessTokenUses);

    std::chrono::seconds accessTokenLife() const { return m_life; }

    /// Authorization wins over x-api-key if a request has both. Uses an access token once.
    Proof proofOf(const Request& request);

    /// A new access token for the client.
    std::string issueAccessToken();

private:
    using Clock = std::chrono::steady_clock;

    struct AccessToken {
        Clock::time_point expiry;
        std::uint64_t uses = 0;
    };

    bool use(const std::string& accessToken);

    const std::chrono::seconds m_life;
    const std::optional<std::uint64_t> m_mostUses;
    std::mutex m_mutex;
    std::unordered_map<std::string, AccessToken> m_accessTokens;
};

} // namespace tokendesk::sandbox
