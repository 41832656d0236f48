#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace tokendesk {

/// Runs a command in a shell that finds this folder's `curl` only, which writes down what it is given.
struct StubCurl {
    StubCurl()
    {
        put(QStringLiteral("curl"), "cat >\"$STUB/input\"\nprintf '%s\\0' \"$@\" >\"$STUB/arguments\"\n");
        // Whatever else a command may take: what it is told can be seen by all.
        for (const char* name : {"base64", "printf", "sed", "tr", "xargs"})
            put(QString::fromLatin1(name),
                QByteArray("echo \"$@\" >>\"$STUB/seen\"\nPATH=${PATH#*:} exec ") + name + " \"$@\"\n");
    }

    void put(const QString& name, const QByteArray& script) const
    {
        QFile stub(folder.filePath(name));
        if (!stub.open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
            qFatal("no stub");
        stub.write("#!/bin/sh\n" + script);
    }

    bool run(const QString& shell, const QString& command) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), folder.path() + u':' + environment.value(QStringLiteral("PATH")));
        environment.insert(QStringLiteral("STUB"), folder.path());
        environment.insert(QStringLiteral("TOKEN_DESK_KEY"), QStringLiteral("a 'key' %s \"$HOME\""));
        environment.insert(QStringLiteral("TOKEN_DESK_CLIENT"), QStringLiteral("shop:a \"secret\" \\"));
        process.setProcessEnvironment(environment);
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(shell, {QStringLiteral("-c"), command});
        return process.waitForFinished() && process.exitCode() == 0;
    }

    QByteArray read(const QString& name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
};

} // namespace tokendesk
