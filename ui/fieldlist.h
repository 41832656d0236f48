#pragma once

#include <QWidget>

class QToolButton;

namespace tokendesk {

/// Names and values in two columns. It lays its labels out itself: a form layout in a scroll area doesn't know how high
/// wrapped texts become.
class FieldList final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldList(QWidget* parent = nullptr);

    void clear();
    /// Both must be safe to show. `button`, which the list takes over, stands behind the value; it may be null.
    void add(const QString& name, const QString& value, QToolButton* button = nullptr);

signals:
    /// A value is on the clipboard, which nobody has been told.
    void copied();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Field {
        QWidget* name;
        QWidget* value;
        QWidget* button;
    };

    void arrange();

    QList<Field> m_fields;
};

} // namespace tokendesk
