#pragma once

#include <QDir>
#include <QFile>

namespace tokendesk {

/// Puts a file where a folder was, for as long as it lives: nobody can write there, not even root.
class Obstacle final
{
public:
    explicit Obstacle(const QString& folder)
        : m_folder(folder)
        , m_away(folder + QStringLiteral(".away"))
    {
        QFile file(folder);
        if (!QDir().rename(m_folder, m_away) || !file.open(QIODevice::WriteOnly))
            qFatal("The obstacle can't be put up");
    }
    ~Obstacle()
    {
        if (!QFile::remove(m_folder) || !QDir().rename(m_away, m_folder))
            qFatal("The obstacle can't be taken away");
    }
    Q_DISABLE_COPY_MOVE(Obstacle)

private:
    const QString m_folder;
    const QString m_away;
};

} // namespace tokendesk
