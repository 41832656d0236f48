#include "processhardening.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace tokendesk {

void hardenProcess()
{
// The leak check attaches to its own process.
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    prctl(PR_SET_DUMPABLE, 0);
#endif
#ifdef Q_OS_UNIX
    // For children too, and for systems without the above.
    constexpr rlimit none {0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace tokendesk
