#include "words/journalwords.h"

#include "cards/safetext.h"
#include "deletion/deletionoutcome.h"
#include "words/cardwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace tokendesk::words {

using namespace Qt::StringLiterals;

namespace {

using Kind = DeletionOutcome::Kind;

struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

QString replied(const JournalEntry& entry)
{
    if (entry.outcome == outcomeName(Kind::Deleted))
        return JournalWords::tr("The API confirmed that it is deleted.");
    if (entry.outcome == outcomeName(Kind::AlreadyGone))
        return JournalWords::tr("The API said that it was gone already.");
    if (entry.outcome == outcomeName(Kind::Refused))
        return JournalWords::tr("The API refused. Nothing was changed.");
    if (entry.outcome == outcomeName(Kind::NotSent))
        return JournalWords::tr("Nothing was sent.");
    return JournalWords::tr("The answer was lost or proves nothing: it may or may not be deleted.");
}

QString lookedUp(const JournalEntry& entry)
{
    if (entry.outcome == outcomeName(Kind::SettledDeleted))
        return JournalWords::tr("Looked up: it is deleted.");
    if (entry.outcome == outcomeName(Kind::SettledNotDeleted))
        return JournalWords::tr("Looked up: it is not deleted.");
    return JournalWords::tr("Looked up, without an answer.");
}

QString flaw(const JournalFlaw& flaw)
{
    const QString place = JournalWords::tr("no. %1 of %2")
                              .arg(QLocale().toString(flaw.sequence), flaw.writer.toString(QUuid::WithoutBraces));
    switch (flaw.kind) {
    case JournalFlaw::Kind::Database:
        return JournalWords::tr("Not sound: the file is damaged or was changed (%1).").arg(safeText(flaw.detail));
    case JournalFlaw::Kind::Changed:
        return JournalWords::tr("Not sound: entry %1 isn't what was written.").arg(place);
    case JournalFlaw::Kind::Missing:
        return JournalWords::tr("Not sound: entries before entry %1 are missing.").arg(place);
    case JournalFlaw::Kind::OutOfOrder:
        return JournalWords::tr("Not sound: entry %1 doesn't follow on the one before.").arg(place);
    case JournalFlaw::Kind::Summary:
        return JournalWords::tr("Not sound: the list of deletions says something other than the entries (%1).")
            .arg(safeText(flaw.detail));
    }
    return {};
}

QString soundness(const JournalVerification& verification)
{
    const int count = static_cast<int>(verification.entries);
    if (verification.writers.size() == 1)
        return JournalWords::tr("Sound: %Ln entry(s), last hash %1.", nullptr, count)
            .arg(QString::fromLatin1(verification.writers.first().hash.toHex()));
    if (count == 0)
        return JournalWords::tr("Sound: nothing has been written yet.");
    return JournalWords::tr(
        "Sound: %Ln entry(s) of several installations, each with a chain of its own.", nullptr, count);
}

} // namespace

QString outcomeNamed(const QString& name)
{
    for (const auto& [kind, text] : {
             std::pair(Kind::Deleted, JournalWords::tr("Deleted")),
             std::pair(Kind::AlreadyGone, JournalWords::tr("Already gone")),
             std::pair(Kind::SettledDeleted, JournalWords::tr("Deleted, by look-up")),
             std::pair(Kind::Refused, JournalWords::tr("Refused")),
             std::pair(Kind::NotSent, JournalWords::tr("Not sent")),
             std::pair(Kind::SettledNotDeleted, JournalWords::tr("Not deleted, by look-up")),
             std::pair(Kind::Unknown, JournalWords::tr("Unknown")),
         })
        if (name == outcomeName(kind))
            return text;
    return safeText(name, 40);
}

QString outcome(const JournalDeletion& deletion, bool isUnderWay)
{
    if (!deletion.isOpen())
        return outcomeNamed(deletion.outcome);
    if (isUnderWay)
        return JournalWords::tr("Under way");
    return deletion.state == JournalDeletion::State::Requested ? JournalWords::tr("Not begun")
                                                               : JournalWords::tr("Unknown: not settled yet");
}

CardToken tokenOf(const JournalDeletion& deletion)
{
    CardToken token;
    token.brandText = deletion.brand;
    token.brand = deletion.brand.compare("visa"_L1, Qt::CaseInsensitive) == 0 ? CardBrand::Visa
        : deletion.brand.compare("mastercard"_L1, Qt::CaseInsensitive) == 0   ? CardBrand::Mastercard
                                                                              : CardBrand::Other;
    token.maskedPan = MaskedPan::fromApi(deletion.maskedPan);
    return token;
}

QString account(const JournalDeletion& deletion)
{
    return u"%1 %2 (%3)"_s
        .arg(safeText(deletion.accountName, 100), safeText(deletion.accountId, 40), environment(deletion.environment))
        .trimmed();
}

