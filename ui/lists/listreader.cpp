#include "lists/listreader.h"

#include <mutex>
#include <thread>

namespace tokendesk {

struct ListReader::Link {
    std::mutex mutex;
    /// Null once it is gone.
    ListReader* reader;
};

ListReader::ListReader(QObject* parent)
    : QObject(parent)
    , m_link(std::make_shared<Link>())
{
    m_link->reader = this;
}

ListReader::~ListReader()
{
    const std::lock_guard lock(m_link->mutex);
    m_link->reader = nullptr;
}

template <typename Result>
void ListReader::work(std::function<Result()> job, void (ListReader::*ended)(const Result&))
{
    const int number = ++m_latest;
    std::thread([link = m_link, number, job = std::move(job), ended] {
        const Result result = job();
        const std::lock_guard lock(link->mutex);
        ListReader* reader = link->reader;
        if (!reader)
            return;
        QMetaObject::invokeMethod(
            reader,
            [reader, number, ended, result] {
                if (number == reader->m_latest)
                    emit(reader->*ended)(result);
            },
            Qt::QueuedConnection);
    }).detach();
}

void ListReader::open(const QString& path)
{
    work<tl::expected<ListText, ListError>>([path] { return listTextFromFile(path); }, &ListReader::opened);
}

void ListReader::read(const ListText& text, const ListChoices& choices)
{
    work<tl::expected<TokenList, ListError>>(
        [text, choices] { return tokenListFrom(text, choices); }, &ListReader::finished);
}

} // namespace tokendesk
