#include "terminal.h"

#include <iostream>

#include <poll.h>
#include <unistd.h>

namespace tokendesk::sandbox {

void Terminal::print(const std::string& line)
{
    const std::lock_guard lock(m_mutex);
    pollfd output {STDOUT_FILENO, POLLOUT, 0};
    if (::poll(&output, 1, 0) == 1)
        std::cout << line << std::endl;
}

} // namespace tokendesk::sandbox
