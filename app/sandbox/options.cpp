#include "options.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>
#include <system_error>

namespace tokendesk::sandbox {

namespace {

/// Hands out `--name value` and `--name=value` alike.
class Arguments final
{
public:
    explicit Arguments(std::span<char* const> arguments)
        : m_rest(arguments)
    {
    }

    /// Goes to the next option; false at the end.
    bool next()
    {
        if (m_value)
            throw UsageError(m_name + " takes no value.");
        if (m_rest.empty())
            return false;
        const std::string_view argument = take();
        const auto equals = argument.find('=');
        m_name = argument.substr(0, equals);
        if (equals != std::string_view::npos)
            m_value = argument.substr(equals + 1);
        return true;
    }

    const std::string& name() const { return m_name; }

    std::string value()
    {
        if (!m_value && m_rest.empty())
            throw UsageError(m_name + " needs a value.");
        const auto value = m_value ? *m_value : take();
        m_value.reset();
        return std::string(value);
    }

    std::uint64_t number(std::uint64_t most, std::uint64_t least = 0)
    {
        const auto text = value();
        std::uint64_t number = 0;
        const auto* end = text.data() + text.size();
        const auto [stop, error] = std::from_chars(text.data(), end, number);
        if (error != std::errc() || stop != end || number < least || number > most)
            throw UsageError(
                m_name + " needs a number from " + std::to_string(least) + " to " + std::to_string(most) + ".");
        return number;
    }

private:
    std::string_view take()
    {
        const std::string_view first = m_rest.front();
        m_rest = m_rest.subspan(1);
        return first;
    }

    std::span<char* const> m_rest;
    std::string m_name;
    std::optional<std::string_view> m_value;
};

int deletedAgainFrom(const std::string& text)
{
    if (text != "404" && text != "200")
        throw UsageError("--deleted-again is 404 or 200.");
    return text == "404" ? 404 : 200;
}

std::string accountFrom(std::string text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    constexpr std::size_t length = 9;
    if (text.size() != length || (text[0] != 'P' && text[0] != 'T')
        || !std::all_of(text.begin() + 1, text.end(), isDigit))
        throw UsageError("--account is P or T and eight digits.");
    return text;
}

} // namespace

Options optionsFrom(std::span<char* const> given)
{
    Options options;
    Arguments arguments(given);
    while (arguments.next()) {
        const auto& name = arguments.name();
        if (name == "--help" || name == "-h") {
            options.action = Options::Action::ShowHelp;
        } else if (name == "--version") {
            options.action = Options::Action::ShowVersion;
        } else if (name == "--port") {
            options.port = static_cast<int>(arguments.number(65535));
        } else if (name == "--tokens") {
            options.tokens = arguments.number(1'000'000);
        } else if (name == "--seed") {
            options.seed = arguments.number(UINT64_MAX);
        } else if (name == "--latency-ms") {
            options.latency = std::chrono::milliseconds(arguments.number(600'000));
        } else if (name == "--ledger") {
            options.ledger = arguments.value();
            if (options.ledger.empty())
                throw UsageError("--ledger needs a file name.");
        } else if (name == "--deleted-again") {
            options.deletedAgain = deletedAgainFrom(arguments.value());
        } else if (name == "--account") {
            options.accountId = accountFrom(arguments.value());
        } else if (name == "--token-life") {
            options.accessTokenLife = std::chrono::seconds(arguments.number(366 * 24 * 3600, 1));
        } else if (name == "--token-uses") {
            options.accessTokenUses = arguments.number(UINT64_MAX, 1);
        } else if (name == "--until-stdin-closes") {
            options.untilStdinCloses = true;
        } else {
            throw UsageError("There is no option " + name + ".");
        }
    }
    return options;
}

const char* helpText()
{
    return R"(Usage: token-desk-sandbox [option]...

Serves the card-token API with made-up cards on 127.0.0.1, for trying out and
testing Token Desk. Nothing is stored: each start begins anew.

  --port N               the port to listen on; 0, the default, is any free one
  --tokens N             how many card tokens there are; without it, a shop of
                         about 250 customers with one to six cards
  --seed S               another shop for each number; default 1
  --latency-ms N         wait this long before each reply
  --ledger FILE          add one JSON line per request to FILE: what was
                         received, and what it did
  --deleted-again 404    what deleting a deleted token answers: 404, the
  --deleted-again 200    default, or 200 with the token
  --account ID           the account's id, P or T and eight digits; default
                         T00000000
  --token-life SECONDS   how long an access token is good; default 14400
  --token-uses N         for how many requests an access token is good; without
                         it, for as many as come
  --until-stdin-closes   end when standard input reaches its end
  --help, -h             show this
  --version              show the version

The first line printed is "listening on http://127.0.0.1:PORT", then comes one
line per request. SIGTERM or Ctrl-C ends it.

Roots      http://127.0.0.1:PORT/v1                              x-api-key, Bearer
           http://127.0.0.1:PORT/v1/accounts/ID/payments         Bearer
API keys   sandbox-key         everything
           sandbox-read-key    transactions only: no scope admin:checkout
Client     sandbox-client with the secret sandbox-secret, for access tokens from
           POST /v1/accounts/ID/auth/token
To look    customer 10234 has six card tokens, one of them deleted; customer
up         company-fleet has 250; relationship fjordbutikken-nord has many
)";
}

} // namespace tokendesk::sandbox
