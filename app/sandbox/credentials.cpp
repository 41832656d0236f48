#include "credentials.h"

#include "exchange.h"
#include "random.h"

#include <cctype>
#include <random>

namespace tokendesk::sandbox {

namespace {

/// What follows the scheme in an Authorization header, if it is that scheme. Schemes don't differ by case.
std::optional<std::string> afterScheme(const std::string& authorization, std::string_view scheme)
{
    if (authorization.size() <= scheme.size() || authorization[scheme.size()] != ' ')
        return std::nullopt;
    for (std::size_t i = 0; i < scheme.size(); ++i) {
        if (std::tolower(static_cast<unsigned char>(authorization[i])) != scheme[i])
            return std::nullopt;
    }
    return authorization.substr(scheme.size() + 1);
}

} // namespace

std::string_view nameOf(Proof proof)
{
    switch (proof) {
    case Proof::None:
        return "none";
    case Proof::Invalid:
        return "invalid";
    case Proof::Key:
        return "sandbox-key";
    case Proof::ReadKey:
        return "sandbox-read-key";
    case Proof::AccessToken:
    case Proof::ClientSecret:
        return "sandbox-client";
    }
    return {};
}

Credentials::Credentials(std::chrono::seconds accessTokenLife, std::optional<std::uint64_t> accessTokenUses)
    : m_life(accessTokenLife)
    , m_mostUses(accessTokenUses)
{
}

Proof Credentials::proofOf(const Request& request)
{
    if (!request.authorization.empty()) {
        if (const auto token = afterScheme(request.authorization, "bearer"))
            return use(*token) ? Proof::AccessToken : Proof::Invalid;
        // base64 of sandbox-client:sandbox-secret
        const bool known = afterScheme(request.authorization, "basic") == "c2FuZGJveC1jbGllbnQ6c2FuZGJveC1zZWNyZXQ=";
        return known ? Proof::ClientSecret : Proof::Invalid;
    }
    if (request.apiKey.empty())
        return Proof::None;
    if (request.apiKey == "sandbox-key")
        return Proof::Key;
    return request.apiKey == "sandbox-read-key" ? Proof::ReadKey : Proof::Invalid;
}

std::string Credentials::issueAccessToken()
{
    std::random_device entropy;
    auto token = Random((std::uint64_t {entropy()} << 32) | entropy()).letters(64);
    const std::lock_guard lock(m_mutex);
    const auto now = Clock::now();
    std::erase_if(m_accessTokens, [now](const auto& entry) { return entry.second.expiry <= now; });
    m_accessTokens.emplace(token, AccessToken {.expiry = now + m_life});
    return token;
}

bool Credentials::use(const std::string& accessToken)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_accessTokens.find(accessToken);
    if (found == m_accessTokens.end() || Clock::now() >= found->second.expiry)
        return false;
    return !m_mostUses || ++found->second.uses <= *m_mostUses;
}

} // namespace tokendesk::sandbox
