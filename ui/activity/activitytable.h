#pragma once

#include <QTableView>

namespace tokendesk {

class ActivityModel;

/// The table of exchanges. Newer ones come in above without moving what one looks at. The address gives way to the
/// other columns.
class ActivityTable final : public QTableView
{
    Q_OBJECT

public:
    /// `model` must outlive the table.
    explicit ActivityTable(ActivityModel& model, QWidget* parent = nullptr);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

protected slots:
    void rowsInserted(const QModelIndex& parent, int first, int last) override;

private:
    void shareWidth();

    bool m_isSharing = false;
    /// Somebody has made the column of errors as wide as they want it.
    bool m_hasOwnWidth = false;
};

} // namespace tokendesk
