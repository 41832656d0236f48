#include "target.h"

#include "exchange.h"

#include <charconv>
#include <cstddef>

namespace tokendesk::sandbox {

namespace {

enum class Plus { IsPlus, IsSpace };

std::string decoded(std::string_view text, Plus plus)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            const auto* digits = text.data() + i + 1;
            unsigned char byte = 0;
            if (i + 2 >= text.size() || std::from_chars(digits, digits + 2, byte, 16).ptr != digits + 2)
                throw Failure(400, "The URL has a percent sign that isn't followed by two hexadecimal digits.");
            result += static_cast<char>(byte);
            i += 2;
        } else {
            result += text[i] == '+' && plus == Plus::IsSpace ? ' ' : text[i];
        }
    }
    return result;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

} // namespace

Target::Target(std::string_view raw)
{
    const auto question = raw.find('?');
    auto path = raw.substr(0, question);
    if (path.starts_with('/'))
        path.remove_prefix(1);
    for (const auto segment : split(path, '/'))
        m_segments.push_back(decoded(segment, Plus::IsPlus));
    if (question == std::string_view::npos)
        return;
    for (const auto pair : split(raw.substr(question + 1), '&')) {
        const auto equals = pair.find('=');
        const auto value = equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1);
        m_parameters.push_back({decoded(pair.substr(0, equals), Plus::IsSpace), decoded(value, Plus::IsSpace)});
    }
}

std::optional<std::string> Target::parameter(std::string_view name) const
{
    for (const auto& parameter : m_parameters) {
        if (parameter.name == name)
            return parameter.value;
    }
    return std::nullopt;
}

std::vector<std::string> Target::parameters(std::string_view name) const
{
    std::vector<std::string> values;
    for (const auto& parameter : m_parameters) {
        if (parameter.name == name)
            values.push_back(parameter.value);
    }
    return values;
}

} // namespace tokendesk::sandbox
