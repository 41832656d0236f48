#pragma once

#include "deletion/deletions.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;

namespace tokendesk {

class CardTokensApi;
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
    void showSummary(const QList<CardToken>& tokens);
    /// See TransactionHistory::lastUse().
    QString lastUse(const QString& tokenId) const;

signals:
    void copyTokenIdWanted();

private:
    void addField(const QString& name, const QString& value);
    void addTime(const QString& name, const QDateTime& utc, const QString& by);
    void addLinks(const QList<CardLink>& links);
    void addBesideLastField(QWidget* widget);
    void addFields(const CardToken& token);
    void clearFields();

    QLabel* m_title;
    QLabel* m_subtitle;
    QWidget* m_fields;
    QFormLayout* m_form;
    TransactionHistory* m_history;
};

} // namespace tokendesk
