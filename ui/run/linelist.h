#pragma once

#include <QAbstractListModel>
#include <QListView>

#include <functional>

namespace tokendesk {

/// A list of lines to read, as many as there may be: each is put into words when it comes into sight.
class LineList final : public QListView
{
    Q_OBJECT

public:
    using LineAt = std::function<QString(int row)>;

    explicit LineList(QWidget* parent = nullptr);

    /// Safe to show. What `lineAt` refers to must outlive the list, or be replaced.
    void setLines(int count, LineAt lineAt);
    /// There are more now; those that were there stay as they are.
    void grow(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    class Model;

    QSize sizeOf(int rows) const;

    Model* m_model;
};

} // namespace tokendesk
