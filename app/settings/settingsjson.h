#pragma once

#include "settings/settingsvalues.h"

#include <QJsonObject>

#include <tl/expected.hpp>

namespace tokendesk {

/// Raised when a version that doesn't know the new form could no longer read the file.
constexpr int settingsVersion = 1;

/// A settings file as read.
struct ParsedSettings {
    SettingsValues values;
    /// The file as it is, without what couldn't be used: fields that we don't know outlive us.
    QJsonObject document;
    /// What couldn't be used and has its default now, such as `lock_minutes` or `accounts[1].name`.
    QStringList unusable;
};

/// Why a file can't be read as settings at all.
enum class SettingsSyntax { NotJson, TooNew };

tl::expected<ParsedSettings, SettingsSyntax> parseSettings(const QByteArray& bytes);

/// The values written into a document, but for those that nobody has chosen; every other field of it stays, those of
/// each account too.
QJsonObject withValues(QJsonObject document, const SettingsValues& values);

} // namespace tokendesk
