#pragma once

#include "activity/diagnostics.h"
#include "check/check.h"
#include "journal/verifyjournal.h"
#include "theme.h"

#include <QObject>

class QWidget;

namespace tokendesk {

class Activity;
class OpenAccounts;
class ReadableJournal;

/// Asks where to put the diagnostics, gathers and writes them: what the program knows by itself, and what a check of
/// everything finds. The check has connections of its own, and isn't told of as activity.
class DiagnosticsFlow final : public QObject
{
    Q_OBJECT

public:
    /// How long the check may take; what it hasn't come to by then is left out.
    static constexpr std::chrono::minutes patience {2};

    struct Sources {
        const Settings& settings;
        SecretKeeper& secrets;
        const OpenAccounts& accounts;
        ReadableJournal& journal;
        const Activity& activity;
        std::shared_ptr<const Clock> clock;
    };

    /// What is given must outlive this, but for `accounts`, which needs to only while the window is used; this belongs
    /// to `window`.
    DiagnosticsFlow(const Sources& sources, QWidget& window);
    ~DiagnosticsFlow() override;

    /// From now on no account but the sandbox is reached.
    void keepToSandbox() { m_keepsToSandbox = true; }
    void ask();
    /// Tells at once that it gathers, and while it does no more than that. What came of it is told later, never from
    /// inside this function.
    void save(const QString& file);
    /// For the lock: ends the check and drops its secrets. What it has found so far is written.
    void cutShort();

signals:
    /// What came of it, for the person.
    void told(tokendesk::Tone tone, const QString& sentence);

private:
    struct Gathering {
        QString file;
        /// Null once it is over.
        std::unique_ptr<Check> check = {};
        std::unique_ptr<Alarm> patience = {};
        QStringList found = {};
        /// What a check of the journal gave, once it has.
        std::optional<JournalResult<JournalVerification>> journal = {};
    };

    QList<AccountProfile> accountsToCheck() const;
    void startCheck();
    void endCheck(const QString& why);
    void writeOnceGathered();
    void tellEnd(const QString& file, const tl::expected<void, DiagnosticsError>& written);

    const Sources m_sources;
    QWidget& m_window;
    bool m_keepsToSandbox = false;
    std::optional<Gathering> m_gathering;
};

} // namespace tokendesk
