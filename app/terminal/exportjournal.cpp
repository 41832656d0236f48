#include "cards/safetext.h"
#include "journal/journalexportfile.h"
#include "journal/journalfolder.h"
#include "policy/policy.h"
#include "settings/privatefile.h"
#include "terminal/actions.h"
#include "words/journalwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tokendesk::terminal {

using namespace Qt::StringLiterals;

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(ExportJournal)
};

/// A sentence that says why not.
using Failure = tl::unexpected<QString>;
using Exported = tl::expected<int, QString>;

QString shown(const QString& file) { return safeText(QDir::toNativeSeparators(file)); }

Failure cannotWrite(const FileError& error)
{
    return Failure(ExportWords::tr("Nothing was exported: %1 can't be written (%2).")
                       .arg(shown(error.file), safeText(error.detail)));
}

Failure cannotRead(const JournalError& error)
{
    return Failure(ExportWords::tr("Nothing was exported. %1").arg(words::cannotRead(error)));
}

JournalExportFormat formatFor(const CommandLine& line)
{
    const QString name
        = line.exportFormat.isEmpty() ? QFileInfo(line.exportFile).suffix().toLower() : line.exportFormat;
    return name == "json"_L1 ? JournalExportFormat::Json : JournalExportFormat::Csv;
}

/// Everything that is in the journal, into the file. Without a window's FileJournal, which would make a journal where
/// there is none and put a damaged one aside.
tl::expected<void, QString> copy(const JournalFolder& journal, JournalExportFile& file, bool withEntries)
{
    // None has been written yet.
    if (isAbsent(journal.file()))
        return {};
    const auto storage = journal.openToRead();
    if (!storage)
        return cannotRead(storage.error());
    tl::expected<void, FileError> written;
    const auto sink = [&](const JournalExtract& extract) {
        written = file.append(extract);
        return written.has_value();
    };
    const std::atomic_bool isCalledOff = false;
    const auto read = (*storage)->readAll({}, withEntries, sink, isCalledOff);
    if (!written)
        return cannotWrite(written.error());
    if (!read)
        return cannotRead(read.error());
    return {};
}

Exported exportTo(const CommandLine& line)
{
    const Policy policy = Policy::read(PolicyPlaces::installed());
    if (!policy.allowsExport())
        return Failure(ExportWords::tr("Nothing was exported: your organisation has turned exports off."));
    const QFileInfo there(line.exportFile);
    if (there.exists() || there.isSymLink())
        return Failure(ExportWords::tr("Nothing was exported: %1 is there already. Choose another name, or remove it.")
                           .arg(shown(line.exportFile)));
    const JournalExportFormat format = formatFor(line);
    JournalExportFile file(line.exportFile, format);
    if (const auto opened = file.open(); !opened)
        return cannotWrite(opened.error());
    const JournalFolder journal(policy.journalFolder());
    if (const auto copied = copy(journal, file, format == JournalExportFormat::Json); !copied)
        return Failure(copied.error());
    if (const auto written = file.commit(); !written)
        return cannotWrite(written.error());
    return file.count();
}

} // namespace

ExitStatus exportJournal(const CommandLine& line)
{
    const Exported exported = exportTo(line);
    if (!exported) {
        complain(exported.error());
        return ExitStatus::Failure;
    }
    print(ExportWords::tr("Exported %Ln deletion(s) to %1.", nullptr, *exported).arg(shown(line.exportFile)));
    return ExitStatus::Success;
}

} // namespace tokendesk::terminal
