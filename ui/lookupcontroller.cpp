#include "lookupcontroller.h"

#include "api/cardtokensapi.h"
#include "deletion/deletions.h"
#include "table/cardtokentablemodel.h"

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {

/// The first page shows at once; later ones together, which a view takes ten times faster.
constexpr std::chrono::milliseconds batchPause(100);

} // namespace

LookUpController::LookUpController(
    const CardTokensApi& api, QString accountId, Deletions& deletions, CardTokenTableModel& model, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_accountId(std::move(accountId))
    , m_deletions(deletions)
    , m_model(model)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(batchPause);
    m_flush.callOnTimeout(this, &LookUpController::showTaken);
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
    m_model.clear();
    m_found = 0;
    m_running = true;
    remember(query);

    m_lookUp = new LookUp(m_api, query, m_accountId, this);
    connect(m_lookUp, &LookUp::found, this, &LookUpController::take);
    connect(m_lookUp, &LookUp::finished, this, [this](const LookUpResult& result) {
        m_running = false;
        m_lookUp->deleteLater();
        showTaken();
        m_model.arrange();
        emit finished(result);
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
    if (m_running)
        m_lookUp->stop();
}

void LookUpController::forget()
{
    delete m_lookUp;
    m_running = false;
    m_flush.stop();
    m_model.clear();
    m_recent.clear();
    m_found = 0;
}

void LookUpController::take(QList<CardToken> tokens)
{
    m_found += static_cast<int>(tokens.size());
    for (CardToken& token : tokens)
        // A list may be older than the deletion.
        if (const CardToken* gone = m_deletions.goneToken(token.id))
            token = *gone;
    m_model.stage(tokens);
    for (const CardToken& token : std::as_const(tokens)) {
        const Deletions::State state = m_deletions.stateOf(token.id);
        if (state != Deletions::State::None)
            m_model.setDeletionState(token.id, state);
        // The API answers again: time to settle what stayed unknown.
        if (state == Deletions::State::Unknown)
            m_deletions.checkAgain(token.id);
    }
    if (m_model.total() == 0)
        showTaken();
    else if (!m_flush.isActive())
        m_flush.start();
}

void LookUpController::showTaken()
{
    m_flush.stop();
    m_model.showStaged();
    emit progressed(m_found);
}

void LookUpController::remember(const LookUpQuery& query)
{
    constexpr qsizetype mostRemembered = 9;
    m_recent.removeAll(query);
    m_recent.prepend(query);
    m_recent.resize(std::min(m_recent.size(), mostRemembered));
}

} // namespace tokendesk
