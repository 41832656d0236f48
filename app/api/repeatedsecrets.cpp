#include "api/repeatedsecrets.h"

#include "api/jsonbody.h"

#include <QJsonObject>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// A shorter one may stand in any sentence.
constexpr qsizetype shortestHidden = 6;

} // namespace

QByteArray withoutSecrets(const QByteArray& errorBody, std::initializer_list<QByteArrayView> secrets)
{
    QJsonObject object = jsonFrom(errorBody).value_or(QJsonDocument()).object();
    QJsonObject error = object.value("error"_L1).toObject();
    bool repeats = false;
    for (const QLatin1StringView name : {"code"_L1, "message"_L1}) {
        QString text = error.value(name).toString();
        for (const QByteArrayView secret : secrets) {
            const QString repeated = QString::fromUtf8(secret);
            if (repeated.size() < shortestHidden || !text.contains(repeated))
                continue;
            error.insert(name, text.replace(repeated, u"•••"_s));
            repeats = true;
        }
    }
    if (!repeats)
        return errorBody;
    object.insert("error"_L1, error);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace tokendesk
