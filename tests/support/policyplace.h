#pragma once

#include "policy/policy.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace tokendesk {

/// A folder of its own for an organisation's files, in place of the installed one.
struct PolicyPlace {
    PolicyPlace() = default;
    /// With one managed file.
    explicit PolicyPlace(const QByteArray& managed) { manage(managed); }

    PolicyPlaces places() const
    {
        return {folder.filePath(QStringLiteral("token-desk/defaults.ini")),
            folder.filePath(QStringLiteral("token-desk/managed.d")), {}};
    }

    QString managedFile(const QString& name = QStringLiteral("10-all.ini")) const
    {
        return places().managedFolder + u'/' + name;
    }

    void manage(const QByteArray& content, const QString& name = QStringLiteral("10-all.ini")) const
    {
        put(managedFile(name), content);
    }

    void putDefaults(const QByteArray& content) const { put(places().defaultsFile, content); }

    Policy read() const { return Policy::read(places()); }

    static void put(const QString& path, const QByteArray& content)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The policy can't be prepared");
    }

    QTemporaryDir folder;
};

/// What is wrong with a policy, in short.
inline QList<PolicyProblem::Kind> kindsOf(const Policy& policy)
{
    QList<PolicyProblem::Kind> kinds;
    for (const PolicyProblem& problem : policy.problems())
        kinds += problem.kind;
    return kinds;
}

} // namespace tokendesk
