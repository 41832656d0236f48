#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace tokendesk::crash {

/// Where Token Desk is killed. The names are those of `./dev bench crash`.
enum class Step {
    BeforeRequest, ///< nothing of what the person confirmed is in the journal
    BeforeIntent, ///< the journal is about to get an intent
    TornIntent, ///< half of an intent's bytes are in the journal's file
    UnsyncedIntent, ///< all of them, and they aren't synced
    AfterIntent, ///< it is synced, and nothing is sent yet
    MidSend, ///< some bytes of a DELETE are out
    AllSent, ///< all of them, and nobody waits for what becomes of it
    AppliedWithoutReply, ///< the reply has come to this machine, and isn't read
    ReplyWithoutRecord, ///< it is read, and the journal is about to get it
    TornRecord, ///< half of an outcome's bytes are in the journal's file
    AfterRecord, ///< an outcome is synced
    DuringExport, ///< a part of an export is written
};

inline constexpr std::array<std::string_view, 12> stepNames {
    "before-request",
    "before-intent",
    "torn-intent",
    "unsynced-intent",
    "after-intent",
    "mid-send",
    "all-sent",
    "applied-without-reply",
    "reply-without-record",
    "torn-record",
    "after-record",
    "during-export",
};

inline constexpr std::string_view nameOf(Step step) { return stepNames[static_cast<std::size_t>(step)]; }

inline constexpr std::optional<Step> stepFrom(std::string_view name)
{
    for (std::size_t i = 0; i < stepNames.size(); ++i)
        if (stepNames[i] == name)
            return static_cast<Step>(i);
    return std::nullopt;
}

} // namespace tokendesk::crash
