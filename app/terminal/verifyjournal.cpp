#include "journal/verifyjournal.h"

#include "journal/journalfolder.h"
#include "policy/policy.h"
#include "settings/privatefile.h"
#include "terminal/actions.h"
#include "words/journalwords.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

namespace tokendesk::terminal {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const JournalHead& head)
{
    return {{u"writer"_s, head.writer.toString(QUuid::WithoutBraces)}, {u"sequence"_s, head.sequence},
        {u"hash"_s, QString::fromLatin1(head.hash.toHex())}};
}

QJsonObject jsonOf(const JournalResult<JournalVerification>& result, const QString& sentence)
{
    QJsonObject object {{u"sound"_s, result && result->isSound()}, {u"message"_s, sentence}};
    if (!result)
        return object;
    QJsonArray writers;
    for (const JournalHead& head : result->writers)
        writers += jsonOf(head);
    object.insert(u"entries"_s, result->entries);
    object.insert(u"writers"_s, writers);
    if (result->removed)
        object.insert(u"removed_up_to"_s, jsonOf(*result->removed));
    if (result->flaw)
        object.insert(u"last_sound"_s, jsonOf(result->flaw->lastSound));
    return object;
}

/// Of a folder that was named on purpose, that nothing is in it is no good news.
JournalResult<JournalVerification> verifyCopy(const QString& folder)
{
    const QString file = JournalFolder(folder).file();
    if (isAbsent(file))
        return tl::unexpected(JournalError {JournalError::Kind::Other, file, u"no such file"_s});
    return tokendesk::verifyJournal(folder);
}

} // namespace

ExitStatus verifyJournal(const CommandLine& line)
{
    const auto result = line.journalFolder.isEmpty()
        ? tokendesk::verifyJournal(Policy::read(PolicyPlaces::installed()).journalFolder())
        : verifyCopy(line.journalFolder);
    const bool isSound = result && result->isSound();
    const QString sentence = result ? words::verification(*result) : words::cannotRead(result.error());
    if (line.asJson)
        printJson(jsonOf(result, sentence));
    else
        QTextStream(isSound ? stdout : stderr) << sentence << '\n';
    return isSound ? ExitStatus::Success : ExitStatus::Failure;
}

} // namespace tokendesk::terminal
