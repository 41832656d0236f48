#pragma once

#include "api/authorizedclient.h"
#include "api/cardtokensapi.h"
#include "api/httpclient.h"

namespace tokendesk {

/// An API by key, as most tests need it.
struct ApiWithKey {
    explicit ApiWithKey(const QUrl& root, const QByteArray& key = "key", const HttpOptions& options = {})
        : http(options)
        , client(http, {ApiRoot(root), {}, {}}, ApiKey {Secret(key)})
        , api(client, ApiRoot(root))
    {
    }

    HttpClient http;
    AuthorizedClient client;
    CardTokensApi api;
};

} // namespace tokendesk
