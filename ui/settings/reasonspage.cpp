#include "settings/reasonspage.h"

#include "deletion/reasonrules.h"
#include "icons.h"
#include "managedmark.h"
#include "plainlabel.h"
#include "statuslabel.h"
#include "theme.h"
#include "words/reasonwords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace tokendesk {

using namespace Qt::StringLiterals;

ReasonsPage::ReasonsPage(Settings& settings, QWidget* parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_before(words::offeredReasons(settings.values().deletionReasons))
    , m_list(new QListWidget)
    , m_text(new QLineEdit)
    , m_counter(new PlainLabel)
    , m_problem(new StatusLabel)
    , m_remove(new QPushButton(tr("&Remove")))
    , m_up(new QPushButton(tr("Move &up")))
    , m_down(new QPushButton(tr("Move &down")))
    , m_isManaged(settings.policy().isManaged(PolicyKey::Reasons))
{
    auto* about = new PlainLabel(settings.policy().deletionRules().reasons
            ? tr("What the delete dialog offers. Nothing else can be given as a reason.")
            : tr("What the delete dialog offers. Anything else can be typed there."));
    about->setWordWrap(true);
    m_list->setAccessibleName(tr("Reasons"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(theme::halfGrid / 2);
    m_text->setAccessibleName(tr("Reason"));
    // The longest reason in characters outside the BMP, and room to see that a longer one is too long.
    m_text->setMaxLength(1024);
    auto* label = new QLabel(tr("Rea&son"));
    label->setBuddy(m_text);
    m_problem->setWordWrap(true);
    m_counter->setForegroundRole(QPalette::PlaceholderText);

    auto* lists = new QHBoxLayout;
    lists->setSpacing(theme::grid);
    lists->addWidget(m_list, 1);
    lists->addLayout(makeButtons());
    auto* edit = new QHBoxLayout;
    edit->setSpacing(theme::grid);
    edit->addWidget(label);
    edit->addWidget(m_text, 1);
    auto* below = new QHBoxLayout;
    below->addWidget(m_problem, 1);
    below->addWidget(m_counter, 0, Qt::AlignRight | Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(about);
    column->addLayout(lists, 1);
    column->addLayout(edit);
    column->addLayout(below);
    if (m_isManaged)
        column->addWidget(managedLabel());

    connect(m_list, &QListWidget::currentRowChanged, this, &ReasonsPage::showChosen);
    connect(m_text, &QLineEdit::textEdited, this, &ReasonsPage::takeText);
    fill(m_before);
}

QLayout* ReasonsPage::makeButtons()
{
    auto* add = new QPushButton(tr("&Add"));
    auto* reset = new QPushButton(tr("The usual &ones"));
    reset->setToolTip(plainToolTip(tr("Replaces the list by the one that Token Desk comes with")));
    auto* column = new QVBoxLayout;
    column->setSpacing(theme::grid);
    for (QPushButton* button : {add, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        column->addWidget(button);
    }
    reset->setAutoDefault(false);
    if (m_isManaged)
        lockAsManaged({add, reset});
    column->addStretch(1);
    column->addWidget(reset);
    connect(add, &QPushButton::clicked, this, &ReasonsPage::add);
    connect(m_remove, &QPushButton::clicked, this, &ReasonsPage::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(reset, &QPushButton::clicked, this,
        [this] { fill(words::offeredReasons(m_settings.policy().defaults().values.reasons)); });
    return column;
}

std::optional<int> ReasonsPage::firstProblem() const
{
    for (int row = 0; row < m_list->count(); ++row)
        if (!words::reasonProblem(checkReason(m_list->item(row)->text())).isEmpty())
            return row;
    return std::nullopt;
}

QString ReasonsPage::problem() const
{
    const auto row = firstProblem();
    return row ? words::reasonProblem(checkReason(m_list->item(*row)->text())) : QString();
}

void ReasonsPage::goToProblem()
{
    if (const auto row = firstProblem())
        m_list->setCurrentRow(*row);
    m_problem->announce(problem());
    m_text->setFocus(Qt::OtherFocusReason);
}

Settings::Saved ReasonsPage::save()
{
    const QStringList now = reasons();
    if (now == m_before)
        return {};
    const bool isUsual = now == words::offeredReasons(m_settings.policy().defaults().values.reasons);
    return m_settings.setDeletionReasons(isUsual ? std::nullopt : std::optional<QStringList>(now));
}

QStringList ReasonsPage::reasons() const
{
    QStringList result;
    for (int row = 0; row < m_list->count(); ++row)
        result += m_list->item(row)->text().trimmed();
    result.removeAll(QString());
    result.removeDuplicates();
    return result;
}

void ReasonsPage::fill(const QStringList& reasons)
{
    m_list->clear();
    m_list->addItems(reasons);
    m_list->setCurrentRow(0);
    showChosen();
}

void ReasonsPage::add()
{
    const int row = m_list->currentRow() + 1;
    m_list->insertItem(row, QString());
    m_list->setCurrentRow(row);
    m_text->setFocus();
}

void ReasonsPage::remove()
{
    delete m_list->takeItem(m_list->currentRow());
    showChosen();
}

void ReasonsPage::move(int by)
{
    const int row = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        QListWidgetItem* item = m_list->takeItem(row);
        m_list->insertItem(row + by, item);
        m_list->setCurrentItem(item);
    }
    updateButtons();
}

void ReasonsPage::showChosen()
{
    const QListWidgetItem* item = m_list->currentItem();
    m_text->setEnabled(item && !m_isManaged);
    m_text->setText(item ? item->text() : QString());
    takeText(m_text->text());
    updateButtons();
}

void ReasonsPage::takeText(const QString& text)
{
    const QString problem = words::reasonProblem(checkReason(text));
    if (QListWidgetItem* item = m_list->currentItem()) {
        item->setText(text);
        item->setIcon(problem.isEmpty() ? QIcon() : themedIcon(u"caution"_s, Tone::Caution));
        item->setData(Qt::AccessibleDescriptionRole, problem);
    }
    m_counter->setText(tr("%L1 of %L2").arg(reasonLength(text)).arg(longestReason));
    QPalette colors;
    colors.setColor(QPalette::WindowText, theme::color(Tone::Danger, palette()));
    m_problem->setPalette(colors);
    if (problem != m_problem->text())
        m_problem->announce(problem);
}

void ReasonsPage::updateButtons()
{
    if (m_isManaged)
        return lockAsManaged({m_text, m_remove, m_up, m_down});
    const int row = m_list->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->count() - 1);
}

} // namespace tokendesk
