#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>

namespace tokendesk {

/// The body of an error reply without those secrets in its words, should the server repeat what it was sent: its words
/// are shown and copied for tickets.
QByteArray withoutSecrets(const QByteArray& errorBody, std::initializer_list<QByteArrayView> secrets);

} // namespace tokendesk
