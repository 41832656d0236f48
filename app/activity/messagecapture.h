#pragma once

#include <QtGlobal>

namespace tokendesk {

class LogFile;

/// While it lives, what Qt and the program's libraries tell goes redacted to wherever it went before, and from warnings
/// up into the log as well. One at a time.
class MessageCapture final
{
public:
    /// `log` must outlive this.
    explicit MessageCapture(LogFile& log);
    ~MessageCapture();
    Q_DISABLE_COPY_MOVE(MessageCapture)
};

} // namespace tokendesk
