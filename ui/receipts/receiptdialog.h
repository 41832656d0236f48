#pragma once

#include "roomydialog.h"
#include "words/receiptwords.h"

#include <memory>
#include <optional>

class QPrinter;

namespace tokendesk {

class Notice;

/// Shows a receipt as text, to be copied, saved as PDF or printed.
class ReceiptDialog final : public RoomyDialog
{
    Q_OBJECT

public:
    /// `plainText`: what is shown and copied, of the same as `text`. `fileName`: what the PDF is called at first.
    ReceiptDialog(ReceiptText text, const QString& plainText, const QString& fileName, QWidget* parent = nullptr);
    ~ReceiptDialog() override;

private:
    void copy();
    void askWhereToSave();
    void takeFile(const QString& path);
    void save(const QString& path);
    void tellSaved(const QString& path, const std::optional<QString>& trouble);
    void askWhereToPrint();
    void print();

    const ReceiptText m_text;
    const QString m_plainText;
    QString m_fileName;
    Notice* m_news;
    bool m_isSaving = false;
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace tokendesk
