#pragma once

#include "clock.h"
#include "journal/readablejournal.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace tokendesk {

class ClearableField;

/// What one wants to see of the journal: words, outcome, account, time.
class JournalFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit JournalFilter(std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);

    /// As it is wanted now: what "today" is may have changed since changed() came.
    JournalQuery query() const;
    bool isSet() const;
    void clear();
    void focusText();
    /// To choose from; the one that is chosen stays.
    void setAccounts(const QList<JournalAccount>& accounts);

signals:
    /// Another query is wanted; while one types, shortly after the last key.
    void changed();
    /// Down or Enter: the person wants to go on to the rows.
    void downPressed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void showDays();

    const std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<Alarm> m_pauseInTyping;
    ClearableField* m_text;
    QComboBox* m_outcome;
    QComboBox* m_account;
    QComboBox* m_time;
    QDateEdit* m_first;
    QLabel* m_until;
    QDateEdit* m_last;
};

} // namespace tokendesk
