#include "deletion/reasonrules.h"

#include "cards/pandetection.h"
#include "cards/safetext.h"

#include <QList>

#include <algorithm>

namespace tokendesk {

ReasonProblem checkReason(QStringView reason)
{
    if (reason.trimmed().isEmpty())
        return ReasonProblem::Empty;
    if (!reason.isValidUtf16())
        return ReasonProblem::NotUnicode;
    const QList<uint> characters = reason.toUcs4();
    if (std::any_of(characters.cbegin(), characters.cend(), isHiddenCharacter))
        return ReasonProblem::ControlCharacter;
    // Before the length: a card number is refused however much stands around it.
    if (mayContainPan(reason))
        return ReasonProblem::CardNumber;
    if (characters.size() > longestReason)
        return ReasonProblem::TooLong;
    return ReasonProblem::None;
}

qsizetype reasonLength(QStringView reason) { return reason.toUcs4().size(); }

} // namespace tokendesk
