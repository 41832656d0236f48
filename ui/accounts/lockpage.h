#pragma once

#include <QWidget>

class QPushButton;

namespace tokendesk {

class PlainLabel;

/// Stands over everything while Token Desk is locked: shows no card, no account's table, no key.
class LockPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LockPage(QWidget* parent = nullptr);

    /// `why`: a sentence. `busy`: how many deletions are still under way.
    void setReason(const QString& why, int busy);
    void setBusy(int busy);
    void focusFirst();

signals:
    void unlockWanted();

private:
    PlainLabel* m_why;
    PlainLabel* m_busy;
    QPushButton* m_unlock;
};

} // namespace tokendesk
