// token-desk-crash-bench [KILLS [SEED]]: kills the real program as often, at every step in turn, and prints how often
// at which. Exits 1 if anything wasn't found out afterwards, or was sent twice.
#include "campaign.h"
#include "sandbox.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTextStream>

#include <cstdlib>

using namespace tokendesk;
using namespace tokendesk::crash;
using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    constexpr int usualKills = 2000;
    Campaign campaign;
    campaign.persons = 12;
    campaign.kills = arguments.size() > 1 ? arguments[1].toInt() : usualKills;
    campaign.seed = arguments.size() > 2 ? arguments[2].toUInt() : QRandomGenerator::global()->generate();
    if (campaign.kills <= 0) {
        QTextStream(stderr) << "usage: token-desk-crash-bench [KILLS [SEED]]\n";
        return 2;
    }
    QTextStream out(stdout);
    out << "Killing Token Desk " << campaign.kills << " times, seed " << campaign.seed << Qt::endl;
    const Sandbox sandbox({u"--tokens"_s, QString::number(tokensFor(campaign))});
    const CampaignResult result = fight(campaign, sandbox);
    for (const auto& [name, count] : result.kills.asKeyValueRange())
        out << u"%1 %2\n"_s.arg(name, -34).arg(count, 6);
    out << u"%1 %2\n"_s.arg(u"kills"_s, -34).arg(result.killCount(), 6);
    out << u"%1 %2\n"_s.arg(u"problems"_s, -34).arg(result.problems.size(), 6);
    for (const QString& problem : result.problems)
        out << problem << '\n';
    return result.problems.isEmpty() && result.killCount() == campaign.kills ? EXIT_SUCCESS : EXIT_FAILURE;
}
