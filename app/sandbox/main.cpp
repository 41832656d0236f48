#include "api.h"
#include "credentials.h"
#include "ledger.h"
#include "options.h"
#include "server.h"
#include "shop.h"
#include "store.h"
#include "terminal.h"

#include <csignal>
#include <cstdlib>
#include <future>
#include <iostream>
#include <optional>
#include <string>
#include <thread>

#include <pthread.h>
#include <unistd.h>

using namespace tokendesk::sandbox;

namespace {

/// The signals that end the program. Blocked before the first thread starts, they wait for sigwait().
sigset_t blockEndingSignals()
{
    sigset_t ending;
    sigemptyset(&ending);
    for (const int signal : {SIGINT, SIGTERM}) {
        sigaddset(&ending, signal);
        // A shell starts background jobs with SIGINT ignored, and an ignored signal never comes.
        std::signal(signal, SIG_DFL);
    }
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    return ending;
}

void endProgram() { ::kill(::getpid(), SIGTERM); }

void endWhenStdinCloses()
{
    std::thread([] {
        char ignored[256];
        while (::read(STDIN_FILENO, ignored, sizeof ignored) > 0) { }
        endProgram();
    }).detach();
}

int serve(const Options& options)
{
    const auto endingSignals = blockEndingSignals();
    const auto complain = [](const std::string& what) {
        std::cerr << "token-desk-sandbox: " << what << std::endl;
        return EXIT_FAILURE;
    };

    std::optional<Ledger> ledger;
    if (!options.ledger.empty() && !ledger.emplace(options.ledger).isGood())
        return complain("can't write to the ledger " + options.ledger.string() + ".");
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    Store store(
        makeShop({.accountId = options.accountId, .tokens = options.tokens, .seed = options.seed, .today = today}));
    Credentials credentials(options.accessTokenLife, options.accessTokenUses);
    Api api(store, credentials, options.accountId, options.deletedAgain);
    Terminal terminal;
    Server server(api, ledger ? &*ledger : nullptr, terminal, options.latency);

    const int port = server.bind(options.port);
    if (port == 0)
        return complain("can't listen on port " + std::to_string(options.port)
            + ": it is in use or not allowed. Choose another, or 0 for any free one.");
    terminal.print("listening on http://127.0.0.1:" + std::to_string(port));

    auto served = std::async(std::launch::async, [&server] {
        const bool ended = server.serve();
        endProgram();
        return ended;
    });
    if (options.untilStdinCloses)
        endWhenStdinCloses();
    int signal = 0;
    sigwait(&endingSignals, &signal);
    server.stop();
    // Replies under way get a moment. Idle connections would hold their threads for the keep-alive time, and nothing
    // is left to save.
    if (served.wait_for(std::chrono::milliseconds(300)) != std::future_status::ready)
        std::_Exit(EXIT_SUCCESS);
    return served.get() ? EXIT_SUCCESS : complain("listening failed.");
}

} // namespace

int main(int argc, char** argv)
{
    try {
        const auto options = optionsFrom({argv + 1, argv + argc});
        switch (options.action) {
        case Options::Action::ShowHelp:
            std::cout << helpText();
            return EXIT_SUCCESS;
        case Options::Action::ShowVersion:
            std::cout << "token-desk-sandbox " TOKENDESK_VERSION "\n";
            return EXIT_SUCCESS;
        case Options::Action::Serve:
            return serve(options);
        }
    } catch (const UsageError& error) {
        std::cerr << "token-desk-sandbox: " << error.what() << " See --help.\n";
        return 2;
    }
}
