#pragma once

#include "words/receiptwords.h"

#include <QFont>
#include <QRectF>

class QPagedPaintDevice;
class QPainter;
class QTextLayout;

namespace tokendesk {

/// A receipt laid out on the pages of a device: of a PDF or a printer, which so get the same.
class ReceiptPages final
{
public:
    /// Lays it out for the device's page and resolution; `device` must outlive this.
    ReceiptPages(const ReceiptText& text, QPagedPaintDevice& device);

    int count() const { return static_cast<int>(m_pages.size()); }
    /// Paints all pages, from the device's first; false if the device can't be painted on.
    bool paint() const;

private:
    enum class Style { Title, Finding, Body, SectionTitle, Value, TableHead, TableCell, Footer };
    struct Piece {
        QString text;
        Style style = Style::Body;
        QRectF place;
        bool isAtEnd = false; ///< of its place, in the direction of reading
    };
    struct Page {
        QList<Piece> pieces;
        QList<qreal> rules; ///< hairlines across the page, at these heights
    };

    void layOut(const ReceiptText& text);
    void layOutSection(const ReceiptText::Section& section);
    void layOutTable(const ReceiptText::Table& table);
    void placeValue(const NamedValue& value);
    void placeRow(const QStringList& cells, const QList<qreal>& widths, qreal height, Style style);
    void placeParagraph(const QString& text, Style style, qreal spaceAfter);
    void beginPage();
    /// Begins a page unless there is that much room left on this one.
    bool makeRoom(qreal height);
    void rule();

    qreal heightOf(const QString& text, Style style, qreal width) const;
    qreal heightOf(const QStringList& cells, const QList<qreal>& widths, Style style) const;
    qreal breakLines(QTextLayout& layout, qreal width, bool isAtEnd = false) const;
    void paintText(QPainter& painter, const Piece& piece) const;
    QFont font(Style style) const;
    qreal millimetres(qreal length) const;
    qreal columnGap() const;
    QString footer(qsizetype page) const;

    QPagedPaintDevice& m_device;
    const QString m_title;
    const QString m_reference;
    qreal m_width = 0;
    qreal m_bottom = 0; ///< of what stands above the footer
    qreal m_y = 0;
    QList<Page> m_pages;
};

} // namespace tokendesk
