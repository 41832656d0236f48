#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokendesk::sandbox {

/// A request's target taken apart before it is decoded: an encoded `/` stays inside its segment.
class Target final
{
public:
    /// Throws Failure 400 if a percent sign isn't followed by two hexadecimal digits.
    explicit Target(std::string_view raw);

    /// `/v1/a%2Fb` is `v1` and `a/b`.
    const std::vector<std::string>& segments() const { return m_segments; }

    /// The first value of a query parameter.
    std::optional<std::string> parameter(std::string_view name) const;

    /// All values of a query parameter that may be repeated.
    std::vector<std::string> parameters(std::string_view name) const;

private:
    struct Parameter {
        std::string name;
        std::string value;
    };

    std::vector<std::string> m_segments;
    std::vector<Parameter> m_parameters;
};

} // namespace tokendesk::sandbox
