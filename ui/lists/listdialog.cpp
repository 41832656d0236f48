#include "lists/listdialog.h"

#include "cards/safetext.h"
#include "chosenrows.h"
#include "clipboardguard.h"
#include "lists/pastefield.h"
#include "lists/unreadlinesmodel.h"
#include "statuslabel.h"
#include "theme.h"
#include "words/cardwords.h"
#include "words/clipboardwords.h"
#include "words/listwords.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tokendesk {

using namespace Qt::StringLiterals;

ListDialog::ListDialog(QWidget* parent)
    : RoomyDialog(parent)
    , m_source(new QStackedWidget)
    , m_field(new PasteField)
    , m_takenName(new PlainLabel)
    , m_back(new QPushButton(tr("&Paste instead")))
    , m_separator(new QComboBox)
    , m_column(new QComboBox)
    , m_header(new QCheckBox(tr("First line is a &heading")))
    , m_summary(new StatusLabel)
    , m_unreadLines(new UnreadLinesModel(this))
    , m_unread(new QTreeView)
    , m_copy(new QPushButton(tr("&Copy these lines")))
    , m_lookUp(new QPushButton(tr("&Look them up")))
{
    setWindowTitle(tr("Look up a list of card tokens"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid * 2, theme::grid * 2, theme::grid * 2, theme::grid * 2);
    column->setSpacing(theme::grid);
    column->addWidget(makeSourcePart(), 1);
    column->addLayout(makeLayoutPart());
    column->addSpacing(theme::grid);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"summary"_s);
    column->addWidget(m_summary);
    m_unread->setModel(m_unreadLines);
    m_unread->setAccessibleName(tr("Lines that aren't looked up"));
    m_unread->setRootIsDecorated(false);
    m_unread->setUniformRowHeights(true);
    m_unread->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_unread->header()->setSectionsMovable(false);
    m_unread->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    column->addWidget(m_unread, 1);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    // They take what is there: as high as they would like to be, they don't fit on a small screen.
    m_unread->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    for (QWidget* part : {static_cast<QWidget*>(m_unread), static_cast<QWidget*>(m_copy)}) {
        // What comes and goes while one types must not move the rest.
        QSizePolicy policy = part->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        part->setSizePolicy(policy);
        part->hide();
    }
    column->addSpacing(theme::grid);
    column->addLayout(makeButtons());
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);
    // Around it stand a title and a frame.
    resize(QSize(sizeHint().width(), fontMetrics().lineSpacing() * 40)
               .boundedTo(screen()->availableSize() - QSize(16, 48)));

    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        if (m_field->document()->isEmpty())
            m_choices = {};
        readAgain();
    });
    connect(m_field, &PasteField::longTextPasted, this, [this](const QString& text) {
        const QString before = m_field->toPlainText();
        if (const auto taken = listTextFrom(before.isEmpty() ? text : before + u'\n' + text))
            take(*taken, tr("A long list, pasted"));
        else
            showList(tl::unexpected(taken.error()));
    });
    connect(m_field, &PasteField::fileDropped, this, &ListDialog::openFile);
    connect(m_back, &QPushButton::clicked, this, &ListDialog::backToPasting);
    connect(m_copy, &QPushButton::clicked, this, &ListDialog::copyUnreadLines);
    connect(m_separator, &QComboBox::activated, this, [this] {
        m_choices = {};
        m_choices.separator = m_separator->currentData().value<ListSeparator>();
        readAgain();
    });
    connect(m_column, &QComboBox::activated, this, [this] {
        m_choices.column = m_column->currentData().toInt();
        readAgain();
    });
    connect(m_header, &QCheckBox::clicked, this, [this](bool isChecked) {
        m_choices.hasHeader = isChecked;
        readAgain();
    });
    connect(&m_reader, &ListReader::opened, this, [this](const tl::expected<ListText, ListError>& text) {
        if (text)
            take(*text, QFileInfo(m_path).fileName());
        else
            showList(tl::unexpected(text.error()));
    });
    connect(&m_reader, &ListReader::finished, this, &ListDialog::showList);
    showList(TokenList());
    m_field->setFocus();
}

QWidget* ListDialog::makeSourcePart()
{
    auto* label = new QLabel(tr("Token &ids, or the rows of a table that has them:"));
    label->setBuddy(m_field);
    auto* choose = new QPushButton(tr("Choose a &file…"));
    connect(choose, &QPushButton::clicked, this, &ListDialog::chooseFile);
    auto* top = new QHBoxLayout;
    top->addWidget(label, 1);
    top->addWidget(choose);

    m_field->setAccessibleName(tr("Token ids"));
    m_field->setPlaceholderText(tr("Paste here, or drop a file"));
    m_field->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    m_source->addWidget(m_field);
    m_source->addWidget(makeTakenPage());
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(top);
    column->addWidget(m_source);
    return part;
}

QWidget* ListDialog::makeTakenPage()
{
    m_takenName->setWordWrap(true);
    auto* page = new QFrame;
    page->setFrameShape(QFrame::StyledPanel);
    auto* row = new QHBoxLayout(page);
    row->setSpacing(theme::grid);
    row->addWidget(m_takenName, 1);
    row->addWidget(m_back);
    return page;
}

