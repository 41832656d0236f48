// The bytes are the body of a 200 to listCardTokens.

#include "api/httpexchange.h"
#include "api/replyclassifier.h"
#include "invariants.h"
#include "require.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace tokendesk;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const HttpReply reply = replyWith(body);
    const Result<CardTokenPage> page = cardTokenPageFrom(reply);
    require(page == cardTokenPageFrom(reply), "the same page every time");

    const QJsonDocument document = QJsonDocument::fromJson(body);
    require(page.has_value() == document.isArray(), "a page is a list, and a list is a page");
    if (!page) {
        requireUnreadable(page.error());
        return 0;
    }

    const QJsonArray records = document.array();
    require(page->size == records.size(), "every record counts");
    require(page->size == page->tokens.size() + page->unreadable, "every record is shown or reported");
    auto token = page->tokens.cbegin();
    QString lastId;
    for (const QJsonValue& record : records) {
        const QString id = record.toObject().value(QLatin1StringView("id")).toString();
        const bool isShown = token != page->tokens.cend() && token->id == id;
        if (isShown)
            requireSound(*token++, record.toObject());
        lastId = isShown ? id : QString();
    }
    require(token == page->tokens.cend(), "tokens come in the list's order");
    require(page->lastId == lastId, "the cursor is the last record's id");
    return 0;
}
