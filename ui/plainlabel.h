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

/// Text for a tooltip. Tooltips guess markup too and can't be told not to: this is markup that shows plain text.
QString plainToolTip(const QString& text);

/// Text with places where a label may break a long id: QLabel breaks between words only, and cuts the rest off. For
/// showing, not for copying.
QString breakable(const QString& text);

} // namespace tokendesk
