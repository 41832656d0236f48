#include "startpage.h"

#include "plainlabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

StartPage::StartPage(const QStringList& examples, QWidget* parent)
    : QWidget(parent)
{
    auto* title = new PlainLabel(tr("Whose card is it?"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    title->setFont(large);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme::grid);
    column->addStretch(2);
    column->addWidget(title, 0, Qt::AlignHCenter);
    auto* whatToDo = new PlainLabel(tr("Paste a customer, token or relationship id above and press Enter."));
    whatToDo->setAlignment(Qt::AlignCenter);
    whatToDo->setWordWrap(true);
    column->addWidget(whatToDo);
    if (!examples.isEmpty()) {
        auto* row = new QHBoxLayout;
        row->setSpacing(theme::grid);
        row->addStretch(1);
        auto* label = new PlainLabel(tr("In this sandbox, try:"));
        label->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(label);
        for (const QString& example : examples) {
            auto* button = new QPushButton(example);
            connect(button, &QPushButton::clicked, this, [this, example] { emit exampleChosen(example); });
            row->addWidget(button);
        }
        row->addStretch(1);
        column->addSpacing(theme::grid);
        column->addLayout(row);
    }
    column->addStretch(3);
}

} // namespace tokendesk
