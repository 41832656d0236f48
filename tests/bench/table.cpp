#include "measures.h"
#include "proxytable.h"
#include "table/cardtokentable.h"
#include "watching.h"
#include "window.h"

#include <QClipboard>
#include <QDialog>
#include <QLineEdit>

#include <algorithm>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 3;

double medianOf(const std::function<double()>& measure)
{
    QList<double> values;
    for (int run = 0; run < runs; ++run)
        values += measure();
    return median(values);
}

/// The slowest key while a filter is typed letter by letter and cleared again.
double slowestKey(const std::function<void(const QString&)>& setFilter)
{
    double slowest = 0;
    QString typed;
    for (const QChar letter : u"0014"_s) {
        typed += letter;
        slowest = std::max(slowest, millisecondsOf([&] { setFilter(typed); }));
    }
    return std::max(slowest, millisecondsOf([&] { setFilter({}); }));
}

double sorting(const std::function<void(Qt::SortOrder)>& sort)
{
    sort(Qt::AscendingOrder);
    return millisecondsOf([&] { sort(Qt::DescendingOrder); });
}

class TableMeasures final
{
public:
    TableMeasures(WindowOnServer& on)
        : m_on(on)
        , m_table(*on.window->findChild<CardTokenTable*>())
        , m_model(*on.window->findChild<CardTokenTableModel*>())
        , m_proxied(m_table)
    {
    }

    Figures filter()
    {
        auto* field = find<QLineEdit>(*m_on.window, u"Filter"_s);
        return {{u"filter, slowest key of “0014” and of clearing it"_s,
            medianOf([&] { return slowestKey([&](const QString& text) { field->setText(text); }); }),
            // A view would make it minutes: it is told of each gap between the rows that stay.
            slowestKey([&](const QString& text) { m_proxied.proxy().setFilterFixedString(text); }),
            m_rival + u" without a view"_s, u"ms"_s}};
    }

    void showRival()
    {
        m_proxied.showInView();
        if (!QTest::qWaitForWindowExposed(&m_proxied.view()))
            qFatal("The rival's table doesn't show");
        m_on.window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_on.window.get()))
            qFatal("The window doesn't become active");
    }

    Figures sort()
    {
        Figures figures;
        const auto ours = [&](Column column) {
            return medianOf([&] {
                return sorting([&](Qt::SortOrder order) { m_table.sortByColumn(static_cast<int>(column), order); });
            });
        };
        const auto theirs = [&](Column column) {
            return sorting(
                [&](Qt::SortOrder order) { m_proxied.view().sortByColumn(static_cast<int>(column), order); });
        };
        figures += {u"sort by card number"_s, ours(Column::CardNumber), theirs(Column::CardNumber), m_rival, u"ms"_s};
        Column worst = Column::Status;
        double slowest = 0;
        for (int column = 0; column < cardTokenColumnCount; ++column) {
            const double time = ours(static_cast<Column>(column));
            if (time > slowest) {
                slowest = time;
                worst = static_cast<Column>(column);
            }
        }
        // The rival has only the columns that are shown at first, the token id the slowest of them.
        figures += {u"sort by the slowest column, %1"_s.arg(columnTitle(worst)), slowest, theirs(Column::TokenId),
            m_rival + u", by token id"_s, u"ms"_s};
        return figures;
    }

    Figures chooseAll()
    {
        m_table.setFocus();
        Figures figures;
        figures += {u"select all"_s, medianOf([&] {
                        m_table.clearSelection();
                        QCoreApplication::processEvents();
                        return millisecondsOf([&] { press(Qt::Key_A, Qt::ControlModifier); });
                    }),
            medianOf([&] {
                m_proxied.view().clearSelection();
                QCoreApplication::processEvents();
                return millisecondsOf([&] { m_proxied.view().selectAll(); });
            }),
            m_rival, u"ms"_s};
        figures += {u"Ctrl+A, then Delete shows its dialog"_s, medianOf([&] {
                        m_table.clearSelection();
                        QCoreApplication::processEvents();
                        const double time = millisecondsOf([&] {
                            press(Qt::Key_A, Qt::ControlModifier);
                            press(Qt::Key_Delete);
                        });
                        closeDialog();
                        return time;
                    }),
            50, u"the limit"_s, u"ms"_s};
        figures += {u"copy all rows"_s,
            medianOf([&] { return millisecondsOf([&] { press(Qt::Key_C, Qt::ControlModifier); }); }),
            medianOf([&] { return millisecondsOf([&] { copyProxied(); }); }), m_rival, u"ms"_s};
        return figures;
    }

    Figures takeDeletedOff()
    {
        const int before = m_model.total();
        const double ours = millisecondsOf([&] { m_table.takeDeletedOff(); });
        const int gone = before - m_model.total();
        // As scattered, but not as many: that would take long.
        constexpr int sample = 200;
        const int step = m_proxied.source().rowCount() / sample;
        const double theirs = millisecondsOf([&] {
            for (int row = (sample - 1) * step; row >= 0; row -= step)
                m_proxied.source().removeRow(row);
        });
        return {{u"take %1 deleted tokens off"_s.arg(gone), ours, theirs * gone / sample,
            m_rival + u", row by row (%1 done, scaled up)"_s.arg(sample), u"ms"_s}};
    }

    Figures newLookUp()
    {
        auto* search = find<QLineEdit>(*m_on.window, u"Find"_s);
        search->setText(u"nobody"_s);
        search->setFocus();
        m_table.selectAll();
        return {{u"a new look-up clears the table"_s, millisecondsOf([&] { press(Qt::Key_Return); }), 50,
            u"the limit"_s, u"ms"_s}};
    }

private:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        WindowOnServer::press(key, modifiers);
    }

    void closeDialog()
    {
        if (!QTest::qWaitFor([this] { return m_on.dialog(); }))
            qFatal("There is no dialog");
        m_on.dialog()->reject();
        if (!m_on.isBackInWindow())
            qFatal("The dialog doesn't close");
        m_table.setFocus();
    }

    void copyProxied()
    {
        QStringList lines;
        const QAbstractItemModel& model = m_proxied.proxy();
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells += model.index(row, column).data().toString();
            lines += cells.join(u'\t');
        }
        QApplication::clipboard()->setText(lines.join(u'\n'));
    }

    WindowOnServer& m_on;
    CardTokenTable& m_table;
    CardTokenTableModel& m_model;
    ProxyTable m_proxied;
    const QString m_rival = u"QSortFilterProxyModel"_s;
};

} // namespace

Figures measureTable(WindowOnServer& on)
{
    TableMeasures measures(on);
    Figures figures = measures.filter();
    measures.showRival();
    figures += measures.sort();
    figures += measures.chooseAll();
    figures += measures.takeDeletedOff();
    figures += measures.newLookUp();
    return figures;
}

} // namespace tokendesk::bench
