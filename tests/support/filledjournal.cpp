#include "filledjournal.h"

#include "deletion/deletionoutcome.h"
#include "journal/journalstorage.h"

#include <QRandomGenerator>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

using Kind = DeletionOutcome::Kind;

/// Numbers by which UUIDs are the same each time.
QUuid uuidOf(QRandomGenerator& random)
{
    quint32 parts[4];
    random.fillRange(parts);
    return QUuid::fromRfc4122(QByteArray(reinterpret_cast<const char*>(parts), sizeof parts));
}

class Filler final
{
public:
    QList<JournalEntry> deletion(const QDateTime& at, const QUuid& run)
    {
        m_entry = {};
        m_entry.run = run;
        m_entry.deletion = uuidOf(m_random);
        m_entry.at = at;
        m_entry.user = pick({u"kari"_s, u"ola"_s, u"ingrid"_s});
        m_entry.host = u"desk-7"_s;
        m_entry.program = u"token-desk 0.1.0"_s;
        m_entry.accountId = pick({u"T00000001"_s, u"P00000002"_s});
        m_entry.accountName = m_entry.accountId == "T00000001"_L1 ? u"Fjordbutikken, test"_s : u"Fjordbutikken"_s;
        m_entry.environment = m_entry.accountId == "T00000001"_L1 ? Environment::Test : Environment::Production;
        m_entry.apiRoot = u"https://checkout.dintero.com/v1"_s;
        m_entry.tokenId = uuidOf(m_random).toString(QUuid::WithoutBraces);
        m_entry.maskedPan = pick({u"476173••••••0416"_s, u"541333••••••0014"_s, u"401200••••••1881"_s});
        m_entry.brand = m_entry.maskedPan.startsWith(u'5') ? u"Mastercard"_s : u"Visa"_s;
        m_entry.customerId = QString::number(10000 + m_random.bounded(50000));
        m_entry.reason = pick({u"Card removed at the cardholder's request"_s, u"Customer closed the account"_s,
            u"Lost card"_s, u"Ryddejobb før jul"_s});
        m_entry.requestor = run.isNull() ? Requestor::Cardholder : Requestor::Merchant;
        m_entries.clear();
        add(JournalEntry::Kind::Requested, {}, 0);
        addAttempt();
        return m_entries;
    }

private:
    void addAttempt()
    {
        const int chance = static_cast<int>(m_random.bounded(100));
        m_entry.attempt = uuidOf(m_random);
        add(JournalEntry::Kind::Sending, {}, 0);
        if (chance < 2)
            return add(JournalEntry::Kind::Replied, outcomeName(Kind::Unknown), 0);
        if (chance < 5) {
            add(JournalEntry::Kind::Replied, outcomeName(Kind::Unknown), 503);
            m_entry.attempt = {};
            add(JournalEntry::Kind::LookedUp, outcomeName(Kind::SettledDeleted), 200);
            return add(JournalEntry::Kind::Outcome, outcomeName(Kind::SettledDeleted), 0);
        }
        const Kind outcome = chance < 8 ? Kind::Refused : chance < 10 ? Kind::AlreadyGone : Kind::Deleted;
        add(JournalEntry::Kind::Replied, outcomeName(outcome),
            outcome == Kind::Refused           ? 400
                : outcome == Kind::AlreadyGone ? 404
                                               : 200);
        m_entry.attempt = {};
        add(JournalEntry::Kind::Outcome, outcomeName(outcome), 0);
    }

    void add(JournalEntry::Kind kind, const QString& outcome, int httpStatus)
    {
        JournalEntry entry = m_entry;
        entry.kind = kind;
        entry.outcome = outcome;
        entry.httpStatus = httpStatus;
        if (httpStatus == 400)
            entry.errorMessage = u"The card token can't be deleted now"_s;
        if (httpStatus == 200) {
            entry.deletedAt = entry.at;
            entry.deletedBy = u"api-client"_s;
        }
        m_entries += entry;
        m_entry.at = m_entry.at.addMSecs(90);
    }

    const QString& pick(const QStringList& from) { return m_picked = from[m_random.bounded(from.size())]; }

    QRandomGenerator m_random {20261126};
    QString m_picked;
    JournalEntry m_entry;
    QList<JournalEntry> m_entries;
};

} // namespace

void fillJournal(JournalStorage& storage, int entries, const QDateTime& now)
{
    constexpr int entriesOfOne = 4;
    constexpr int atOnce = 4000;
    const int deletions = entries / entriesOfOne;
    const qint64 secondsBetween = deletions > 0 ? 365LL * 24 * 3600 / deletions : 0;
    Filler filler;
    QList<JournalEntry> batch;
    const auto append = [&] {
        if (const auto written = storage.append(batch, JournalStorage::Purpose::Fact); !written)
            qFatal("The journal can't be filled: %s", qPrintable(written.error().detail));
        batch.clear();
    };
    constexpr int runOfEvery = 1000;
    constexpr int lengthOfRun = 200;
    QUuid run;
    for (int i = 0; i < deletions; ++i) {
        if (i % runOfEvery == 0)
            run = QUuid::createUuidV5(QUuid(), QString::number(i));
        const bool isOfRun = i % runOfEvery < lengthOfRun;
        const QDateTime at = now.addSecs((i - deletions) * secondsBetween);
        batch += filler.deletion(at, isOfRun ? run : QUuid());
        if (batch.size() >= atOnce)
            append();
    }
    append();
}

} // namespace tokendesk
