#pragma once

#include "lists/tokenlist.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tokendesk {

/// Reads each list in a thread of its own: a hundred thousand lines, or a file on a drive that doesn't answer, must not
/// hold a window up.
class ListReader final : public QObject
{
    Q_OBJECT

public:
    explicit ListReader(QObject* parent = nullptr);
    /// Waits for nothing: what it is reading ends by itself, whenever that is.
    ~ListReader() override;

    /// Each ends in one `opened` or one `finished`, unless something else is asked for before.
    void open(const QString& path);
    void read(const ListText& text, const ListChoices& choices);

signals:
    void opened(const tl::expected<tokendesk::ListText, tokendesk::ListError>& text);
    void finished(const tl::expected<tokendesk::TokenList, tokendesk::ListError>& list);

private:
    struct Link;

    template <typename Result>
    void work(std::function<Result()> job, void (ListReader::*ended)(const Result&));

    /// What the threads know of this.
    const std::shared_ptr<Link> m_link;
    int m_latest = 0;
};

} // namespace tokendesk
