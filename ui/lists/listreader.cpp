#include "lists/listreader.h"

namespace tokendesk {

ListReader::ListReader(QObject* parent)
    : QObject(parent)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

ListReader::~ListReader()
{
    // What waits is skipped.
    ++m_latest;
    m_thread.quit();
    m_thread.wait();
}

template <typename Result>
void ListReader::work(std::function<Result()> job, void (ListReader::*ended)(const Result&))
{
    const int number = ++m_latest;
    QMetaObject::invokeMethod(m_worker, [this, number, job = std::move(job), ended] {
        if (number != m_latest)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, number, ended, result = job()] {
                if (number == m_latest)
                    emit(this->*ended)(result);
            },
            Qt::QueuedConnection);
    });
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
