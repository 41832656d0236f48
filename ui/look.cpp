#include "look.h"

#include "settings/privatefile.h"

#include <QFileInfo>
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

Look::Look(const QString& file)
    : m_file(file, QSettings::IniFormat)
{
    // QSettings makes both for everyone to read, and keeps a file's permissions.
    makePrivateFolder(QFileInfo(file).absolutePath());
    static_cast<void>(
        QFile(file).open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner));
    makePrivate(file);
}

QString Look::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/look.ini"_L1;
}

QByteArray Look::windowGeometry() const { return m_file.value(geometryKey).toByteArray(); }
void Look::setWindowGeometry(const QByteArray& geometry) { m_file.setValue(geometryKey, geometry); }
QByteArray Look::splitterState() const { return m_file.value(splitterKey).toByteArray(); }
void Look::setSplitterState(const QByteArray& state) { m_file.setValue(splitterKey, state); }
QByteArray Look::columnsState() const { return m_file.value(columnsKey).toByteArray(); }
void Look::setColumnsState(const QByteArray& state) { m_file.setValue(columnsKey, state); }
bool Look::showsDetails() const { return m_file.value(detailsKey, true).toBool(); }
void Look::setShowsDetails(bool shows) { m_file.setValue(detailsKey, shows); }

Appearance Look::appearance() const { return stored(m_file, appearanceKey, Appearance::System, Appearance::Dark); }

void Look::setAppearance(Appearance appearance) { m_file.setValue(appearanceKey, static_cast<int>(appearance)); }

Density Look::density() const
{
    if (!m_file.contains(densityKey))
        return Density::Normal;
    return stored(m_file, densityKey, Density::Compact, Density::Roomy);
}

void Look::setDensity(Density density) { m_file.setValue(densityKey, static_cast<int>(density)); }

} // namespace tokendesk
