#include "lookupcontroller.h"

#include "api/cardtokensapi.h"
#include "deletion/deletions.h"
#include "lookup/listlookup.h"
#include "table/cardtokentablemodel.h"

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {

/// The first page shows at once; later ones together, which a view takes ten times faster.
constexpr std::chrono::milliseconds batchPause(100);

} // namespace

LookUpController::LookUpController(const CardTokensApi& api, QString accountId, Deletions& deletions,
    CardTokenTableModel& model, std::shared_ptr<const Clock> clock, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_accountId(std::move(accountId))
    , m_deletions(deletions)
    , m_model(model)
    , m_clock(std::move(clock))
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(batchPause);
    m_flush.callOnTimeout(this, &LookUpController::showTaken);
}

void LookUpController::lookUp(const LookUpQuery& query)
{
    const bool isList = query.kind == LookUpKind::List;
    const IdProblem problem = isList ? IdProblem::None : checkId(query.text);
    if (problem != IdProblem::None) {
        stop();
        emit refused(problem);
        return;
    }
    m_model.clear();
    m_found = 0;
    remember(query);
    begin(query);
    if (isList) {
        LookUpResult begun;
        begun.query = query;
        begun.accountId = m_accountId;
        begun.unread = query.ids;
        readList(std::move(begun));
    } else {
        m_lookUp = new LookUp(m_api, query, m_accountId, this);
        run(m_lookUp.get());
    }
}

void LookUpController::repeat()
{
    if (!m_recent.isEmpty())
        lookUp(LookUpQuery(m_recent.first()));
}

void LookUpController::readRest(const LookUpResult& begun)
{
    begin(begun.query);
    readList(begun);
}

void LookUpController::begin(const LookUpQuery& query)
{
    delete m_lookUp;
    delete m_listLookUp;
    m_flush.stop();
    m_running = true;
    emit started(query);
}

template <typename Kind>
void LookUpController::run(Kind* lookUp)
{
    connect(lookUp, &Kind::found, this, &LookUpController::take);
    connect(lookUp, &Kind::finished, this, [this, lookUp](const LookUpResult& result) {
        m_running = false;
        lookUp->deleteLater();
        showTaken();
        m_model.arrange();
        emit finished(result);
    });
    lookUp->start();
}

void LookUpController::readList(LookUpResult begun)
{
    m_listLookUp = new ListLookUp(m_api, m_clock, std::move(begun), this);
    // Told even while nothing is found.
    connect(m_listLookUp, &ListLookUp::progressed, this, [this] {
        if (!m_flush.isActive())
            m_flush.start();
    });
    run(m_listLookUp.get());
}

void LookUpController::stop()
{
    if (m_running && m_lookUp)
        m_lookUp->stop();
    else if (m_running)
        m_listLookUp->stop();
}

void LookUpController::forget()
{
    delete m_lookUp;
    delete m_listLookUp;
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
        if (const auto gone = m_deletions.goneToken(token.id))
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
    LookUpProgress progress;
    progress.found = m_found;
    if (m_listLookUp) {
        progress.answered = m_listLookUp->answered();
        progress.asked = m_listLookUp->asked();
        progress.isWaiting = m_listLookUp->isWaiting();
    }
    emit progressed(progress);
}

void LookUpController::remember(const LookUpQuery& query)
{
    constexpr qsizetype mostRemembered = 9;
    // A list may be long: the last one is enough to hold.
    m_recent.removeIf([&query](const LookUpQuery& other) {
        return other == query || (other.kind == LookUpKind::List && query.kind == LookUpKind::List);
    });
    m_recent.prepend(query);
    m_recent.resize(std::min(m_recent.size(), mostRemembered));
}

} // namespace tokendesk
