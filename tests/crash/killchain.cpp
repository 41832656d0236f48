#include "killchain.h"

#include "agreement.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

namespace tokendesk::crash {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;

/// What a single deletion has left in the journal when it is killed at a step.
QStringList kindsAfter(Step step)
{
    switch (step) {
    case Step::BeforeRequest:
    case Step::BeforeIntent: // The request comes in the same commit.
    case Step::TornIntent:
        return {};
    case Step::UnsyncedIntent: // The system still has what the process wrote.
    case Step::AfterIntent:
    case Step::MidSend:
    case Step::AllSent:
    case Step::AppliedWithoutReply:
    case Step::ReplyWithoutRecord:
    case Step::TornRecord:
        return {u"requested"_s, u"sending"_s};
    case Step::AfterRecord:
    case Step::DuringExport:
        return {u"requested"_s, u"sending"_s, u"replied"_s, u"outcome"_s};
    }
    return {};
}

/// Whether the token of a single deletion is deleted then; nothing where it is a race.
std::optional<bool> isDeletedAfter(Step step)
{
    switch (step) {
    case Step::BeforeRequest:
    case Step::BeforeIntent:
    case Step::TornIntent:
    case Step::UnsyncedIntent:
    case Step::AfterIntent:
    case Step::MidSend:
        return false;
    case Step::AllSent:
        return std::nullopt;
    case Step::AppliedWithoutReply:
    case Step::ReplyWithoutRecord:
    case Step::TornRecord:
    case Step::AfterRecord:
    case Step::DuringExport:
        return true;
    }
    return std::nullopt;
}

} // namespace

QString Kill::name() const
{
    const std::string_view text = nameOf(step);
    const QString stepName = QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    switch (job) {
    case Job::Single:
        return stepName + u" of one"_s;
    case Job::Run:
        return stepName + u" of a run"_s;
    case Job::Export:
        break;
    }
    return stepName;
}

KillChain::KillChain(const QUrl& server, const QString& ledgerFile)
    : m_server(server)
    , m_wire(ledgerFile)
{
    QDir(m_home.path()).mkdir(u"export"_s);
}

void KillChain::note(const QString& problem) { m_problems += u"After %1: %2"_s.arg(m_lastKill, problem); }

bool KillChain::open(Desk& desk)
{
    if (!desk.isOpen()) {
        note(u"it doesn't open"_s);
        return false;
    }
    if (const int open = openCount(m_left); open > 0 && !desk.tell({u"wait for"_s, u"interrupted"_s}))
        note(u"%1 interrupted deletions aren't told: %2"_s.arg(open).arg(desk.texts().join(u" | "_s)));
    return settle(desk);
}

/// Waits until each deletion has ended, and checks how.
bool KillChain::settle(Desk& desk)
{
    const QDeadlineTimer patience(patienceMs);
    std::optional<JournalStories> stories;
    do
        stories = readJournal(m_home.path());
    while ((!stories || openCount(*stories) > 0) && !patience.hasExpired() && desk.tell({u"wait"_s, 20}));
    if (!stories) {
        note(u"the journal can't be read"_s);
        return false;
    }
    m_wire.readOn();
    for (const QString& problem : disagreements({*stories}, m_wire))
        note(problem);
    checkNothingMore(*stories);
    m_left = *stories;
    return true;
}

/// Since the kill no attempt was begun: nothing is sent again without the person.
void KillChain::checkNothingMore(const JournalStories& stories)
{
    for (const auto& [id, story] : stories.asKeyValueRange()) {
        const auto left = m_left.constFind(id);
        if (left == m_left.cend())
            note(u"a deletion that nobody asked for: "_s + story.tokenId);
        else if (left->attempts() != story.attempts())
            note(u"sent again: %1: %2"_s.arg(story.tokenId, story.kinds.join(u' ')));
    }
    if (stories.size() < m_left.size())
        note(u"the journal has lost deletions"_s);
}

bool KillChain::act(Desk& desk, const Kill& kill, const Customer& customer)
{
    if (const int found = desk.lookUp(customer.id); found != customer.tokens) {
        note(u"customer %1 has %2 card tokens, not %3"_s.arg(customer.id).arg(found).arg(customer.tokens));
        return false;
    }
    const QJsonArray deletes {u"delete"_s, u"Asked for by phone"_s};
    if (!desk.tell({u"choose"_s, kill.job == Job::Run ? 0 : 1}))
        return false;
    if (kill.job == Job::Export && (!desk.tell(deletes) || !desk.tell({u"wait for"_s, u"Confirmed by the API"_s})))
        return false;
    if (!desk.arm(kill.step, kill.n, kill.part))
        return false;
    desk.tellOnly(kill.job == Job::Export ? QJsonArray {u"export"_s, exportFile()} : deletes);
    return true;
}

bool KillChain::kill(const Kill& kill, const Customer& customer)
{
    Desk desk(m_home.path(), m_server);
    if (!open(desk))
        return false;
    m_lastKill = u"%1, time %2, part %3"_s.arg(kill.name()).arg(kill.n).arg(kill.part);
    if (!act(desk, kill, customer)) {
        note(u"it can't be had to delete"_s);
        return false;
    }
    if (!desk.isKilled()) {
        note(u"it wasn't killed: "_s + desk.texts().join(u" | "_s));
        return false;
    }
    if (!isSound(m_home.path()))
        note(u"the journal isn't sound"_s);
    const auto stories = readJournal(m_home.path());
    if (!stories) {
        note(u"the journal can't be read"_s);
        return true;
    }
    m_wire.readOn();
    checkAfterKill(kill, customer, *stories);
    checkExport();
    m_left = *stories;
    return true;
}

void KillChain::checkAfterKill(const Kill& kill, const Customer& customer, const JournalStories& stories)
{
    QHash<QString, int> attempts;
    for (const JournalStory& story : stories)
        attempts[story.tokenId] += story.attempts();
    for (const auto& [id, story] : stories.asKeyValueRange()) {
        // Before the first byte leaves, its intent is on disk.
        if (m_wire.deletesOf(story.tokenId) > attempts.value(story.tokenId))
            note(u"a DELETE without an intent: "_s + story.tokenId);
        if (kill.job == Job::Run || m_left.contains(id))
            continue;
        const auto isDeleted = isDeletedAfter(kill.step);
        if (story.kinds != kindsAfter(kill.step))
            note(u"the journal has: "_s + story.kinds.join(u' '));
        if (isDeleted && isDeleted != m_wire.isDeleted(story.tokenId))
            note(u"the token is deleted: %1"_s.arg(m_wire.isDeleted(story.tokenId)));
    }
    // All that was confirmed is written at once, or nothing.
    const bool isWritten = kill.job == Job::Run ? kill.step != Step::BeforeRequest : !kindsAfter(kill.step).isEmpty();
    const auto added = stories.size() - m_left.size();
    if (added != (!isWritten ? 0 : kill.job == Job::Run ? customer.tokens : 1))
        note(u"%1 deletions were added"_s.arg(added));
}

/// What broke off leaves no file that could pass for a whole one.
void KillChain::checkExport()
{
    if (QFile::exists(exportFile()))
        note(u"a part of an export stands for the whole"_s);
}

void KillChain::end()
{
    Desk desk(m_home.path(), m_server);
    if (open(desk) && !desk.quit())
        note(u"it doesn't quit"_s);
}

} // namespace tokendesk::crash
