#pragma once

#include "secrets/secret.h"
#include "secrets/secretname.h"

#include <QObject>

#include <tl/expected.hpp>

#include <optional>

namespace tokendesk {

/// Why a secret wasn't read, written or removed.
struct SecretError {
    enum class Kind {
        NotFound, ///< the keyring has none of that name
        NoKeyring, ///< the system has no keyring, or none that answers
        Refused, ///< the keyring is locked, or the person or the system said no
        TimedOut, ///< the keyring is there and silent; perhaps it waits for the person
        Other,
    };

    Kind kind = Kind::Other;
    /// The keyring's own words, for the curious; from outside: pass them through safeText(). Never a secret.
    QString detail = {};

    friend bool operator==(const SecretError&, const SecretError&) = default;
};

/// Ends in exactly one `finished`, never from inside the function that starts it. Deleting it early abandons it
/// silently.
class ReadSecretCall final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    /// The secret is gone after the call: copy() what shall stay.
    void finished(const tl::expected<tokendesk::Secret, tokendesk::SecretError>& secret);
};

/// A write or a removal. Ends in exactly one `finished`, never from inside the function that starts it. Deleting it
/// early abandons it: whether it still takes place is then unknown.
class ChangeSecretCall final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    /// Without an error it is done.
    void finished(const std::optional<tokendesk::SecretError>& error);
};

/// Where secrets outlast the program. Calls end in the order in which they were made. The calls belong to their owners,
/// and the store must outlive them.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    virtual ReadSecretCall* read(const SecretName& name, QObject* owner) = 0;
    /// Replaces the one of that name.
    virtual ChangeSecretCall* write(const SecretName& name, Secret secret, QObject* owner) = 0;
    /// Removing what isn't there is a success.
    virtual ChangeSecretCall* remove(const SecretName& name, QObject* owner) = 0;
};

} // namespace tokendesk
