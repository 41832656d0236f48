#include "journal/journalexportflow.h"

#include "cards/safetext.h"
#include "notice.h"
#include "words/cardwords.h"
#include "words/journalwords.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QString& file) { return words::isolated(safeText(QDir::toNativeSeparators(file))); }

} // namespace

JournalExportFlow::JournalExportFlow(ReadableJournal& journal, Notice& notice, QWidget& window)
    : QObject(&window)
    , m_journal(journal)
    , m_notice(notice)
    , m_window(window)
{
}

void JournalExportFlow::ask(const JournalQuery& query, std::optional<int> total)
{
    if (m_export || m_isForbidden)
        return;
    auto* dialog = new QFileDialog(&m_window, tr("Export the journal"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // Qt's own question would run an event loop inside this one.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    const QString csv = tr("For spreadsheets, a line for each deletion (*.csv)");
    const QString json = tr("For programs, with every entry (*.json)");
    dialog->setNameFilters({csv, json});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog, json](const QString& filter) { dialog->setDefaultSuffix(filter == json ? u"json"_s : u"csv"_s); });
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"journal-%1"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, query, total](const QString& file) { takeFile(query, total, file); });
    dialog->open();
}

void JournalExportFlow::takeFile(const JournalQuery& query, std::optional<int> total, const QString& file)
{
    if (!QFileInfo::exists(file))
        return start(query, total, file);
    m_notice.say(Tone::Caution, tr("%1 is there already. Nothing has been exported yet.").arg(shown(file)));
    m_notice.addButton(tr("Re&place it"), [this, query, total, file] { start(query, total, file); })->setFocus();
    m_notice.addButton(tr("Choose a&nother…"), [this, query, total] { ask(query, total); });
}

void JournalExportFlow::start(const JournalQuery& query, std::optional<int> total, const QString& file)
{
    if (m_export || m_isForbidden)
        return;
    const bool isJson = file.endsWith(".json"_L1, Qt::CaseInsensitive);
    m_export = new JournalExport(m_journal, this);
    connect(m_export, &JournalExport::progressed, this, [this, total](int count) { tellProgress(total, count); });
    connect(m_export, &JournalExport::finished, this,
        [this, file](const JournalExportResult& result) { tellEnd(file, result); });
    m_notice.say(Tone::Plain, tr("Exporting…"));
    m_notice.addButton(tr("Sto&p"), [this] { m_export->stop(); });
    emit busyChanged();
    m_export->start(query, file, isJson ? JournalExportFormat::Json : JournalExportFormat::Csv);
}

void JournalExportFlow::tellProgress(std::optional<int> total, int count)
{
    const QString done = QLocale().toString(count);
    m_notice.setText(
        total ? tr("Exporting… %1 of %2").arg(done, QLocale().toString(*total)) : tr("Exporting… %1 so far").arg(done));
}

void JournalExportFlow::tellEnd(const QString& file, const JournalExportResult& result)
{
    m_export->deleteLater();
    m_export = nullptr;
    switch (result.kind) {
    case JournalExportResult::Kind::Done:
        m_notice.say(Tone::Positive, tr("Exported %Ln deletion(s) to %1.", nullptr, result.count).arg(shown(file)));
        break;
    case JournalExportResult::Kind::Stopped:
        m_notice.say(Tone::Info, tr("Stopped. Nothing was written to %1.").arg(shown(file)));
        break;
    case JournalExportResult::Kind::CannotRead:
        m_notice.say(Tone::Danger, tr("Nothing was exported. %1").arg(words::cannotRead(result.journalError)));
        break;
    case JournalExportResult::Kind::CannotWrite:
        m_notice.say(Tone::Danger,
            tr("Nothing was exported: %1 can't be written (%2). Choose another place or make room, then export again.")
                .arg(shown(file), safeText(result.fileError.detail)));
        break;
    }
    emit busyChanged();
}

} // namespace tokendesk
