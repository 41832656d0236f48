#pragma once

namespace tokendesk {

/// While it lives, screen readers and whatever else listens to the accessibility tree hear of a masked field how much
/// was typed, pasted or removed, not what: Qt masks what is read of one, and tells every change in clear text.
class SpokenMask final
{
public:
    SpokenMask();
    ~SpokenMask();

    SpokenMask(const SpokenMask&) = delete;
    SpokenMask& operator=(const SpokenMask&) = delete;
};

} // namespace tokendesk
