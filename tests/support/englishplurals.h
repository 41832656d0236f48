#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace tokendesk {

/// Plurals come from the translation, in English too. Needs an application object.
class EnglishPlurals final
{
public:
    EnglishPlurals()
    {
        if (!m_translator.load(QStringLiteral(":/translations/token-desk_en.qm")))
            qFatal("The English plurals are missing");
        QCoreApplication::installTranslator(&m_translator);
    }

private:
    QTranslator m_translator;
};

} // namespace tokendesk
