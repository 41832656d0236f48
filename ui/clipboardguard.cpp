#include "clipboardguard.h"

#include "cards/pandetection.h"

#include <QGuiApplication>
#include <QMimeData>
#include <QVariant>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto modes = {QClipboard::Clipboard, QClipboard::Selection};
/// Of what is marked, in seconds. Other programs don't see it.
constexpr const char* stayProperty = "stay";

} // namespace

QString ClipboardGuard::markFormat() { return u"x-kde-passwordManagerHint"_s; }

std::optional<std::chrono::seconds> ClipboardGuard::stay()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const QVariant seconds = data ? data->property(stayProperty) : QVariant();
    return seconds.isValid() ? std::optional(std::chrono::seconds(seconds.toLongLong())) : std::nullopt;
}

ClipboardGuard::ClipboardGuard(std::shared_ptr<const Clock> clock, std::chrono::seconds stay)
    : m_clock(std::move(clock))
    , m_stay(stay)
{
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &ClipboardGuard::look);
}

ClipboardGuard::~ClipboardGuard()
{
    QGuiApplication::clipboard()->disconnect(this);
    for (const QClipboard::Mode mode : modes)
        takeOff(mode);
}

void ClipboardGuard::look(QClipboard::Mode mode)
{
    m_alarms.at(mode).reset();
    if (!isOurs(mode))
        return;
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (!clipboard->mimeData(mode)->hasFormat(markFormat())) {
        // Before anybody can have asked for it: that takes the event loop. Brings us here again.
        auto* marked = new QMimeData;
        marked->setText(maskPans(clipboard->text(mode)));
        marked->setData(markFormat(), "secret");
        marked->setProperty(stayProperty, static_cast<qint64>(m_stay.count()));
        clipboard->setMimeData(marked, mode);
        return;
    }
    m_alarms.at(mode) = m_clock->wakeAfter(m_stay, [this, mode] { takeOff(mode); });
}

void ClipboardGuard::takeOff(QClipboard::Mode mode)
{
    if (isOurs(mode))
        QGuiApplication::clipboard()->clear(mode);
}

bool ClipboardGuard::isOurs(QClipboard::Mode mode) const
{
    const QClipboard* clipboard = QGuiApplication::clipboard();
    const bool isOwned = mode == QClipboard::Clipboard ? clipboard->ownsClipboard() : clipboard->ownsSelection();
    const QMimeData* data = isOwned ? clipboard->mimeData(mode) : nullptr;
    return data && data->hasText();
}

} // namespace tokendesk
