#include "journal/csvcell.h"

#include "cards/safetext.h"

#include <QRegularExpression>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// More than the journal keeps of any text.
constexpr qsizetype longestCell = 100000;

/// Digits that a spreadsheet shows as they are.
constexpr qsizetype mostPlainDigits = 11;

/// Spreadsheets differ in what separates cells; the wide signs count as formulas where people write with them.
bool separates(QChar c) { return u",;|\"\t\n\r␉␊␍"_s.contains(c); }
bool startsFormula(QChar c) { return u"=+-@'＝＋－＠"_s.contains(c); }

bool isTakenForNumber(const QString& text)
{
    static const QRegularExpression digitsAndSigns(u"^[0-9.,][0-9.,:/eE+ -]*$"_s);
    if (!digitsAndSigns.match(text).hasMatch())
        return false;
    const bool isPlain = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; })
        && text.size() <= mostPlainDigits && (text.size() == 1 || text.front() != u'0');
    return !isPlain;
}

QString disarmed(const QString& text)
{
    QString result;
    result.reserve(text.size() + 1);
    bool mayBegin = true;
    for (const QChar c : text) {
        if (mayBegin && startsFormula(c))
            result += u'\'';
        result += c;
        mayBegin = separates(c) || (mayBegin && c.isSpace());
    }
    return result;
}

} // namespace

QString csvCell(const QString& text)
{
    const QString safe = safeText(text, longestCell);
    QString cell = isTakenForNumber(safe) ? u'\'' + disarmed(safe) : disarmed(safe);
    const bool needsQuotes
        = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return separates(c) || c.isSpace(); });
    return needsQuotes ? u'"' + cell.replace(u'"', "\"\""_L1) + u'"' : cell;
}

} // namespace tokendesk
