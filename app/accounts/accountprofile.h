#pragma once

#include <QString>
#include <QUrl>

namespace tokendesk {

enum class Environment { Sandbox, Test, Production };

/// What we keep to reach one account.
struct AccountProfile {
    QString name;
    /// `P` or `T` and eight digits.
    QString accountId;
    /// The base URL above `/card-tokens`.
    QUrl apiRoot;
    bool isSandbox = false;

    /// Anything that isn't plainly the sandbox or a test account counts as production.
    Environment environment() const;
};

/// The account of a sandbox that runs at `server`, such as `http://127.0.0.1:4711`.
AccountProfile sandboxProfile(const QUrl& server);

} // namespace tokendesk
