#include "api/credentials.h"

#include <algorithm>

namespace tokendesk {

Credentials copyOf(const Credentials& credentials)
{
    if (const auto* byKey = std::get_if<ApiKey>(&credentials))
        return ApiKey {byKey->key.copy()};
    const auto& client = std::get<ClientCredentials>(credentials);
    return ClientCredentials {client.clientId, client.clientSecret.copy()};
}

bool fitsHeader(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7F'; });
}

QByteArray join(std::initializer_list<QByteArrayView> parts)
{
    qsizetype size = 0;
    for (const QByteArrayView part : parts)
        size += part.size();
    QByteArray whole;
    whole.reserve(size);
    for (const QByteArrayView part : parts)
        whole += part;
    return whole;
}

} // namespace tokendesk
