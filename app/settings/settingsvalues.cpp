#include "settings/settingsvalues.h"

#include <QRegularExpression>

namespace tokendesk {

using namespace Qt::StringLiterals;

bool isLanguageCode(const QString& text)
{
    static const QRegularExpression code(u"^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*$"_s);
    return code.match(text).hasMatch();
}

} // namespace tokendesk
