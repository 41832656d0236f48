#pragma once

#include "scriptedserver.h"
#include "window.h"

#include <QLineEdit>
#include <QPushButton>

namespace tokendesk {

using namespace Qt::StringLiterals;

inline const QByteArray tokenJson
    = R"({"id": "the-token", "type": "payment_token", "status": "ACTIVE", "card_brand": "visa",
    "masked_pan": "476173******0416", "payment_product_type": "p", "account_id": "T00000000",
    "customer_id": "10234", "created_at": "2025-01-01T00:00:00Z", "updated_at": "2025-01-01T00:00:00Z"})";

inline ScriptedReply answer(int status, const QByteArray& body)
{
    return {ScriptedServer::json(status, body), ScriptedReply::Close::Drop};
}

inline AccountProfile accountAt(const QUrl& server, const QString& id = u"T00000000"_s)
{
    AccountProfile account;
    account.name = u"Test shop"_s;
    account.accountId = id;
    account.apiRoot = server;
    return account;
}

inline void lookUp(WindowOnServer& desk, const QString& text)
{
    find<QLineEdit>(*desk.window, u"Find"_s)->setFocus();
    find<QLineEdit>(*desk.window, u"Find"_s)->setText(text);
    desk.press(Qt::Key_Return);
}

/// Presses the button as soon as it is there.
inline bool press(const WindowOnServer& desk, const QString& button)
{
    if (!QTest::qWaitFor([&] { return find<QPushButton>(*desk.window, button); }))
        return false;
    QTest::mouseClick(find<QPushButton>(*desk.window, button), Qt::LeftButton);
    return true;
}

/// Looks the one token up, chooses it and confirms its deletion.
inline void deleteTheToken(WindowOnServer& desk)
{
    lookUp(desk, u"10234"_s);
    QTRY_VERIFY(shows(*desk.window, u"1 card token of customer “10234”"_s));
    desk.press(Qt::Key_Down);
    QVERIFY(desk.fillDeleteDialog());
    desk.press(Qt::Key_Return);
    QVERIFY(desk.isBackInWindow());
}

/// Lists hold the one token; a look-up by id finds nothing; there is no history.
inline ScriptedReply oneToken(const QByteArray& request)
{
    const bool isOfAll = request.startsWith("GET /card-tokens?") && !request.contains("relationship_id=");
    if (request.contains("customer_id=") || isOfAll)
        return answer(200, "[" + tokenJson + "]");
    if (request.startsWith("GET /card-tokens/"))
        return answer(404, R"({"error": {"message": "no such token"}})");
    return answer(200, "[]");
}

} // namespace tokendesk
