#include "policy/policykeys.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString standingOf(const PolicyKeyFacts& facts)
{
    return facts.standing == PolicyStanding::Both ? u"both"_s : u"managed"_s;
}

QString markdown(QString text) { return text.replace(u'|', u"\\|"_s).replace(u'~', u"\\~"_s); }

} // namespace

QString sectionOf(const PolicyKeyFacts& facts)
{
    return facts.section == accountSection ? u"[account \"NAME\"]"_s : u"[%1]"_s.arg(facts.section);
}

QString policyKeysAsMarkdown()
{
    QString table = u"| section | key | file | values | without | what it does |\n|---|---|---|---|---|---|\n"_s;
    for (const PolicyKeyFacts& facts : policyKeys())
        table += u"| `%1` | `%2` | %3 | %4 | %5 | %6 |\n"_s.arg(sectionOf(facts), facts.name, standingOf(facts),
            markdown(rangeOf(facts)), markdown(facts.usual), markdown(facts.meaning));
    return table;
}

} // namespace tokendesk
