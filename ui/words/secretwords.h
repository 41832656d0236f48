#pragma once

#include "accounts/accountsecrets.h"

/// How secrets and the keyring are spoken of. All of it is safe to show.
namespace tokendesk::words {

/// Why an account can't be opened, and what to do.
QString missingSecret(const MissingSecret& missing);
/// That a secret is kept for this session only, and why.
QString keptForSession(SecretName::Kind kind, const SecretError& refusal);
/// That a secret is kept nowhere: the program was locked before the keyring refused.
QString notKept(SecretName::Kind kind, const SecretError& refusal);
/// That a removed account's secret may still lie in the keyring.
QString stillInKeyring();

} // namespace tokendesk::words
