#include "journal/journalfolder.h"

#include "journal/journalorigin.h"
#include "journal/journalpresence.h"
#include "journal/journalsalvage.h"
#include "journal/sqliteappend.h"
#include "journal/sqliteremoval.h"
#include "journal/sqliteschema.h"
#include "journal/sqlitestorage.h"
#include "journal/sqliteverify.h"
#include "settings/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QThread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

using Kind = JournalError::Kind;

/// What SQLite keeps beside a file.
const std::initializer_list<QLatin1StringView> companions {"-wal"_L1, "-shm"_L1};

/// Another program that opens the same journal needs milliseconds, unless it sets one aside.
std::unique_ptr<Claim> waitForClaim(const QString& name)
{
    constexpr int mostTries = 500;
    constexpr unsigned long betweenTriesMs = 20;
    for (int i = 0; i < mostTries; ++i) {
        if (auto claim = Claim::take(name))
            return claim;
        QThread::msleep(betweenTriesMs);
    }
    return nullptr;
}

bool hasCompanions(const QString& file)
{
    return std::any_of(companions.begin(), companions.end(),
        [&file](QLatin1StringView companion) { return QFileInfo::exists(file + companion); });
}

/// A name beside the file that says when, and that nothing has.
QString nameAside(const QString& file)
{
    const QString name
        = file + u".set-aside-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd'T'HHmmss'Z'"_s);
    QString free = name;
    for (int i = 2; QFileInfo::exists(free) || hasCompanions(free); ++i)
        free = u"%1-%2"_s.arg(name).arg(i);
    return free;
}

bool hasLog(const QString& file) { return QFileInfo(file + "-wal"_L1).size() > 0; }

QString inHex(const QByteArray& hash) { return QString::fromLatin1(hash.toHex()); }

QString lastSoundOf(const JournalVerification& verification)
{
    if (!verification.flaw || verification.flaw->lastSound.writer.isNull())
        return {};
    const JournalHead& head = verification.flaw->lastSound;
    return u" The last entry that fits is number %1 of writer %2, with the hash %3."_s.arg(head.sequence)
        .arg(head.writer.toString(QUuid::WithoutBraces), inHex(head.hash));
}

/// Sees to it that a power cut doesn't undo what was renamed in a folder. False: it may.
bool syncNames(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isSynced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return isSynced;
#else
    Q_UNUSED(folder);
    return false;
#endif
}

/// A sound journal, looked at by the only one who has it open, whose log is in it afterwards.
struct Inspection {
    std::optional<JournalRemoval> removal;
    JournalVerification verification;
};

JournalResult<Inspection> inspectForRemoval(
    const QString& file, const JournalRetention& retention, const QDateTime& now)
{
    const auto connection = SqliteConnection::open(file, SqliteConnection::Access::ReadWrite);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto writer = checkJournalTables(**connection);
    if (!writer)
        return tl::unexpected(writer.error());
    auto removal = findRemovable(**connection, *writer, retention, now);
    if (!removal)
        return tl::unexpected(removal.error());
    if (!*removal)
        return Inspection();
    const auto verification = verifyTables(**connection, *writer, std::atomic_bool(false));
    if (!verification)
        return tl::unexpected(verification.error());
    if (verification->flaw)
        return tl::unexpected(JournalError {Kind::Damaged, file, verification->flaw->detail});
    return Inspection {*removal, *verification};
}

/// Each journal has a writer of its own, or two entries of one installation would have the same sequence.
JournalResult<void> writeNew(const QString& file, const QList<JournalEntry>& entries)
{
    const auto connection = SqliteConnection::open(file, SqliteConnection::Access::Make);
    if (!connection)
        return tl::unexpected(connection.error());
    const QUuid writer = QUuid::createUuid();
    if (const auto made = makeJournalTables(**connection, writer); !made)
        return made;
    return SqliteAppend(**connection, writer).run(entries, JournalStorage::Purpose::Fact);
}

} // namespace

JournalFolder::JournalFolder(QString folder)
    : m_folder(std::move(folder))
{
}

JournalFolder::~JournalFolder() = default;

QString JournalFolder::file() const { return QDir(m_folder).filePath(u"journal.sqlite"_s); }

JournalResult<std::unique_ptr<JournalStorage>> JournalFolder::openToWrite()
{
    const auto alone = enter();
    if (!alone)
        return tl::unexpected(alone.error());
    if (const auto finished = finishWhatWasBegun(); !finished)
        return tl::unexpected(finished.error());
    makePrivate(file());
    // First without changing it: who opens a damaged file to write moves its log into it when closing.
    const auto inspected = SqliteStorage::inspect(file());
    if (!inspected && inspected.error().kind == Kind::Damaged) {
        const auto checked = verifyJournal(m_folder);
        if (const auto moved = setAside(inspected.error(), checked ? lastSoundOf(*checked) : QString()); !moved)
            return tl::unexpected(moved.error());
    } else if (!inspected) {
        return tl::unexpected(inspected.error());
    }
    return SqliteStorage::open(file(), SqliteStorage::Access::ReadWrite);
}

