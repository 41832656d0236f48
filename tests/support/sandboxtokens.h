#pragma once

#include "cards/cardtoken.h"

#include <QList>

namespace tokendesk {

class Sandbox;

/// Every active card token that the sandbox has.
QList<CardToken> activeTokens(const Sandbox& sandbox);

} // namespace tokendesk
