#pragma once

#include <QWidget>

namespace tokendesk {

/// Stands in the table's place until the first look-up: says what to do.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// `examples`: ids worth trying, each a button; for the sandbox.
    explicit StartPage(const QStringList& examples, QWidget* parent = nullptr);

signals:
    void exampleChosen(const QString& id);
};

} // namespace tokendesk
