#include "server.h"

#include "api.h"
#include "ledger.h"
#include "terminal.h"
#include "utc.h"

#include <httplib.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <limits>
#include <thread>

namespace tokendesk::sandbox {

namespace chrono = std::chrono;

namespace {

constexpr auto loopback = "127.0.0.1";

Request requestFrom(const httplib::Request& incoming)
{
    return {
        .method = incoming.method,
        .target = incoming.target,
        .authorization = incoming.get_header_value("Authorization"),
        .apiKey = incoming.get_header_value("x-api-key"),
        .contentType = incoming.get_header_value("Content-Type"),
        .body = incoming.body,
    };
}

void send(const Reply& reply, httplib::Response& outgoing)
{
    outgoing.status = reply.status;
    // httplib compresses plain "application/json", with Brotli at its slowest: 90 ms for a page that takes 1 ms.
    outgoing.set_content(reply.body, "application/json; charset=utf-8");
    outgoing.set_header("Date", httpDate(now()));
    if (!reply.allow.empty())
        outgoing.set_header("Allow", reply.allow);
}

/// One request in a line for a terminal: what was received is cut and cleaned.
std::string terseLine(const Request& request, const Reply& reply, chrono::milliseconds duration)
{
    auto line = (request.method + ' ' + request.target).substr(0, 200);
    for (char& c : line) {
        if (c < ' ' || c > '~')
            c = '?';
    }
    line += ' ' + std::to_string(reply.status) + ' ' + std::to_string(duration.count()) + " ms";
    return reply.deleted ? line + " deleted" : line;
}

} // namespace

Server::Server(Api& api, Ledger* ledger, Terminal& terminal, chrono::milliseconds latency)
    : m_api(api)
    , m_ledger(ledger)
    , m_terminal(terminal)
    , m_latency(latency)
    , m_http(std::make_unique<httplib::Server>())
{
    using Handled = httplib::Server::HandlerResponse;

    m_http->set_tcp_nodelay(true);
    m_http->set_keep_alive_max_count(std::numeric_limits<int>::max());
    m_http->set_keep_alive_timeout(60);
    m_http->set_payload_max_length(64 * 1024);
    // A connection holds its thread while it idles.
    m_http->new_task_queue = [] { return new httplib::ThreadPool(64); };
    // httplib's own default shares a port with whoever has it already.
    m_http->set_socket_options([](auto socket) {
        const int on = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    });

    // httplib would wait for the end of a body that isn't there, so a request without one is answered here.
    m_http->set_pre_routing_handler([this](const auto& incoming, auto& outgoing) {
        if (incoming.has_header("Content-Length") || incoming.has_header("Transfer-Encoding"))
            return Handled::Unhandled;
        answer(incoming, outgoing);
        return Handled::Handled;
    });
    // httplib matches decoded paths: the API takes the raw one apart itself.
    const auto anyPath = R"([\s\S]*)";
    const auto handler = [this](const auto& incoming, auto& outgoing) { answer(incoming, outgoing); };
    m_http->Get(anyPath, handler);
    m_http->Post(anyPath, handler);
    m_http->Put(anyPath, handler);
    m_http->Patch(anyPath, handler);
    m_http->Delete(anyPath, handler);
    m_http->Options(anyPath, handler);
    m_http->set_error_handler([this](const auto& incoming, auto& outgoing) {
        if (outgoing.body.empty())
            answerUnreadable(incoming, outgoing);
    });
}

Server::~Server() = default;

int Server::bind(int port)
{
    if (port == 0)
        return std::max(0, m_http->bind_to_any_port(loopback));
    return m_http->bind_to_port(loopback, port) ? port : 0;
}

bool Server::serve() { return m_http->listen_after_bind(); }

void Server::stop() { m_http->stop(); }

void Server::answer(const httplib::Request& incoming, httplib::Response& outgoing)
{
    const auto receivedAt = chrono::system_clock::now();
    const auto request = requestFrom(incoming);
    const auto reply = m_api.handle(request);
    finish(request, reply, receivedAt);
    send(reply, outgoing);
}

/// For what httplib itself refuses: no HTTP, a body that is too long or cut short, a method that doesn't exist.
void Server::answerUnreadable(const httplib::Request& incoming, httplib::Response& outgoing)
{
    const auto request = requestFrom(incoming);
    const auto reply = m_api.refuse(request, outgoing.status);
    finish(request, reply, chrono::system_clock::now());
    send(reply, outgoing);
}

void Server::finish(const Request& request, const Reply& reply, chrono::system_clock::time_point receivedAt)
{
    if (m_ledger && !m_ledger->record(request, reply, chrono::floor<chrono::milliseconds>(receivedAt))) {
        // A ledger with gaps would prove the wrong thing.
        std::cerr << "token-desk-sandbox: can't write to the ledger; ending." << std::endl;
        std::_Exit(EXIT_FAILURE);
    }
    std::this_thread::sleep_for(m_latency);
    const auto duration = chrono::system_clock::now() - receivedAt;
    m_terminal.print(terseLine(request, reply, chrono::floor<chrono::milliseconds>(duration)));
}

} // namespace tokendesk::sandbox
