#include "benchserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 600'000;

} // namespace

BenchServer::BenchServer(const QStringList& options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + u"/token-desk-sandbox"_s,
        QStringList {u"--port"_s, u"0"_s, u"--until-stdin-closes"_s} + options);
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(patienceMs))
            qFatal("The sandbox didn't start: %s", qPrintable(m_process.errorString()));
    const QByteArray greeting("listening on ");
    m_address = QUrl(QString::fromUtf8(m_process.readLine().trimmed().mid(greeting.size())));
    m_process.closeReadChannel(QProcess::StandardOutput);
}

BenchServer::~BenchServer()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(patienceMs);
}

QString BenchServer::page(const QString& filter, const QString& startingAfter) const
{
    const QString url = m_address.toString() + u"/v1/card-tokens?limit=100&"_s + filter;
    return startingAfter.isEmpty() ? url : url + u"&starting_after="_s + startingAfter;
}

BenchServer::Fetched BenchServer::fetch(const QStringList& urls) const
{
    QFile config(m_folder.filePath(u"curl"_s));
    if (!config.open(QIODevice::WriteOnly))
        qFatal("Can't write %s", qPrintable(config.fileName()));
    for (const QString& url : urls)
        config.write(u"url=\"%1\"\noutput=/dev/null\n"_s.arg(url).toUtf8());
    config.close();

    QElapsedTimer clock;
    clock.start();
    const QByteArray output = curl({u"-w"_s, u"%{size_download} %{time_total}\n"_s, u"-K"_s, config.fileName()});
    Fetched fetched;
    fetched.milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    for (const QByteArray& line : output.trimmed().split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        fetched.bytes += fields.value(0).toDouble();
        fetched.millisecondsEach += fields.value(1).toDouble() * 1000;
    }
    return fetched;
}

QByteArray BenchServer::body(const QString& url) const { return curl({url}); }

QByteArray BenchServer::curl(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"curl"_s,
        QStringList {u"-sS"_s, u"--no-progress-meter"_s, u"--fail"_s, u"--noproxy"_s, u"*"_s, u"-H"_s,
            u"x-api-key: sandbox-key"_s}
            + arguments);
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        qFatal("curl failed: %s", qPrintable(process.errorString()));
    return process.readAllStandardOutput();
}

} // namespace tokendesk::bench
