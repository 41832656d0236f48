#include "exchange.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace tokendesk::sandbox {

namespace {

std::string_view codeOf(int status)
{
    switch (status) {
    case 400:
        return "BAD_REQUEST";
    case 401:
        return "UNAUTHORIZED";
    case 403:
        return "FORBIDDEN";
    case 404:
        return "NOT_FOUND";
    case 405:
        return "METHOD_NOT_ALLOWED";
    case 413:
        return "PAYLOAD_TOO_LARGE";
    case 414:
        return "URI_TOO_LONG";
    default:
        return status < 500 ? "BAD_REQUEST" : "UNEXPECTED_ERROR";
    }
}

} // namespace

Failure::Failure(int status, const char* message, std::string allow)
    : std::runtime_error(message)
    , m_status(status)
    , m_allow(std::move(allow))
{
}

std::string errorBody(int status, std::string_view message)
{
    return nlohmann::ordered_json {{"error", {{"code", codeOf(status)}, {"message", message}}}}.dump();
}

} // namespace tokendesk::sandbox
