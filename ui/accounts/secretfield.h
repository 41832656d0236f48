#pragma once

#include "secrets/secret.h"

#include <QLineEdit>

namespace tokendesk {

/// Where a secret is typed or pasted: masked, can't be copied out, and empties itself when it hands the secret over.
class SecretField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(const QString& name, QWidget* parent = nullptr);
    ~SecretField() override;

    /// Says that one is kept already, so that nothing need be typed.
    void setKept(bool kept);
    bool isEmpty() const;
    /// A copy of what stands there, without white space around it, which a paste brings along.
    Secret secret() const;
    /// Leaves nothing behind.
    void empty();

    /// Input methods are told how much stands there, not what.
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    /// What Qt calls in place of the other where it finds this, too.
    Q_INVOKABLE QVariant inputMethodQuery(Qt::InputMethodQuery query, QVariant argument) const;
};

} // namespace tokendesk
