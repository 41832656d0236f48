#include "settings.h"

#include <QStandardPaths>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// The stored number as one of the enumeration's values; anything else as the first.
template <typename Enum>
Enum stored(const QSettings& settings, const QString& key, Enum first, Enum last)
{
    const int value = settings.value(key, static_cast<int>(first)).toInt();
    return value >= static_cast<int>(first) && value <= static_cast<int>(last) ? static_cast<Enum>(value) : first;
}

const QString geometryKey = u"window/geometry"_s;
const QString splitterKey = u"window/splitter"_s;
const QString columnsKey = u"table/columns"_s;
const QString detailsKey = u"window/details"_s;
const QString appearanceKey = u"window/appearance"_s;
const QString densityKey = u"table/density"_s;

} // namespace

Settings::Settings(const QString& file)
    : m_settings(file, QSettings::IniFormat)
{
}

QString Settings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/settings.ini"_L1;
}

QByteArray Settings::windowGeometry() const { return m_settings.value(geometryKey).toByteArray(); }
void Settings::setWindowGeometry(const QByteArray& geometry) { m_settings.setValue(geometryKey, geometry); }
QByteArray Settings::splitterState() const { return m_settings.value(splitterKey).toByteArray(); }
void Settings::setSplitterState(const QByteArray& state) { m_settings.setValue(splitterKey, state); }
QByteArray Settings::columnsState() const { return m_settings.value(columnsKey).toByteArray(); }
void Settings::setColumnsState(const QByteArray& state) { m_settings.setValue(columnsKey, state); }
bool Settings::showsDetails() const { return m_settings.value(detailsKey, true).toBool(); }
void Settings::setShowsDetails(bool shows) { m_settings.setValue(detailsKey, shows); }

Appearance Settings::appearance() const
{
    return stored(m_settings, appearanceKey, Appearance::System, Appearance::Dark);
}

void Settings::setAppearance(Appearance appearance)
{
    m_settings.setValue(appearanceKey, static_cast<int>(appearance));
}

Density Settings::density() const
{
    if (!m_settings.contains(densityKey))
        return Density::Normal;
    return stored(m_settings, densityKey, Density::Compact, Density::Roomy);
}

void Settings::setDensity(Density density) { m_settings.setValue(densityKey, static_cast<int>(density)); }

} // namespace tokendesk
