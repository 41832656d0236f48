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

    /// A sentence.
    void setReason(const QString& why);
    /// `underWay`: how many deletions end while it is locked. `paused`: how many a paused run still has to do.
    void setDeletions(int underWay, int paused);
    void focusFirst();

signals:
    void unlockWanted();

private:
    PlainLabel* m_why;
    PlainLabel* m_deletions;
    QPushButton* m_unlock;
};

} // namespace tokendesk
