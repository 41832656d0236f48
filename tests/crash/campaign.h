#pragma once

#include "killchain.h"

namespace tokendesk {
class Sandbox;
}

namespace tokendesk::crash {

/// Many kills on one sandbox, by several persons at once.
struct Campaign {
    int kills = 0;
    /// At the same time. Most of a settling is waiting.
    int persons = 6;
    /// Another order of jobs, customers and moments for each.
    quint32 seed = 1;
    /// One person's, before another one begins with an empty journal.
    int killsOfAPerson = 25;
};

struct CampaignResult {
    /// Kills by step and job.
    QMap<QString, int> kills;
    QStringList problems;

    int killCount() const;
};

/// How many card tokens a sandbox needs for that.
int tokensFor(const Campaign& campaign);

/// Each step in turn, one deletion and a run by turns. Needs a QCoreApplication.
CampaignResult fight(const Campaign& campaign, const Sandbox& sandbox);

} // namespace tokendesk::crash
