#include "random.h"

#include <string_view>

namespace tokendesk::sandbox {

Random::Random(std::uint64_t seed)
    : m_engine(seed)
{
}

std::uint64_t Random::below(std::uint64_t bound) { return m_engine() % bound; }

bool Random::chance(unsigned percent) { return below(100) < percent; }

std::string Random::letters(std::size_t length)
{
    constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::string text;
    while (text.size() < length)
        text += alphabet[below(alphabet.size())];
    return text;
}

std::string Random::uuid()
{
    std::string text = "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx";
    for (char& place : text) {
        if (place == 'x')
            place = "0123456789abcdef"[below(16)];
        else if (place == 'y')
            place = "89ab"[below(4)];
    }
    return text;
}

} // namespace tokendesk::sandbox
