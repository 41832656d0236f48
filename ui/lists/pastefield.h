#pragma once

#include <QPlainTextEdit>

namespace tokendesk {

/// A field for lists. It hands on what is better not laid out as text: long pastes, which would hold the window up, and
/// files that are dropped.
class PasteField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// More characters than that in one paste are long.
    static constexpr qsizetype longPaste = 200'000;

    explicit PasteField(QWidget* parent = nullptr);

signals:
    void longTextPasted(const QString& text);
    void fileDropped(const QString& path);

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
};

/// The first local file among what is dropped or pasted; empty if there is none.
QString fileIn(const QMimeData& source);

} // namespace tokendesk
