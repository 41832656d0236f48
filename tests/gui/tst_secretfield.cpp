#include "accounts/secretfield.h"
#include "spokenmask.h"

#include <QAccessible>
#include <QInputMethodQueryEvent>
#include <QTableView>
#include <QTest>

#include <functional>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

/// Stands for the platform.
std::function<void(QAccessibleEvent&)> hear;

/// As Qt does once something listens: nothing does offscreen.
template <typename Event>
void tell(Event&& event)
{
    const QAccessible::UpdateHandler handler = QAccessible::installUpdateHandler(nullptr);
    QAccessible::installUpdateHandler(handler);
    handler(&event);
}

QVariant asked(QWidget& field, Qt::InputMethodQuery query)
{
    QInputMethodQueryEvent event(query);
    QCoreApplication::sendEvent(&field, &event);
    return event.value(query);
}

} // namespace

/// What others than the person get to know of a secret that is typed.
class SecretFieldTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void screenReadersHearHowMuchNotWhat_data();
    void screenReadersHearHowMuchNotWhat();
    void aTablesChangeIsntGivenToItAgain();
    void otherEventsAreLetThrough();
    void inputMethodsAreToldHowMuchNotWhat();

private:
    QAccessible::UpdateHandler m_before = nullptr;
};

void SecretFieldTest::init()
{
    m_before = QAccessible::installUpdateHandler([](QAccessibleEvent* event) { hear(*event); });
}

void SecretFieldTest::cleanup() { QAccessible::installUpdateHandler(m_before); }

void SecretFieldTest::screenReadersHearHowMuchNotWhat_data()
{
    QTest::addColumn<bool>("isSecret");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("a secret") << true << QStringList {u"+******"_s, u"-******"_s, u"-***"_s, u"+******"_s};
    QTest::newRow("a name") << false << QStringList {u"+pasted"_s, u"-pasted"_s, u"-old"_s, u"+pasted"_s};
}

void SecretFieldTest::screenReadersHearHowMuchNotWhat()
{
    QFETCH(bool, isSecret);
    QFETCH(QStringList, told);
    const std::unique_ptr<QLineEdit> field(isSecret ? new SecretField(u"API key"_s) : new QLineEdit);
    QStringList heard;
    QList<std::pair<int, int>> places;
    hear = [&](QAccessibleEvent& event) {
        QCOMPARE(event.object(), field.get());
        const auto note = [&](const auto& change) { places += {change.changePosition(), change.cursorPosition()}; };
        if (event.type() == QAccessible::TextInserted) {
            const auto& inserted = static_cast<QAccessibleTextInsertEvent&>(event);
            heard += u'+' + inserted.textInserted();
            note(inserted);
        } else if (event.type() == QAccessible::TextRemoved) {
            const auto& removed = static_cast<QAccessibleTextRemoveEvent&>(event);
            heard += u'-' + removed.textRemoved();
            note(removed);
        } else {
            QCOMPARE(event.type(), QAccessible::TextUpdated);
            const auto& updated = static_cast<QAccessibleTextUpdateEvent&>(event);
            heard += u'-' + updated.textRemoved();
            heard += u'+' + updated.textInserted();
            note(updated);
        }
    };
    const SpokenMask mask;
    tell(QAccessibleTextInsertEvent(field.get(), 2, u"pasted"_s));
    tell(QAccessibleTextRemoveEvent(field.get(), 3, u"pasted"_s));
    QAccessibleTextUpdateEvent updated(field.get(), 0, u"old"_s, u"pasted"_s);
    updated.setCursorPosition(4);
    tell(updated);
    QCOMPARE(heard, told);
    QCOMPARE(places, (QList<std::pair<int, int>> {{2, 8}, {3, 3}, {0, 4}}));
}

void SecretFieldTest::aTablesChangeIsntGivenToItAgain()
{
    QTableView table;
    using Change = QAccessibleTableModelChangeEvent;
    Change removal(&table, Change::RowsRemoved);
    removal.setFirstRow(2);
    removal.setLastRow(4);
    removal.setFirstColumn(1);
    removal.setLastColumn(3);
    int count = 0;
    hear = [&](QAccessibleEvent& event) {
        ++count;
        QCOMPARE(event.type(), QAccessible::TableModelChanged);
        // Qt looks for a table to give it to before it lets the platform look.
        QVERIFY(!event.accessibleInterface());
        QVERIFY(event.accessibleInterface() && event.accessibleInterface()->tableInterface());
        const auto& change = static_cast<Change&>(event);
        QCOMPARE(change.object(), &table);
        QCOMPARE(change.modelChangeType(), Change::RowsRemoved);
        QCOMPARE((QList {change.firstRow(), change.lastRow(), change.firstColumn(), change.lastColumn()}),
            (QList {2, 4, 1, 3}));
    };
    const SpokenMask mask;
    tell(removal);
    QCOMPARE(count, 1);
}

void SecretFieldTest::otherEventsAreLetThrough()
{
    SecretField field(u"API key"_s);
    QList<QAccessibleEvent*> heard;
    hear = [&](QAccessibleEvent& event) { heard += &event; };
    QAccessibleEvent focus(&field, QAccessible::Focus);
    QAccessibleTextCursorEvent moved(&field, 3);
    {
        const SpokenMask mask;
        tell(focus);
        tell(moved);
    }
    QCOMPARE(heard, (QList<QAccessibleEvent*> {&focus, &moved}));
    // The handler from before is back.
    tell(focus);
    QCOMPARE(heard.size(), 3);
}

void SecretFieldTest::inputMethodsAreToldHowMuchNotWhat()
{
    SecretField field(u"API key"_s);
    field.setText(u"§§§§§§"_s);
    field.setSelection(2, 3);
    QCOMPARE(asked(field, Qt::ImSurroundingText).toString(), u"******"_s);
    QCOMPARE(asked(field, Qt::ImCurrentSelection).toString(), u"***"_s);
    QCOMPARE(asked(field, Qt::ImCursorPosition).toInt(), 5);
    for (int bit = 0; bit < 32; ++bit) {
        const auto query = static_cast<Qt::InputMethodQuery>(1U << bit);
        QVariant answer;
        // As an input method is answered that has a position to ask about.
        QVERIFY(QMetaObject::invokeMethod(&field, "inputMethodQuery", Q_RETURN_ARG(QVariant, answer),
            Q_ARG(Qt::InputMethodQuery, query), Q_ARG(QVariant, QVariant())));
        for (const QVariant& each : {answer, asked(field, query)})
            QVERIFY2(!each.toString().contains(u'§'), qPrintable(each.toString()));
    }
}

QTEST_MAIN(SecretFieldTest)
#include "tst_secretfield.moc"
