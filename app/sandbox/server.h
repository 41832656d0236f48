#pragma once

#include <chrono>
#include <memory>

namespace httplib {
class Server;
struct Request;
struct Response;
} // namespace httplib

namespace tokendesk::sandbox {

class Api;
class Ledger;
class Terminal;
struct Reply;
struct Request;

/// HTTP on 127.0.0.1 around an Api. Each request goes to the ledger and to the terminal before its reply goes out.
class Server final
{
public:
    /// `ledger` may be null. Each reply waits for `latency` after the request has taken effect.
    Server(Api& api, Ledger* ledger, Terminal& terminal, std::chrono::milliseconds latency);
    ~Server();

    /// Takes the port, or any free one for 0, and returns its number; 0 if it can't be had.
    int bind(int port);

    /// Serves until stop(); false if listening failed. Idle connections can delay the return by the keep-alive time.
    bool serve();

    /// Takes no more connections. Can be called from any thread.
    void stop();

private:
    void answer(const httplib::Request& incoming, httplib::Response& outgoing);
    void answerUnreadable(const httplib::Request& incoming, httplib::Response& outgoing);
    void finish(const Request& request, const Reply& reply, std::chrono::system_clock::time_point receivedAt);

    Api& m_api;
    Ledger* m_ledger;
    Terminal& m_terminal;
    const std::chrono::milliseconds m_latency;
    std::unique_ptr<httplib::Server> m_http;
};

} // namespace tokendesk::sandbox
