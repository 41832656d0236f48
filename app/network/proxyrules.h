#pragma once

#include "network/networksettings.h"

namespace tokendesk {

/// Why a proxy can't be used as it is set.
enum class ProxyProblem { None, NoHost, WrongHost, NoPort, WrongUser };

/// Says nothing of whether there is one at that place.
ProxyProblem checkProxy(const ProxySettings& proxy);

} // namespace tokendesk
