#include "lists/listcell.h"

#include "api/idtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// Spreadsheets sign the exponent, and have two digits in it. Without a sign it may be an id: `4e15`.
bool isShortenedNumber(const QString& id)
{
    static const QRegularExpression shape(u"^[+-]?[0-9]{1,3}([.,][0-9]+)?[eE]([+][0-9]{1,3}|-[0-9]{2,3})$"_s);
    return shape.match(id).hasMatch();
}

/// `#REF!`, `#NAME?`, `#N/A`, in other languages too, `####`, and LibreOffice's `Err:502`.
bool isSpreadsheetError(const QString& id)
{
    static const QRegularExpression shape(
        u"^(##+|#[\\p{Lu}][\\p{Lu}0-9/_ .]*[!?]|#[\\p{Lu}]/[\\p{Lu}]|#NV|Err:[0-9]{3})$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return shape.match(id).hasMatch();
}

/// Part of a path that leads elsewhere, for a server that decodes an id before it takes the path apart.
bool hasDotSegment(const QString& id)
{
    static const QRegularExpression shape(u"(^|[/\\\\])\\.{1,2}([/\\\\]|$)"_s);
    return shape.match(id).hasMatch();
}

bool holdsSeveral(const QString& id)
{
    static constexpr QStringView separators = u",;|\"";
    return std::any_of(id.begin(), id.end(), [](QChar c) { return c.isSpace() || separators.contains(c); });
}

} // namespace

QString idInCell(const QString& cell)
{
    QString id = tidyPastedId(cell);
    if (id.startsWith("=\""_L1))
        id = tidyPastedId(id.mid(1));
    return id;
}

bool isUuid(QStringView id)
{
    constexpr qsizetype length = 36;
    if (id.size() != length)
        return false;
    for (qsizetype at = 0; at < length; ++at) {
        const char16_t c = id[at].unicode();
        const bool isHyphen = at == 8 || at == 13 || at == 18 || at == 23;
        const bool isHex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (isHyphen ? c != u'-' : !isHex)
            return false;
    }
    return true;
}

ListProblem checkListedId(const QString& id)
{
    // Before anything else: whatever is wrong with it, a card number must be told as one.
    switch (checkId(id)) {
    case IdProblem::None:
        break;
    case IdProblem::Empty:
        return ListProblem::Empty;
    case IdProblem::TooLong:
        return ListProblem::TooLong;
    case IdProblem::CardNumber:
        return ListProblem::CardNumber;
    case IdProblem::ControlCharacter:
        return holdsSeveral(id) ? ListProblem::Several : ListProblem::NotAnId;
    case IdProblem::DotSegment:
    case IdProblem::NotUnicode:
        return ListProblem::NotAnId;
    }
    if (isUuid(id))
        return ListProblem::None;
    if (hasDotSegment(id))
        return ListProblem::NotAnId;
    if (isShortenedNumber(id))
        return ListProblem::SpreadsheetNumber;
    if (isSpreadsheetError(id))
        return ListProblem::SpreadsheetError;
    if (id.contains(QChar::ReplacementCharacter))
        return ListProblem::DamagedText;
    return holdsSeveral(id) ? ListProblem::Several : ListProblem::None;
}

} // namespace tokendesk
