#pragma once

#include <QLabel>

namespace tokendesk {

/// A label that never takes its text for markup: QLabel guesses, and then loads local files.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString& text = {}, QWidget* parent = nullptr);
};

/// A label of one line that shortens its text where there is no room, and then tells it in full in its tooltip.
class ElidedLabel final : public PlainLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    const QString m_whole;
};

/// Text for a tooltip. Tooltips guess markup too and can't be told not to: this is markup that shows plain text.
QString plainToolTip(const QString& text);

/// Text with places where a label may break a long id: QLabel breaks between words only, and cuts the rest off. For
/// showing, not for copying.
QString breakable(const QString& text);

} // namespace tokendesk
