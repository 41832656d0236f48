#include "activity/diagnosticsflow.h"

#include "accounts/openaccounts.h"
#include "activity/activity.h"
#include "activity/checkline.h"
#include "activity/diagnosticsections.h"
#include "cards/safetext.h"
#include "journal/journalfolder.h"
#include "journal/readablejournal.h"
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

DiagnosticsFlow::DiagnosticsFlow(const Sources& sources, QWidget& window)
    : QObject(&window)
    , m_sources(sources)
    , m_window(window)
{
}

DiagnosticsFlow::~DiagnosticsFlow() = default;

void DiagnosticsFlow::ask()
{
    // Not a file more, but word of the one that is coming.
    if (m_gathering) {
        emit told(Tone::Plain, tr("Gathering diagnostics…"));
        return;
    }
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
    if (m_gathering)
        return;
    m_gathering = Gathering {file};
    startCheck();
    m_sources.journal.verify(this, [this](const JournalResult<JournalVerification>& verification) {
        m_gathering->journal = verification;
        writeOnceGathered();
    });
}

void DiagnosticsFlow::cutShort() { endCheck(u"not finished: Token Desk was locked"_s); }

QList<AccountProfile> DiagnosticsFlow::accountsToCheck() const
{
    QList<AccountProfile> accounts;
    if (!m_keepsToSandbox)
        accounts = m_sources.settings.accounts();
    // None but the sandbox has no key, and it isn't among the settings.
    if (const Session* sandbox = m_sources.accounts.session({}))
        accounts += sandbox->account();
    return accounts;
}

void DiagnosticsFlow::startCheck()
{
    if (m_keepsToSandbox)
        m_gathering->found += u"This window keeps to the sandbox: no other account is asked."_s;
    const auto inUse = [this](const AccountProfile& account) { return m_sources.accounts.secretsInUse(account); };
    m_gathering->check
        = std::make_unique<Check>(Check::Place {m_sources.settings, m_sources.secrets,
                                      m_sources.settings.policy().journalFolder(), m_sources.clock, inUse},
            accountsToCheck());
    Check* check = m_gathering->check.get();
    connect(
        check, &Check::found, this, [this](const CheckFinding& finding) { m_gathering->found += checkLine(finding); });
    connect(check, &Check::finished, this, [this] {
        // It is at work still.
        m_gathering->check.release()->deleteLater();
        m_gathering->patience.reset();
        writeOnceGathered();
    });
    m_gathering->patience = m_sources.clock->wakeAfter(
        patience, [this] { endCheck(u"not finished: it took more than %1 minutes"_s.arg(patience.count())); });
    check->start();
}

void DiagnosticsFlow::endCheck(const QString& why)
{
    if (!m_gathering || !m_gathering->check)
        return;
    m_gathering->check.reset();
    m_gathering->patience.reset();
    m_gathering->found += why;
    writeOnceGathered();
}

void DiagnosticsFlow::writeOnceGathered()
{
    if (m_gathering->check || !m_gathering->journal)
        return;
    const Gathering gathered = std::move(*m_gathering);
    m_gathering.reset();
    const Settings& settings = m_sources.settings;
    const QString journalFile = JournalFolder(settings.policy().journalFolder()).file();
    const QString text = diagnosticsText(QDateTime::currentDateTimeUtc(),
        {versionsSection(), displaySection(m_window), settingsSection(settings), {u"Checks"_s, gathered.found},
            journalSection(journalFile, *gathered.journal), activitySection(m_sources.activity),
            logSection(m_sources.activity.log())});
    tellEnd(gathered.file, writeDiagnostics(gathered.file, text));
}

void DiagnosticsFlow::tellEnd(const QString& file, const tl::expected<void, DiagnosticsError>& written)
{
    if (written)
        emit told(Tone::Positive,
            tr("The diagnostics are in %1. Look through it before you send it: it tells how Token Desk is set up "
               "and what it asked of servers, without keys, card numbers and ids of customers.")
                .arg(shown(file)));
    else if (written.error().kind == DiagnosticsError::Kind::Exists)
        emit told(Tone::Caution,
            tr("%1 is there already, and nothing was written over it. Choose another name.").arg(shown(file)));
    else
        emit told(Tone::Danger,
            tr("The diagnostics weren't saved: %1 can't be written (%2). Choose another place.")
                .arg(shown(file), safeText(written.error().detail)));
}

} // namespace tokendesk
