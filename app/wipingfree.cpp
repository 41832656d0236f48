// Overwrites memory as it is freed. A secret passes through libraries that don't care what they leave behind: Qt's
// header and socket buffers, OpenSSL, D-Bus, the text of an input field. What they free would stand in this process's
// memory until something else happens to be written there; so free() and realloc() are replaced, for the program and
// all its libraries. Not part of sanitized builds, which bring a malloc of their own.
#include <cstddef>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <malloc.h>

namespace {

/// The next one in line: the C library's, or that of an allocator that was put before it.
template <typename Function>
Function next(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

void free(void* memory) noexcept
{
    static const auto reallyFree = next<void (*)(void*)>("free");
    if (!memory)
        return;
    std::memset(memory, 0, malloc_usable_size(memory));
    reallyFree(memory);
}

void* realloc(void* memory, std::size_t size) noexcept
{
    static const auto reallyReallocate = next<void* (*)(void*, std::size_t)>("realloc");
    if (!memory || size == 0)
        return reallyReallocate(memory, size);
    const std::size_t room = malloc_usable_size(memory);
    if (size <= room) {
        std::memset(static_cast<char*>(memory) + size, 0, room - size);
        return reallyReallocate(memory, size);
    }
    // The real one would free the old place itself when it moves.
    void* const larger = std::malloc(size);
    if (!larger)
        return nullptr;
    std::memcpy(larger, memory, room);
    std::free(memory);
    return larger;
}
}
