#include "languages.h"
#include "words/cardwords.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// Which language the window speaks, and how it writes days and numbers.
class LanguagesTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesLanguagesInThemselves();
    void speaksWhatIsPreferred_data();
    void speaksWhatIsPreferred();
    void writesAsIsTheCustom_data();
    void writesAsIsTheCustom();
    void writesDaysAndTimes_data();
    void writesDaysAndTimes();
};

void LanguagesTest::namesLanguagesInThemselves()
{
    QStringList names;
    for (const QString& language : translatedLanguages())
        names += languageName(language);
    QCOMPARE(
        names, (QStringList {u"Dansk"_s, u"Deutsch"_s, u"English"_s, u"Norsk bokmål"_s, u"Suomi"_s, u"Svenska"_s}));
    QCOMPARE(languageName(u"tlh"_s), u"tlh"_s);
}

void LanguagesTest::speaksWhatIsPreferred_data()
{
    QTest::addColumn<QStringList>("preferred");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("as is") << QStringList {u"sv-SE"_s, u"sv"_s} << u"sv"_s;
    QTest::newRow("another region") << QStringList {u"de-Latn-AT"_s, u"de"_s} << u"de"_s;
    QTest::newRow("as in the settings of old") << QStringList {u"nb_NO"_s} << u"nb"_s;
    QTest::newRow("Nynorsk") << QStringList {u"nn-NO"_s, u"nn"_s} << u"nb"_s;
    QTest::newRow("Norwegian") << QStringList {u"no"_s} << u"nb"_s;
    QTest::newRow("the next best") << QStringList {u"se-NO"_s, u"se"_s, u"fi"_s, u"en"_s} << u"fi"_s;
    QTest::newRow("English first") << QStringList {u"en-GB"_s, u"da"_s} << u"en"_s;
    QTest::newRow("none of ours") << QStringList {u"fr-FR"_s, u"fr"_s} << u"en"_s;
    QTest::newRow("no language") << QStringList {u"C"_s} << u"en"_s;
    QTest::newRow("nothing") << QStringList() << u"en"_s;
}

void LanguagesTest::speaksWhatIsPreferred()
{
    QFETCH(QStringList, preferred);
    QTEST(languageFor(preferred), "spoken");
}

void LanguagesTest::writesAsIsTheCustom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("locale");
    QTest::newRow("at home") << u"nb"_s << u"nb_NO"_s << u"nb_NO"_s;
    QTest::newRow("in a region of the language's") << u"sv"_s << u"fi_FI"_s << u"sv_FI"_s;
    QTest::newRow("abroad") << u"de"_s << u"nb_NO"_s << u"de_DE"_s;
    QTest::newRow("English at home") << u"en"_s << u"en_US"_s << u"en_US"_s;
    QTest::newRow("English in Sweden") << u"en"_s << u"sv_SE"_s << u"en_SE"_s;
    QTest::newRow("English abroad") << u"en"_s << u"nb_NO"_s << u"en_001"_s;
    QTest::newRow("a person of no region") << u"en"_s << u"C"_s << u"en_001"_s;
}

void LanguagesTest::writesAsIsTheCustom()
{
    QFETCH(QString, language);
    QFETCH(QString, person);
    QTEST(localeFor(language, QLocale(person)).name(), "locale");
}

void LanguagesTest::writesDaysAndTimes_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("number");
    QTest::newRow("en") << u"3 Oct 2026"_s << u"3 Oct 2026, 14:05:09"_s << u"12,345"_s;
    QTest::newRow("nb") << u"3. okt. 2026"_s << u"3. okt. 2026, 14:05:09"_s << u"12\u00a0345"_s;
    QTest::newRow("sv") << u"3 okt. 2026"_s << u"3 okt. 2026, 14:05:09"_s << u"12\u00a0345"_s;
    QTest::newRow("da") << u"3. okt. 2026"_s << u"3. okt. 2026, 14.05.09"_s << u"12.345"_s;
    QTest::newRow("fi") << u"3.10.2026"_s << u"3.10.2026 klo 14.05.09"_s << u"12\u00a0345"_s;
    QTest::newRow("de") << u"3. Okt. 2026"_s << u"3. Okt. 2026, 14:05:09"_s << u"12.345"_s;
}

void LanguagesTest::writesDaysAndTimes()
{
    QFETCH(QString, day);
    QFETCH(QString, moment);
    QFETCH(QString, number);
    const QLocale before;
    {
        const SpokenLanguage language(QString::fromLatin1(QTest::currentDataTag()));
        const QDateTime at(QDate(2026, 10, 3), QTime(14, 5, 9));
        QCOMPARE(words::day(at), day);
        QCOMPARE(words::moment(at), moment);
        QCOMPARE(QLocale().toString(12345), number);
        // What proves something reads the same everywhere.
        QVERIFY(words::exactUtc(at).startsWith("2026-10-03T"_L1));
    }
    QLocale::setDefault(before);
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
