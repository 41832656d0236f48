#include "fieldlist.h"

#include "plainlabel.h"
#include "theme.h"
#include "words/cardwords.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

FieldList::FieldList(QWidget* parent)
    : QWidget(parent)
{
}

void FieldList::clear()
{
    for (const Field& field : m_fields) {
        // Later: an event of theirs may be what brought us here.
        for (QWidget* widget : {field.name, field.value, field.button}) {
            if (widget) {
                widget->hide();
                widget->deleteLater();
            }
        }
    }
    m_fields.clear();
    arrange();
}

void FieldList::add(const QString& name, const QString& value, QToolButton* button)
{
    auto* nameLabel = new PlainLabel(name, this);
    nameLabel->setForegroundRole(QPalette::PlaceholderText);

    auto* valueLabel = new PlainLabel(words::isolated(breakable(value)), this);
    valueLabel->setAccessibleName(u"%1: %2"_s.arg(name, value));
    valueLabel->setWordWrap(true);
    valueLabel->setAlignment((valueLabel->alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignTop);
    // The label's own copying would take the breaking places along; and a menu of its actions would be modal.
    valueLabel->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(valueLabel, &QWidget::customContextMenuRequested, this, [this, valueLabel, value](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        connect(menu->addAction(tr("Copy")), &QAction::triggered, this, [this, value] {
            QApplication::clipboard()->setText(value);
            emit copied();
        });
        menu->popup(valueLabel->mapToGlobal(at));
    });

    if (button) {
        button->setParent(this);
        button->show();
    }
    nameLabel->show();
    valueLabel->show();
    m_fields += {nameLabel, valueLabel, button};
    arrange();
}

void FieldList::resizeEvent(QResizeEvent*) { arrange(); }

void FieldList::arrange()
{
    int nameWidth = 0;
    for (const Field& field : m_fields)
        nameWidth = std::max(nameWidth, field.name->sizeHint().width());
    // A card number must fit beside its name; else the values stand below.
    const int room = width() - nameWidth - theme::grid * 2;
    const bool isBeside = room >= fontMetrics().averageCharWidth() * 24;
    const int valueLeft = isBeside ? nameWidth + theme::grid * 2 : 0;

    const auto place = [this](QWidget* widget, const QRect& rect) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width(), 0), rect));
    };
    int top = theme::grid;
    for (const Field& field : m_fields) {
        const QSize button = field.button ? field.button->sizeHint() : QSize();
        const int valueWidth = std::max(1, width() - valueLeft - (field.button ? button.width() + theme::halfGrid : 0));
        const QSize name = field.name->sizeHint();
        place(field.name, QRect(QPoint(0, top), name));
        if (!isBeside)
            top += name.height();
        const int height = field.value->heightForWidth(valueWidth);
        place(field.value, QRect(valueLeft, top, valueWidth, height));
        if (field.button) {
            // Level with the value's first line; the next field keeps clear of it.
            const int raised = std::clamp((button.height() - height) / 2, 0, theme::halfGrid);
            place(field.button, QRect(QPoint(width() - button.width(), top - raised), button));
            top = std::max(top, top - raised + button.height() - height);
        }
        top += height + theme::halfGrid;
    }
    setFixedHeight(top + theme::halfGrid);
}

} // namespace tokendesk
