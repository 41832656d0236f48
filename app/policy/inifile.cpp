#include "policy/inifile.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace tokendesk {

using namespace Qt::StringLiterals;

tl::expected<IniText, IniError> readIni(QByteArrayView bytes)
{
    if (bytes.size() > largestIniFile)
        return tl::unexpected(IniError::TooLarge);
    // Takes a byte order mark off. Stateless: half a character at the end is one too many.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null) || !text.isValidUtf16())
        return tl::unexpected(IniError::NotUtf8);

    static const QRegularExpression header(uR"~(^\[\s*([A-Za-z][A-Za-z0-9-]*)(?:\s+"([^"]*)")?\s*\]$)~"_s);
    IniText result;
    QString section;
    QString title;
    int number = 0;
    for (const QStringView raw : QStringView(text).split(u'\n')) {
        ++number;
        const QString line = raw.trimmed().toString();
        // A file with such ends of lines would be one comment.
        if (line.contains(u'\r')) {
            result.flaws += {IniFlaw::Kind::NoEntry, number};
            continue;
        }
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (line.startsWith(u'[')) {
            const QRegularExpressionMatch match = header.match(line);
            if (!match.hasMatch())
                result.flaws += {IniFlaw::Kind::BrokenSection, number};
            section = match.captured(1).toLower();
            title = match.captured(2).trimmed();
            continue;
        }
        const qsizetype sign = line.indexOf(u'=');
        const QString key = line.left(sign).trimmed().toLower();
        if (sign <= 0)
            result.flaws += {IniFlaw::Kind::NoEntry, number};
        else if (section.isEmpty())
            result.flaws += {IniFlaw::Kind::NoSection, number, key};
        else
            result.entries += {section, title, key, line.sliced(sign + 1).trimmed(), number};
    }
    return result;
}

} // namespace tokendesk
