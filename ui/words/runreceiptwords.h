#pragma once

#include "receipts/runreceipt.h"
#include "words/receiptwords.h"

namespace tokendesk::words {

QString fate(RunReceipt::Fate fate);
/// With a table of all card tokens. Times are told in UTC and in `zone`.
ReceiptText runReceiptText(const RunReceipt& receipt, const QTimeZone& zone = QTimeZone::systemTimeZone());
/// A run as plain lines to paste into a ticket: what came of how many, and the first of those that aren't gone.
QString runForTicket(const RunReceipt& receipt, const QTimeZone& zone = QTimeZone::systemTimeZone());

} // namespace tokendesk::words
