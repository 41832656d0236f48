#pragma once

#include "lookup/lookupquery.h"

#include <QPointer>
#include <QWidget>

namespace tokendesk {

class ListDialog;

/// From "look up a list" to the look-up of its ids.
class ListFlow final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to `window`.
    explicit ListFlow(QWidget* window);

    void ask();

signals:
    void lookUpWanted(const tokendesk::LookUpQuery& query);
    /// The dialog is gone.
    void focusFreed();

private:
    QWidget* m_window;
    QPointer<ListDialog> m_dialog;
};

} // namespace tokendesk
