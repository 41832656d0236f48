#pragma once

#include <QString>

namespace tokendesk {

/// Names what a deletion is about, the same however the account is reached: two deletions of one target must never be
/// under way at once. The API's two roots serve the same card tokens.
QString deletionTarget(const QString& accountId, const QString& apiRoot, const QString& tokenId);

} // namespace tokendesk
