#include "activity/diagnosticsflow.h"

#include "activity/activity.h"
#include "activity/diagnosticsections.h"
#include "cards/safetext.h"
#include "journal/filejournal.h"
#include "journal/journalfolder.h"
#include "settings/settings.h"
#include "words/cardwords.h"

#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QScreen>
#include <QStandardPaths>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// A name that isn't taken yet.
QString freeName(const QString& folder)
{
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    QString name = u"token-desk-diagnostics-%1.txt"_s.arg(day);
    for (int number = 2; QFileInfo::exists(QDir(folder).filePath(name)); ++number)
        name = u"token-desk-diagnostics-%1-%2.txt"_s.arg(day).arg(number);
    return name;
}

QString shown(const QString& file) { return words::isolated(safeText(QDir::toNativeSeparators(file))); }

DiagnosticsSection displaySection(const QWidget& window)
{
    QStringList lines {u"Platform: %1"_s.arg(QGuiApplication::platformName()),
        u"Desktop: %1 %2"_s.arg(
            qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"-"_s), qEnvironmentVariable("XDG_SESSION_TYPE")),
        u"Appearance: %1, %2"_s.arg(theme::isDark(window.palette()) ? u"dark"_s : u"light"_s,
            window.isRightToLeft() ? u"right to left"_s : u"left to right"_s),
        u"Font: %1, %2 points"_s.arg(window.font().family()).arg(window.font().pointSizeF()),
        u"Window: %1 × %2, scale %3"_s.arg(window.width()).arg(window.height()).arg(window.devicePixelRatioF())};
    for (const QScreen* screen : QGuiApplication::screens())
        lines += u"Screen: %1 × %2, scale %3, %4 dpi"_s.arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio())
                     .arg(screen->logicalDotsPerInch());
    return {u"Display"_s, lines};
}

} // namespace

DiagnosticsFlow::DiagnosticsFlow(
    const Settings& settings, ReadableJournal& journal, const Activity& activity, QWidget& window)
    : QObject(&window)
    , m_settings(settings)
    , m_journal(journal)
    , m_activity(activity)
    , m_window(window)
{
}

void DiagnosticsFlow::ask()
{
    auto* dialog = new QFileDialog(&m_window, tr("Save diagnostics"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // Qt's own question would run an event loop inside this one; and nothing is written over anyway.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setNameFilters({tr("Text (*.txt)")});
    dialog->setDefaultSuffix(u"txt"_s);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QFileInfo::exists(documents) ? documents : QDir::homePath();
    dialog->setDirectory(folder);
    dialog->selectFile(freeName(folder));
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsFlow::save);
    dialog->open();
}

void DiagnosticsFlow::save(const QString& file)
{
    emit told(Tone::Plain, tr("Gathering diagnostics…"));
    m_journal.verify(this, [this, file](const JournalResult<JournalVerification>& verification) {
        const QString folder = m_settings.policy().journalFolder();
        const QString journalFile = JournalFolder(folder.isEmpty() ? FileJournal::defaultFolder() : folder).file();
        const QString text = diagnosticsText(QDateTime::currentDateTimeUtc(),
            {versionsSection(), displaySection(m_window), settingsSection(m_settings),
                journalSection(journalFile, verification), reachSection(m_activity), activitySection(m_activity),
                logSection(m_activity.log())});
        const auto written = writeDiagnostics(file, text);
        if (written)
            emit told(Tone::Positive,
                tr("The diagnostics are in %1. Look through it before you send it: it tells how Token Desk is set up "
                   "and "
                   "what it asked of servers, without keys, card numbers and ids of customers.")
                    .arg(shown(file)));
        else if (written.error().kind == DiagnosticsError::Kind::Exists)
            emit told(Tone::Caution,
                tr("%1 is there already, and nothing was written over it. Choose another name.").arg(shown(file)));
        else
            emit told(Tone::Danger,
                tr("The diagnostics weren't saved: %1 can't be written (%2). Choose another place.")
                    .arg(shown(file), safeText(written.error().detail)));
    });
}

} // namespace tokendesk
