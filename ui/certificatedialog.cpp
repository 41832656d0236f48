#include "certificatedialog.h"

#include "plainlabel.h"
#include "theme.h"
#include "words/certificatewords.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tokendesk {

CertificateDialog::CertificateDialog(const TlsFailure& failure, const QString& host, QWidget* parent)
    : RoomyDialog(parent)
{
    setWindowTitle(tr("Certificate of %1").arg(host));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* trouble = new PlainLabel(breakable(words::tlsTrouble(failure, host)));
    trouble->setWordWrap(true);
    auto* facts = new QPlainTextEdit(words::details(failure));
    facts->setReadOnly(true);
    facts->setTabChangesFocus(true);
    facts->setAccessibleName(tr("Facts"));
    facts->setMinimumSize(fontMetrics().averageCharWidth() * 80, fontMetrics().lineSpacing() * 16);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid * 2, theme::grid * 2, theme::grid * 2, theme::grid * 2);
    column->setSpacing(theme::grid * 2);
    column->addWidget(trouble);
    column->addWidget(facts, 1);
    column->addWidget(buttons);
}

} // namespace tokendesk
