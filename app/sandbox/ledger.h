#pragma once

#include "utc.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <mutex>

namespace tokendesk::sandbox {

struct Reply;
struct Request;

/// A file that takes one JSON line per request: what reached the server, and what it did to the store.
class Ledger final
{
public:
    /// Lines are added to the file's end. See isGood().
    explicit Ledger(const std::filesystem::path& file);

    /// False if the file couldn't be opened.
    bool isGood() const { return m_file.good(); }

    /// Writes one line and hands it to the system; false if that failed. Can be called from any thread.
    bool record(const Request& request, const Reply& reply, Time receivedAt);

private:
    std::mutex m_mutex;
    std::ofstream m_file;
    std::uint64_t m_sequence = 0;
};

} // namespace tokendesk::sandbox
