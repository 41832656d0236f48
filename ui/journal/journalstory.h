#pragma once

#include "journal/readablejournal.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace tokendesk {

class FieldList;

/// Everything that the journal knows of one deletion, entry by entry, and what can be done with it.
class JournalStory final : public QWidget
{
    Q_OBJECT

public:
    /// `journal` must outlive this.
    explicit JournalStory(ReadableJournal& journal, QWidget* parent = nullptr);
    ~JournalStory() override;

    void showNothing();
    /// The same one again: what is new of it comes in.
    void showDeletion(const JournalDeletion& deletion, bool isUnderWay);

signals:
    /// With the entries that are shown.
    void copyWanted(const tokendesk::JournalDeletion& deletion, const QList<tokendesk::JournalEntry>& entries);
    void receiptWanted(const tokendesk::JournalDeletion& deletion, const QList<tokendesk::JournalEntry>& entries);
    /// Of one that isn't settled and isn't being worked on.
    void checkAgainWanted(const tokendesk::JournalDeletion& deletion);
    void runWanted(const QUuid& run);
    /// See FieldList.
    void copied();

private:
    QWidget* makeButtons();
    void readEntries();
    void takeEntries(const JournalResult<QList<JournalEntry>>& entries);
    void showFields();
    void addEntry(const JournalEntry& entry, int attempt);

    ReadableJournal& m_journal;
    /// Goes with the deletion: then answers about it don't come any more.
    std::unique_ptr<QObject> m_context;
    std::optional<JournalDeletion> m_deletion;
    QList<JournalEntry> m_entries;
    QScrollArea* m_scroll;
    QLabel* m_title;
    QLabel* m_subtitle;
    FieldList* m_fields;
    QLabel* m_entriesTitle;
    QLabel* m_trouble;
    FieldList* m_entryList;
    QWidget* m_buttons = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_receipt = nullptr;
    QPushButton* m_checkAgain = nullptr;
    QPushButton* m_run = nullptr;
};

} // namespace tokendesk
