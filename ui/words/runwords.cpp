#include "words/runwords.h"

#include "cards/safetext.h"
#include "words/cardwords.h"
#include "words/errorwords.h"
#include "words/journaltroublewords.h"

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

int countOf(const RunProgress& progress, DeletionOutcome::Kind kind)
{
    const auto found = progress.ended.find(kind);
    return found == progress.ended.end() ? 0 : found->second;
}

QString endedAs(DeletionOutcome::Kind kind, int count)
{
    switch (kind) {
    case DeletionOutcome::Kind::Deleted:
        return RunWords::tr("%Ln deleted", nullptr, count);
    case DeletionOutcome::Kind::SettledDeleted:
        return RunWords::tr("%Ln deleted as a look-up showed", nullptr, count);
    case DeletionOutcome::Kind::AlreadyGone:
        return RunWords::tr("%Ln already gone", nullptr, count);
    case DeletionOutcome::Kind::Refused:
        return RunWords::tr("%Ln not deleted: refused", nullptr, count);
    case DeletionOutcome::Kind::NotSent:
        return RunWords::tr("%Ln not deleted: not sent", nullptr, count);
    case DeletionOutcome::Kind::SettledNotDeleted:
        return RunWords::tr("%Ln not deleted as a look-up showed", nullptr, count);
    case DeletionOutcome::Kind::Checking:
    case DeletionOutcome::Kind::Unknown:
        return RunWords::tr("%Ln unknown", nullptr, count);
    }
    return {};
}

QStringList endings(const std::map<DeletionOutcome::Kind, int>& ended)
{
    QStringList parts;
    for (const auto& [kind, count] : ended)
        if (count > 0)
            parts += endedAs(kind, count);
    return parts;
}

QString rate(double perSecond)
{
    constexpr double fast = 10;
    constexpr int secondsInMinute = 60;
    const QLocale locale;
    if (perSecond >= fast)
        return RunWords::tr("%1 a second").arg(locale.toString(qRound(perSecond)));
    if (perSecond >= 1)
        return RunWords::tr("%1 a second").arg(locale.toString(perSecond, 'f', 1));
    return RunWords::tr("%1 a minute").arg(locale.toString(qRound(perSecond * secondsInMinute)));
}

QString timeLeft(std::chrono::seconds left)
{
    using namespace std::chrono;
    if (left < minutes(1)) {
        // In steps of five: a number that changes each second says more than is known.
        constexpr int step = 5;
        return RunWords::tr("about %Ln second(s) left", nullptr, static_cast<int>((left.count() / step + 1) * step));
    }
    if (left < hours(2))
        return RunWords::tr("about %Ln minute(s) left", nullptr, static_cast<int>(round<minutes>(left).count()));
    return RunWords::tr("about %Ln hour(s) left", nullptr, static_cast<int>(round<hours>(left).count()));
}

