#include "receipts/receiptpages.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <functional>
#include <numeric>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

struct ReceiptPagesWords {
    Q_DECLARE_TR_FUNCTIONS(ReceiptPages)
};

} // namespace

ReceiptPages::ReceiptPages(const ReceiptText& text, QPagedPaintDevice& device)
    : m_device(device)
    , m_title(text.title)
    , m_reference(text.reference)
    , m_width(device.width())
    , m_bottom(device.height() - millimetres(8))
{
    layOut(text);
}

void ReceiptPages::layOut(const ReceiptText& text)
{
    beginPage();
    placeParagraph(text.title, Style::Title, 4);
    placeParagraph(text.finding, Style::Finding, 3);
    for (const QString& statement : text.statements)
        placeParagraph(statement, Style::Body, 1.5);
    for (const ReceiptText::Section& section : text.sections)
        layOutSection(section);
    if (!text.table.rows.isEmpty())
        layOutTable(text.table);
}

void ReceiptPages::layOutSection(const ReceiptText::Section& section)
{
    m_y += millimetres(4);
    // A title doesn't stand alone at a page's end.
    makeRoom(millimetres(16));
    placeParagraph(section.title, Style::SectionTitle, 0.8);
    rule();
    for (const NamedValue& value : section.values.values())
        placeValue(value);
}

void ReceiptPages::placeValue(const NamedValue& value)
{
    // Close together: what reads a PDF's text takes a wide gap for that between two columns, and reads the names first
    // and the values after them.
    const qreal nameWidth = millimetres(50);
    const qreal x = nameWidth + millimetres(1);
    const QString name = ReceiptPagesWords::tr("%1:").arg(value.name);
    const qreal nameHeight = heightOf(name, Style::Value, nameWidth);
    const qreal height = std::max(nameHeight, heightOf(value.value, Style::Value, m_width - x));
    makeRoom(height);
    m_pages.last().pieces += {name, Style::Value, {0, m_y, nameWidth, nameHeight}, true};
    m_pages.last().pieces += {value.value, Style::Value, {x, m_y, m_width - x, height}};
    m_y += height + millimetres(0.8);
}

void ReceiptPages::layOutTable(const ReceiptText::Table& table)
{
    // Shares of the page's width: number, card, token id, customer, outcome, time.
    static const QList<qreal> shares {10, 32, 53, 22, 29, 30};
    const qreal all = std::accumulate(shares.cbegin(), shares.cend(), 0.0);
    QList<qreal> widths;
    for (const qreal share : shares)
        widths += m_width * share / all - columnGap();

    const auto head = [&] {
        placeRow(table.header, widths, heightOf(table.header, widths, Style::TableHead), Style::TableHead);
        rule();
    };
    beginPage();
    head();
    for (const QStringList& row : table.rows) {
        const qreal height = heightOf(row, widths, Style::TableCell);
        if (makeRoom(height))
            head();
        placeRow(row, widths, height, Style::TableCell);
    }
}

void ReceiptPages::placeRow(const QStringList& cells, const QList<qreal>& widths, qreal height, Style style)
{
    qreal x = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (!cells[i].isEmpty())
            m_pages.last().pieces += {cells[i], style, {x, m_y, widths[i], height}};
        x += widths[i] + columnGap();
    }
    m_y += height + millimetres(0.8);
}

void ReceiptPages::placeParagraph(const QString& text, Style style, qreal spaceAfter)
{
    const qreal height = heightOf(text, style, m_width);
    makeRoom(height);
    m_pages.last().pieces += {text, style, {0, m_y, m_width, height}};
    m_y += height + millimetres(spaceAfter);
}

void ReceiptPages::beginPage()
{
    m_pages += Page {};
    m_y = 0;
}

bool ReceiptPages::makeRoom(qreal height)
{
    // safeText() bounds each text, so that what doesn't fit the rest of a page fits a whole one.
    if (m_y + height <= m_bottom || m_y <= 0)
        return false;
    beginPage();
    return true;
}

void ReceiptPages::rule()
{
    m_pages.last().rules += m_y;
    m_y += millimetres(1.2);
}

/// Breaks lines between words, and within a word that is longer than a line, as an id may be. Returns the height.
qreal ReceiptPages::breakLines(QTextLayout& layout, qreal width, bool isAtEnd) const
{
    // By its own first letter: an id or a masked number isn't turned round on a page from right to left.
    QTextOption option(QGuiApplication::isRightToLeft() != isAtEnd ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

qreal ReceiptPages::heightOf(const QString& text, Style style, qreal width) const
{
    QTextLayout layout(text, font(style), &m_device);
    return breakLines(layout, width);
}

qreal ReceiptPages::heightOf(const QStringList& cells, const QList<qreal>& widths, Style style) const
{
    qreal height = 0;
    for (qsizetype i = 0; i < cells.size(); ++i)
        height = std::max(height, heightOf(cells[i], style, widths[i]));
    return height;
}

bool ReceiptPages::paint() const
{
    QPainter painter;
    if (!painter.begin(&m_device))
        return false;
    QPen hairline = painter.pen();
    hairline.setWidthF(millimetres(0.15));
    painter.setPen(hairline);
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (i > 0 && !m_device.newPage())
            return false;
        for (const qreal y : m_pages[i].rules)
            painter.drawLine(QPointF(0, y), QPointF(m_width, y));
        for (const Piece& piece : m_pages[i].pieces)
            paintText(painter, piece);
        const qreal footerTop = m_bottom + millimetres(3);
        paintText(painter, {footer(i), Style::Footer, {0, footerTop, m_width, millimetres(5)}});
    }
    return painter.end();
}

void ReceiptPages::paintText(QPainter& painter, const Piece& piece) const
{
    QTextLayout layout(piece.text, font(piece.style), &m_device);
    breakLines(layout, piece.place.width(), piece.isAtEnd);
    QPointF corner = piece.place.topLeft();
    if (QGuiApplication::isRightToLeft())
        corner.setX(m_width - piece.place.right());
    layout.draw(&painter, corner);
}

QFont ReceiptPages::font(Style style) const
{
    QFont font = QGuiApplication::font();
    // Too little to be seen. With any, Qt makes no ligatures, which are copied as one odd character.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    switch (style) {
    case Style::Title:
        font.setPointSizeF(18);
        font.setBold(true);
        break;
    case Style::Finding:
        font.setPointSizeF(12);
        font.setBold(true);
        break;
    case Style::Body:
        font.setPointSizeF(10);
        break;
    case Style::SectionTitle:
        font.setPointSizeF(10);
        font.setBold(true);
        break;
    case Style::Value:
        font.setPointSizeF(8.5);
        break;
    case Style::TableHead:
        font.setPointSizeF(6.5);
        font.setBold(true);
        break;
    case Style::TableCell:
    case Style::Footer:
        font.setPointSizeF(6.5);
        break;
    }
    return font;
}

qreal ReceiptPages::millimetres(qreal length) const { return length * m_device.logicalDpiY() / 25.4; }

qreal ReceiptPages::columnGap() const { return millimetres(2); }

QString ReceiptPages::footer(qsizetype page) const
{
    return ReceiptPagesWords::tr("%1 %2, page %3 of %4")
        .arg(m_title, m_reference, QString::number(page + 1), QString::number(m_pages.size()));
}

} // namespace tokendesk
