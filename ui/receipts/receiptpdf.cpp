#include "receipts/receiptpdf.h"

#include "receipts/receiptpages.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace tokendesk {

using namespace Qt::StringLiterals;

QPageSize usualPaper(const QLocale& locale)
{
    // QLocale knows no paper sizes, and the system of measures doesn't tell: Canada and Mexico are metric.
    static constexpr std::array letter {QLocale::UnitedStates, QLocale::Canada, QLocale::Mexico, QLocale::Belize,
        QLocale::Chile, QLocale::Colombia, QLocale::CostaRica, QLocale::ElSalvador, QLocale::Guatemala,
        QLocale::Nicaragua, QLocale::Panama, QLocale::Philippines, QLocale::PuertoRico, QLocale::Venezuela};
    const bool isLetter = std::find(letter.cbegin(), letter.cend(), locale.territory()) != letter.cend();
    return QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4);
}

QMarginsF receiptMargins() { return {16, 16, 16, 14}; }

QByteArray receiptPdf(const ReceiptText& text, const QPageSize& paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setPageSize(paper);
        writer.setPageMargins(receiptMargins(), QPageLayout::Millimeter);
        writer.setTitle(text.title);
        writer.setCreator(u"Token Desk " TOKENDESK_VERSION ""_s);
        if (!ReceiptPages(text, writer).paint())
            return {};
    }
    return buffer.data();
}

std::optional<QString> saveWhole(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    // commit() alone doesn't tell whether what was still in the buffer has found room.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    return file.errorString();
}

QString receiptFileName(const Receipt& receipt, const QTimeZone& zone)
{
    const QString day = receipt.entry.at.toTimeZone(zone).toString(u"yyyy-MM-dd");
    QStringList parts {receipt.isProof() ? u"deletion-receipt"_s : u"deletion-report"_s,
        MaskedPan::fromApi(receipt.entry.maskedPan).lastFour(), day};
    parts.removeAll(QString());
    return parts.join(u'-') + u".pdf"_s;
}

QString runReceiptFileName(const RunReceipt& receipt, const QTimeZone& zone)
{
    const QDateTime known = receipt.lastAt();
    const QDateTime at = known.isValid() ? known : receipt.madeAt;
    return u"deletion-run-%1.pdf"_s.arg(at.toTimeZone(zone).toString(u"yyyy-MM-dd"));
}

} // namespace tokendesk
