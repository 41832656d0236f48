#include "receipts/receiptdialog.h"

#include "clipboardguard.h"
#include "notice.h"
#include "plainlabel.h"
#include "receipts/receiptpages.h"
#include "receipts/receiptpdf.h"
#include "theme.h"
#include "words/clipboardwords.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QThreadPool>
#include <QVBoxLayout>

namespace tokendesk {

using namespace Qt::StringLiterals;

ReceiptDialog::ReceiptDialog(ReceiptText text, const QString& plainText, const QString& fileName, QWidget* parent)
    : RoomyDialog(parent)
    , m_text(std::move(text))
    , m_plainText(plainText)
    , m_fileName(QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(fileName))
    , m_news(new Notice)
{
    setWindowTitle(m_text.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* finding = new PlainLabel(breakable(m_text.finding));
    finding->setWordWrap(true);
    QFont heading = finding->font();
    heading.setBold(true);
    finding->setFont(heading);

    auto* shown = new QPlainTextEdit(m_plainText);
    shown->setReadOnly(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setTabChangesFocus(true);
    shown->setAccessibleName(m_text.title);
    shown->setMinimumSize(fontMetrics().averageCharWidth() * 80, fontMetrics().lineSpacing() * 18);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto addButton = [&](const QString& label, void (ReceiptDialog::*action)()) {
        QPushButton* button = buttons->addButton(label, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, action);
        return button;
    };
    QPushButton* first = addButton(tr("&Copy"), &ReceiptDialog::copy);
    QPushButton* save = addButton(tr("&Save PDF…"), &ReceiptDialog::askWhereToSave);
    QPushButton* last = addButton(tr("&Print…"), &ReceiptDialog::askWhereToPrint);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid * 2, theme::grid * 2, theme::grid * 2, theme::grid * 2);
    column->setSpacing(theme::grid * 2);
    column->addWidget(finding);
    column->addWidget(shown, 1);
    column->addWidget(m_news);
    column->addWidget(buttons);
    // The box has Close made first.
    setTabOrder(last, buttons->button(QDialogButtonBox::Close));
    m_news->hide();
    connect(m_news, &Notice::focusFreed, save, [save] { save->setFocus(Qt::OtherFocusReason); });
    first->setFocus();
}

ReceiptDialog::~ReceiptDialog() = default;

void ReceiptDialog::copy()
{
    QApplication::clipboard()->setText(m_plainText);
    m_news->say(Tone::Positive, words::copied(ClipboardGuard::stay()));
    m_news->show();
}

void ReceiptDialog::askWhereToSave()
{
    // One at a time.
    if (m_isSaving)
        return;
    auto* dialog = new QFileDialog(this, tr("Save the receipt"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // Qt's own question would run an event loop inside this one.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    if (const QFileInfo before(m_fileName); before.dir().exists())
        dialog->setDirectory(before.dir());
    dialog->selectFile(QFileInfo(m_fileName).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ReceiptDialog::takeFile);
    dialog->open();
}

void ReceiptDialog::takeFile(const QString& path)
{
    m_fileName = path;
    if (!QFileInfo::exists(path))
        return save(path);
    m_news->say(
        Tone::Caution, tr("%1 is there already. Nothing has been saved yet.").arg(QDir::toNativeSeparators(path)));
    m_news->addButton(tr("&Replace it"), [this, path] { save(path); })->setFocus();
    m_news->addButton(tr("Choose &another…"), [this] { askWhereToSave(); });
}

void ReceiptDialog::save(const QString& path)
{
    m_isSaving = true;
    m_news->say(Tone::Plain, tr("Saving…"));
    m_news->show();
    // A run of ten thousand takes more than a second to lay out.
    const auto trouble = std::make_shared<std::optional<QString>>();
    auto* done = new QObject;
    connect(done, &QObject::destroyed, this, [this, path, trouble] { tellSaved(path, *trouble); });
    QThreadPool::globalInstance()->start([text = m_text, paper = usualPaper(), path, trouble, done] {
        const QByteArray pdf = receiptPdf(text, paper);
        *trouble = pdf.isEmpty() ? tr("no PDF could be made") : saveWhole(pdf, path);
        done->deleteLater();
    });
}

void ReceiptDialog::tellSaved(const QString& path, const std::optional<QString>& trouble)
{
    m_isSaving = false;
    const QString shownPath = QDir::toNativeSeparators(path);
    if (trouble)
        m_news->say(
            Tone::Danger, tr("Not saved: %1 (%2). What was there before is unchanged.").arg(shownPath, *trouble));
    else
        m_news->say(Tone::Positive, tr("Saved as %1.").arg(shownPath));
    m_news->show();
}

void ReceiptDialog::askWhereToPrint()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(m_text.title);
    m_printer->setCreator(QApplication::applicationDisplayName());
    m_printer->setPageSize(usualPaper());
    m_printer->setPageMargins(receiptMargins(), QPageLayout::Millimeter);
    auto* dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &ReceiptDialog::print);
    dialog->open();
}

void ReceiptDialog::print()
{
    if (ReceiptPages(m_text, *m_printer).paint())
        m_news->say(Tone::Positive, tr("Handed to the printer."));
    else
        m_news->say(Tone::Danger, tr("Not printed: the printer can't be written to."));
    m_news->show();
}

} // namespace tokendesk
