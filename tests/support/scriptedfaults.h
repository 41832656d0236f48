#pragma once

#include "scriptedserver.h"

#include <QString>

#include <functional>
#include <vector>

namespace tokendesk {

/// A reply that goes wrong in one way.
struct ScriptedFault {
    QString name;
    /// `good`: the body of the reply as it would be. `elsewhere`: another server, which must never hear of anything.
    std::function<ScriptedReply(const QByteArray& good, const QUrl& elsewhere)> make;
    /// The server says nothing more: only a deadline ends it.
    bool stalls = false;
    /// Needs TLS, because it leads away from it.
    bool overTls = false;
};

/// What a proxy can't say.
const std::vector<ScriptedFault>& scriptedFaults();

/// The values that the good replies hold and the faults replace.
namespace good {
inline const QByteArray maskedPan = "476173******0416";
inline const QByteArray status = "ACTIVE";
inline const QByteArray brand = "visa";
inline const QByteArray expiry = "09/2030";
inline const QByteArray text = "any-text";
inline const QByteArray link = "https://127.0.0.1/card.png";

/// The token `the-token` with every field there is.
QByteArray token(const QByteArray& status);
} // namespace good

} // namespace tokendesk
