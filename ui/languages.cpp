#include "languages.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

QStringList translatedLanguages()
{
    const QString before = u"token-desk_"_s;
    const QString behind = u".qm"_s;
    QStringList languages;
    for (const QString& file : QDir(u":/translations"_s).entryList({before + u'*' + behind}))
        languages += file.sliced(before.size()).chopped(behind.size());
    std::sort(languages.begin(), languages.end(),
        [](const QString& one, const QString& other) { return languageName(one) < languageName(other); });
    return languages;
}

QString languageName(const QString& language)
{
    const QLocale locale(language);
    return locale.language() == QLocale::C ? language : locale.nativeLanguageName();
}

} // namespace tokendesk
