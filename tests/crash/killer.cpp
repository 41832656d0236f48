// Stands between Token Desk and the C library, and kills the process at a step that was asked for. It is preloaded, so
// that the program is the very one that people run. What a write means is seen in where it goes: a socket that carries
// a DELETE, the journal's log, a file in a folder named `export`; and what a commit holds in what was bound for it.
#include "killer.h"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <map>
#include <mutex>
#include <string>

#include <csignal>
#include <dlfcn.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

namespace tokendesk::crash {

namespace {

/// A DELETE on a connection.
struct Sending {
    std::string head;
    std::size_t bodyLeft = 0;
    bool headIsOut = false;
    bool isOut = false;
};

/// What one commit of the journal brings, and how far it is.
struct Commit {
    bool hasRequest = false;
    bool hasIntent = false;
    bool hasOutcome = false;
    bool hasBegun = false;
    /// Not only the log's own head.
    bool hasPages = false;
};

/// Threads of the program call in: one at a time is let in, and the one that kills lets nobody in any more.
struct Killer {
    std::mutex mutex;
    std::atomic<bool> isArmed = false;
    std::optional<Step> step;
    int n = 0;
    int part = 0;
    std::map<int, Sending> sendings;
    Commit commit;
    /// Set when a commit is to be torn: how many of its writes still get through.
    std::optional<int> writesLeft;
    bool isReplyRead = false;
};

Killer& killer()
{
    // Never destroyed: threads may write when the program ends.
    static auto& instance = *new Killer;
    return instance;
}

template <typename Function>
Function next(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

/// Dies on a slow disk: all other threads have the time to do what they should only do when it is written.
[[noreturn]] void dieSlowly()
{
    constexpr useconds_t aWhile = 50'000;
    killer().mutex.unlock();
    ::usleep(aWhile);
    die();
}

bool isArmedFor(Step step) { return killer().step == step; }

/// Whether this is the time. Counts.
bool comesTo(Step step) { return isArmedFor(step) && --killer().n == 0; }

std::string pathOf(int fd)
{
    char path[4096];
    const auto length = ::readlink(("/proc/self/fd/" + std::to_string(fd)).c_str(), path, sizeof path);
    return length > 0 ? std::string(path, static_cast<std::size_t>(length)) : std::string();
}

bool isLog(int fd) { return pathOf(fd).ends_with("/journal.sqlite-wal"); }
bool isExport(int fd) { return pathOf(fd).find("/export/") != std::string::npos; }

/// At least a byte of what has two, and never all.
std::size_t partOf(std::size_t length)
{
    return std::clamp<std::size_t>(length * static_cast<std::size_t>(killer().part) / 100, 1, length - 1);
}

std::size_t bodyLengthIn(const std::string& head)
{
    constexpr std::string_view name = "\r\ncontent-length:";
    const auto at = std::search(head.begin(), head.end(), name.begin(), name.end(),
        [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a | 0x20 : a) == b; });
    if (at == head.end())
        return 0;
    const char* first = &*at + name.size();
    first += std::strspn(first, " ");
    std::size_t length = 0;
    std::from_chars(first, head.data() + head.size(), length);
    return length;
}

/// Takes note of bytes that got out on a socket.
void follow(int fd, std::string_view bytes)
{
    auto& sendings = killer().sendings;
    if (bytes.starts_with("DELETE "))
        sendings.insert_or_assign(fd, Sending());
    const auto found = sendings.find(fd);
    if (found == sendings.end())
        return;
    Sending& sending = found->second;
    if (sending.isOut) {
        // The connection, or one that has its number now, carries something else.
        sendings.erase(found);
        return;
    }
    if (!sending.headIsOut) {
        sending.head += bytes;
        const auto end = sending.head.find("\r\n\r\n");
        if (end == std::string::npos)
            return;
        sending.headIsOut = true;
        sending.bodyLeft = bodyLengthIn(sending.head);
        bytes.remove_prefix(bytes.size() - (sending.head.size() - end - 4));
    }
    sending.bodyLeft -= std::min(sending.bodyLeft, bytes.size());
    sending.isOut = sending.bodyLeft == 0;
    if (sending.isOut && comesTo(Step::AllSent))
        die();
}

/// Where to cut a DELETE off: anywhere, right behind its head, or inside of its body.
std::size_t cutOf(std::string_view bytes)
{
    const auto end = bytes.find("\r\n\r\n");
    const auto head = end == std::string_view::npos ? bytes.size() : end + 4;
    switch (killer().part % 3) {
    case 1:
        return std::min(head, bytes.size() - 1);
    case 2:
        return head + 2 < bytes.size() ? head + partOf(bytes.size() - head) : partOf(bytes.size());
    default:
        return partOf(bytes.size());
    }
}

/// Sends a part and dies, if it is time.
template <typename Send>
void beforeSending(std::string_view bytes, const Send& send)
{
    if (!bytes.starts_with("DELETE ") || !comesTo(Step::MidSend))
        return;
    send(bytes.data(), cutOf(bytes));
    die();
}

/// Whether a DELETE's reply is about to be read there.
bool isReplyDue(int fd)
{
    const auto found = killer().sendings.find(fd);
    if (found == killer().sendings.end() || !found->second.isOut)
        return false;
    char first = 0;
    return next<decltype(&::recv)>("recv")(fd, &first, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
}

template <typename Receive>
ssize_t receiveOn(int fd, const Receive& receive)
{
    if (!killer().isArmed)
        return receive();
    const std::lock_guard lock(killer().mutex);
    const bool isReply = isReplyDue(fd);
    if (isReply && comesTo(Step::AppliedWithoutReply))
        die();
    const ssize_t received = receive();
    if (isReply && received > 0) {
        killer().sendings.erase(fd);
        if (isArmedFor(Step::ReplyWithoutRecord) && !killer().isReplyRead)
            killer().isReplyRead = comesTo(Step::ReplyWithoutRecord);
    }
    return received;
}

/// A commit is several writes: a head and a page each time. Dies at the first one, or inside of one, if it is time.
template <typename Write>
void beforeCommitting(const void* data, std::size_t length, const Write& write)
{
    constexpr std::size_t leastPage = 512;
    Killer& now = killer();
    Commit& commit = now.commit;
    if (now.isReplyRead)
        die();
    if (!commit.hasBegun) {
        commit.hasBegun = true;
        if ((commit.hasRequest && comesTo(Step::BeforeRequest)) || (commit.hasIntent && comesTo(Step::BeforeIntent)))
            dieSlowly();
        if ((commit.hasIntent && comesTo(Step::TornIntent)) || (commit.hasOutcome && comesTo(Step::TornRecord)))
            now.writesLeft = now.part % 4;
    }
    commit.hasPages = commit.hasPages || length >= leastPage;
    if (now.writesLeft && (*now.writesLeft)-- == 0) {
        write(data, partOf(length));
        dieSlowly();
    }
}

/// Whatever is sent or written, wherever to.
template <typename Write>
ssize_t writeTo(int fd, const void* data, std::size_t length, const Write& write)
{
    Killer& now = killer();
    if (!now.isArmed)
        return write(data, length);
    const std::lock_guard lock(now.mutex);
    const std::string_view bytes(static_cast<const char*>(data), length);
    if (isLog(fd)) {
        beforeCommitting(data, length, write);
    } else if (isArmedFor(Step::DuringExport) && isExport(fd) && comesTo(Step::DuringExport)) {
        if (length > 1)
            write(data, partOf(length));
        die();
    } else if (bytes.starts_with("DELETE ") || now.sendings.contains(fd)) {
        beforeSending(bytes, write);
        const ssize_t sent = write(data, length);
        if (sent > 0)
            follow(fd, bytes.substr(0, static_cast<std::size_t>(sent)));
        return sent;
    }
    return write(data, length);
}

template <typename Sync>
int syncOf(int fd, const Sync& sync)
{
    if (!killer().isArmed || !isLog(fd))
        return sync();
    const std::lock_guard lock(killer().mutex);
    Commit& commit = killer().commit;
    if (!commit.hasPages)
        return sync();
    if (commit.hasIntent && comesTo(Step::UnsyncedIntent))
        dieSlowly();
    const int result = sync();
    if ((commit.hasIntent && comesTo(Step::AfterIntent)) || (commit.hasOutcome && comesTo(Step::AfterRecord)))
        die();
    commit = {};
    return result;
}

/// Takes note of what goes into the commit to come.
void noteBound(std::u16string_view text)
{
    if (!killer().isArmed)
        return;
    const std::lock_guard lock(killer().mutex);
    Commit& commit = killer().commit;
    commit.hasRequest = commit.hasRequest || text == u"requested";
    commit.hasIntent = commit.hasIntent || text == u"sending";
    commit.hasOutcome = commit.hasOutcome || text == u"outcome";
}

} // namespace

void arm(Step step, int n, int part)
{
    const std::lock_guard lock(killer().mutex);
    killer().step = step;
    killer().n = n;
    killer().part = part;
    killer().isArmed = true;
}

} // namespace tokendesk::crash

// The C library's functions that Qt and SQLite write and read with, and SQLite's that Qt binds texts with.
using namespace tokendesk::crash;

extern "C" {

ssize_t send(int fd, const void* data, size_t length, int flags)
{
    static const auto real = next<decltype(&::send)>("send");
    return writeTo(fd, data, length, [=](const void* bytes, size_t count) { return real(fd, bytes, count, flags); });
}

ssize_t recv(int fd, void* data, size_t most, int flags)
{
    static const auto real = next<decltype(&::recv)>("recv");
    return receiveOn(fd, [=] { return real(fd, data, most, flags); });
}

ssize_t read(int fd, void* data, size_t most)
{
    static const auto real = next<decltype(&::read)>("read");
    return receiveOn(fd, [=] { return real(fd, data, most); });
}

ssize_t write(int fd, const void* data, size_t length)
{
    static const auto real = next<decltype(&::write)>("write");
    return writeTo(fd, data, length, [=](const void* bytes, size_t count) { return real(fd, bytes, count); });
}

ssize_t pwrite64(int fd, const void* data, size_t length, off64_t at)
{
    static const auto real = next<decltype(&::pwrite64)>("pwrite64");
    return writeTo(fd, data, length, [=](const void* bytes, size_t count) { return real(fd, bytes, count, at); });
}

int fdatasync(int fd)
{
    static const auto real = next<decltype(&::fdatasync)>("fdatasync");
    return syncOf(fd, [=] { return real(fd); });
}

int sqlite3_bind_text16(void* statement, int index, const void* text, int bytes, void (*destructor)(void*))
{
    // Qt loads SQLite with a plugin of its own, out of sight of all others.
    static void* const sqlite = dlopen("libsqlite3.so.0", RTLD_LAZY | RTLD_NOLOAD);
    static const auto real = reinterpret_cast<decltype(&sqlite3_bind_text16)>(dlsym(sqlite, "sqlite3_bind_text16"));
    if (text && bytes >= 0)
        noteBound({static_cast<const char16_t*>(text), static_cast<std::size_t>(bytes) / sizeof(char16_t)});
    return real(statement, index, text, bytes, destructor);
}
}
