#include "journal/journalorigin.h"

#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <vector>

#include <pwd.h>
#include <unistd.h>
#endif

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString userName()
{
#ifdef Q_OS_UNIX
    // Not from the environment, which anybody can set.
    passwd entry {};
    passwd* found = nullptr;
    constexpr std::size_t enough = 64 * 1024;
    std::vector<char> texts(enough);
    if (getpwuid_r(getuid(), &entry, texts.data(), texts.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return u"uid "_s + QString::number(getuid());
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

} // namespace

JournalOrigin JournalOrigin::ofThisProgram()
{
    return {userName(), QSysInfo::machineHostName(), u"token-desk " TOKENDESK_VERSION ""_s};
}

JournalEntry JournalOrigin::stamped(JournalEntry entry) const
{
    entry.user = user;
    entry.host = host;
    entry.program = program;
    return entry;
}

} // namespace tokendesk
