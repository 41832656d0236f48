#include "apiwithkey.h"
#include "benchserver.h"
#include "deletion/deletionentries.h"
#include "farserver.h"
#include "journal/filejournal.h"
#include "measures.h"
#include "memory.h"
#include "sandboxtokens.h"
#include "watching.h"

#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

#include <malloc.h>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int atOnce = 4;
const QString reason = u"Left the programme"_s;

/// All the tokens by one curl, that many at once over connections kept alive. Returns its time, start to end.
double deletedByCurl(const BenchServer& server, const FarServer& far, const QList<CardToken>& tokens)
{
    const QTemporaryDir folder;
    QFile config(folder.filePath(u"curl"_s));
    if (!config.open(QIODevice::WriteOnly))
        qFatal("Can't write %s", qPrintable(config.fileName()));
    for (const CardToken& token : tokens)
        config.write(
            u"url=\"%1/v1/card-tokens/%2\"\noutput=/dev/null\n"_s.arg(far.address().toString(), token.id).toUtf8());
    config.close();
    const QString body = QString::fromUtf8(deleteBody(reason, Requestor::Merchant));
    QElapsedTimer clock;
    clock.start();
    const QByteArray statuses = server.curl({u"--parallel"_s, u"--parallel-max"_s, QString::number(atOnce),
        u"--cacert"_s, far.certificateFile(), u"-X"_s, u"DELETE"_s, u"-H"_s, u"Content-Type: application/json"_s,
        u"-d"_s, body, u"-w"_s, u"%{http_code}\n"_s, u"-K"_s, config.fileName()});
    const double milliseconds = millisecondsOn(clock);
    if (statuses.count("200\n") != tokens.size())
        qFatal("curl deleted %lld of %lld", qlonglong(statuses.count("200\n")), qlonglong(tokens.size()));
    return milliseconds;
}

/// The same by us, with each step in a journal on disk before the next.
class JournaledDeletions final : public QObject
{
public:
    JournaledDeletions(const FarServer& far, const QList<CardToken>& tokens)
        : m_desk(far.address().resolved(QUrl(u"/v1"_s)), "sandbox-key", trusting(far))
        , m_journal(m_folder.path())
    {
        const RunRequest run {
            QUuid::createUuid(), tokens, sandboxProfile(far.address()), Requestor::Merchant, reason, atOnce};
        for (const CardToken& token : tokens) {
            m_requests += requestOf(run, token);
            m_requests.last().id = QUuid::createUuid();
        }
    }

    /// Returns its time.
    double run()
    {
        QElapsedTimer clock;
        clock.start();
        QList<JournalEntry> entries;
        for (const DeletionRequest& request : m_requests)
            entries += requestedEntry(request);
        m_journal.intend(entries, this, [this](const auto& written) {
            require(written);
            for (int lane = 0; lane < atOnce; ++lane)
                next();
        });
        m_loop.exec();
        return millisecondsOn(clock);
    }

private:
    static HttpOptions trusting(const FarServer& far)
    {
        HttpOptions options;
        options.certificateAuthorities = {far.certificate()};
        return options;
    }

    static void require(const tl::expected<void, JournalError>& written)
    {
        if (!written)
            qFatal("The journal can't be written: %s", qPrintable(written.error().detail));
    }

    void next()
    {
        if (m_started == m_requests.size())
            return;
        const DeletionRequest& request = m_requests[m_started++];
        const QUuid attempt = QUuid::createUuid();
        m_journal.intend({sendingEntry(request, attempt)}, this, [this, &request, attempt](const auto& written) {
            require(written);
            auto* call = m_desk.api.deleteCardToken(
                request.token.id, request.reason, request.requestor, this, Connection::Kept);
            connect(call, &DeleteCardTokenCall::finished, this,
                [this, call, &request, attempt](const DeleteResult& result) {
                    call->deleteLater();
                    record(request, attempt, result);
                });
        });
    }

    void record(const DeletionRequest& request, const QUuid& attempt, const DeleteResult& result)
    {
        if (result.verdict != DeleteResult::Verdict::Deleted)
            qFatal("%s isn't deleted", qPrintable(request.token.id));
        DeletionOutcome outcome;
        outcome.request = request;
        outcome.kind = DeletionOutcome::Kind::Deleted;
        outcome.token = result.token;
        m_journal.record(
            {repliedEntry(request, attempt, result), outcomeEntry(outcome)}, this, [this](const auto& written) {
                require(written);
                if (++m_ended == m_requests.size())
                    m_loop.quit();
                next();
            });
    }

    const QTemporaryDir m_folder;
    const ApiWithKey m_desk;
    FileJournal m_journal;
    QList<DeletionRequest> m_requests;
    QEventLoop m_loop;
    qsizetype m_started = 0;
    qsizetype m_ended = 0;
};

double deletedByUs(const FarServer& far, const QList<CardToken>& tokens)
{
    return JournaledDeletions(far, tokens).run();
}

/// A step of `count` tokens that nobody has deleted yet.
QList<CardToken> take(QList<CardToken>& tokens, int count)
{
    if (tokens.size() < count)
        qFatal("The sandbox has too few tokens");
    const QList<CardToken> taken = tokens.mid(0, count);
    tokens.remove(0, count);
    return taken;
}

} // namespace

Figures measureDeletions(int count)
{
    const int memoryCount = 2 * count;
    const int needed = 4 * count + memoryCount;
    // Some are deleted from the beginning.
    const BenchServer server({u"--tokens"_s, QString::number(needed * 2)});
    QList<CardToken> tokens = activeTokens(server.address().resolved(QUrl(u"/v1"_s)));
    const QString rival = u"curl --parallel --parallel-max 4, which keeps no journal"_s;
    Figures figures;
    for (const auto roundTrip : {0ms, 50ms}) {
        const FarServer far(server.address(), roundTrip);
        const double curl = deletedByCurl(server, far, take(tokens, count));
        const double ours = deletedByUs(far, take(tokens, count));
        const QString name = roundTrip == 0ms ? u"%1 deletions over TLS"_s : u"%1 deletions over TLS, 50 ms away"_s;
        figures += {name.arg(count), ours, curl, rival, u"ms"_s};
    }
    const FarServer near(server.address(), 0ms);
    const QList<CardToken> run = take(tokens, memoryCount);
    malloc_trim(0);
    const qint64 before = ownMemory("VmRSS");
    resetMemoryPeak();
    deletedByUs(near, run);
    const auto bytes = static_cast<double>(ownMemory("VmHWM") - before);
    figures += {u"memory for %1 deletions, at most"_s.arg(memoryCount), bytes / 1e6, {}, {}, u"MB"_s};
    return figures;
}

} // namespace tokendesk::bench
