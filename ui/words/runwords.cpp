#include "words/runwords.h"

#include "cards/safetext.h"
#include "words/cardwords.h"
#include "words/errorwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tokendesk::words {

using namespace Qt::StringLiterals;

namespace {

struct RunWords {
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

QString customerName(const QString& id)
{
    constexpr qsizetype mostShown = 60;
    return isolated(safeText(id, mostShown));
}

QString leftOutFor(LeftOut why, int count)
{
    switch (why) {
    case LeftOut::AlreadyDeleted:
        return RunWords::tr("%Ln already deleted", nullptr, count);
    case LeftOut::NotSettled:
        return RunWords::tr("%Ln with another deletion that isn't settled", nullptr, count);
    case LeftOut::Incomplete:
        return RunWords::tr("%Ln with an incomplete record", nullptr, count);
    case LeftOut::UnsafeId:
        return RunWords::tr("%Ln with an id that can't be sent safely", nullptr, count);
    case LeftOut::OtherAccount:
        return RunWords::tr("%Ln of another account", nullptr, count);
    case LeftOut::Repeated:
        return RunWords::tr("%Ln named more than once", nullptr, count);
    case LeftOut::UsedLately:
        return RunWords::tr("%Ln used in the last 30 days", nullptr, count);
    }
    return {};
}

} // namespace

QString kinds(const QMap<QString, int>& counts)
{
    constexpr qsizetype mostNamed = 6;
    QList<std::pair<int, QString>> sorted;
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry)
        sorted += {entry.value(), entry.key()};
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList named;
    for (const auto& [count, kind] : sorted.first(std::min(sorted.size(), mostNamed)))
        named += u"%1 × %2"_s.arg(QLocale().toString(count), kind);
    if (sorted.size() > mostNamed)
        named += RunWords::tr("%Ln other kind(s)", nullptr, static_cast<int>(sorted.size() - mostNamed));
    return named.join(u"  ·  "_s);
}

QString customers(const QList<CustomerCount>& counts)
{
    constexpr qsizetype mostNamed = 3;
    QStringList named;
    int total = 0;
    int withoutCustomer = 0;
    for (const CustomerCount& count : counts) {
        if (count.customerId.isEmpty()) {
            withoutCustomer = count.count;
            continue;
        }
        if (named.size() < mostNamed)
            named += u"%1 (%2)"_s.arg(customerName(count.customerId), QLocale().toString(count.count));
        ++total;
    }
    const QString names = named.join(u", "_s);
    const int others = total - static_cast<int>(named.size());
    QString text;
    if (others > 0)
        text = RunWords::tr("Of %2 customers: %1 and %Ln other(s).", nullptr, others)
                   .arg(names, QLocale().toString(total));
    else if (total > 0)
        text = RunWords::tr("Of %Ln customer(s): %1.", nullptr, total).arg(names);
    if (withoutCustomer > 0)
        text += u' ' + RunWords::tr("%Ln without a customer.", nullptr, withoutCustomer);
    return text.trimmed();
}

QString customer(const CustomerCount& count)
{
    if (count.customerId.isEmpty())
        return RunWords::tr("%Ln without a customer.", nullptr, count.count);
    return RunWords::tr("%1: %Ln card token(s)", nullptr, count.count).arg(customerName(count.customerId));
}

QString leftOut(const RunChoice& choice)
{
    if (choice.leftOutCount() == 0)
        return {};
    QStringList reasons;
    for (const auto& [why, count] : choice.leftOut)
        reasons += leftOutFor(why, count);
    return RunWords::tr("%Ln left out: %1", nullptr, choice.leftOutCount()).arg(reasons.join(u"  ·  "_s));
}

QString recentUse(const CardToken& token, const Transaction& last)
{
    const QString use = u"%1, %2"_s.arg(isolated(amount(last)), transactionStatus(last.status));
    if (token.customerId.isEmpty())
        return RunWords::tr("%1, last used %2: %3").arg(card(token), isolated(day(last.createdAt)), use);
    return RunWords::tr("%1 of customer %2, last used %3: %4")
        .arg(card(token), customerName(token.customerId), isolated(day(last.createdAt)), use);
}

QString readingUse(const RecentUse& use)
{
    const QLocale locale;
    return RunWords::tr("Reading… %1 of %2, %Ln used so far", nullptr, static_cast<int>(use.used().size()))
        .arg(locale.toString(use.readCount() + use.failedCount()), locale.toString(use.total()));
}

QString recentUseResult(const RecentUse& use, const QString& host)
{
    const auto used = static_cast<int>(use.used().size());
    QString text = use.isWhole() && used == 0 ? RunWords::tr("None was used in the last 30 days.")
        : used == 0                           ? RunWords::tr("None of those read was used in the last 30 days.")
                                              : RunWords::tr("%Ln of them used in the last 30 days.", nullptr, used);
    if (!use.isWhole())
        text += u' ' + RunWords::tr("Of %Ln it isn't known.", nullptr, use.total() - use.readCount());
    if (use.error())
        text += u' ' + happened(*use.error(), host) + u' ' + nextStep(*use.error());
    return text;
}

} // namespace tokendesk::words
