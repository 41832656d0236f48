#include "lookupcontroller.h"

#include "api/cardtokensapi.h"
#include "deletion/deletions.h"
#include "table/cardtokentablemodel.h"

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {

/// The first page shows at once; later ones in batches, which a view takes ten times faster, but small enough not to
/// be felt.
constexpr std::chrono::milliseconds batchPause(100);
constexpr qsizetype largestBatch = 1000;

} // namespace

LookUpController::LookUpController(
    const CardTokensApi& api, Deletions& deletions, CardTokenTableModel& model, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_deletions(deletions)
    , m_model(model)
{
    m_flush.setSingleShot(true);
    m_flush.callOnTimeout(this, &LookUpController::flush);
}

void LookUpController::lookUp(const LookUpQuery& query)
{
    const IdProblem problem = checkId(query.text);
    if (problem != IdProblem::None) {
        stop();
        emit refused(problem);
        return;
    }
    delete m_lookUp;
    m_flush.stop();
    m_pending.clear();
    m_result.reset();
    m_model.clear();
    m_found = 0;
    m_running = true;
    remember(query);

    m_lookUp = new LookUp(m_api, query, this);
    connect(m_lookUp, &LookUp::found, this, &LookUpController::take);
    connect(m_lookUp, &LookUp::finished, this, [this](const LookUpResult& result) {
        m_lookUp->deleteLater();
        m_result = result;
        if (m_pending.isEmpty())
            endIfDone();
        else
            m_flush.start(0);
    });
    emit started(query);
    m_lookUp->start();
}

void LookUpController::repeat()
{
    if (!m_recent.isEmpty())
        lookUp(LookUpQuery(m_recent.first()));
}

void LookUpController::stop()
{
    if (m_lookUp)
        m_lookUp->stop();
    while (m_result)
        flush();
}

void LookUpController::take(const QList<CardToken>& tokens)
{
    m_found += static_cast<int>(tokens.size());
    m_pending += tokens;
    if (m_model.total() == 0)
        flush();
    else if (!m_flush.isActive())
        m_flush.start(batchPause);
}

void LookUpController::flush()
{
    m_flush.stop();
    // Arranging takes a turn of its own.
    if (m_pending.isEmpty()) {
        endIfDone();
        return;
    }
    QList<CardToken> batch;
    while (!m_pending.isEmpty() && batch.size() < largestBatch)
        batch += m_pending.takeFirst();
    append(std::move(batch));
    emit progressed(m_found);
    if (!m_pending.isEmpty() || m_result)
        m_flush.start(0);
}

void LookUpController::append(QList<CardToken> tokens)
{
    for (CardToken& token : tokens)
        // A list may be older than the deletion.
        if (const CardToken* gone = m_deletions.goneToken(token.id))
            token = *gone;
    m_model.append(tokens);
    for (const CardToken& token : tokens) {
        const Deletions::State state = m_deletions.stateOf(token.id);
        if (state != Deletions::State::None)
            m_model.setDeletionState(token.id, state);
        // The API answers again: time to settle what stayed unknown.
        if (state == Deletions::State::Unknown)
            m_deletions.checkAgain(token.id);
    }
}

void LookUpController::endIfDone()
{
    if (!m_result)
        return;
    const LookUpResult result = *std::exchange(m_result, std::nullopt);
    m_running = false;
    m_model.arrange();
    emit finished(result);
}

void LookUpController::remember(const LookUpQuery& query)
{
    constexpr qsizetype mostRemembered = 9;
    m_recent.removeAll(query);
    m_recent.prepend(query);
    m_recent.resize(std::min(m_recent.size(), mostRemembered));
}

} // namespace tokendesk
