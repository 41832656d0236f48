#include "api/httpclient.h"

#include "api/oneshotbody.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslConfiguration>

namespace tokendesk {

HttpClient::HttpClient(HttpOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    if (m_options.withoutProxy) {
        m_reads.setProxy(QNetworkProxy::NoProxy);
        m_deletes.setProxy(QNetworkProxy::NoProxy);
    }
}

QNetworkRequest HttpClient::withPolicy(const HttpRequest& request) const
{
    QNetworkRequest result(request.url);
    // Qt would follow to another host, with our credentials, and turn a DELETE into a GET.
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // One dropped HTTP/2 connection fails every stream on it.
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setRawHeader("Accept", "application/json");
    result.setRawHeader("User-Agent", "token-desk/" TOKENDESK_VERSION);
    for (const auto& [name, value] : request.headers)
        result.setRawHeader(name, value);
    if (!m_options.certificateAuthorities.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(m_options.certificateAuthorities);
        result.setSslConfiguration(tls);
    }
    return result;
}

HttpExchange* HttpClient::send(const HttpRequest& request, QObject* owner)
{
    QNetworkRequest prepared = withPolicy(request);
    QNetworkReply* reply = nullptr;
    OneShotBody* body = nullptr;
    switch (request.verb) {
    case HttpRequest::Verb::Get:
        reply = m_reads.get(prepared);
        break;
    case HttpRequest::Verb::Delete:
        body = new OneShotBody(request.body, this);
        prepared.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        prepared.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        prepared.setRawHeader("Connection", "close");
        reply = m_deletes.sendCustomRequest(prepared, "DELETE", body);
        break;
    }
    return new HttpExchange(reply, body, m_options.deadline, m_options.largestBody, owner);
}

} // namespace tokendesk
