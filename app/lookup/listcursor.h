#pragma once

#include "api/replyclassifier.h"

#include <QSet>

namespace tokendesk {

/// Follows the cursor of one list from page to page and stops it from going in circles.
class ListCursor final
{
public:
    enum class Next {
        ReadOn,
        Done, ///< the page was shorter than the limit: the last one
        Broken, ///< see problem()
    };

    ListCursor() = default;
    /// A list that goes on after `most` tokens counts as one without an end.
    explicit ListCursor(qsizetype most)
        : m_most(most)
    {
    }

    /// Takes the page that came; `fresh` gets its tokens without those that came before.
    Next take(const CardTokenPage& page, QList<CardToken>& fresh);

    /// The id to start after; empty for the first page.
    const QString& startingAfter() const { return m_startingAfter; }
    int unreadable() const { return m_unreadable; }
    /// Tokens that came more than once.
    int repeated() const { return m_repeated; }
    const QString& problem() const { return m_problem; }

private:
    QSet<QString> m_seen;
    QString m_startingAfter;
    QString m_problem;
    qsizetype m_most = 1'000'000;
    int m_unreadable = 0;
    int m_repeated = 0;
};

} // namespace tokendesk
