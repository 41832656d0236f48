#include "activity/redaction.h"

#include "cards/pandetection.h"

#include <QRegularExpression>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

using Expression = QRegularExpression;

const QString mark = u"[redacted]"_s;

Expression expression(const QString& pattern) { return Expression(pattern, Expression::CaseInsensitiveOption); }

void replaceNamed(QString& text)
{
    // To the end of the line: where a header's value ends differs by who writes it down.
    static const Expression headers
        = expression(uR"((?<![\w-])((?:proxy-)?authorization|x-api-key|(?:set-)?cookie)(["']?\s*[:=,]\s*)[^\r\n]+)"_s);
    static const Expression schemes = expression(uR"((?<![\w-])(bearer|basic|digest|negotiate|ntlm)(\s+)\S+)"_s);
    // A quote may be missing at the end, of what was cut off.
    static const Expression values = expression(
        uR"((?<![\w-])((?:api|access|secret|private)[_-]?key|key|(?:client|api)[_-]?secret|secret|password|passwd|pwd|)"
        uR"(passphrase|(?:access|refresh|id|auth|bearer)[_-]?token|token|assertion|credentials?)(\\?["']?\s*[:=]\s*))"
        uR"((?:\\?"(?:\\.|[^"\\])*\\?"?|'[^']*'?|[^\s&,;}"']+))"_s);
    static const Expression inUrls = expression(uR"(()([a-z][a-z0-9+.-]*://)[^\s/?#]+(?=@))"_s);
    static const Expression webTokens = expression(uR"((?<![\w-])()()eyJ[\w-]{5,}(?:\.[\w-]+)+)"_s);
    for (const Expression& each : {webTokens, headers, schemes, values, inUrls})
        text.replace(each, u"\\1\\2"_s + mark);
}

bool looksRandom(QStringView word)
{
    bool hasDigit = false;
    bool hasUpper = false;
    bool hasLower = false;
    for (const QChar c : word) {
        hasDigit = hasDigit || c.isDigit();
        hasUpper = hasUpper || c.isUpper();
        hasLower = hasLower || c.isLower();
    }
    return hasDigit && hasUpper && hasLower;
}

/// Keys and tokens whose names aren't told.
void replaceRandom(QString& text)
{
    static const Expression words(uR"([A-Za-z0-9+/=_~-]{20,}(?:\.[A-Za-z0-9+/=_~-]+)*)"_s);
    qsizetype from = 0;
    for (auto match = words.match(text); match.hasMatch(); match = words.match(text, from)) {
        from = match.capturedEnd();
        // Of a path each part is a word.
        QStringList parts = match.captured().split(u'/');
        constexpr qsizetype shortest = 20;
        bool isAny = false;
        for (const QString& part : parts)
            isAny = isAny || (part.size() >= shortest && looksRandom(part));
        if (!isAny)
            continue;
        text.replace(match.capturedStart(), match.capturedLength(), mark);
        from = match.capturedStart() + mark.size();
    }
}

QString plainRedacted(QString text)
{
    replaceNamed(text);
    replaceRandom(text);
    return maskPans(text);
}

QString withoutUnicodeEscapes(QString text)
{
    static const Expression escape(uR"(\\u([0-9A-Fa-f]{4}))"_s);
    for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text))
        text.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
    return text;
}

QString decoded(const QString& word)
{
    return withoutUnicodeEscapes(QString::fromUtf8(QByteArray::fromPercentEncoding(word.toUtf8())));
}

/// Words that hide something behind an encoding, or behind two.
void replaceEncoded(QString& text)
{
    static const Expression words(uR"(\S*(?:%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4})\S*)"_s);
    qsizetype from = 0;
    for (auto match = words.match(text); match.hasMatch(); match = words.match(text, from)) {
        from = match.capturedEnd();
        QString word = match.captured();
        constexpr int mostLayers = 3;
        for (int layer = 0; layer < mostLayers; ++layer) {
            word = decoded(word);
            const QString clean = plainRedacted(word);
            if (clean == word)
                continue;
            text.replace(match.capturedStart(), match.capturedLength(), clean);
            from = match.capturedStart() + clean.size();
            break;
        }
    }
}

} // namespace

QString redacted(const QString& text)
{
    QString result = text;
    replaceEncoded(result);
    return plainRedacted(result);
}

} // namespace tokendesk
