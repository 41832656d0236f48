#include "languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

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
    if (locale.language() == QLocale::C)
        return language;
    // As on the list of a system's settings: some languages write their names small, a list of choices doesn't.
    QString name = locale.nativeLanguageName();
    // Qt says "American English" of English as such.
    if (locale.language() == QLocale::English)
        name = u"English"_s;
    return name.left(1).toUpper() + name.sliced(1);
}

QString languageFor(const QStringList& preferred)
{
    const QStringList translated = translatedLanguages();
    for (const QString& tag : preferred) {
        QString language = tag.section(u'-', 0, 0).section(u'_', 0, 0);
        if (language == "nn"_L1 || language == "no"_L1)
            language = u"nb"_s;
        if (translated.contains(language))
            return language;
    }
    return u"en"_s;
}

QLocale localeFor(const QString& language, const QLocale& person)
{
    const QLocale usual(language);
    const QLocale inRegion(usual.language(), person.territory());
    if (person.territory() != QLocale::AnyTerritory && inRegion.territory() == person.territory())
        return inRegion;
    // Where English isn't at home: not in America's order of month and day, nor on its paper.
    return usual.language() == QLocale::English ? QLocale(QLocale::English, QLocale::World) : usual;
}

QStringList systemLanguages()
{
    // Whoever asks for the C locale wants texts that stay the same; LANGUAGE, which Qt goes by, is none of it then.
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (value == "C"_L1 || value == "POSIX"_L1 || value.startsWith("C."_L1))
            return {u"en"_s};
        if (!value.isEmpty())
            break;
    }
    return QLocale::system().uiLanguages();
}

SpokenLanguage::SpokenLanguage(const QString& chosen)
    : m_language(languageFor(QStringList(chosen) + systemLanguages()))
{
    QLocale::setDefault(localeFor(m_language));
    // Beneath ours, which have what the windows show of Qt's: paper sizes, say. Not everybody has them installed.
    if (m_qt.load(u"qtbase_"_s + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(u":/translations/token-desk_%1.qm"_s.arg(m_language)))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace tokendesk
