#pragma once

#include "step.h"

#include <QJsonArray>
#include <QProcess>
#include <QUrl>

namespace tokendesk::crash {

/// The real Token Desk in a process of its own, offscreen, with a robot at its keyboard. It ends with this object, and
/// also when the test is killed.
class Desk final
{
public:
    /// `home`: an existing folder that is its person's; `server`: a sandbox that runs.
    Desk(const QString& home, const QUrl& server);
    ~Desk();

    /// Has the robot do it; see robot.cpp. Whether it could.
    bool tell(const QJsonArray& command);
    /// What the last command answered beside that.
    const QJsonArray& answer() const { return m_answer; }
    /// The same without waiting, and the waiting.
    void tellOnly(const QJsonArray& command);
    bool hasDone();

    /// Once it is at work on the sandbox.
    bool isOpen();
    /// Looks a customer up and says how many card tokens there are, or -1.
    int lookUp(const QString& customer);
    /// Texts of all labels in sight.
    QStringList texts();
    /// From now on it kills itself at the n-th time that it comes to that step.
    bool arm(Step step, int n, int part);
    /// Waits until it is dead of SIGKILL. Whether it is.
    bool isKilled();
    /// Quits as a person does. Whether it ended well.
    bool quit();

    qint64 processId() const { return m_process.processId(); }

private:
    QProcess m_process;
    QJsonArray m_answer;
};

} // namespace tokendesk::crash
