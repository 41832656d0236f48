#pragma once

namespace tokendesk {

/// Shuts this process's memory to others: no core dump is written of it, and on Linux no other process of the same
/// person can read it or attach to it. First thing in main(), before there is anything to read.
void hardenProcess();

} // namespace tokendesk
