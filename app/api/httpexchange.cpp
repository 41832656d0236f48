#include "api/httpexchange.h"

#include "api/oneshotbody.h"
#include "api/requestid.h"
#include "api/retryafter.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// Errors that Qt makes of a status: the reply is there all the same. ContentReSendError too: of a server that closes
/// after a 307, or after a body without a length, Qt now and then believes that the request must go out again.
bool standsForAStatus(QNetworkReply::NetworkError error)
{
    const bool badRequest = error == QNetworkReply::ProtocolInvalidOperationError;
    const bool contentError = error > 200 && error <= 299;
    const bool serverError = error > 400 && error <= 499;
    return badRequest || contentError || serverError;
}

/// The server tells only after TLS 1.3 was agreed on that it wants a certificate.
bool wantsClientCertificate(const QString& errorText) { return errorText.contains("alert certificate required"_L1); }

} // namespace

HttpExchange::HttpExchange(std::shared_ptr<QNetworkAccessManager> manager, QNetworkReply* reply, OneShotBody* body,
    const HttpOptions& options, ProxyInUse proxyInUse, QObject* owner)
    : QObject(owner)
    , m_manager(std::move(manager))
    , m_reply(reply)
    , m_requestBody(body)
    , m_clock(options.clock)
    , m_largestBody(options.largestBody)
    , m_hasNetwork(options.hasNetwork)
    , m_proxyInUse(std::move(proxyInUse))
    , m_start(m_clock->now())
{
    if (body)
        body->setParent(reply);
    reply->setReadBufferSize(64 * 1024);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::readMore);
    // Queued: some replies are finished before anybody could listen.
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::end, Qt::QueuedConnection);
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_addressKnown = true; });
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_wasConnected = true; });
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) { m_tlsErrors = errors; });
    connect(reply, &QNetworkReply::encrypted, this, &HttpExchange::checkServerName);
    // Qt's own transfer timeout counts inactivity only; a slow drip outlives it.
    m_deadline = m_clock->wakeAfter(options.deadline, [this] { giveUp(); });
}

HttpExchange::~HttpExchange()
{
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
    m_reply->deleteLater();
}

void HttpExchange::readMore()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_largestBody && m_abortedAs == HttpReply::Ending::Complete) {
        m_abortedAs = HttpReply::Ending::TooLarge;
        m_body.clear();
        m_reply->abort();
    }
}

void HttpExchange::giveUp()
{
    // The reply came just in time: end() is on its way.
    if (m_reply->isFinished())
        return;
    m_abortedAs = HttpReply::Ending::TimedOut;
    m_reply->abort();
}

void HttpExchange::checkServerName()
{
    const QList<QSslCertificate> chain = m_reply->sslConfiguration().peerCertificateChain();
    if (!chain.isEmpty() && namesHost(chain.first(), m_reply->url().host(QUrl::FullyEncoded))) {
        m_wasConnected = true;
        return;
    }
    m_wrongName = namesAnotherHost(chain, QDateTime::currentDateTimeUtc());
    m_abortedAs = HttpReply::Ending::Failed;
    m_reply->abort();
}

std::optional<TlsFailure> HttpExchange::tlsFailure() const
{
    if (m_wrongName)
        return m_wrongName;
    const bool wasRefused = m_reply->error() == QNetworkReply::SslHandshakeFailedError || !m_tlsErrors.isEmpty();
    if (!wasRefused && !wantsClientCertificate(m_reply->errorString()))
        return std::nullopt;
    return tlsFailureFrom(m_tlsErrors, m_reply->errorString(), m_reply->sslConfiguration().peerCertificateChain(),
        QDateTime::currentDateTimeUtc());
}

void HttpExchange::end()
{
    m_deadline.reset();
    if (m_abortedAs == HttpReply::Ending::Complete)
        m_body += m_reply->readAll();
    HttpReply result;
    result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.error = m_reply->error();
    result.errorText = m_reply->errorString();
    result.requestBodyTaken = m_requestBody && m_requestBody->bytesTaken() > 0;
    result.wasConnected = m_wasConnected;
    result.addressKnown = m_addressKnown;
    result.proxy = *m_proxyInUse;
    result.serverTime = httpDate(m_reply->rawHeader("Date"));
    result.retryAfter = m_reply->rawHeader("Retry-After");
    result.requestId = requestIdIn(*m_reply);
    result.duration = m_clock->now() - m_start;
    const bool replied = result.error == QNetworkReply::NoError || standsForAStatus(result.error);
    result.ending = m_abortedAs != HttpReply::Ending::Complete ? m_abortedAs
        : replied && result.status > 0                         ? HttpReply::Ending::Complete
                                                               : HttpReply::Ending::Failed;
    if (result.ending == HttpReply::Ending::Failed) {
        result.tls = tlsFailure();
        result.hadNetwork = isLoopback(m_reply->url().host()) || m_hasNetwork();
    }
    result.body = std::move(m_body);
    emit finished(result);
}

} // namespace tokendesk
