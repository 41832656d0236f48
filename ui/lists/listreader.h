#pragma once

#include "lists/tokenlist.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>

namespace tokendesk {

/// Reads lists in a thread of its own: a hundred thousand lines, or a file on a slow drive, must not hold a window up.
class ListReader final : public QObject
{
    Q_OBJECT

public:
    explicit ListReader(QObject* parent = nullptr);
    /// Waits for what it is reading.
    ~ListReader() override;

    /// Each ends in one `opened` or one `finished`, unless something else is asked for before.
    void open(const QString& path);
    void read(const ListText& text, const ListChoices& choices);

signals:
    void opened(const tl::expected<tokendesk::ListText, tokendesk::ListError>& text);
    void finished(const tl::expected<tokendesk::TokenList, tokendesk::ListError>& list);

private:
    template <typename Result>
    void work(std::function<Result()> job, void (ListReader::*ended)(const Result&));

    QThread m_thread;
    /// Lives in the thread.
    QObject* m_worker;
    std::atomic<int> m_latest = 0;
};

} // namespace tokendesk
