#pragma once

#include <QString>

class QNetworkReply;

namespace tokendesk {

/// By what the server knows the request. The API's description names no header for it: those that are common are tried.
/// Empty if there is none, or if it isn't plainly an id, or repeats a credential or a card number.
QString requestIdIn(const QNetworkReply& reply);

} // namespace tokendesk
