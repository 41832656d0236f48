#include "secrets/secret.h"

#include <QStringEncoder>
#include <QtAlgorithms>

#include <algorithm>
#include <cstring>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace tokendesk {

namespace {

#ifdef Q_OS_UNIX
/// Whole pages: to lock and unlock memory that shares a page with another secret would unlock that one too.
qsizetype roundedUp(qsizetype size)
{
    const qsizetype page = sysconf(_SC_PAGESIZE);
    return (size + page - 1) / page * page;
}

char* newMemory(qsizetype size)
{
    void* memory = mmap(nullptr, size_t(size), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0);
    if (memory == MAP_FAILED)
        qBadAlloc();
    // Each may fail, where a limit is low or a kernel old: the secret is then merely less well kept.
    mlock(memory, size_t(size));
#ifdef MADV_DONTDUMP
    madvise(memory, size_t(size), MADV_DONTDUMP);
#endif
#ifdef MADV_WIPEONFORK
    madvise(memory, size_t(size), MADV_WIPEONFORK);
#endif
    return static_cast<char*>(memory);
}

void freeMemory(char* memory, qsizetype size) { munmap(memory, size_t(size)); }
#else
qsizetype roundedUp(qsizetype size) { return size; }
char* newMemory(qsizetype size) { return new char[size_t(size)]; }
void freeMemory(char* memory, qsizetype) { delete[] memory; }
#endif

} // namespace

Secret::Secret(QByteArrayView bytes)
{
    allocate(bytes.size());
    m_size = bytes.size();
    std::copy(bytes.begin(), bytes.end(), m_memory);
}

Secret Secret::taking(QString&& text)
{
    Secret secret;
    QStringEncoder encoder(QStringEncoder::Utf8);
    secret.allocate(encoder.requiredSpace(text.size()));
    if (!text.isEmpty())
        secret.m_size = encoder.appendToBuffer(secret.m_memory, text) - secret.m_memory;
    wipe(text);
    return secret;
}

Secret Secret::taking(QByteArray&& bytes)
{
    Secret secret {QByteArrayView(bytes)};
    wipe(bytes);
    return secret;
}

Secret::Secret(Secret&& other) noexcept
    : m_memory(std::exchange(other.m_memory, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_capacity(std::exchange(other.m_capacity, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        drop();
        m_memory = std::exchange(other.m_memory, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

Secret::~Secret() { drop(); }

void Secret::drop()
{
    if (!m_memory)
        return;
    overwrite(m_memory, m_capacity);
    freeMemory(m_memory, m_capacity);
    m_memory = nullptr;
    m_size = 0;
    m_capacity = 0;
}

void Secret::allocate(qsizetype capacity)
{
    if (capacity == 0)
        return;
    m_capacity = roundedUp(capacity);
    m_memory = newMemory(m_capacity);
}

bool operator==(const Secret& left, const Secret& right)
{
    if (left.m_size != right.m_size)
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < left.m_size; ++i)
        difference |= unsigned(left.m_memory[i] ^ right.m_memory[i]);
    return difference == 0;
}

void overwrite(void* memory, qsizetype size)
{
    auto* const byte = static_cast<volatile char*>(memory);
    for (qsizetype i = 0; i < size; ++i)
        byte[i] = 0;
}

void wipe(QByteArray& bytes)
{
    if (bytes.isDetached())
        overwrite(bytes.data(), bytes.capacity());
    bytes = QByteArray();
}

void wipe(QString& text)
{
    if (text.isDetached())
        overwrite(text.data(), text.capacity() * qsizetype(sizeof(QChar)));
    text = QString();
}

} // namespace tokendesk
