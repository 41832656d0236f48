#pragma once

#include "accounts/accountrules.h"

/// How accounts are called in the window, and why something can't be one. All of it is safe to show. A sentence about a
/// problem says what is wrong and what to do; it is empty for None.
namespace tokendesk::words {

QString nameProblem(NameProblem problem);
QString accountIdProblem(AccountIdProblem problem);
QString apiRootProblem(ApiRootProblem problem);
QString signInProblem(SignInProblem problem);
QString clientIdProblem(ClientIdProblem problem);
/// Never a word of the secret itself. `signIn` says whether it is a key or a client secret.
QString secretProblem(SecretProblem problem, SignIn signIn);

/// `wanted`: the name or id that was looked for.
QString accountSearchProblem(AccountSearchProblem problem, const QString& wanted);

} // namespace tokendesk::words