QString whyPaused(const RunPause& pause, const QString& host)
{
    const QString happened = pause.error ? words::happened(*pause.error, host) : QString();
    const QString next = pause.error ? nextStep(*pause.error) : QString();
    switch (pause.why) {
    case RunPause::Why::Person:
        return RunWords::tr("Paused. Nothing new is sent until you resume.");
    case RunPause::Why::RateLimited:
        return RunWords::tr("The server asked to wait. It goes on by itself at %1; nothing is lost meanwhile.")
            .arg(clock(pause.until));
    case RunPause::Why::Forbidden:
        return RunWords::tr("Paused: the API refused three in a row. %1 %2 Then resume, or stop.").arg(happened, next);
    case RunPause::Why::FailuresInARow:
        return RunWords::tr("Paused: five failed in a row. %1 %2 Then resume, or stop.").arg(happened, next);
    case RunPause::Why::JournalFailed:
        return RunWords::tr("Paused: what would be sent can't be recorded, so nothing is sent. %1 Then resume.")
            .arg(cannotWrite(pause.journalError.value_or(JournalError())));
    case RunPause::Why::NoCredentials:
        return pause.error
            ? RunWords::tr("Paused: Token Desk has no credentials to sign in with. %1 %2 Then resume.")
                  .arg(happened, next)
            : RunWords::tr(
                "Paused: Token Desk has no credentials to sign in with. Open the account again, then resume.");
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

QString runBegins(int total) { return RunWords::tr("Deleting %Ln card token(s)…", nullptr, total); }

QString runProgress(const RunProgress& progress)
{
    const QLocale locale;
    QStringList parts {
        RunWords::tr("%1 of %2 ended").arg(locale.toString(progress.endedCount()), locale.toString(progress.total))};
    const int notDeleted = notDeletedCount(progress) - progress.untried;
    if (notDeleted > 0)
        parts += RunWords::tr("%Ln not deleted", nullptr, notDeleted);
    if (const int unknown = countOf(progress, DeletionOutcome::Kind::Unknown); unknown > 0)
        parts += RunWords::tr("%Ln unknown", nullptr, unknown);
    if (progress.retrying > 0)
        parts += RunWords::tr("%Ln to be tried again", nullptr, progress.retrying);
    if (progress.perSecond > 0)
        parts += rate(progress.perSecond);
    if (progress.timeLeft)
        parts += timeLeft(*progress.timeLeft);
    return parts.join(u"  ·  "_s);
}

Tone tone(const RunPause& pause)
{
    switch (pause.why) {
    case RunPause::Why::Person:
        return Tone::Info;
    case RunPause::Why::RateLimited:
    case RunPause::Why::NoCredentials:
        return Tone::Caution;
    case RunPause::Why::Forbidden:
    case RunPause::Why::FailuresInARow:
    case RunPause::Why::JournalFailed:
        break;
    }
    return Tone::Danger;
}

QString runPause(const RunPause& pause, const QString& host, const QDateTime& waitsUntil)
{
    const QString why = whyPaused(pause, host);
    // Of RateLimited it is why.
    if (!waitsUntil.isValid() || pause.why == RunPause::Why::RateLimited)
        return why;
    return why + u' ' + runWaits(waitsUntil);
}

QString runWaits(const QDateTime& until)
{
    return RunWords::tr("The server asked to wait: nothing is sent before %1, even if you resume sooner.")
        .arg(clock(until));
}

int notDeletedCount(const RunProgress& progress)
{
    return progress.untried + countOf(progress, DeletionOutcome::Kind::Refused)
        + countOf(progress, DeletionOutcome::Kind::NotSent)
        + countOf(progress, DeletionOutcome::Kind::SettledNotDeleted);
}

Tone runTone(const RunProgress& progress)
{
    const bool isAllGone = notDeletedCount(progress) == 0 && progress.endedCount() == progress.total
        && countOf(progress, DeletionOutcome::Kind::Unknown) == 0;
    return isAllGone && progress.unrecorded == 0 ? Tone::Positive : Tone::Caution;
}

QString runSummary(const RunProgress& progress)
{
    QStringList parts = endings(progress.ended);
    if (const int begun = progress.inFlight + progress.retrying; begun > 0)
        parts += RunWords::tr("%Ln still being checked", nullptr, begun);
    if (progress.untried > 0)
        parts += RunWords::tr("%Ln not begun", nullptr, progress.untried);
    const QString summary = parts.size() == 1
        ? RunWords::tr("All that were chosen: %1.").arg(parts.first())
        : RunWords::tr("%Ln chosen: %1.", nullptr, progress.total).arg(parts.join(u", "_s));
    if (progress.unrecorded == 0)
        return summary;
    return summary + u' '
        + RunWords::tr("%Ln of these outcomes aren't in the journal yet: leave Token Desk open until they are.",
            nullptr, progress.unrecorded);
}

QString leavingRun(const RunProgress& progress)
{
    return RunWords::tr("%Ln of these deletions haven't ended. If you leave, nothing new is sent; what is under way is "
                        "waited for, and the journal keeps what became of each.",
        nullptr, progress.total - progress.endedCount());
}

QString interrupted(int count, const QString& account)
{
    return RunWords::tr(
        "%Ln deletion(s) in %1 were interrupted. Looking up what became of them; nothing is sent again.", nullptr,
        count)
        .arg(isolated(safeText(account, 80)));
}

QString afterInterruption(int count, const QString& account, const std::map<DeletionOutcome::Kind, int>& ended)
{
    const QString result
        = RunWords::tr("%Ln deletion(s) in %1 were interrupted. What became of them: %2.", nullptr, count)
              .arg(isolated(safeText(account, 80)), endings(ended).join(u", "_s));
    return ended.contains(DeletionOutcome::Kind::Unknown)
        ? result + u' ' + RunWords::tr("Check again before you tell anyone that those unknown are gone.")
        : result;
}

QString checkingCustomers(int done, int total)
{
    return RunWords::tr("Looking the customers up once more: %1 of %Ln…", nullptr, total).arg(QLocale().toString(done));
}

Tone tone(const CustomersReport& report) { return report.provesNoneRemain() ? Tone::Positive : Tone::Caution; }

QString customersResult(const CustomersReport& report, const QString& host)
{
    QStringList sentences;
    const auto remaining = static_cast<int>(report.remaining.size());
    if (remaining == 0 && report.checked > 0)
        sentences += RunWords::tr("Looked %Ln customer(s) up: no card token left.", nullptr, report.checked);
    if (remaining > 0)
        sentences += RunWords::tr("Looked the customers up: %Ln card token(s) left.", nullptr, remaining);
    if (const auto failed = static_cast<int>(report.failed.size()); failed > 0)
        sentences += RunWords::tr("%Ln customer(s) couldn't be looked up.", nullptr, failed) + u' '
            + happened(report.failed.first().second, host) + u' ' + nextStep(report.failed.first().second);
    if (report.withoutCustomer > 0)
        sentences += RunWords::tr("%Ln card token(s) named no customer, so that nobody could be looked up for them.",
            nullptr, report.withoutCustomer);
    if (report.stopped)
        sentences += RunWords::tr("Stopped before all customers were looked up.");
    return sentences.join(u' ');
}

} // namespace tokendesk::words
