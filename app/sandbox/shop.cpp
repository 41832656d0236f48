#include "shop.h"

#include "random.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace tokendesk::sandbox {

namespace chrono = std::chrono;

namespace {

struct TestCard {
    std::string_view brand;
    std::string_view maskedPan;
};

constexpr TestCard visa0416 {"visa", "476173******0416"};
constexpr TestCard visa1111 {"visa", "411111******1111"};
constexpr TestCard visa1881 {"visa", "401288******1881"};
constexpr TestCard visa4242 {"visa", "424242******4242"};
constexpr TestCard mastercard0014 {"mastercard", "541333******0014"};
constexpr TestCard mastercard3222 {"mastercard", "222300******3222"};

constexpr std::array testCards {
    visa0416,
    visa1111,
    visa1881,
    visa4242,
    TestCard {"visa", "400005******5556"},
    TestCard {"visa", "400551******0004"},
    TestCard {"visa", "416667******6746"},
    TestCard {"visa", "498843******4305"},
    mastercard0014,
    mastercard3222,
    TestCard {"mastercard", "555555******4444"},
    TestCard {"mastercard", "510510******5100"},
    TestCard {"mastercard", "520082******8210"},
    TestCard {"mastercard", "222300******0011"},
    TestCard {"mastercard", "545454******5454"},
    TestCard {"mastercard", "557700******0004"},
};

struct Customer {
    std::string id;
    std::string_view relationship;
    std::string_view currency;
};

constexpr std::string_view north = "fjordbutikken-nord";
constexpr std::string_view south = "fjordbutikken-sor";

/// A card as it is asked for; the rest of its token is drawn.
struct Draft {
    TestCard card;
    Status status = Status::Active;
    int monthsLeft = 0; ///< Until the card expires; negative once it has.
    int daysOld = 1; ///< Since the token was made, at least 1.
    bool migrated = false; ///< From another provider, so made in no transaction here.
};

class ShopBuilder final
{
public:
    explicit ShopBuilder(const ShopPlan& plan)
        : m_accountId(plan.accountId)
        , m_random(plan.seed)
        , m_today(plan.today)
    {
        const chrono::year_month_day date(plan.today);
        m_thisMonth = date.year() / date.month();
    }

    std::size_t size() const { return m_tokens.size(); }
    std::vector<CardToken> take() { return std::move(m_tokens); }

    void addKnownCustomer()
    {
        const Customer customer {"10234", north, "NOK"};
        add(customer, {.card = visa0416, .monthsLeft = 30, .daysOld = 412});
        add(customer, {.card = mastercard0014, .monthsLeft = monthsUntilSoon(), .daysOld = 955});
        add(customer, {.card = visa1881, .status = Status::Suspended, .monthsLeft = -5, .daysOld = 1240});
        add(customer, {.card = mastercard3222, .monthsLeft = 18, .daysOld = 700, .migrated = true});
        add(customer, {.card = visa1111, .status = Status::Inactive, .monthsLeft = 11, .daysOld = 530});
        add(customer, {.card = visa4242, .status = Status::Deleted, .monthsLeft = 7, .daysOld = 811});
    }

    /// Customers whose ids are awkward in a URL, a table or a font.
    void addAwkwardCustomers()
    {
        const std::array customers {
            Customer {"東京-店舗-0042", "", "JPY"},
            Customer {"βιβλιοπωλείο-17", "", "EUR"},
            Customer {"عميل-٣٣-الشمال", south, "EUR"},
            Customer {"bokhandel-på-brygga-æøå", north, "NOK"},
            Customer {"kunde med mellomrom 7", north, "NOK"},
            Customer {"avdeling/oslo/9", north, "NOK"},
            Customer {"post+varsel&co", south, "SEK"},
            Customer {"kunde.4471@example.com", south, "NOK"},
            Customer {"shop-88@example.org", "", "DKK"},
            Customer {"loyalty-programme-member-north-region-2019-import-batch-0007-row-00341", north, "NOK"},
        };
        for (const auto& customer : customers)
            addCards(customer);
    }

    void addFleet()
    {
        const Customer fleet {"company-fleet", "fleet-leasing", "NOK"};
        for (int i = 0; i < 250; ++i) {
            auto draft = anyDraft();
            if (draft.status == Status::Deleted)
                draft.status = Status::Active;
            add(fleet, draft);
        }
    }

    /// `number` tells one ordinary customer from another.
    void addOrdinaryCustomer(unsigned number)
    {
        constexpr std::array relationships {
            north, north, south, south, std::string_view("fjordbutikken-vest"), std::string_view()};
        constexpr std::array<std::string_view, 10> currencies {
            "NOK", "NOK", "NOK", "NOK", "NOK", "NOK", "SEK", "SEK", "DKK", "EUR"};
        auto id = ordinaryId(number);
        const auto relationship = m_random.pick(relationships);
        addCards({std::move(id), relationship, m_random.pick(currencies)});
    }

private:
    /// Months to an expiry within the next 60 days that also isn't over in a few days' time.
    int monthsUntilSoon() const
    {
        const auto lastDay = chrono::sys_days(m_thisMonth / chrono::last);
        return lastDay - m_today >= chrono::days(7) ? 0 : 1;
    }

