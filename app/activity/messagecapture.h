#pragma once

#include <QtGlobal>

namespace tokendesk {

class LogFile;

/// While it lives, warnings and worse of Qt and the program's libraries go redacted into the log and to wherever they
/// went before; what is told only on demand goes there as it is. One at a time.
class MessageCapture final
{
public:
    /// `log` must outlive this.
    explicit MessageCapture(LogFile& log);
    ~MessageCapture();
    Q_DISABLE_COPY_MOVE(MessageCapture)
};

} // namespace tokendesk
