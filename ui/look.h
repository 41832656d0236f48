#pragma once

#include "theme.h"

#include <QByteArray>
#include <QSettings>

namespace tokendesk {

/// How tall the table's rows are.
enum class Density { Compact, Normal, Roomy };

/// What the program remembers of how its window looks, in one file. Never an account, a look-up, a card or a key.
class Look final
{
public:
    explicit Look(const QString& file);

    /// `look.ini` in the platform's place for configuration.
    static QString defaultFile();

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    QByteArray splitterState() const;
    void setSplitterState(const QByteArray& state);
    /// Order, widths, sorting and choice of the table's columns.
    QByteArray columnsState() const;
    void setColumnsState(const QByteArray& state);
    bool showsDetails() const;
    void setShowsDetails(bool shows);
    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    Density density() const;
    void setDensity(Density density);

private:
    QSettings m_file;
};

} // namespace tokendesk
