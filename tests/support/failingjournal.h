#pragma once

#include "journal/journalfolder.h"

#include <atomic>

namespace tokendesk {

/// A journal's storage that fails when told to.
class FailingStorage final : public JournalStorage
{
public:
    struct Switch {
        std::atomic_bool fails = false;
        /// What is about to be done can be written all the same.
        std::atomic_bool sparesIntents = false;
        /// The check of the whole journal finds that its fourth entry was changed; another program uses it too.
        std::atomic_bool isUnsound = false;
    };

    FailingStorage(std::unique_ptr<JournalStorage> real, std::shared_ptr<Switch> state)
        : m_real(std::move(real))
        , m_state(std::move(state))
    {
    }

    JournalResult<void> append(const QList<JournalEntry>& entries, Purpose purpose) override
    {
        if (m_state->fails && !(m_state->sparesIntents && purpose == Purpose::Intent))
            return tl::unexpected(
                JournalError {JournalError::Kind::NoSpace, QStringLiteral("there"), QStringLiteral("full")});
        return m_real->append(entries, purpose);
    }
    JournalResult<JournalPage> list(const JournalQuery& query, std::optional<JournalPlace> after, int most) override
    {
        return m_real->list(query, after, most);
    }
    JournalResult<int> count(const JournalQuery& query) override { return m_real->count(query); }
    JournalResult<QList<JournalEntry>> story(const QUuid& deletion) override { return m_real->story(deletion); }
    JournalResult<QList<JournalDeletion>> open() override { return m_real->open(); }
    JournalResult<QList<JournalAccount>> accounts() override { return m_real->accounts(); }
    JournalResult<JournalHead> head() override { return m_real->head(); }
    JournalResult<int> readAll(
        const JournalQuery& query, bool withEntries, const Sink& sink, const std::atomic_bool& isCalledOff) override
    {
        return m_real->readAll(query, withEntries, sink, isCalledOff);
    }
    JournalResult<JournalVerification> verify(const std::atomic_bool& isCalledOff) override
    {
        if (!m_state->isUnsound)
            return m_real->verify(isCalledOff);
        JournalVerification found;
        JournalFlaw flaw;
        flaw.kind = JournalFlaw::Kind::Changed;
        flaw.writer = QUuid::createUuid();
        flaw.sequence = 4;
        found.flaw = flaw;
        return found;
    }
    JournalResult<bool> hasNews() override { return m_real->hasNews(); }

private:
    const std::unique_ptr<JournalStorage> m_real;
    const std::shared_ptr<Switch> m_state;
};

/// The same over the journal in a folder.
class FailingSource final : public JournalSource
{
public:
    FailingSource(const QString& folder, std::shared_ptr<FailingStorage::Switch> state)
        : m_real(folder)
        , m_state(std::move(state))
    {
    }

    JournalResult<std::unique_ptr<JournalStorage>> openToWrite() override { return failing(m_real.openToWrite()); }
    JournalResult<void> setAsideUnsound() override
    {
        if (m_state->isUnsound)
            return tl::unexpected(JournalError {JournalError::Kind::Damaged, QStringLiteral("there"), {}});
        return m_real.setAsideUnsound();
    }
    JournalResult<std::optional<JournalRemoval>> removeOld(
        const JournalRetention& retention, const QDateTime& now) override
    {
        return m_real.removeOld(retention, now);
    }
    std::optional<JournalSetAside> takeSetAside() override { return m_real.takeSetAside(); }
    JournalResult<std::unique_ptr<JournalStorage>> openToRead() const override { return failing(m_real.openToRead()); }

private:
    JournalResult<std::unique_ptr<JournalStorage>> failing(JournalResult<std::unique_ptr<JournalStorage>> real) const
    {
        if (!real)
            return real;
        return std::make_unique<FailingStorage>(std::move(*real), m_state);
    }

    JournalFolder m_real;
    const std::shared_ptr<FailingStorage::Switch> m_state;
};

} // namespace tokendesk
