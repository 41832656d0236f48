#pragma once

#include "cards/cardtoken.h"

#include <QList>
#include <QUrl>

namespace tokendesk {

/// Every active card token of the sandbox that has its API there.
QList<CardToken> activeTokens(const QUrl& apiRoot);

} // namespace tokendesk
