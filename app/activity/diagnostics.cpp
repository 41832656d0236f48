#include "activity/diagnostics.h"

#include "activity/redaction.h"
#include "cards/safetext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

const QString introduction
    = u"Look through it before you send it.\n"
      "It tells how Token Desk is set up, what it asked of servers lately, and the end of its log. It holds no card\n"
      "number, no API key, password, secret or access token, and no content of any request or answer. Ids of "
      "customers\n"
      "and card tokens stand as marks such as {id:3fa9c1}; equal ids have equal marks until Token Desk ends.\n"_s;

QString cleanLine(const QString& line)
{
    constexpr qsizetype longest = 4000;
    // Before names of files, which may hold anything else.
    const QString home = QDir::homePath();
    QString result = redacted(line);
    if (home.size() > 1)
        result.replace(home, u"~"_s);
    return safeText(result, longest);
}

} // namespace

QString diagnosticsText(const QDateTime& at, const QList<DiagnosticsSection>& sections)
{
    QString text = u"Token Desk diagnostics of %1\n\n"_s.arg(at.toUTC().toString(Qt::ISODate)) + introduction;
    for (const DiagnosticsSection& section : sections) {
        text += u"\n%1\n%2\n"_s.arg(section.title, QString(section.title.size(), u'-'));
        for (const QString& line : section.lines)
            text += cleanLine(line) + u'\n';
        if (section.lines.isEmpty())
            text += "none\n"_L1;
    }
    return text;
}

tl::expected<void, DiagnosticsError> writeDiagnostics(const QString& path, const QString& text)
{
    using Kind = DiagnosticsError::Kind;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        const bool exists = QFileInfo(path).exists() || QFileInfo(path).isSymLink();
        return tl::unexpected(DiagnosticsError {exists ? Kind::Exists : Kind::CannotWrite, file.errorString()});
    }
    const QByteArray bytes = text.toUtf8();
    if (file.write(bytes) == bytes.size() && file.flush())
        return {};
    const QString detail = file.errorString();
    // A part of it would pass for the whole.
    file.remove();
    return tl::unexpected(DiagnosticsError {Kind::CannotWrite, detail});
}

} // namespace tokendesk
