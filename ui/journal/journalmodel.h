#pragma once

#include "journal/readablejournal.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <memory>
#include <optional>

namespace tokendesk {

/// The journal's deletions, newest first, one a row. Rows are read page by page, as one scrolls to them. What has ended
/// never changes any more, so only new rows and open ones are read again.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Requested, Outcome, Card, Customer, Reason, Requestor, Agent, Account };
    static constexpr int columns = static_cast<int>(Column::Account) + 1;
    /// Rows that are read at a time.
    static constexpr int pageSize = 200;

    /// `journal` must outlive the model.
    explicit JournalModel(ReadableJournal& journal, QObject* parent = nullptr);
    ~JournalModel() override;

    /// Begins anew, also with the same query. Answers to the one before are dropped.
    void setQuery(const JournalQuery& query);
    const JournalQuery& query() const { return m_query; }
    /// Takes in what has been written since, without losing a row that still matches.
    void refresh();
    /// Which rows are in sight: refresh() reads the open ones among them again.
    void setShown(int first, int last);

    /// Which deletions are being worked on at this moment; the journal itself can't tell. None, until it is set.
    void setUnderWay(std::function<bool(const JournalDeletion&)> isUnderWay);
    bool isUnderWay(const JournalDeletion& deletion) const { return deletion.isOpen() && m_isUnderWay(deletion); }

    const JournalDeletion& deletion(int row) const { return m_rows[row]; }
    std::optional<int> rowOf(QUuid deletion) const;
    /// Whether the first page isn't there yet.
    bool isReading() const { return m_isReading; }
    /// How many match altogether, once it is known.
    std::optional<int> count() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    /// The first page is there, or a refresh is through, or the count is known.
    void changed();
    /// A page could not be read; the rows stay.
    void failed(const tokendesk::JournalError& error);

private:
    QString text(const JournalDeletion& deletion, Column column) const;
    QVariant decoration(const JournalDeletion& deletion, Column column) const;
    void readFrom(const std::optional<JournalPlace>& after, std::function<void(const JournalPage&)> then);
    /// Reads from the row after `before` on (null: from the top) until it meets rows that are there, and makes one list
    /// of both.
    void readAgain(const QUuid& before, std::function<void()> then);
    /// Puts `page` in place of the rows from `first` on as far as it goes; whether it met rows that are there.
    bool merge(int first, const JournalPage& page);
    void keepPlace(const JournalPage& page);
    void insert(int row, const QList<JournalDeletion>& deletions);
    void remove(int row, int count);
    void readShownAgain();
    void endRefresh();
    void readCount();

    ReadableJournal& m_journal;
    std::function<bool(const JournalDeletion&)> m_isUnderWay;
    JournalQuery m_query;
    /// Goes with the query: then answers to it don't come any more.
    std::unique_ptr<QObject> m_context;
    QList<JournalDeletion> m_rows;
    QSet<QUuid> m_ids;
    /// Where to read on after the last row of a page, and after the last row.
    QHash<QUuid, JournalPlace> m_placeAfter;
    JournalPlace m_end;
    std::optional<int> m_count;
    int m_firstShown = 0;
    int m_lastShown = -1;
    bool m_hasMore = false;
    bool m_isReading = false;
    bool m_isFetching = false;
    bool m_isRefreshing = false;
    bool m_refreshAgain = false;
    bool m_isCounting = false;
};

} // namespace tokendesk
