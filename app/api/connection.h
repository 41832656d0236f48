#pragma once

namespace tokendesk {

/// What a request goes out on.
enum class Connection {
    /// One made for it and closed after it: no answer to another request can be taken for the one to it.
    Own,
    /// One kept alive from the request before, if there is any. Where it went stale meanwhile, nobody can tell whether
    /// the server has the request: for reading, and for many deletions in a row, each looked up if its answer is lost.
    Kept,
};

} // namespace tokendesk
