#pragma once

#include "activity/activity.h"

#include <QAbstractTableModel>

namespace tokendesk {

/// The latest exchanges, newest first, one a row. Where all went to the same server its name stands in no row, only in
/// what is copied and in the tool tips.
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Account, Method, Address, Status, Duration, Problem, RequestId };
    static constexpr int columns = static_cast<int>(Column::RequestId) + 1;

    /// `activity` must outlive the model.
    explicit ActivityModel(const Activity& activity, QObject* parent = nullptr);

    const ExchangeRecord& record(int row) const { return m_records[row]; }
    /// The row's cells for the clipboard.
    QString rowText(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void take(const ExchangeRecord& record);
    void readAll();
    void findOrigin();
    QString shownText(const ExchangeRecord& record, Column column) const;
    QString text(const ExchangeRecord& record, Column column) const;

    const Activity& m_activity;
    QList<ExchangeRecord> m_records;
    /// Whether all have the same origin.
    bool m_isOneOrigin = true;
};

} // namespace tokendesk
