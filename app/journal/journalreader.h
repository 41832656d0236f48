#pragma once

#include "journal/journalsource.h"

namespace tokendesk {

/// Reads a journal. Lives in a thread of its own.
class JournalReader final : public QObject
{
    Q_OBJECT

public:
    explicit JournalReader(std::shared_ptr<const JournalSource> source)
        : m_source(std::move(source))
    {
    }

    template <typename T>
    JournalResult<T> ask(const std::function<JournalResult<T>(JournalStorage&)>& question)
    {
        if (!m_storage) {
            auto opened = m_source->openToRead();
            if (!opened)
                return tl::unexpected(opened.error());
            m_storage = std::move(*opened);
        }
        auto answer = question(*m_storage);
        if (!answer)
            m_storage.reset();
        return answer;
    }

    void close() { m_storage.reset(); }

private:
    const std::shared_ptr<const JournalSource> m_source;
    std::unique_ptr<JournalStorage> m_storage;
};

} // namespace tokendesk
