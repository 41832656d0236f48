#include "api/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace tokendesk {

OneShotBody::OneShotBody(QByteArray bytes, QObject* parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::seek(qint64) { return false; }

qint64 OneShotBody::readData(char* data, qint64 most)
{
    const qint64 length = std::min(most, m_bytes.size() - m_taken);
    if (length <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + m_taken, static_cast<std::size_t>(length));
    m_taken += length;
    return length;
}

qint64 OneShotBody::writeData(const char*, qint64) { return -1; }

} // namespace tokendesk
