#pragma once

#include <QString>

namespace tokendesk {

/// Where a value stands.
struct PolicySource {
    QString file = {};
    /// From 1; 0: the file as a whole, or the registry.
    int line = 0;

    friend bool operator==(const PolicySource&, const PolicySource&) = default;
};

/// What is wrong with a policy file. Never quotes a value: it may be a secret that strayed there.
struct PolicyProblem {
    enum class Kind {
        CannotRead, ///< `detail` says what the system says
        NotAFile,
        OtherName, ///< lies among the managed files and isn't read
        NotUtf8,
        TooLarge,
        BrokenLine, ///< neither a section nor `key = value`
        UnknownSection,
        UnknownKey,
        ManagedOnly, ///< a key that a person can't set stands among the defaults
        OutOfRange,
        Repeated, ///< in the same file; the last one holds
        Secret,
        NoReasons, ///< only-these-reasons without reasons beside it
        NoAccountName,
        WrongAccountName,
        NoAccountId,
        WrongSignIn, ///< the API root doesn't take it, or there is no client id
        OthersCanWrite,
    };

    Kind kind = Kind::CannotRead;
    PolicySource source = {};
    /// As they stand in the file; empty where it is about none.
    QString section = {};
    QString key = {};
    QString detail = {};
    /// Nothing can be deleted until it is mended.
    bool locksDeletion = false;

    friend bool operator==(const PolicyProblem&, const PolicyProblem&) = default;
};

} // namespace tokendesk
