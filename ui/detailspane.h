#pragma once

#include "deletion/deletions.h"

#include <QMap>
#include <QScrollArea>

class QLabel;

namespace tokendesk {

class CardTokensApi;
class FieldList;
class TransactionHistory;

/// Everything about the chosen card token in plain words, or a summary of several.
class DetailsPane final : public QScrollArea
{
    Q_OBJECT

public:
    /// `api` must outlive this.
    DetailsPane(const CardTokensApi& api, const QString& host, QWidget* parent = nullptr);

    void showNothing();
    void showToken(const CardToken& token, Deletions::State state);
    /// `countByKind`: how many there are by brand and status, in words.
    void showSummary(int count, const QMap<QString, int>& countByKind);
    /// See TransactionHistory.
    void readLastUse(const QString& tokenId);
    QString lastUse(const QString& tokenId) const;

signals:
    void lastUseKnown(const QString& tokenId);
    /// See DeleteFlow.
    void copied();

private:
    void addField(const QString& name, const QString& value);
    void addTime(const QString& name, const QDateTime& utc, const QString& by);
    void addLinks(const QList<CardLink>& links);
    void addFields(const CardToken& token);

    QLabel* m_title;
    QLabel* m_subtitle;
    FieldList* m_fields;
    TransactionHistory* m_history;
};

} // namespace tokendesk
