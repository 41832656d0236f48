#include "lookup/listlookup.h"

#include "api/cardtokensapi.h"

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {

/// As many connections as Qt makes to one server.
constexpr int mostAtOnce = 6;
/// What keeps failing fails for the rest of the list too.
constexpr int mostFailuresInARow = 5;
constexpr int mostWaitsInARow = 8;
constexpr std::chrono::seconds longestWait(300);

/// The API knows no token of that id, or says that it can't be the id of one.
bool saysThatThereIsNone(const ApiError& error)
{
    return error.kind == ApiError::Kind::NotFound || (error.kind == ApiError::Kind::Invalid && error.isFromApi);
}

} // namespace

ListLookUp::ListLookUp(const CardTokensApi& api, std::shared_ptr<const Clock> clock, LookUpResult begun, QObject* owner)
    : QObject(owner)
    , m_api(api)
    , m_clock(std::move(clock))
    , m_result(std::move(begun))
    , m_ids(std::exchange(m_result.unread, {}))
    , m_isAnswered(m_ids.size(), false)
    , m_mostInFlight(mostAtOnce)
{
    m_result.stopped = false;
    m_result.failures.clear();
}

int ListLookUp::answered() const { return asked() - static_cast<int>(m_ids.size()) + m_answered; }

void ListLookUp::start()
{
    if (m_ids.isEmpty())
        QMetaObject::invokeMethod(this, &ListLookUp::end, Qt::QueuedConnection);
    askOn();
}

void ListLookUp::stop()
{
    m_result.stopped = true;
    end();
}

void ListLookUp::askOn()
{
    while (!m_wait && !m_givesUp && m_inFlight < m_mostInFlight) {
        if (!m_again.isEmpty())
            ask(m_again.takeFirst());
        else if (m_nextToAsk < m_ids.size())
            ask(m_nextToAsk++);
        else
            break;
    }
}

void ListLookUp::ask(qsizetype place)
{
    ++m_inFlight;
    auto* call = m_api.getCardToken(m_ids[place], this);
    connect(call, &CardTokenCall::finished, this, [this, call, place](const Result<CardToken>& token) {
        call->deleteLater();
        if (!m_ended)
            take(place, token);
    });
}

void ListLookUp::take(qsizetype place, const Result<CardToken>& token)
{
    --m_inFlight;
    if (token || saysThatThereIsNone(token.error())) {
        m_failuresInARow = 0;
        m_waitsInARow = 0;
        m_mostInFlight = std::min(m_mostInFlight + 1, mostAtOnce);
    }
    if (token) {
        takeToken(place, *token);
    } else if (saysThatThereIsNone(token.error())) {
        m_unknown += place;
        answer(place, std::nullopt);
    } else if (!waitsAfter(token.error(), place)) {
        fail(token.error());
        // Unread; but what stands behind it in the list needn't wait for it.
        m_answers.insert(place, std::nullopt);
    }
    tellInOrder();
    askOn();
    if (m_inFlight == 0 && !m_wait)
        end();
}

void ListLookUp::takeToken(qsizetype place, const CardToken& token)
{
    if (token.isOfOther(m_result.accountId)) {
        ++m_result.ofOtherAccounts;
        if (m_result.otherAccount.isEmpty())
            m_result.otherAccount = token.accountId;
        answer(place, std::nullopt);
    } else if (token.id != m_ids[place]) {
        ++m_result.foreign;
        answer(place, std::nullopt);
    } else {
        ++m_result.found;
        if (!token.isComplete())
            ++m_result.incomplete;
        answer(place, token);
    }
}

bool ListLookUp::waitsAfter(const ApiError& error, qsizetype place)
{
    if (error.kind != ApiError::Kind::RateLimited)
        return false;
    const bool isFirstOfMany = !m_wait;
    const auto backOff = std::chrono::seconds(1) * (1 << std::min(m_waitsInARow, 4));
    const std::chrono::seconds wait = error.retryAfter.value_or(backOff);
    if (wait > longestWait || m_waitsInARow >= mostWaitsInARow)
        return false;
    m_again += place;
    // Those that were in flight are refused together: one wait for all.
    if (isFirstOfMany) {
        ++m_waitsInARow;
        m_mostInFlight = std::max(m_mostInFlight / 2, 1);
        m_wait = m_clock->wakeAfter(std::max<std::chrono::milliseconds>(wait, backOff), [this] {
            const std::unique_ptr<Alarm> rung = std::move(m_wait);
            askOn();
            emit progressed();
        });
        emit progressed();
    }
    return true;
}

void ListLookUp::fail(const ApiError& error)
{
    if (m_result.failures.isEmpty())
        m_result.failures += {LookUpKind::List, error};
    m_givesUp = m_givesUp || ++m_failuresInARow >= mostFailuresInARow;
}

void ListLookUp::answer(qsizetype place, std::optional<CardToken> token)
{
    ++m_answered;
    m_isAnswered[place] = true;
    m_answers.insert(place, std::move(token));
    emit progressed();
}

void ListLookUp::tellInOrder()
{
    QList<CardToken> tokens;
    for (; m_answers.contains(m_nextToTell); ++m_nextToTell) {
        std::optional<CardToken> token = m_answers.take(m_nextToTell);
        if (!token)
            continue;
        m_texts.share(*token);
        tokens += *std::move(token);
    }
    if (tokens.isEmpty())
        return;
    if (!m_result.foundBy.contains(LookUpKind::List))
        m_result.foundBy += LookUpKind::List;
    emit found(tokens);
}

void ListLookUp::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_wait.reset();
    for (; m_nextToTell < m_ids.size() && !m_answers.isEmpty(); ++m_nextToTell)
        tellInOrder();
    std::sort(m_unknown.begin(), m_unknown.end());
    for (const qsizetype place : std::as_const(m_unknown))
        m_result.unknown += m_ids[place];
    for (qsizetype place = 0; place < m_ids.size(); ++place)
        if (!m_isAnswered[place])
            m_result.unread += m_ids[place];
    emit finished(m_result);
}

} // namespace tokendesk
