#pragma once

#include "customers.h"
#include "desk.h"
#include "journalfile.h"
#include "wirerecord.h"

#include <QTemporaryDir>

namespace tokendesk::crash {

/// What is deleted when the kill comes.
enum class Job {
    Single, ///< one token, by its own dialog
    Run, ///< all of a customer's
    Export, ///< nothing: one has been, and the journal is exported
};

struct Kill {
    Step step = Step::BeforeRequest;
    Job job = Job::Single;
    /// The how-manieth time of the step.
    int n = 1;
    /// See arm().
    int part = 0;

    /// Such as `mid-send of a run`.
    QString name() const;
};

/// One person's Token Desk and journal through one kill after the other. Each start finds what the last kill left.
class KillChain final
{
public:
    KillChain(const QUrl& server, const QString& ledgerFile);

    /// Starts Token Desk, checks that it settles what the kill before left, and kills it in the midst of deleting card
    /// tokens of that customer. Whether it was killed.
    bool kill(const Kill& kill, const Customer& customer);
    /// Starts it once more, for what the last kill left, and quits.
    void end();

    /// What went wrong, in words.
    const QStringList& problems() const { return m_problems; }

private:
    bool open(Desk& desk);
    bool settle(Desk& desk);
    bool act(Desk& desk, const Kill& kill, const Customer& customer);
    void checkAfterKill(const Kill& kill, const Customer& customer, const JournalStories& stories);
    void checkNothingMore(const JournalStories& stories);
    void checkExport();
    QString exportFile() const { return m_home.filePath(QStringLiteral("export/journal.csv")); }
    void note(const QString& problem);

    const QUrl m_server;
    const QTemporaryDir m_home;
    WireRecord m_wire;
    /// As the last kill left it.
    JournalStories m_left;
    QString m_lastKill;
    QStringList m_problems;
};

} // namespace tokendesk::crash
