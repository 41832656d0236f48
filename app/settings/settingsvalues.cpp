#include "settings/settingsvalues.h"

#include <QRegularExpression>

namespace tokendesk {

using namespace Qt::StringLiterals;

QStringList spokenLanguages() { return {u"da"_s, u"de"_s, u"en"_s, u"fi"_s, u"nb"_s, u"sv"_s}; }

bool isLanguageCode(const QString& text)
{
    static const QRegularExpression code(u"^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*$"_s);
    return code.match(text).hasMatch();
}

} // namespace tokendesk