JournalResult<void> JournalFolder::setAsideUnsound()
{
    const auto alone = enter();
    if (!alone)
        return tl::unexpected(alone.error());
    const auto checked = verifyJournal(m_folder);
    if (!checked && checked.error().kind != Kind::Damaged)
        return tl::unexpected(checked.error());
    if (checked && checked->isSound())
        return tl::unexpected(JournalError {Kind::Other, file(), u"it is sound"_s});
    return checked ? setAside({Kind::Damaged, file(), checked->flaw->detail}, lastSoundOf(*checked))
                   : setAside(checked.error(), {});
}

JournalResult<std::unique_ptr<JournalStorage>> JournalFolder::openToRead() const
{
    return SqliteStorage::open(file(), SqliteStorage::Access::ReadOnly);
}

JournalResult<std::optional<JournalRemoval>> JournalFolder::removeOld(
    const JournalRetention& retention, const QDateTime& now)
{
    const auto alone = enter();
    if (!alone)
        return tl::unexpected(alone.error());
    const auto nobodyElse = m_presence->claimAlone();
    if (nobodyElse.empty())
        return tl::unexpected(JournalError {Kind::Locked, file(), u"another program uses it"_s});
    // What a link leads to would stay as it is, and the journal would lose its place.
    if (QFileInfo(file()).isSymLink())
        return tl::unexpected(JournalError {Kind::ReadOnly, file(), u"it is a link"_s});
    const auto old = inspectForRemoval(file(), retention, now);
    if (!old)
        return tl::unexpected(old.error());
    if (!old->removal)
        return std::nullopt;
    if (hasCompanions(file()))
        return tl::unexpected(JournalError {Kind::Locked, file(), u"somebody reads it"_s});
    if (const auto made = makeNextWithout(*old->removal, retention, now, old->verification); !made) {
        removeNext();
        return tl::unexpected(made.error());
    }
    if (!QFile::rename(file(), outgoingFile()))
        return tl::unexpected(JournalError {Kind::ReadOnly, file(), u"it can't be renamed"_s});
    if (const auto placed = putNextInPlace(); !placed) {
        QFile::rename(outgoingFile(), file());
        return tl::unexpected(placed.error());
    }
    // Else the next start removes it.
    if (syncNames(m_folder))
        QFile::remove(outgoingFile());
    return old->removal;
}

/// Among those who use the journal, and while the claim is kept the only one who opens it.
JournalResult<std::unique_ptr<Claim>> JournalFolder::enter()
{
    if (!makePrivateFolder(m_folder))
        return tl::unexpected(JournalError {Kind::ReadOnly, file(), u"the folder can't be made"_s});
    const QString place = QFileInfo(m_folder).canonicalFilePath();
    auto alone = waitForClaim(u"journal-opens:"_s + place);
    if (alone && !m_presence)
        m_presence = JournalPresence::enter(place);
    if (!alone || !m_presence)
        return tl::unexpected(JournalError {Kind::Locked, file(), u"another program opens it"_s});
    return alone;
}

/// Sees to it that there is a journal. Whoever made one may have been stopped at any step.
JournalResult<void> JournalFolder::finishWhatWasBegun() const
{
    if (QFileInfo::exists(file())) {
        // The old one was never moved, or the one after it stands where it stood.
        removeNext();
        QFile::remove(outgoingFile());
        return {};
    }
    // A log without its file would be taken for the new one's.
    QString aside;
    for (const QLatin1StringView companion : companions) {
        if (!QFileInfo::exists(file() + companion))
            continue;
        if (aside.isEmpty())
            aside = nameAside(file());
        if (!QFile::rename(file() + companion, aside + companion))
            return tl::unexpected(JournalError {Kind::ReadOnly, file() + companion, u"it can't be renamed"_s});
    }
    const bool isNextWhole = !hasLog(nextFile()) && SqliteStorage::inspect(nextFile()).has_value();
    // Without a next one there was a journal since, which somebody has moved.
    if (!isNextWhole && QFileInfo::exists(nextFile()) && QFileInfo::exists(outgoingFile())) {
        removeNext();
        if (!QFile::rename(outgoingFile(), nextFile()))
            return tl::unexpected(JournalError {Kind::ReadOnly, outgoingFile(), u"it can't be renamed"_s});
    } else if (!isNextWhole) {
        if (const auto made
            = makeNext(aside.isEmpty() ? QString()
                                       : u"There was no journal, but the log of one, which was set aside as %1."_s.arg(
                                           QFileInfo(aside + "-wal"_L1).fileName()),
                {});
            !made)
            return made;
    }
    return putNextInPlace();
}

