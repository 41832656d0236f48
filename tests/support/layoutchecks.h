#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSplitterHandle>
#include <QStyle>
#include <QStyleOptionFrame>

namespace tokendesk {

inline QString nameOf(const QWidget& widget)
{
    const QString text = widget.property("text").toString();
    return QStringLiteral("%1 “%2”").arg(
        QLatin1String(widget.metaObject()->className()), text.isEmpty() ? widget.accessibleName() : text);
}

/// The size that the widget's text takes within its width.
inline QSize neededBy(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty())
            return {};
        if (!label->wordWrap())
            return label->sizeHint();
        const QRect room(0, 0, label->contentsRect().width(), 100000);
        return label->fontMetrics().boundingRect(room, Qt::TextWordWrap, label->text()).size();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text().isEmpty() ? QSize() : button->minimumSizeHint();
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        return combo->isEditable() ? QSize() : combo->minimumSizeHint();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        if (line->text().isEmpty() && !line->placeholderText().isEmpty()) {
            // Within its frame a line keeps a margin of two pixels on each side.
            QStyleOptionFrame frame;
            frame.initFrom(line);
            frame.lineWidth = line->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &frame, line);
            const int within = line->style()->subElementRect(QStyle::SE_LineEditContents, &frame, line).width() - 4;
            const int around = line->width() - within;
            return {line->fontMetrics().horizontalAdvance(line->placeholderText()) + around, 0};
        }
    return {};
}

/// Which text has less room than it takes; empty: none.
inline QString cutText(const QWidget& window)
{
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        const QSize needed = neededBy(*widget);
        const bool isCut = needed.width() > widget->width() || needed.height() > widget->height();
        // Shortened on purpose is what a tooltip tells in full.
        if (isCut && widget->toolTip().isEmpty())
            return QStringLiteral("%1 needs %2 × %3, has %4 × %5")
                .arg(nameOf(*widget))
                .arg(needed.width())
                .arg(needed.height())
                .arg(widget->width())
                .arg(widget->height());
        // Up and down one can scroll; to the side there must be room.
        if (!needed.isEmpty()) {
            const int left = widget->mapTo(&window, QPoint()).x();
            if (left < 0 || left + widget->width() > window.width())
                return nameOf(*widget) + QStringLiteral(" sticks out of the window");
            const QWidget* parent = widget->parentWidget();
            if (widget->x() < 0 || widget->geometry().right() >= parent->width())
                return QStringLiteral("%1 sticks out of %2").arg(nameOf(*widget), nameOf(*parent));
        }
    }
    return {};
}

/// Which two widgets stand over each other; empty: none.
inline QString overlap(const QWidget& window)
{
    QList<QWidget*> parents = window.findChildren<QWidget*>();
    parents += const_cast<QWidget*>(&window);
    for (const QWidget* parent : parents) {
        QWidgetList children;
        for (QWidget* child : parent->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            const bool stands = child->isVisible() && !child->isWindow() && !child->size().isEmpty()
                && !child->testAttribute(Qt::WA_TransparentForMouseEvents) && !qobject_cast<QSplitterHandle*>(child);
            if (stands)
                children += child;
        }
        for (qsizetype i = 0; i < children.size(); ++i)
            for (qsizetype j = i + 1; j < children.size(); ++j)
                if (children[i]->geometry().intersects(children[j]->geometry()))
                    return nameOf(*children[i]) + QStringLiteral(" overlaps ") + nameOf(*children[j]);
    }
    return {};
}

} // namespace tokendesk
