#pragma once

#include "claim.h"
#include "journal/journalsource.h"
#include "journal/verifyjournal.h"

namespace tokendesk {

class JournalPresence;

/// The folder in which this user's journal lies, and the only one who makes and moves files in it.
///
/// A journal that doesn't open as one of ours, or whose end doesn't verify, is set aside when it is opened; the whole
/// is checked only afterwards (see FileJournal), because that takes seconds where there are many entries, and a
/// deletion shouldn't wait for it. Set aside means renamed, with its log, unless another program uses it.
class JournalFolder final : public JournalSource
{
public:
    explicit JournalFolder(QString folder);
    ~JournalFolder() override;

    /// The journal itself.
    QString file() const;

    /// Makes it, for its owner alone, if there is none.
    JournalResult<std::unique_ptr<JournalStorage>> openToWrite() override;
    JournalResult<void> setAsideUnsound() override;
    JournalResult<std::optional<JournalRemoval>> removeOld(
        const JournalRetention& retention, const QDateTime& now) override;
    std::optional<JournalSetAside> takeSetAside() override { return std::exchange(m_setAside, {}); }
    JournalResult<std::unique_ptr<JournalStorage>> openToRead() const override;

private:
    JournalResult<std::unique_ptr<Claim>> enter();
    JournalResult<void> finishWhatWasBegun() const;
    JournalResult<void> setAside(const JournalError& why, const QString& lastSound);
    JournalResult<void> makeNext(const QString& detail, const QList<JournalEntry>& carried) const;
    void removeNext() const;
    JournalResult<void> makeEmptyNext() const;
    JournalResult<void> makeNextWithout(const JournalRemoval& removal, const JournalRetention& retention,
        const QDateTime& now, const JournalVerification& old) const;
    JournalResult<void> putNextInPlace() const;
    QString nextFile() const { return file() + QStringLiteral(".new"); }
    /// The journal before a removal, until the one after it is in its place.
    QString outgoingFile() const { return file() + QStringLiteral(".outgoing"); }

    const QString m_folder;
    std::unique_ptr<JournalPresence> m_presence;
    std::optional<JournalSetAside> m_setAside;
};

} // namespace tokendesk
