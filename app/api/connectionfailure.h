#pragma once

#include "api/apierror.h"

namespace tokendesk {

struct HttpReply;

/// Why no reply came, or only a part of one.
ApiError::Kind kindOfFailure(const HttpReply& reply);

/// Whether it proves that nothing reached the API: no connection was made, or none that anything came
/// back on, *and* no byte of a body left our hands.
bool wasNotSent(ApiError::Kind kind, const HttpReply& reply);

} // namespace tokendesk