JournalResult<void> JournalFolder::setAside(const JournalError& why, const QString& lastSound)
{
    const auto nobodyElse = m_presence->claimAlone();
    if (nobodyElse.empty())
        return tl::unexpected(why);
    const QString aside = nameAside(file());
    const QString name = QFileInfo(aside).fileName();
    QList<JournalEntry> carried = salvageOpenDeletions(file());
    QSet<QUuid> deletions;
    for (JournalEntry& entry : carried) {
        deletions += entry.deletion;
        const QString from = u"Carried over from %1, where it is number %2 of writer %3."_s.arg(name)
                                 .arg(entry.sequence)
                                 .arg(entry.writer.toString(QUuid::WithoutBraces));
        entry.detail = entry.detail.isEmpty() ? from : entry.detail + u' ' + from;
    }
    const QString detail = u"The journal before was set aside as %1: %2.%3 Deletions that go on here: %4."_s.arg(
        name, why.detail, lastSound, QString::number(deletions.size()));
    // The new one is whole before the old one moves, so that what was open is never without a journal.
    if (const auto made = makeNext(detail, carried); !made)
        return made;
    if (!QFile::rename(file(), aside))
        return tl::unexpected(JournalError {Kind::ReadOnly, file(), u"it can't be renamed"_s});
    for (const QLatin1StringView companion : companions)
        if (QFileInfo::exists(file() + companion) && !QFile::rename(file() + companion, aside + companion))
            return tl::unexpected(JournalError {Kind::ReadOnly, file() + companion, u"it can't be renamed"_s});
    if (const auto placed = putNextInPlace(); !placed)
        return placed;
    m_setAside = JournalSetAside {aside, why, int(deletions.size())};
    return {};
}

void JournalFolder::removeNext() const
{
    QFile::remove(nextFile());
    for (const QLatin1StringView companion : companions)
        QFile::remove(nextFile() + companion);
}

/// A file under a name of its own: the journal's name is only for whole ones.
JournalResult<void> JournalFolder::makeEmptyNext() const
{
    removeNext();
    // SQLite gives its companions the same permissions.
    QFile empty(nextFile());
    if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return tl::unexpected(JournalError {Kind::ReadOnly, file(), empty.errorString()});
    return {};
}

JournalResult<void> JournalFolder::makeNext(const QString& detail, const QList<JournalEntry>& carried) const
{
    if (const auto made = makeEmptyNext(); !made)
        return made;
    JournalEntry first;
    first.kind = JournalEntry::Kind::Begun;
    first.at = QDateTime::currentDateTimeUtc();
    first.detail = detail;
    const QList<JournalEntry> begun {JournalOrigin::ofThisProgram().stamped(first)};
    if (const auto written = writeNew(nextFile(), begun + carried); !written)
        return written;
    // A log would stay behind when the file is renamed, and with it what is in it.
    if (hasLog(nextFile()))
        return tl::unexpected(JournalError {Kind::Other, nextFile(), u"its log isn't in it yet"_s});
    return {};
}

JournalResult<void> JournalFolder::makeNextWithout(const JournalRemoval& removal, const JournalRetention& retention,
    const QDateTime& now, const JournalVerification& old) const
{
    if (const auto made = makeEmptyNext(); !made)
        return made;
    const QUuid writer = removal.last.writer;
    JournalEntry told;
    told.kind = JournalEntry::Kind::EntriesRemoved;
    told.at = now;
    told.detail = removalText(removal, retention);
    {
        const auto connection = SqliteConnection::open(nextFile(), SqliteConnection::Access::Make);
        if (!connection)
            return tl::unexpected(connection.error());
        if (const auto made = makeJournalTables(**connection, writer); !made)
            return made;
        if (const auto copied = copyKept(**connection, file(), removal); !copied)
            return copied;
        const auto written = SqliteAppend(**connection, writer)
                                 .run({JournalOrigin::ofThisProgram().stamped(told)}, JournalStorage::Purpose::Fact);
        if (!written)
            return written;
        const auto next = verifyTables(**connection, writer, std::atomic_bool(false));
        if (!next)
            return tl::unexpected(next.error());
        if (next->flaw || next->removed != removal.last || next->entries != old.entries - removal.entries + 1)
            return tl::unexpected(JournalError {Kind::Other, nextFile(), u"what is left isn't sound"_s});
    }
    if (hasCompanions(nextFile()) || hasCompanions(file()))
        return tl::unexpected(JournalError {Kind::Other, nextFile(), u"its log isn't in it yet"_s});
    return {};
}

JournalResult<void> JournalFolder::putNextInPlace() const
{
    if (!QFile::rename(nextFile(), file()))
        return tl::unexpected(JournalError {Kind::ReadOnly, file(), u"it can't be renamed"_s});
    // Empty ones, of whoever looked at it.
    for (const QLatin1StringView companion : companions)
        QFile::remove(nextFile() + companion);
    return {};
}

JournalResult<JournalVerification> verifyJournal(const QString& folder)
{
    const QString file = JournalFolder(folder).file();
    if (QFileInfo::exists(folder) && !(QFileInfo(folder).isReadable() && QFileInfo(folder).isExecutable()))
        return tl::unexpected(JournalError {Kind::Other, file, u"the folder can't be read"_s});
    if (isAbsent(file))
        return JournalVerification();
    const auto opened = SqliteStorage::open(file, SqliteStorage::Access::ReadOnly);
    if (!opened)
        return tl::unexpected(opened.error());
    return (*opened)->verify(std::atomic_bool(false));
}

} // namespace tokendesk
