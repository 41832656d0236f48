#pragma once

#include <QTableView>

namespace tokendesk {

class JournalModel;

/// The table of the journal. It keeps what one looks at in its place when new rows come in above, and has the model
/// read on before one comes to its end.
class JournalTable final : public QTableView
{
    Q_OBJECT

public:
    /// `model` must outlive the table.
    explicit JournalTable(JournalModel& model, QWidget* parent = nullptr);

    /// Makes that row the current one, and the only one chosen.
    void chooseRow(int row);

signals:
    /// The current row or what it shows changed; -1 for none.
    void currentRowChanged(int row);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

protected slots:
    void rowsInserted(const QModelIndex& parent, int first, int last) override;

private:
    void tellShown();
    int rowsInSight() const;

    JournalModel& m_model;
};

} // namespace tokendesk
