#include "lookup/listcursor.h"

#include "api/apiroot.h"
#include "api/idtext.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

ListCursor::Next ListCursor::take(const CardTokenPage& page, QList<CardToken>& fresh)
{
    m_unreadable += page.unreadable;
    fresh = page.tokens;
    m_repeated += static_cast<int>(fresh.removeIf([this](const CardToken& token) {
        const qsizetype before = m_seen.size();
        m_seen.insert(token.id);
        return m_seen.size() == before;
    }));

    if (page.size > ApiRoot::pageLimit) {
        m_problem = u"a page held %1 records where %2 were asked for"_s.arg(page.size).arg(ApiRoot::pageLimit);
        return Next::Broken;
    }
    if (page.size < ApiRoot::pageLimit)
        return Next::Done;
    if (m_seen.size() >= m_most) {
        m_problem = u"it goes on after %1 card tokens"_s.arg(m_most);
        return Next::Broken;
    }
    if (checkId(page.lastId) != IdProblem::None) {
        m_problem = u"the last record of a page has no usable id to read on from"_s;
        return Next::Broken;
    }
    if (fresh.isEmpty()) {
        m_problem = u"a page repeated only what came before"_s;
        return Next::Broken;
    }
    m_startingAfter = page.lastId;
    return Next::ReadOn;
}

} // namespace tokendesk
