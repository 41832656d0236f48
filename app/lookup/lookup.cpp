#include "lookup/lookup.h"

#include "api/cardtokensapi.h"

namespace tokendesk {

namespace {

/// Whether a record plainly isn't what was asked for. One that doesn't say whose it is may be.
bool isForeign(const CardToken& token, LookUpKind part, const QString& asked)
{
    const auto differs
        = [&asked](const QString& id) { return !id.isEmpty() && id.compare(asked, Qt::CaseInsensitive) != 0; };
    switch (part) {
    case LookUpKind::TokenId:
        return token.id != asked;
    case LookUpKind::Customer:
        return differs(token.customerId);
    case LookUpKind::Relationship:
        return differs(token.relationshipId);
    case LookUpKind::Anything:
    case LookUpKind::List:
        break;
    }
    return false;
}

} // namespace

LookUp::LookUp(const CardTokensApi& api, LookUpQuery query, QString accountId, QObject* owner)
    : QObject(owner)
    , m_api(api)
{
    m_result.query = std::move(query);
    m_result.accountId = std::move(accountId);
}

void LookUp::start()
{
    const LookUpQuery& query = m_result.query;
    const auto asksFor = [&query](LookUpKind kind) { return query.kind == kind || query.kind == LookUpKind::Anything; };

    CardTokenFilter filter;
    filter.statuses = query.statuses;
    filter.includeDeleted = query.includeDeleted || query.statuses.contains(CardStatus::Deleted);
    if (asksFor(LookUpKind::Customer)) {
        m_walks.push_back({LookUpKind::Customer, filter, {}});
        m_walks.back().filter.customerId = query.text;
    }
    if (asksFor(LookUpKind::Relationship)) {
        m_walks.push_back({LookUpKind::Relationship, filter, {}});
        m_walks.back().filter.relationshipId = query.text;
    }

    m_openParts = static_cast<int>(m_walks.size());
    if (asksFor(LookUpKind::TokenId)) {
        ++m_openParts;
        readToken();
    }
    for (ListWalk& walk : m_walks)
        readPage(walk);
}

void LookUp::stop()
{
    m_result.stopped = true;
    end();
}

void LookUp::readToken()
{
    auto* call = m_api.getCardToken(m_result.query.text, this);
    connect(call, &CardTokenCall::finished, this, [this, call](const Result<CardToken>& token) {
        call->deleteLater();
        const bool anything = m_result.query.kind == LookUpKind::Anything;
        if (token)
            take(LookUpKind::TokenId, {*token});
        // A customer's id may be no well-formed token id, which the API may answer with a 400.
        else if (token.error().kind != ApiError::Kind::NotFound
            && !(anything && token.error().kind == ApiError::Kind::Invalid))
            fail(LookUpKind::TokenId, token.error());
        endPart();
    });
}

void LookUp::readPage(ListWalk& walk)
{
    auto* call = m_api.listCardTokens(walk.filter, walk.cursor.startingAfter(), ApiRoot::pageLimit, this);
    connect(call, &CardTokenPageCall::finished, this, [this, call, &walk](const Result<CardTokenPage>& page) {
        call->deleteLater();
        takePage(walk, page);
    });
}

void LookUp::takePage(ListWalk& walk, const Result<CardTokenPage>& page)
{
    if (m_ended)
        return;
    if (!page) {
        fail(walk.part, page.error());
        endPart();
        return;
    }
    QList<CardToken> fresh;
    const ListCursor::Next next = walk.cursor.take(*page, fresh);
    // The server works on the next page while this one goes into the table.
    if (next == ListCursor::Next::ReadOn)
        readPage(walk);
    take(walk.part, std::move(fresh));
    switch (next) {
    case ListCursor::Next::ReadOn:
        return;
    case ListCursor::Next::Broken: {
        ApiError error;
        error.kind = ApiError::Kind::BrokenList;
        error.detail = walk.cursor.problem();
        fail(walk.part, error);
        break;
    }
    case ListCursor::Next::Done:
        break;
    }
    endPart();
}

void LookUp::take(LookUpKind part, QList<CardToken> tokens)
{
    if (m_ended)
        return;
    leaveOutOtherAccounts(tokens);
    m_result.foreign += static_cast<int>(
        tokens.removeIf([&](const CardToken& token) { return isForeign(token, part, m_result.query.text); }));
    tokens.removeIf([this](const CardToken& token) { return m_ids.contains(token.id); });
    if (tokens.isEmpty())
        return;
    for (CardToken& token : tokens) {
        m_ids.insert(token.id);
        m_texts.share(token);
        if (!token.isComplete())
            ++m_result.incomplete;
    }
    m_result.found = static_cast<int>(m_ids.size());
    if (!m_result.foundBy.contains(part))
        m_result.foundBy += part;
    emit found(tokens);
}

void LookUp::leaveOutOtherAccounts(QList<CardToken>& tokens)
{
    m_result.ofOtherAccounts += static_cast<int>(tokens.removeIf([this](const CardToken& token) {
        const bool isOther = token.isOfOther(m_result.accountId);
        if (isOther && m_result.otherAccount.isEmpty())
            m_result.otherAccount = token.accountId;
        return isOther;
    }));
}

void LookUp::fail(LookUpKind part, const ApiError& error) { m_result.failures += {part, error}; }

void LookUp::endPart()
{
    if (--m_openParts == 0)
        end();
}

void LookUp::end()
{
    if (m_ended)
        return;
    m_ended = true;
    for (const ListWalk& walk : m_walks) {
        m_result.unreadable += walk.cursor.unreadable();
        m_result.repeated += walk.cursor.repeated();
    }
    emit finished(m_result);
}

} // namespace tokendesk
