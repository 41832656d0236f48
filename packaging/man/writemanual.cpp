// Puts into a manual page what the program itself defines, so that it is written once:
//   write-manual PAGE     prints the page, with something in place of %OPTIONS%, %EXIT_STATUS% and %POLICY_KEYS%, each on
//                         a line of its own
//   write-manual --guide  prints the table of policy keys for packaging/DEPLOYMENT.md
#include "commandoptions.h"
#include "exitstatus.h"
#include "policy/policykeys.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

/// Text that roff takes for nothing else.
QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(u'~', u"\\(ti"_s).replace(u'"', u"\\(dq"_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

QString optionsAsRoff()
{
    QString page;
    for (const CommandOption& option : commandOptions()) {
        QString value = roff(option.value);
        if (option.takes == CommandOption::Takes::AValue)
            value = u"=\\fI%1\\fP"_s.arg(value);
        else if (option.takes == CommandOption::Takes::MaybeAValue)
            value = u"[=\\fI%1\\fP]"_s.arg(value);
        QString help = roff(QString::fromUtf8(option.help));
        help[0] = help[0].toUpper();
        page += u".TP\n\\fB%1\\fP%2\n%3.\n"_s.arg(roff(option.name), value, help);
    }
    return page;
}

QString policyKeysAsRoff()
{
    QString page;
    QLatin1StringView section;
    for (const PolicyKeyFacts& facts : policyKeys()) {
        if (facts.section != section)
            page += u".SS %1\n"_s.arg(roff(sectionOf(facts)));
        section = facts.section;
        page += u".TP\n.B %1\n%2\nValues: %3.\n"_s.arg(roff(facts.name), roff(facts.meaning), roff(rangeOf(facts)));
        if (!facts.usual.isEmpty())
            page += u"Without: %1.\n"_s.arg(roff(facts.usual));
        if (facts.standing == PolicyStanding::ManagedOnly)
            page += u"Stands in managed.d only.\n"_s;
    }
    return page;
}

QString exitStatusAsRoff()
{
    QString page;
    for (const auto& [status, meaning] : exitStatusTexts())
        page += u".TP\n.B %1\n%2\n"_s.arg(static_cast<int>(status)).arg(roff(meaning));
    return page;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QString name = QCoreApplication::arguments().value(1);
    if (name == "--guide"_L1) {
        out << policyKeysAsMarkdown();
        return 0;
    }
    QFile page(name);
    if (!page.open(QIODevice::ReadOnly)) {
        QTextStream(stderr) << "write-manual: " << name << ": " << page.errorString() << '\n';
        return 1;
    }
    out << QString::fromUtf8(page.readAll())
               .replace("%OPTIONS%\n"_L1, optionsAsRoff())
               .replace("%EXIT_STATUS%\n"_L1, exitStatusAsRoff())
               .replace("%POLICY_KEYS%\n"_L1, policyKeysAsRoff());
    return 0;
}
