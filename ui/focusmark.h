#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace tokendesk {

/// Draws a frame around whatever has the keyboard's focus, in every window. Styles leave that to a shade of a border,
/// which is hard to see in dark, and show none at all around an empty table.
class FocusMark final : public QObject
{
    Q_OBJECT

public:
    explicit FocusMark(QObject* parent = nullptr);
    ~FocusMark() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* widget);
    void place();

    QPointer<QWidget> m_widget;
    QPointer<QWidget> m_frame;
};

} // namespace tokendesk
