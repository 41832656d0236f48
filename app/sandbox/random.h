#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>

namespace tokendesk::sandbox {

/// Chance that comes out the same everywhere: the standard's distributions differ between libraries, its engine
/// doesn't.
class Random final
{
public:
    explicit Random(std::uint64_t seed);

    /// A number from 0 to `bound` - 1; `bound` is at least 1.
    std::uint64_t below(std::uint64_t bound);

    /// True in `percent` of 100 cases.
    bool chance(unsigned percent);

    template <typename T, std::size_t size>
    const T& pick(const std::array<T, size>& from)
    {
        return from[below(size)];
    }

    /// `length` letters and digits.
    std::string letters(std::size_t length);

    /// A UUID of version 4's form.
    std::string uuid();

private:
    std::mt19937_64 m_engine;
};

} // namespace tokendesk::sandbox
