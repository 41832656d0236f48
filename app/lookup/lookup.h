#pragma once

#include "api/apiroot.h"
#include "cards/textpool.h"
#include "lookup/listcursor.h"
#include "lookup/lookupquery.h"

#include <QObject>

#include <vector>

namespace tokendesk {

class CardTokensApi;

/// A part of a look-up that couldn't be read to its end.
struct LookUpFailure {
    LookUpKind part = LookUpKind::Anything;
    ApiError error;
};

/// How far a look-up is.
struct LookUpProgress {
    int found = 0;
    /// Of a list: how many of its ids the API has answered for, and how many there are. Else 0: nobody knows.
    int answered = 0;
    int asked = 0;
    /// The API asked for a pause, which passes.
    bool isWaiting = false;
};

/// How a look-up ended. What it found is whole only if it wasn't stopped and nothing failed.
struct LookUpResult {
    LookUpQuery query;
    /// The account that was looked at.
    QString accountId;
    int found = 0;
    /// The parts that found any of them.
    QList<LookUpKind> foundBy;
    /// Records that couldn't be read as card tokens, and ones that came more than once in one list.
    int unreadable = 0;
    int repeated = 0;
    /// Records that weren't asked for: another token's, another customer's or another relationship's.
    int foreign = 0;
    /// Records of other accounts, and the first such account: a sign that the credentials aren't this account's.
    int ofOtherAccounts = 0;
    QString otherAccount;
    /// Tokens found that lack a required field.
    int incomplete = 0;
    /// Ids of a list that the API doesn't know, and those that it wasn't asked for or gave no answer to.
    QStringList unknown;
    QStringList unread;
    bool stopped = false;
    /// Of a list the first one only.
    QList<LookUpFailure> failures;

    bool isWhole() const { return !stopped && failures.isEmpty(); }
};

/// One look-up of anything but a List: reads every list it takes, page by page to the end, and merges what comes.
/// Exactly one `finished`, never from inside start(). Deleting it ends it without a signal: that is how a new look-up
/// outdates an old one.
class LookUp final : public QObject
{
    Q_OBJECT

public:
    /// The query's text must have passed checkId(). `api` must outlive the look-up and reach the account: records of
    /// another one aren't found.
    LookUp(const CardTokensApi& api, LookUpQuery query, QString accountId, QObject* owner);

    void start();
    /// Ends it with what has been found so far.
    void stop();

signals:
    /// New ones only: no token comes twice in one look-up.
    void found(const QList<tokendesk::CardToken>& tokens);
    void finished(const tokendesk::LookUpResult& result);

private:
    struct ListWalk {
        LookUpKind part;
        CardTokenFilter filter;
        ListCursor cursor;
    };

    void readToken();
    void readPage(ListWalk& walk);
    void takePage(ListWalk& walk, const Result<CardTokenPage>& page);
    void take(LookUpKind part, QList<CardToken> tokens);
    void leaveOutOtherAccounts(QList<CardToken>& tokens);
    void fail(LookUpKind part, const ApiError& error);
    void endPart();
    void end();

    const CardTokensApi& m_api;
    LookUpResult m_result;
    std::vector<ListWalk> m_walks;
    QSet<QString> m_ids;
    TextPool m_texts;
    int m_openParts = 0;
    bool m_ended = false;
};

} // namespace tokendesk