    std::string ordinaryId(unsigned number)
    {
        auto digits = std::to_string(number);
        digits.insert(0, digits.size() < 5 ? 5 - digits.size() : 0, '0');
        switch (m_random.below(5)) {
        case 0:
            return "kunde-" + std::to_string(1000 + number);
        case 1:
            return "fjord-" + digits;
        case 2:
            return "kunde." + digits + "@example.com";
        default:
            return std::to_string(20000 + number * 7);
        }
    }

    Draft anyDraft()
    {
        constexpr std::array<Status, 5> ended {
            Status::Inactive, Status::Suspended, Status::Cancelled, Status::Deleted, Status::Deleted};
        Draft draft;
        draft.card = m_random.pick(testCards);
        draft.status = m_random.chance(72) ? Status::Active : m_random.pick(ended);
        draft.monthsLeft = static_cast<int>(m_random.below(57)) - 8;
        // A card was valid when its token was made.
        draft.daysOld = draft.monthsLeft < 0 ? 90 - 30 * draft.monthsLeft : 1;
        draft.daysOld += static_cast<int>(m_random.below(static_cast<std::uint64_t>(5 * 365 - draft.daysOld)));
        draft.migrated = m_random.chance(15);
        return draft;
    }

    void addCards(const Customer& customer)
    {
        constexpr std::array<int, 11> counts {1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6};
        for (int left = m_random.pick(counts); left > 0; --left)
            add(customer, anyDraft());
    }

    void add(const Customer& customer, const Draft& draft)
    {
        CardToken token;
        token.id = m_random.uuid();
        token.token = m_random.letters(43);
        token.status = draft.status;
        token.brand = draft.card.brand;
        token.accountId = m_accountId;
        token.maskedPan = draft.card.maskedPan;
        token.panExpiry = m_thisMonth + chrono::months(draft.monthsLeft);
        token.tokenExpiry = token.panExpiry + chrono::months(m_random.chance(15) ? 12 : 0);
        token.hasCardArt = m_random.chance(35);
        token.customerId = customer.id;
        token.relationshipId = customer.relationship;
        token.createdAt = m_today - chrono::days(draft.daysOld) + chrono::milliseconds(m_random.below(86'400'000));
        token.createdBy = draft.migrated ? "migration" : "checkout";
        if (draft.migrated)
            token.externalReferences = {"legacy-" + m_random.letters(12), "vault:" + m_random.uuid()};
        else
            token.transactionId = m_accountId + '.' + m_random.letters(22);
        token.history = historyOf(draft, token.createdAt);
        token.history.currency = customer.currency;
        token.updatedAt = token.history.last;
        if (draft.status != Status::Active)
            endToken(token);
        m_tokens.push_back(std::move(token));
    }

    /// Up to 29 purchases, the last one some weeks ago; none for a young token or for half of the migrated ones.
    PurchaseHistory historyOf(const Draft& draft, Time createdAt)
    {
        const auto daysQuiet = static_cast<int>(14 + m_random.below(draft.status == Status::Active ? 42 : 200));
        const auto wanted = 1 + static_cast<int>(m_random.below(29));
        const bool unused = draft.migrated && m_random.chance(50);
        const auto daysUsed = draft.daysOld - daysQuiet;
        if (unused || daysUsed < 7)
            return {.purchases = 0, .last = createdAt, .currency = {}};
        return {
            .purchases = std::min(wanted, daysUsed / 7), .last = createdAt + chrono::days(daysUsed), .currency = {}};
    }

    /// Dates the end of an inactive, suspended, cancelled or deleted token: after its last purchase, before today.
    void endToken(CardToken& token)
    {
        const auto rest = m_today - token.history.last;
        token.updatedAt += rest * static_cast<int>(1 + m_random.below(98)) / 100;
        if (token.status != Status::Deleted)
            return;
        token.deletedAt = token.updatedAt;
        token.deletedBy = "sandbox-client";
    }

    std::string m_accountId;
    Random m_random;
    chrono::sys_days m_today;
    chrono::year_month m_thisMonth;
    std::vector<CardToken> m_tokens;
};

} // namespace

std::vector<CardToken> makeShop(const ShopPlan& plan)
{
    constexpr unsigned naturalCustomers = 240;
    constexpr std::size_t leastWithFleet = 300;

    ShopBuilder shop(plan);
    shop.addKnownCustomer();
    shop.addAwkwardCustomers();
    if (!plan.tokens || *plan.tokens >= leastWithFleet)
        shop.addFleet();
    for (unsigned number = 1; plan.tokens ? shop.size() < *plan.tokens : number <= naturalCustomers; ++number)
        shop.addOrdinaryCustomer(number);

    auto tokens = shop.take();
    if (plan.tokens && tokens.size() > *plan.tokens)
        tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(*plan.tokens), tokens.end());
    return tokens;
}

} // namespace tokendesk::sandbox
