#pragma once

#include "lookup/lookupquery.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace tokendesk {

/// Where a person says what to look up.
class SearchBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget* parent = nullptr);

    void setQuery(const LookUpQuery& query);
    /// As it stands, with the text tidied.
    LookUpQuery query() const;
    void focusText();
    void clearText();

signals:
    /// The query may still be one that can't be looked up.
    void lookUpWanted(const tokendesk::LookUpQuery& query);
    void downPressed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();
    void showStatuses();

    QLineEdit* m_text;
    QComboBox* m_kind;
    QPushButton* m_statuses;
    QCheckBox* m_includeDeleted;
};

} // namespace tokendesk
