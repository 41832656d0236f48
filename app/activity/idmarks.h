#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace tokendesk {

/// Marks that stand for ids where what is written leaves the house: equal ids have equal marks, for as long as the
/// program runs, and nobody can tell an id from its mark.
class IdMarks final
{
public:
    IdMarks();

    /// `{id:3fa9c1}`
    QString mark(const QString& id) const;
    /// Path and query of a request with marks in place of the ids of customers, card tokens and relationships, and `…`
    /// for values of parameters that we don't send.
    QString targetOf(const QUrl& url) const;

private:
    QByteArray m_salt;
};

/// Path and query of a request as they were sent, but for what looks like a card number, which is masked, and values of
/// parameters that we don't send.
QString shownTarget(const QUrl& url);

} // namespace tokendesk
