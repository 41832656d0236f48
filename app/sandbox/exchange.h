#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace tokendesk::sandbox {

/// What of an HTTP request the API looks at. A header that wasn't sent is empty.
struct Request {
    std::string method;
    std::string target; ///< Path and query as received, not decoded.
    std::string authorization;
    std::string apiKey;
    std::string contentType;
    std::string body;
};

/// What goes back, and what the ledger is told of it.
struct Reply {
    int status = 200;
    std::string body;
    std::string allow; ///< The methods a path knows, when another one was asked for.

    std::string_view credential = "none"; ///< Whose credential the request carried, never the credential itself.
    bool deleted = false; ///< A card token went from not deleted to deleted.
    std::optional<std::string> tokenId;
    std::optional<std::string> reason;
    std::optional<std::string> requestor;
};

/// Thrown where a request turns out not to be answered with 200. The message is for people, without what was sent.
class Failure final : public std::runtime_error
{
public:
    Failure(int status, const char* message, std::string allow = {});

    int status() const { return m_status; }
    const std::string& allow() const { return m_allow; }

private:
    int m_status;
    std::string m_allow;
};

/// The API's Error as JSON text.
std::string errorBody(int status, std::string_view message);

} // namespace tokendesk::sandbox
