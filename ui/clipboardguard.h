#pragma once

#include "clock.h"

#include <QClipboard>
#include <QObject>

#include <array>
#include <chrono>
#include <memory>
#include <optional>

namespace tokendesk {

/// Watches over what this program puts on the clipboard, whichever part of it and whichever way, and on X11's
/// selection: marks it as sensitive for clipboard managers that understand that, and takes it off again after a while,
/// or when the guard goes. A whole card number, which can only have been typed or pasted into a field, goes there
/// masked. What another program put there is left alone.
class ClipboardGuard final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usualStay {60};
    /// What clipboard managers know the mark by: they keep no history of what has it.
    static QString markFormat();
    /// How long what this program has just put on the clipboard stays there. Nothing if no guard watches over it.
    static std::optional<std::chrono::seconds> stay();

    /// There must be a QGuiApplication, which outlives this.
    explicit ClipboardGuard(std::shared_ptr<const Clock> clock, std::chrono::seconds stay = usualStay);
    ~ClipboardGuard() override;

private:
    void look(QClipboard::Mode mode);
    void takeOff(QClipboard::Mode mode);
    bool isOurs(QClipboard::Mode mode) const;

    const std::shared_ptr<const Clock> m_clock;
    const std::chrono::seconds m_stay;
    /// By mode.
    std::array<std::unique_ptr<Alarm>, QClipboard::LastMode + 1> m_alarms;
};

} // namespace tokendesk
