#pragma once

#include <cstdio>
#include <cstdlib>

/// What must hold whatever comes in. libFuzzer takes the abort for a finding and keeps the input.
inline void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "doesn't hold: %s\n", what);
    std::abort();
}
