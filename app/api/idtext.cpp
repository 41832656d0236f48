#include "api/idtext.h"

#include "cards/pandetection.h"

#include <QString>

#include <algorithm>

namespace tokendesk {

namespace {

bool isQuote(QChar c)
{
    static constexpr QStringView quotes = u"\"'`\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A";
    return quotes.contains(c);
}

bool surroundsPastedId(QChar c)
{
    return c.isSpace() || isQuote(c) || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

} // namespace

IdProblem checkId(QStringView id)
{
    if (id.isEmpty())
        return IdProblem::Empty;
    if (id == u"." || id == u"..")
        return IdProblem::DotSegment;
    if (!id.isValidUtf16())
        return IdProblem::NotUnicode;
    if (id.toUtf8().size() > longestIdBytes)
        return IdProblem::TooLong;
    if (std::any_of(id.begin(), id.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return IdProblem::ControlCharacter;
    if (containsPan(id))
        return IdProblem::CardNumber;
    return IdProblem::None;
}

QString tidyPastedId(const QString& pasted)
{
    const auto begin = std::find_if_not(pasted.cbegin(), pasted.cend(), surroundsPastedId);
    const auto end = std::find_if_not(pasted.crbegin(), std::make_reverse_iterator(begin), surroundsPastedId).base();
    return QString(begin, end - begin);
}

} // namespace tokendesk
