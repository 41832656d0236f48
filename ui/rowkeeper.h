#pragma once

#include "lookup/lookupquery.h"

#include <QObject>
#include <QStringList>

namespace tokendesk {

class CardTokenTable;
class CardTokenTableModel;

/// Keeps a row current, and what was chosen chosen, through what would lose it: a filter, the same look-up made again,
/// a deletion. A row that is gone hands over to the next one.
class RowKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Owned by the table; the model must outlive it.
    RowKeeper(CardTokenTable& table, CardTokenTableModel& model);

    /// The rows of the one before are gone; those of the same one come back.
    void startLookUp(const LookUpQuery& query);
    void endLookUp();
    /// The next look-up is a new one, whatever it asks for.
    void forget();
    /// Goes on to the next row if that token's is current and the only one chosen.
    void passOver(const QString& tokenId);

private:
    void remember();
    void rememberRows();
    void restoreFiltered();
    void makeCurrent(int row, bool choose);

    CardTokenTable& m_table;
    CardTokenTableModel& m_model;
    LookUpQuery m_query;
    /// The row that was last current: its token, its cell, and whether any row was chosen then.
    QString m_id;
    int m_row = 0;
    int m_column = 0;
    bool m_wasChosen = false;
    bool m_isReading = false;
    QStringList m_chosenIds;
};

} // namespace tokendesk
