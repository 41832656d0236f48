#pragma once

#include "journal/journalwriter.h"

namespace tokendesk {

/// Reads a journal. Lives in a thread of its own.
class JournalReader final : public QObject
{
    Q_OBJECT

public:
    explicit JournalReader(OpenJournalStorage open)
        : m_open(std::move(open))
    {
    }

    template <typename T>
    JournalResult<T> ask(const std::function<JournalResult<T>(JournalStorage&)>& question)
    {
        if (!m_storage) {
            auto opened = m_open();
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
    const OpenJournalStorage m_open;
    std::unique_ptr<JournalStorage> m_storage;
};

} // namespace tokendesk
