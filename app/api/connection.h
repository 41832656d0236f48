#pragma once

namespace tokendesk {

/// What a request with a body goes out on. (A Get's may always be kept alive.)
enum class Connection {
    Own, ///< one made for it and closed after it
    /// One kept alive from the request before, if there is any. Where it went stale meanwhile, nobody can tell whether
    /// the server has the request: for many in a row, each of which is looked up if its answer is lost.
    Kept,
};

} // namespace tokendesk
