#pragma once

#include <QByteArray>
#include <QIODevice>

namespace tokendesk {

/// A request body that can be read once and never again.
/// Qt re-sends a request by itself when the connection drops before a whole reply, DELETE included, by seeking its
/// body back to the start. This one can't, so that the drop ends as an error with one request on the wire.
/// (A QBuffer doesn't do: Qt takes its bytes out.) Open it Unbuffered, give the request a Content-Length and set
/// DoNotBufferUploadDataAttribute, or Qt keeps a copy that it can send again.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject* parent = nullptr);

    /// Bytes that have been read: 0 means that no server can have a whole request.
    qint64 bytesTaken() const { return m_taken; }

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 length) override;

private:
    const QByteArray m_bytes;
    qint64 m_taken = 0;
};

} // namespace tokendesk
