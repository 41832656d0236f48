#pragma once

#include "cards/cardtoken.h"

#include <QJsonObject>

namespace tokendesk {

struct ApiError;
struct HttpReply;

/// A complete reply, as HttpExchange would give it: 200, with a server that tells the time.
HttpReply replyWith(const QByteArray& body);

/// At most BIN and last four of the digits in `fromApi` are in `pan`, and they are those digits.
void requireMasked(const QString& fromApi, const MaskedPan& pan);

/// safeText(text, most) has nothing unseen, no lone surrogate, no card number, and an end.
void requireSafe(const QString& text, qsizetype most);

/// The token is what `object` says, and can't be deleted if `object` lacks a required field.
void requireSound(const CardToken& token, const QJsonObject& object);

/// The error says that a 200 can't be read, or breaks off, and may be shown.
void requireUnreadable(const ApiError& error);

/// The error may be shown.
void requireShowable(const ApiError& error);

} // namespace tokendesk
