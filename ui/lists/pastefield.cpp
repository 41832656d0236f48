#include "lists/pastefield.h"

#include <QMimeData>
#include <QUrl>

namespace tokendesk {

PasteField::PasteField(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
}

bool PasteField::canInsertFromMimeData(const QMimeData* source) const
{
    return !fileIn(*source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void PasteField::insertFromMimeData(const QMimeData* source)
{
    if (const QString path = fileIn(*source); !path.isEmpty())
        emit fileDropped(path);
    else if (source->text().size() > longPaste)
        emit longTextPasted(source->text());
    else if (source->hasText())
        QPlainTextEdit::insertFromMimeData(source); // which looks at the first format, also where there is none
}

QString fileIn(const QMimeData& source)
{
    for (const QUrl& url : source.urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return {};
}

} // namespace tokendesk
