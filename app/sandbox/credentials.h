#pragma once

#include <chrono>
#include <mutex>
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
    static constexpr std::chrono::seconds accessTokenLife {14400};

    /// Authorization wins over x-api-key if a request has both.
    Proof proofOf(const Request& request) const;

    /// A new access token for the client.
    std::string issueAccessToken();

private:
    using Clock = std::chrono::steady_clock;

    bool isValid(const std::string& accessToken) const;

    mutable std::mutex m_mutex;
    std::unordered_map<std::string, Clock::time_point> m_expiries;
};

} // namespace tokendesk::sandbox
