#include "campaign.h"

#include "customers.h"
#include "sandbox.h"

#include <QRandomGenerator>
#include <QThread>

#include <memory>
#include <mutex>
#include <numeric>
#include <vector>

namespace tokendesk::crash {

using namespace Qt::StringLiterals;

namespace {

/// Kills in their order, and what came of them, for all persons.
class Plan final
{
public:
    Plan(const Campaign& campaign, QList<Customer> customers)
        : m_campaign(campaign)
        , m_customers(std::move(customers))
        , m_random(campaign.seed)
    {
        if (m_customers.size() < campaign.kills)
            qFatal("The sandbox has only %lld customers to delete from", static_cast<long long>(m_customers.size()));
    }

    /// Nothing when all were handed out.
    std::optional<std::pair<Kill, Customer>> next()
    {
        const std::lock_guard lock(m_mutex);
        if (m_next == m_campaign.kills)
            return std::nullopt;
        const auto number = static_cast<std::size_t>(m_next);
        Kill kill;
        kill.step = static_cast<Step>(number % stepNames.size());
        kill.job = number / stepNames.size() % 2 == 0 ? Job::Single : Job::Run;
        if (kill.step == Step::DuringExport)
            kill.job = Job::Export;
        // What is confirmed is written once.
        if (kill.job == Job::Run && kill.step != Step::BeforeRequest)
            kill.n = m_random.bounded(1, Customer::fewest + 1);
        kill.part = m_random.bounded(100);
        return std::pair(kill, m_customers[m_next++]);
    }

    void take(const Kill& kill)
    {
        const std::lock_guard lock(m_mutex);
        ++m_result.kills[kill.name()];
    }
    void take(const QStringList& problems)
    {
        const std::lock_guard lock(m_mutex);
        m_result.problems += problems;
    }

    const CampaignResult& result() const { return m_result; }

private:
    const Campaign& m_campaign;
    const QList<Customer> m_customers;
    std::mutex m_mutex;
    QRandomGenerator m_random;
    int m_next = 0;
    CampaignResult m_result;
};

void endure(Plan& plan, const Campaign& campaign, const QUrl& server, const QString& ledgerFile)
{
    for (auto next = plan.next(); next;) {
        KillChain chain(server, ledgerFile);
        for (int i = 0; i < campaign.killsOfAPerson && next && chain.problems().isEmpty(); ++i, next = plan.next())
            if (chain.kill(next->first, next->second))
                plan.take(next->first);
        if (chain.problems().isEmpty())
            chain.end();
        plan.take(chain.problems());
    }
}

} // namespace

int CampaignResult::killCount() const { return std::accumulate(kills.cbegin(), kills.cend(), 0); }

int tokensFor(const Campaign& campaign)
{
    // Four of ten customers have enough, 2.5 a customer; and there is a company with 250.
    return 300 + campaign.kills * 10;
}

CampaignResult fight(const Campaign& campaign, const Sandbox& sandbox)
{
    Plan plan(campaign, customersOf(sandbox));
    // QProcess takes threads of Qt's.
    std::vector<std::unique_ptr<QThread>> persons;
    for (int i = 0; i < campaign.persons; ++i) {
        persons.emplace_back(QThread::create([&] { endure(plan, campaign, sandbox.server(), sandbox.ledgerFile()); }));
        persons.back()->start();
    }
    for (const auto& person : persons)
        person->wait();
    return plan.result();
}

} // namespace tokendesk::crash
