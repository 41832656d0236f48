#pragma once

#include "api/apierror.h"

namespace tokendesk::words {

/// What happened, as one sentence safe to show. `host`: whom we asked.
QString happened(const ApiError& error, const QString& host);
/// What the person can do about it, as one sentence.
QString nextStep(const ApiError& error);

} // namespace tokendesk::words
