#pragma once

#include <mutex>
#include <string>

namespace tokendesk::sandbox {

/// Standard output, a line at a time from any thread.
class Terminal final
{
public:
    /// Prints and flushes a line. It is dropped if whoever reads the output has stopped reading, so that they can't
    /// stop the server.
    void print(const std::string& line);

private:
    std::mutex m_mutex;
};

} // namespace tokendesk::sandbox
