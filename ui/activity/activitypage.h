#pragma once

#include "look.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QStackedWidget;

namespace tokendesk {

class Activity;
class ActivityModel;
class ActivityTable;
class Notice;

/// What was asked of the API lately, request by request. A page among MainWindow's.
class ActivityPage final : public QWidget
{
    Q_OBJECT

public:
    /// `activity` must outlive this.
    explicit ActivityPage(const Activity& activity, QWidget* parent = nullptr);

    void setDensity(Density density);
    /// Where work on this page starts.
    void focusFirst();

signals:
    /// The person wants to go back.
    void left();
    void diagnosticsWanted();

private:
    QWidget* makeTop();
    QWidget* makeBottom();
    void showWhatIsThere();
    /// None, unless exactly one is chosen.
    std::optional<int> theOneChosen() const;
    void offerCurl();
    void copyRows();
    void copyCurl();

    ActivityModel* m_model;
    ActivityTable* m_table;
    QStackedWidget* m_pages;
    Notice* m_news;
    QPushButton* m_curl = nullptr;
};

} // namespace tokendesk
