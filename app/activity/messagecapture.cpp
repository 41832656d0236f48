#include "activity/messagecapture.h"

#include "activity/logfile.h"
#include "activity/redaction.h"

#include <QMessageLogContext>

#include <atomic>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

// Qt calls a plain function, from any thread.
std::atomic<LogFile*> capturing = nullptr;
std::atomic<QtMessageHandler> before = nullptr;

bool isForTheLog(QtMsgType type) { return type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg; }

void take(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    // What is for finding faults comes by the hundred thousand, and only where a person has asked for it.
    const QString clean = isForTheLog(type) ? redacted(message) : message;
    if (LogFile* log = capturing; log && isForTheLog(type))
        log->append(u"%1: %2"_s.arg(QString::fromUtf8(context.category ? context.category : "default"), clean));
    if (const QtMessageHandler next = before)
        next(type, context, clean);
}

} // namespace

MessageCapture::MessageCapture(LogFile& log)
{
    capturing = &log;
    before = qInstallMessageHandler(take);
}

MessageCapture::~MessageCapture()
{
    qInstallMessageHandler(before);
    capturing = nullptr;
}

} // namespace tokendesk