QString happened(const JournalEntry& entry, int attempt)
{
    switch (entry.kind) {
    case JournalEntry::Kind::Requested:
        return JournalWords::tr("Confirmed by the person. Nothing was sent yet.");
    case JournalEntry::Kind::Sending:
        return JournalWords::tr("Attempt %1: about to be sent.").arg(QLocale().toString(attempt));
    case JournalEntry::Kind::Replied:
        return JournalWords::tr("Attempt %1: %2").arg(QLocale().toString(attempt), replied(entry));
    case JournalEntry::Kind::LookedUp:
        return lookedUp(entry);
    case JournalEntry::Kind::Outcome:
        return JournalWords::tr("Ended: %1").arg(outcomeNamed(entry.outcome));
    case JournalEntry::Kind::RunPaused:
        return JournalWords::tr("The run was paused.");
    case JournalEntry::Kind::RunResumed:
        return JournalWords::tr("The run went on.");
    case JournalEntry::Kind::RunEnded:
        return JournalWords::tr("The run ended.");
    case JournalEntry::Kind::Begun:
        return JournalWords::tr("The journal was begun.");
    case JournalEntry::Kind::EntriesRemoved:
        break; // of no deletion's story
    }
    return {};
}

QStringList particulars(const JournalEntry& entry)
{
    QStringList lines;
    if (entry.httpStatus > 0)
        lines += JournalWords::tr("Answered with %1")
                     .arg(u"%1 %2 %3"_s.arg(entry.httpStatus)
                              .arg(safeText(entry.errorCode, 60), safeText(entry.errorMessage, 200))
                              .simplified());
    else if (!entry.errorCode.isEmpty() || !entry.errorMessage.isEmpty())
        lines += u"%1 %2"_s.arg(safeText(entry.errorCode, 60), safeText(entry.errorMessage, 200)).trimmed();
    if (entry.deletedAt.isValid())
        lines += entry.deletedBy.isEmpty()
            ? JournalWords::tr("Deleted at %1, says the API").arg(exactUtc(entry.deletedAt))
            : JournalWords::tr("Deleted at %1 by %2, says the API")
                  .arg(exactUtc(entry.deletedAt), safeText(entry.deletedBy, 100));
    if (!entry.detail.isEmpty())
        lines += safeText(entry.detail);
    return lines;
}

QString origin(const JournalEntry& entry)
{
    constexpr int shownOfHash = 12;
    return JournalWords::tr("%1, no. %2, %3, hash %4…")
        .arg(exactUtc(entry.at), QLocale().toString(entry.sequence),
            u"%1@%2"_s.arg(safeText(entry.user, 60), safeText(entry.host, 60)),
            QString::fromLatin1(entry.hash.toHex()).left(shownOfHash));
}

QString cannotRead(const JournalError& error)
{
    const QString file = safeText(QDir::toNativeSeparators(error.file));
    switch (error.kind) {
    case JournalError::Kind::NoSpace:
        return JournalWords::tr("The journal can't be read: the disk is full. Make room on it, then try again.");
    case JournalError::Kind::ReadOnly:
        return JournalWords::tr("The journal can't be opened: %1 or its folder can't be written. "
                                "Ask whoever looks after this computer to let you write there, then try again.")
            .arg(file);
    case JournalError::Kind::Locked:
        return JournalWords::tr("The journal can't be read: another program holds %1. Close it, then try again.")
            .arg(file);
    case JournalError::Kind::Damaged:
        return JournalWords::tr("The journal can't be read: %1 is damaged. Keep a copy of the file as it is, and tell "
                                "whoever looks after this computer.")
            .arg(file);
    case JournalError::Kind::TooNew:
        return JournalWords::tr("The journal can't be read: a later version of Token Desk keeps %1. Use that version.")
            .arg(file);
    case JournalError::Kind::Behind:
    case JournalError::Kind::Conflict:
    case JournalError::Kind::Other:
        break;
    }
    return JournalWords::tr("The journal %1 can't be read: %2. Try again; if it stays so, tell whoever looks after "
                            "this computer.")
        .arg(file, safeText(error.detail));
}

QString journalUnsound(const JournalFlaw& found)
{
    return JournalWords::tr(
        "%1 Close every Token Desk and start one anew: it sets the journal aside, and begins another one. "
        "Keep the old file, and tell whoever answers for it.")
        .arg(flaw(found));
}

QString verification(const JournalVerification& verification)
{
    if (verification.flaw)
        return JournalWords::tr("%1 Keep a copy of the journal as it is, and tell whoever answers for it.")
            .arg(flaw(*verification.flaw));
    const QString sentence = soundness(verification);
    if (!verification.removed)
        return sentence;
    return JournalWords::tr("%1 Entries up to number %2 were removed earlier, as an entry of the journal says.")
        .arg(sentence, QLocale().toString(verification.removed->sequence));
}

} // namespace tokendesk::words