QLayout* ListDialog::makeLayoutPart()
{
    for (const ListSeparator separator :
        {ListSeparator::None, ListSeparator::Comma, ListSeparator::Semicolon, ListSeparator::Tab, ListSeparator::Bar})
        m_separator->addItem(words::listSeparator(separator), QVariant::fromValue(separator));
    m_separator->setAccessibleName(tr("Separator"));
    auto* separatorLabel = new QLabel(tr("&Separator"));
    separatorLabel->setBuddy(m_separator);
    m_column->setAccessibleName(tr("Ids in"));
    // A long title is cut: the list is as wide as the dialog, whatever its columns are called.
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->setMinimumContentsLength(12);
    auto* columnLabel = new QLabel(tr("I&ds in"));
    columnLabel->setBuddy(m_column);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::halfGrid);
    row->addWidget(separatorLabel);
    row->addWidget(m_separator);
    row->addSpacing(theme::grid);
    row->addWidget(columnLabel);
    row->addWidget(m_column, 1);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(theme::grid);
    rows->addLayout(row);
    rows->addWidget(m_header, 0, Qt::AlignLeft);
    return rows;
}

QLayout* ListDialog::makeButtons()
{
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_lookUp->setDefault(true);
    connect(m_lookUp, &QPushButton::clicked, this, &ListDialog::tryToLookUp);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_lookUp);
    return row;
}

void ListDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ListDialog::dropEvent(QDropEvent* event) { openFile(fileIn(*event->mimeData())); }

void ListDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("A list of token ids"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lists (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ListDialog::openFile);
    dialog->open();
}

void ListDialog::openFile(const QString& path)
{
    m_path = path;
    m_isReading = true;
    m_reader.open(path);
}

void ListDialog::take(const ListText& text, const QString& name)
{
    m_taken = text;
    m_choices = {};
    constexpr qsizetype mostShown = 60;
    m_takenName->setText(breakable(words::isolated(safeText(name, mostShown))));
    m_takenName->setToolTip(name.size() > mostShown ? plainToolTip(safeText(name)) : QString());
    m_source->setCurrentIndex(1);
    m_lookUp->setFocus(Qt::OtherFocusReason);
    readAgain();
}

void ListDialog::backToPasting()
{
    m_taken.reset();
    m_choices = {};
    m_source->setCurrentWidget(m_field);
    m_field->setFocus(Qt::OtherFocusReason);
    readAgain();
}

void ListDialog::readAgain()
{
    const auto text = m_taken ? tl::expected<ListText, ListError>(*m_taken) : listTextFrom(m_field->toPlainText());
    if (!text) {
        showList(tl::unexpected(text.error()));
        return;
    }
    m_isReading = true;
    m_reader.read(*text, m_choices);
}

void ListDialog::showList(const tl::expected<TokenList, ListError>& list)
{
    m_isReading = false;
    m_list = list;
    const TokenList shown = list.value_or(TokenList());
    m_unreadLines->show(shown);
    const bool hasUnread = m_unreadLines->rowCount() > 0;
    m_unread->setVisible(hasUnread);
    m_copy->setVisible(hasUnread);
    if (hasUnread)
        m_unread->resizeColumnToContents(0);
    showLayout(shown);
    if (!list)
        tell(words::listError(list.error()), true);
    else if (shown.ids.isEmpty() && !hasUnread)
        tell(hasHeadingOnly() ? headingOnly() : tr("Nothing to look up yet."), false);
    else
        tell(words::tokenList(shown), false);
    if (std::exchange(m_wantsLookUp, false))
        tryToLookUp();
}

bool ListDialog::hasHeadingOnly() const
{
    return m_list && m_list->layout.hasHeader && !m_list->columns.isEmpty() && m_list->ids.isEmpty()
        && m_list->refused.isEmpty();
}

QString ListDialog::headingOnly()
{
    return tr("The list has a heading, and no id below it. If its first line is an id, untick that it is a heading.");
}

void ListDialog::showLayout(const TokenList& list)
{
    m_separator->setCurrentIndex(m_separator->findData(QVariant::fromValue(list.layout.separator)));
    m_header->setChecked(list.layout.hasHeader);
    m_column->clear();
    const int columns = std::max(static_cast<int>(list.columns.size()), list.layout.column + 1);
    for (int column = 0; column < columns; ++column)
        m_column->addItem(words::listColumn(column, list.columns.value(column)), column);
    if (columns > 1)
        m_column->addItem(words::listColumn(everyColumn, {}), everyColumn);
    m_column->setCurrentIndex(m_column->findData(list.layout.column));
    m_column->setEnabled(columns > 1);
}

void ListDialog::tell(const QString& text, bool isProblem)
{
    QPalette colors;
    if (isProblem)
        colors.setColor(QPalette::WindowText, theme::color(Tone::Danger, QApplication::palette()));
    m_summary->setPalette(colors);
    if (text != m_summary->text())
        m_summary->announce(text);
}

void ListDialog::copyUnreadLines()
{
    QItemSelection chosen = m_unread->selectionModel()->selection();
    if (chosen.isEmpty())
        chosen.select(m_unreadLines->index(0, 0), m_unreadLines->index(m_unreadLines->rowCount() - 1, 1));
    QStringList lines;
    for (const int row : rowsOf(chosen))
        lines += m_unreadLines->text(row);
    QApplication::clipboard()->setText(lines.join(u'\n'));
    m_summary->announce(words::copied(ClipboardGuard::stay()));
}

void ListDialog::tryToLookUp()
{
    // What is there now counts, not what was there when it was last read.
    if (m_isReading) {
        m_wantsLookUp = true;
        return;
    }
    if (!m_list || m_list->ids.isEmpty()) {
        if (m_list)
            tell(hasHeadingOnly() ? headingOnly() : tr("Nothing to look up: paste token ids, or choose a file."), true);
        m_field->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit idsConfirmed(m_list->ids);
    accept();
}

} // namespace tokendesk
