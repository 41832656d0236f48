#include "policy/policykeys.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString standingOf(const PolicyKeyFacts& facts)
{
    return facts.standing == PolicyStanding::Both ? u"both"_s : u"managed"_s;
}

QString sectionOf(const PolicyKeyFacts& facts)
{
    return facts.section == accountSection ? u"[account \"NAME\"]"_s : u"[%1]"_s.arg(facts.section);
}

/// Text that roff takes for nothing else.
QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(u'~', u"\\(ti"_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

QString markdown(QString text) { return text.replace(u'|', u"\\|"_s).replace(u'~', u"\\~"_s); }

} // namespace

QString policyKeysAsMarkdown()
{
    QString table = u"| section | key | file | values | without | what it does |\n|---|---|---|---|---|---|\n"_s;
    for (const PolicyKeyFacts& facts : policyKeys())
        table += u"| `%1` | `%2` | %3 | %4 | %5 | %6 |\n"_s.arg(sectionOf(facts), facts.name, standingOf(facts),
            markdown(rangeOf(facts)), markdown(facts.usual), markdown(facts.meaning));
    return table;
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

} // namespace tokendesk
