#pragma once

#include "theme.h"

#include <QObject>

class QWidget;

namespace tokendesk {

class Activity;
class ReadableJournal;
class Settings;

/// Asks where to put the diagnostics, gathers and writes them.
class DiagnosticsFlow final : public QObject
{
    Q_OBJECT

public:
    /// Everything given must outlive this, which belongs to `window`.
    DiagnosticsFlow(const Settings& settings, ReadableJournal& journal, const Activity& activity, QWidget& window);

    void ask();
    /// Ends in `told`, never from inside this function.
    void save(const QString& file);

signals:
    /// What came of it, for the person.
    void told(tokendesk::Tone tone, const QString& sentence);

private:
    const Settings& m_settings;
    ReadableJournal& m_journal;
    const Activity& m_activity;
    QWidget& m_window;
};

} // namespace tokendesk
