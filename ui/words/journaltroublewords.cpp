#include "words/journaltroublewords.h"

#include "cards/safetext.h"
#include "words/cardwords.h"

#include <QCoreApplication>
#include <QDir>

namespace tokendesk::words {

using namespace Qt::StringLiterals;

namespace {

struct JournalTroubleWords {
    Q_DECLARE_TR_FUNCTIONS(JournalTroubleWords)
};

} // namespace

QString cannotWrite(const JournalError& error)
{
    const QString file = isolated(safeText(QDir::toNativeSeparators(error.file), 300));
    switch (error.kind) {
    case JournalError::Kind::NoSpace:
        return JournalTroubleWords::tr("The disk is full. Make room for the journal %1.").arg(file);
    case JournalError::Kind::ReadOnly:
        return JournalTroubleWords::tr("The journal %1 can't be written. Make it and its folder writable.").arg(file);
    case JournalError::Kind::Locked:
        return JournalTroubleWords::tr("Another program holds the journal %1. Close that program.").arg(file);
    case JournalError::Kind::Damaged:
        return JournalTroubleWords::tr(
            "The journal %1 is damaged. Start Token Desk anew: it sets the file aside and begins "
            "another one.")
            .arg(file);
    case JournalError::Kind::TooNew:
        return JournalTroubleWords::tr("A later version of Token Desk keeps the journal %1. Use that version.")
            .arg(file);
    case JournalError::Kind::Behind:
        return JournalTroubleWords::tr("The journal %1 doesn't hold yet what has happened before.").arg(file);
    case JournalError::Kind::Conflict:
    case JournalError::Kind::Other:
        break;
    }
    return JournalTroubleWords::tr("The journal %1 can't be written: %2.").arg(file, safeText(error.detail, 200));
}

QString cannotRecord(const JournalError& error, int waiting)
{
    return JournalTroubleWords::tr("%1 %Ln entry(s) of what happened wait in memory and are tried again every few "
                                   "seconds; until they are written, nothing more is deleted. Don't close Token Desk.",
        nullptr, waiting)
        .arg(cannotWrite(error));
}

QString journalSetAside(const QString& file, const JournalError& why)
{
    const QString shown = isolated(safeText(QDir::toNativeSeparators(file), 300));
    return why.kind == JournalError::Kind::Damaged
        ? JournalTroubleWords::tr(
            "The journal was damaged or changed, and is set aside as %1. A new one goes on with what "
            "wasn't settled. Keep that file, and tell whoever answers for it.")
              .arg(shown)
        : JournalTroubleWords::tr(
            "The journal couldn't be used (%2), and is set aside as %1. A new one goes on with what "
            "wasn't settled. Keep that file, and tell whoever answers for it.")
              .arg(shown, safeText(why.detail, 200));
}

QString interruptedElsewhere(int count, const QStringList& accounts)
{
    QStringList names;
    for (const QString& account : accounts)
        names += isolated(safeText(account, 80));
    return JournalTroubleWords::tr(
        "%Ln deletion(s) in %1 were interrupted. Open the account to find out what became of "
        "them; nothing is sent again.",
        nullptr, count)
        .arg(names.join(u", "_s));
}

QString interruptedUnreachable(int count)
{
    return JournalTroubleWords::tr(
        "%Ln interrupted deletion(s) can't be looked up: no account here has the id and the address "
        "that they were sent to. They are in the journal, as unknown.",
        nullptr, count);
}

QString openFirst(const QString& account)
{
    return JournalTroubleWords::tr("Open the account %1 first: then it is looked up.")
        .arg(isolated(safeText(account, 80)));
}

} // namespace tokendesk::words
