#include "activity/curlcommand.h"

#include "activity/exchangerecord.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// What other programs do with it comes by pipe: of their arguments everybody knows, but `printf` is a part of the
/// shell.
QString headerFrom(const QString& format, const QString& variable)
{
    return u"printf %1 \"$%2\" | "_s.arg(shellQuoted(format), variable);
}

} // namespace

QString shellQuoted(const QString& text) { return u'\'' + QString(text).replace(u'\'', uR"('\'')"_s) + u'\''; }

tl::expected<QString, CurlProblem> curlCommand(const ExchangeRecord& record)
{
    if (record.verb == HttpRequest::Verb::Delete)
        return tl::unexpected(CurlProblem::Deletes);
    if (!record.isFaithful)
        return tl::unexpected(CurlProblem::NotWhole);
    QString credential;
    QString options = u"curl --include --http1.1 --globoff --path-as-is --max-time 30"_s;
    switch (record.credential) {
    case Credential::None:
        break;
    case Credential::ApiKey:
        credential = headerFrom(uR"(x-api-key: %s\n)"_s, u"TOKEN_DESK_KEY"_s);
        options += " --header @-"_L1;
        break;
    case Credential::AccessToken:
        credential = headerFrom(uR"(Authorization: Bearer %s\n)"_s, u"TOKEN_DESK_ACCESS_TOKEN"_s);
        options += " --header @-"_L1;
        break;
    case Credential::ClientSecret:
        credential = uR"(printf %s "$TOKEN_DESK_CLIENT" | base64 | tr -d '\n' | sed 's/^/Authorization: Basic /' | )"_s;
        options += " --header @-"_L1;
        break;
    }
    if (record.verb == HttpRequest::Verb::Post) {
        const QJsonObject body {{u"grant_type"_s, u"client_credentials"_s}, {u"audience"_s, record.audience}};
        options += u" --header 'Content-Type: application/json' --data "_s
            + shellQuoted(QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)));
    }
    return credential + options + u" --header 'Accept: application/json' "_s
        + shellQuoted(record.origin + record.target);
}

} // namespace tokendesk
