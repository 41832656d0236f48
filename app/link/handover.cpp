#include "link/handover.h"

#include "link/link.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

const QString format = u"token-desk-handover"_s;
constexpr qsizetype longestAccount = 256;
constexpr qsizetype longestActivationToken = 512;

/// It goes into this program's environment, and from there to the desktop.
bool isActivationToken(const QString& text)
{
    return text.size() <= longestActivationToken
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c > u' ' && c < u'\x7F'; });
}

} // namespace

QByteArray messageOf(const Handover& handover)
{
    // One character more than a link may have, so that it is still refused as too long.
    const QJsonObject object {{u"format"_s, format}, {u"version"_s, 1},
        {u"account"_s, handover.account.left(longestAccount)}, {u"link"_s, handover.link.left(longestLink + 1)},
        {u"activation_token"_s, isActivationToken(handover.activationToken) ? handover.activationToken : QString()}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Handover> handoverFrom(const QByteArray& message)
{
    if (message.size() > longestHandover)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(message).object();
    if (object.value("format"_L1).toString() != format || object.value("version"_L1).toInt() != 1)
        return std::nullopt;
    Handover handover {object.value("account"_L1).toString(), object.value("link"_L1).toString(),
        object.value("activation_token"_L1).toString()};
    if (handover.account.size() > longestAccount || handover.link.size() > longestLink + 1
        || !isActivationToken(handover.activationToken))
        return std::nullopt;
    return handover;
}

} // namespace tokendesk
