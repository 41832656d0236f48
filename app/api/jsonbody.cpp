#include "api/jsonbody.h"

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

tl::expected<QJsonDocument, JsonProblem> jsonFrom(const QByteArray& body)
{
    // Each value but the first follows one of these. Those inside texts count too: no honest reply has so many.
    const auto begun = std::count_if(
        body.cbegin(), body.cend(), [](char c) { return c == ',' || c == ':' || c == '[' || c == '{'; });
    if (begun > mostJsonValues)
        return tl::unexpected(JsonProblem {u"more values than any reply of the API has"_s});
    QJsonParseError parsing;
    QJsonDocument document = QJsonDocument::fromJson(body, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return tl::unexpected(JsonProblem {parsing.errorString(), !body.isEmpty() && parsing.offset >= body.size()});
    return document;
}

} // namespace tokendesk
