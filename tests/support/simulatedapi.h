#pragma once

#include "api/cardtokensapi.h"
#include "virtualclock.h"

#include <QPointer>

#include <functional>
#include <list>

namespace tokendesk {

/// An API without a network, in virtual time: what a script says comes after a round trip.
class SimulatedApi final : public CardTokenAccess
{
public:
    using Delete = std::function<DeleteResult(const QString& id)>;
    using Get = std::function<Result<CardToken>(const QString& id)>;

    static constexpr std::chrono::milliseconds roundTrip {50};

    /// Each is asked when the request arrives: half a round trip after it was sent.
    SimulatedApi(std::shared_ptr<const Clock> clock, Delete onDelete, Get onGet)
        : m_clock(std::move(clock))
        , m_delete(std::move(onDelete))
        , m_get(std::move(onGet))
    {
    }

    CardTokenCall* getCardToken(const QString& id, QObject* owner, Connection) const override
    {
        return answer<CardTokenCall>(m_get, id, owner);
    }
    DeleteCardTokenCall* deleteCardToken(
        const QString& id, const QString&, Requestor, QObject* owner, Connection) const override
    {
        return answer<DeleteCardTokenCall>(m_delete, id, owner);
    }
    bool isProven(const QString&) const override { return true; }
    AccountProofCall* proveAccount(const QString&, QObject*) const override { return nullptr; }

private:
    template <typename Call, typename Script>
    Call* answer(const Script& script, const QString& id, QObject* owner) const
    {
        auto* call = new Call(owner);
        // An alarm can't be destroyed by itself: it waits for the next one.
        m_done.clear();
        const auto alarm = m_alarms.emplace(m_alarms.end());
        *alarm = m_clock->wakeAfter(roundTrip / 2, [this, &script, id, alarm, guard = QPointer(call)] {
            const auto result = script(id);
            const auto back = m_alarms.emplace(m_alarms.end());
            *back = m_clock->wakeAfter(roundTrip / 2, [this, back, guard, result] {
                m_done.splice(m_done.end(), m_alarms, back);
                if (guard)
                    emit guard->finished(result);
            });
            m_done.splice(m_done.end(), m_alarms, alarm);
        });
        return call;
    }

    const std::shared_ptr<const Clock> m_clock;
    const Delete m_delete;
    const Get m_get;
    mutable std::list<std::unique_ptr<Alarm>> m_alarms;
    mutable std::list<std::unique_ptr<Alarm>> m_done;
};

} // namespace tokendesk
