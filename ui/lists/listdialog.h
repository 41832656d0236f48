#pragma once

#include "lists/listreader.h"
#include "roomydialog.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace tokendesk {

class PasteField;
class PlainLabel;
class StatusLabel;
class UnreadLinesModel;

/// Takes a list of token ids, pasted or from a file, and shows what of it can be looked up and what can't.
class ListDialog final : public RoomyDialog
{
    Q_OBJECT

public:
    explicit ListDialog(QWidget* parent = nullptr);

signals:
    /// There is at least one.
    void idsConfirmed(const QStringList& ids);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeSourcePart();
    QWidget* makeTakenPage();
    QLayout* makeLayoutPart();
    QLayout* makeButtons();

    void chooseFile();
    void openFile(const QString& path);
    /// Takes text that isn't shown, but told by a name.
    void take(const ListText& text, const QString& name);
    void backToPasting();
    void readAgain();
    void showList(const tl::expected<TokenList, ListError>& list);
    bool hasHeadingOnly() const;
    static QString headingOnly();
    void showLayout(const TokenList& list);
    void tell(const QString& text, bool isProblem);
    void copyUnreadLines();
    void tryToLookUp();

    ListReader m_reader;
    QString m_path;
    /// Instead of what is in the field.
    std::optional<ListText> m_taken;
    ListChoices m_choices;
    tl::expected<TokenList, ListError> m_list;
    bool m_isReading = false;
    bool m_wantsLookUp = false;

    QStackedWidget* m_source;
    PasteField* m_field;
    PlainLabel* m_takenName;
    QPushButton* m_back;
    QComboBox* m_separator;
    QComboBox* m_column;
    QCheckBox* m_header;
    StatusLabel* m_summary;
    UnreadLinesModel* m_unreadLines;
    QTreeView* m_unread;
    QPushButton* m_copy;
    QPushButton* m_lookUp;
};

} // namespace tokendesk
