#include "ledger.h"

#include "exchange.h"

#include <nlohmann/json.hpp>

namespace tokendesk::sandbox {

Ledger::Ledger(const std::filesystem::path& file)
    : m_file(file, std::ios::app)
{
}

bool Ledger::record(const Request& request, const Reply& reply, Time receivedAt)
{
    nlohmann::ordered_json entry {
        {"seq", 0},
        {"at", isoUtc(receivedAt)},
        {"method", request.method},
        {"path", request.target},
        {"credential", reply.credential},
        {"status", reply.status},
        {"effect", reply.deleted ? "deleted" : "none"},
        {"request_body_bytes", request.body.size()},
    };
    const auto putIfKnown = [&entry](const char* name, const std::optional<std::string>& text) {
        if (text)
            entry[name] = *text;
    };
    putIfKnown("token_id", reply.tokenId);
    putIfKnown("reason", reply.reason);
    putIfKnown("requestor", reply.requestor);

    const std::lock_guard lock(m_mutex);
    entry["seq"] = ++m_sequence;
    // A path may hold any bytes; a ledger line is UTF-8 all the same.
    using ErrorHandler = nlohmann::ordered_json::error_handler_t;
    m_file << entry.dump(-1, ' ', false, ErrorHandler::replace) << '\n' << std::flush;
    return m_file.good();
}

} // namespace tokendesk::sandbox
