#pragma once

#include "receipts/runreceipt.h"
#include "words/receiptwords.h"

#include <QByteArray>
#include <QLocale>
#include <QMarginsF>
#include <QPageSize>

#include <optional>

namespace tokendesk {

/// The paper of the desktop's country: Letter where that is the custom, else A4.
QPageSize usualPaper(const QLocale& locale = QLocale());

/// Around what stands on a page, in millimetres.
QMarginsF receiptMargins();

/// A receipt as PDF/A-1b: fonts embedded, text that can be selected. Its metadata name the receipt and the program, and
/// nobody.
QByteArray receiptPdf(const ReceiptText& text, const QPageSize& paper = usualPaper());

/// Writes the whole file or leaves what was there; what the system says where it can't. Others may read it as they may
/// any file that the person saves: it is made to be handed out.
std::optional<QString> saveWhole(const QByteArray& bytes, const QString& path);

/// A name for the file that doesn't tell who the customer is, such as `deletion-receipt-0416-2026-11-26.pdf`; the day
/// is that of `zone`.
QString receiptFileName(const Receipt& receipt, const QTimeZone& zone = QTimeZone::systemTimeZone());
/// The same for a run, such as `deletion-run-2026-11-26.pdf`.
QString runReceiptFileName(const RunReceipt& receipt, const QTimeZone& zone = QTimeZone::systemTimeZone());

} // namespace tokendesk
