#include "accounts/secretfield.h"

#include <utility>

namespace tokendesk {

SecretField::SecretField(const QString& name, QWidget* parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    // Qt lets nobody copy, cut or drag from this mode, nor undo.
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setMaxLength(4096);
}

SecretField::~SecretField()
{
    // Whoever listens may be half gone: a form dies before its fields.
    blockSignals(true);
    empty();
}

void SecretField::setKept(bool kept) { setPlaceholderText(kept ? tr("Kept; type only to replace it") : QString()); }

bool SecretField::isEmpty() const { return text().trimmed().isEmpty(); }

Secret SecretField::secret() const
{
    QString trimmed = text().trimmed();
    // Trimming a text without spaces shares it with the field.
    if (trimmed.size() == text().size())
        return Secret::taking(QString(trimmed.constData(), trimmed.size()));
    return Secret::taking(std::move(trimmed));
}

void SecretField::empty()
{
    QString held = text();
    setText({});
    wipe(held);
}

QVariant SecretField::inputMethodQuery(Qt::InputMethodQuery query) const { return inputMethodQuery(query, {}); }

QVariant SecretField::inputMethodQuery(Qt::InputMethodQuery query, QVariant argument) const
{
    const QVariant answer = QLineEdit::inputMethodQuery(query, argument);
    const bool isText = query == Qt::ImSurroundingText || query == Qt::ImCurrentSelection
        || query == Qt::ImTextBeforeCursor || query == Qt::ImTextAfterCursor;
    return isText ? QString(answer.toString().size(), u'*') : answer;
}

} // namespace tokendesk
