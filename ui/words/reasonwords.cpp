#include "words/reasonwords.h"

#include <QCoreApplication>

namespace tokendesk::words {

namespace {

struct ReasonWords {
    Q_DECLARE_TR_FUNCTIONS(ReasonWords)
};

} // namespace

QString reasonProblem(ReasonProblem problem)
{
    switch (problem) {
    case ReasonProblem::None:
    case ReasonProblem::Empty:
        break;
    case ReasonProblem::TooLong:
        return ReasonWords::tr("Too long: the API takes at most 128 characters.");
    case ReasonProblem::ControlCharacter:
        return ReasonWords::tr("Remove the line break, tab or invisible character.");
    case ReasonProblem::NotUnicode:
        return ReasonWords::tr("Remove the broken character.");
    case ReasonProblem::CardNumber:
        return ReasonWords::tr(
            "Remove the card number: the reason leaves this computer. The last four digits may stay.");
    }
    return {};
}

QStringList usualReasons()
{
    return {ReasonWords::tr("Card removed at the cardholder's request"), ReasonWords::tr("Card lost or stolen"),
        ReasonWords::tr("Card replaced by a new one"), ReasonWords::tr("Profile deleted"),
        ReasonWords::tr("Subscription ended"), ReasonWords::tr("Stored twice by mistake"),
        ReasonWords::tr("Clean-up of unused cards")};
}

QStringList offeredReasons(const std::optional<QStringList>& chosen) { return chosen.value_or(usualReasons()); }

QStringList reasonsWithTicket(const QStringList& reasons, const QString& ticket)
{
    if (ticket.isEmpty())
        return reasons;
    QStringList result;
    for (const QString& reason : reasons) {
        const QString both = ReasonWords::tr("%1 (ticket %2)").arg(reason, ticket);
        if (checkReason(both) == ReasonProblem::None)
            result += both;
    }
    return result + reasons;
}

} // namespace tokendesk::words
