// Another Token Desk that writes to the journal in FOLDER: `journal-client FOLDER COUNT TOKEN`. Says `ready`, and once
// a line comes on its standard input writes COUNT deletions of tokens of its own, one commit each, and then tries to
// begin the deletion of TOKEN. Says `begun` if it may, `refused` if another one is under way, and else what went wrong.
#include "journal/journalfolder.h"
#include "journalentries.h"

#include <QCoreApplication>

#include <cstdio>

using namespace tokendesk;

namespace {

void say(const QString& text)
{
    std::puts(text.toUtf8().constData());
    std::fflush(stdout);
}

QString work(const QString& folder, int count, const QString& token)
{
    JournalFolder files(folder);
    const auto storage = files.openToWrite();
    if (!storage)
        return storage.error().detail;
    for (int i = 0; i < count; ++i) {
        const JournalEntry entry
            = requestedEntry(QStringLiteral("own-%1-%2").arg(QCoreApplication::applicationPid()).arg(i));
        const auto appended = (*storage)->append({entry}, JournalStorage::Purpose::Intent);
        if (!appended)
            return appended.error().detail;
    }
    const JournalEntry first = requestedEntry(token);
    const auto begun
        = (*storage)->append({first, nextEntry(first, JournalEntry::Kind::Sending)}, JournalStorage::Purpose::Intent);
    if (begun)
        return QStringLiteral("begun");
    return begun.error().kind == JournalError::Kind::Conflict ? QStringLiteral("refused") : begun.error().detail;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    say(QStringLiteral("ready"));
    if (std::getchar() == EOF)
        return 1;
    say(work(arguments[1], arguments[2].toInt(), arguments[3]));
    return 0;
}
