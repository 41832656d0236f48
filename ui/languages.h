#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace tokendesk {

/// The languages that the window speaks, such as `en` or `nb`, by their own names.
QStringList translatedLanguages();
/// What a language calls itself; its code if Qt doesn't know it.
QString languageName(const QString& language);
/// The first of the preferred languages, such as `nn-NO`, that the window speaks; English if it speaks none of them.
/// Somebody who reads Nynorsk is addressed in Bokmål.
QString languageFor(const QStringList& preferred);
/// What the system prefers, such as `nn-NO`.
QStringList systemLanguages();
/// How days and numbers are written in a window of that language: by the language's own custom, in the person's
/// region where the language is at home there.
QLocale localeFor(const QString& language, const QLocale& person = QLocale::system());

/// Has the program speak a language, as long as this lives. Needs an application object, and comes before the windows.
class SpokenLanguage final
{
public:
    /// `chosen`: as in the settings; empty: the system's.
    explicit SpokenLanguage(const QString& chosen);

    /// Such as `nb`.
    const QString& language() const { return m_language; }

private:
    const QString m_language;
    QTranslator m_qt;
    QTranslator m_ours;
};

} // namespace tokendesk
