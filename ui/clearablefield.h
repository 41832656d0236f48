#pragma once

#include <QLineEdit>

namespace tokendesk {

/// A field with a button that empties it; both have names, as a screen reader needs them.
class ClearableField final : public QLineEdit
{
    Q_OBJECT

public:
    ClearableField(const QString& name, const QString& placeholder, QWidget* parent = nullptr);
};

} // namespace tokendesk
