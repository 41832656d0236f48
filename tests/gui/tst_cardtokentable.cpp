#include "plainlabel.h"
#include "table/cardtokentable.h"
#include "table/cardtokentablemodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QIcon>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

CardToken cardToken(int number, CardStatus status = CardStatus::Active, const QString& expiry = u"09/2099"_s)
{
    CardToken token;
    token.id = u"id-%1"_s.arg(number);
    token.status = status;
    token.statusText = apiName(status);
    token.brand = number % 2 == 0 ? CardBrand::Visa : CardBrand::Mastercard;
    token.brandText = number % 2 == 0 ? u"visa"_s : u"mastercard"_s;
    token.maskedPan = MaskedPan::fromApi(u"476173******%1"_s.arg(number, 4, 10, QLatin1Char('0')));
    token.panExpiryText = expiry;
    token.panExpiry = ExpiryMonth::fromApi(expiry).value_or(ExpiryMonth());
    token.customerId = u"customer-%1"_s.arg(number / 3);
    token.createdAt = QDateTime(QDate(2025, 1, 1), QTime(12, 0), QTimeZone::utc()).addDays(number);
    return token;
}

QList<CardToken> cardTokens(int count)
{
    QList<CardToken> tokens;
    for (int i = 0; i < count; ++i)
        tokens += cardToken(i);
    return tokens;
}

QStringList ids(const CardTokenTableModel& model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result += model.token(row).id;
    return result;
}

QString text(const CardTokenTableModel& model, int row, Column column)
{
    return model.index(row, static_cast<int>(column)).data().toString();
}

} // namespace

class CardTokenTableTest final : public QObject
{
    Q_OBJECT

private slots:
    void sortsExpiriesByMonth();
    void sortsStatusesFromUsableToGone();
    void appendedRowsWaitForArranging();
    void filterTakesEveryWord_data();
    void filterTakesEveryWord();
    void filterHoldsForRowsThatComeLater();
    void replacedTokenStaysInItsRow();
    void deletionShowsInItsRow();
    void manyDeletionsShowAtOnce();
    void validityShowsWithoutColour();
    void incompleteTokenSaysSo();
    void selectionFollowsItsTokens();
    void copiesVisibleColumnsInTheirOrder();
    void sortsTextsPastTheirStart();
    void deletedOnesLeaveTheTable();
    void nextRowIsCurrentWhenTheCurrentOneLeaves();
    void theLastDeletedOneLeavesAnEmptyTable();
    void holdsAThousandRows();
};

void CardTokenTableTest::sortsExpiriesByMonth()
{
    CardTokenTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.append({cardToken(1, CardStatus::Active, u"12/2026"_s), cardToken(2, CardStatus::Active, u"01/2027"_s),
        cardToken(3, CardStatus::Active, u"13/9999"_s), cardToken(4, CardStatus::Active, u"06/2026"_s)});
    model.sort(static_cast<int>(Column::CardExpiry), Qt::AscendingOrder);
    QCOMPARE(ids(model), (QStringList {u"id-3"_s, u"id-4"_s, u"id-1"_s, u"id-2"_s}));
    QCOMPARE(text(model, 0, Column::CardExpiry), u"13/9999"_s);
    model.sort(static_cast<int>(Column::CardExpiry), Qt::DescendingOrder);
    QCOMPARE(ids(model), (QStringList {u"id-2"_s, u"id-1"_s, u"id-4"_s, u"id-3"_s}));
}

void CardTokenTableTest::sortsStatusesFromUsableToGone()
{
    CardTokenTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.append({cardToken(1, CardStatus::Deleted), cardToken(2, CardStatus::Cancelled), cardToken(3),
        cardToken(4, CardStatus::Suspended), cardToken(5), cardToken(6, CardStatus::Inactive)});
    model.sort(static_cast<int>(Column::Status), Qt::AscendingOrder);
    // Equal ones stay as the API sent them.
    QCOMPARE(ids(model), (QStringList {u"id-3"_s, u"id-5"_s, u"id-6"_s, u"id-4"_s, u"id-2"_s, u"id-1"_s}));
}

void CardTokenTableTest::appendedRowsWaitForArranging()
{
    CardTokenTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.sort(static_cast<int>(Column::CardNumber), Qt::AscendingOrder);
    model.append({cardToken(5), cardToken(3)});
    model.append({cardToken(4)});
    QCOMPARE(ids(model), (QStringList {u"id-5"_s, u"id-3"_s, u"id-4"_s}));
    model.arrange();
    QCOMPARE(ids(model), (QStringList {u"id-3"_s, u"id-4"_s, u"id-5"_s}));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.rowOf(u"id-3"_s));
}

void CardTokenTableTest::filterTakesEveryWord_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("rows");
    QTest::newRow("last four") << u"0007"_s << 1;
    QTest::newRow("brand") << u"VISA"_s << 5;
    QTest::newRow("two words") << u" mastercard  0003 "_s << 1;
    QTest::newRow("words that don't meet") << u"visa 0003"_s << 0;
    QTest::newRow("customer") << u"customer-2"_s << 3;
    QTest::newRow("status") << u"active"_s << 10;
    QTest::newRow("year") << u"2025"_s << 10;
    QTest::newRow("nothing") << QString() << 10;
}

void CardTokenTableTest::filterTakesEveryWord()
{
    QFETCH(QString, filter);
    QFETCH(int, rows);
    CardTokenTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.append(cardTokens(10));
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), rows);
    QCOMPARE(model.total(), 10);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 10);
}

void CardTokenTableTest::filterHoldsForRowsThatComeLater()
{
    CardTokenTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFilter(u"visa"_s);
    model.append(cardTokens(4));
    QCOMPARE(ids(model), (QStringList {u"id-0"_s, u"id-2"_s}));
    QVERIFY(!model.rowOf(u"id-1"_s));
    QCOMPARE(model.rowOf(u"id-2"_s), std::optional(1));
}

void CardTokenTableTest::replacedTokenStaysInItsRow()
{
    CardTokenTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.append(cardTokens(3));
    model.sort(static_cast<int>(Column::Status), Qt::AscendingOrder);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    CardToken gone = cardToken(0, CardStatus::Deleted);
    model.replace(gone);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(ids(model).first(), u"id-0"_s);
    QCOMPARE(text(model, 0, Column::Status), u"Deleted"_s);
    gone.id = u"elsewhere"_s;
    model.replace(gone);
    QCOMPARE(changed.count(), 1);
}

void CardTokenTableTest::deletionShowsInItsRow()
{
    CardTokenTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.append(cardTokens(2));
    model.setDeletionState(u"id-1"_s, Deletions::State::Deleting);
    QCOMPARE(text(model, 1, Column::Status), u"Deleting…"_s);
    model.setDeletionState(u"id-1"_s, Deletions::State::Unknown);
    QCOMPARE(text(model, 1, Column::Status), u"Unknown"_s);
    QCOMPARE(text(model, 0, Column::Status), u"Active"_s);
    model.setDeletionState(u"id-1"_s, Deletions::State::Unasked);
    QCOMPARE(text(model, 1, Column::Status), u"Unknown"_s);
    QCOMPARE(model.index(1, 0).data(Qt::ToolTipRole).toString(), plainToolTip(u"Unknown (paused)"_s));
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Unknown (paused)"_s);
    model.setDeletionState(u"id-1"_s, Deletions::State::None);
    QCOMPARE(text(model, 1, Column::Status), u"Active"_s);
}

void CardTokenTableTest::manyDeletionsShowAtOnce()
{
    CardTokenTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.append(cardTokens(6));
    model.sort(static_cast<int>(Column::Customer), Qt::DescendingOrder);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QList<CardToken> run {cardToken(0), cardToken(2), cardToken(99)};
    model.setDeletionStates(run, [](const QString&) { return Deletions::State::Queued; });
    QCOMPARE(changed.count(), 1);
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool isOfRun = run.contains(model.token(row));
        QCOMPARE(text(model, row, Column::Status), isOfRun ? u"Waiting…"_s : u"Active"_s);
        if (isOfRun)
            QVERIFY(changed[0][0].toModelIndex().row() <= row && row <= changed[0][1].toModelIndex().row());
    }
    model.setDeletionStates({cardToken(99)}, [](const QString&) { return Deletions::State::Queued; });
    QCOMPARE(changed.count(), 1);
}

void CardTokenTableTest::validityShowsWithoutColour()
{
    const auto month = [](QDate day) { return day.toString(u"MM/yyyy"); };
    const QDate today = QDate::currentDate();
    CardTokenTableModel model;
    model.append({cardToken(0, CardStatus::Active, month(today.addMonths(-1))),
        cardToken(1, CardStatus::Active, month(today)), cardToken(2, CardStatus::Active, month(today.addMonths(6)))});
    const int column = static_cast<int>(Column::CardExpiry);
    const auto spoken = [&](int row) { return model.index(row, column).data(Qt::AccessibleTextRole).toString(); };
    const auto image = [&](int row) {
        return model.index(row, column).data(Qt::DecorationRole).value<QIcon>().pixmap(16).toImage();
    };
    QVERIFY(spoken(0).endsWith(u", expired"_s));
    QVERIFY(spoken(1).endsWith(u", expires soon"_s));
    QVERIFY(!spoken(2).contains(u','));
    QVERIFY(!image(0).isNull() && !image(1).isNull());
    // Different shapes, not only different colours.
    QVERIFY(image(0).convertToFormat(QImage::Format_Alpha8) != image(1).convertToFormat(QImage::Format_Alpha8));
    QVERIFY(!model.index(2, column).data(Qt::DecorationRole).isValid());
}

void CardTokenTableTest::incompleteTokenSaysSo()
{
    CardToken token = cardToken(1);
    token.missingFields = {u"created_at"_s};
    CardTokenTableModel model;
    model.append({token});
    QCOMPARE(text(model, 0, Column::Status), u"Active (incomplete)"_s);
}

void CardTokenTableTest::selectionFollowsItsTokens()
{
    CardTokenTableModel model;
    const QAbstractItemModelTester tester(&model);
    CardTokenTable table(model);
    model.append(cardTokens(6));
    table.selectRow(4);
    QCOMPARE(model.token(table.currentIndex().row()).id, u"id-4"_s);
    model.sort(static_cast<int>(Column::CardNumber), Qt::DescendingOrder);
    QCOMPARE(model.token(table.currentIndex().row()).id, u"id-4"_s);
    model.setFilter(u"visa"_s);
    QCOMPARE(table.selectedRowNumbers().size(), 1);
    QCOMPARE(model.token(table.selectedRowNumbers().first()).id, u"id-4"_s);
    // What the filter hides is no longer chosen: nothing unseen can be deleted.
    model.setFilter(u"mastercard"_s);
    QVERIFY(table.selectedRowNumbers().isEmpty());
    QCOMPARE(table.selectedRowCount(), 0);
}

void CardTokenTableTest::copiesVisibleColumnsInTheirOrder()
{
    CardTokenTableModel model;
    CardTokenTable table(model);
    model.append(cardTokens(3));
    for (int column = 0; column < cardTokenColumnCount; ++column)
        table.setColumnHidden(
            column, column != static_cast<int>(Column::CardNumber) && column != static_cast<int>(Column::Customer));
    table.selectAll();
    table.copyRows();
    QCOMPARE(QApplication::clipboard()->text(),
        u"476173••••••0000\tcustomer-0\n476173••••••0001\tcustomer-0\n476173••••••0002\tcustomer-0"_s);
    table.copyTokenIds();
    QCOMPARE(QApplication::clipboard()->text(), u"id-0\nid-1\nid-2"_s);
    table.setCurrentIndex(model.index(1, static_cast<int>(Column::CardNumber)));
    table.copyCell();
    QCOMPARE(QApplication::clipboard()->text(), u"476173••••••0001"_s);
}

void CardTokenTableTest::sortsTextsPastTheirStart()
{
    const QStringList sorted {u"Kunde"_s, u"kunde-1"_s, u"KUNDE-2"_s, u"kunde-20"_s, u"\u6771\u4eac"_s, u"\uff21"_s};
    QList<CardToken> tokens;
    for (const int number : {5, 3, 0, 4, 2, 1}) {
        tokens += cardToken(number);
        tokens.last().customerId = sorted[number];
    }
    CardTokenTableModel model;
    model.append(tokens);
    model.sort(static_cast<int>(Column::Customer), Qt::AscendingOrder);
    QCOMPARE(ids(model), (QStringList {u"id-0"_s, u"id-1"_s, u"id-2"_s, u"id-3"_s, u"id-4"_s, u"id-5"_s}));
}

void CardTokenTableTest::deletedOnesLeaveTheTable()
{
    CardTokenTableModel model;
    const QAbstractItemModelTester tester(&model);
    CardTokenTable table(model);
    QList<CardToken> tokens = cardTokens(9);
    for (const int gone : {0, 3, 4, 8})
        tokens[gone] = cardToken(gone, CardStatus::Deleted);
    model.append(tokens);
    model.sort(static_cast<int>(Column::CardNumber), Qt::DescendingOrder);
    model.setFilter(u"visa"_s);
    table.selectRow(*model.rowOf(u"id-6"_s));
    table.takeDeletedOff();
    QCOMPARE(ids(model), (QStringList {u"id-6"_s, u"id-2"_s}));
    QCOMPARE(table.selectedRowNumbers(), QList<int> {0});
    QCOMPARE(table.currentIndex().row(), 0);
    model.setFilter({});
    QCOMPARE(ids(model), (QStringList {u"id-7"_s, u"id-6"_s, u"id-5"_s, u"id-2"_s, u"id-1"_s}));
    QVERIFY(!model.rowOf(u"id-3"_s));
    // The rows that stayed are still found by their ids.
    model.setDeletionState(u"id-5"_s, Deletions::State::Deleting);
    QCOMPARE(text(model, 2, Column::Status), u"Deleting…"_s);
    model.append({cardToken(10)});
    QCOMPARE(ids(model).last(), u"id-10"_s);
}

void CardTokenTableTest::nextRowIsCurrentWhenTheCurrentOneLeaves()
{
    CardTokenTableModel model;
    const QAbstractItemModelTester tester(&model);
    CardTokenTable table(model);
    QList<CardToken> tokens = cardTokens(6);
    for (const int gone : {2, 3, 5})
        tokens[gone] = cardToken(gone, CardStatus::Deleted);
    model.append(tokens);
    model.sort(static_cast<int>(Column::CardNumber), Qt::AscendingOrder);
    table.selectRow(2);
    table.takeDeletedOff();
    QCOMPARE(model.token(table.currentIndex().row()).id, u"id-4"_s);
    QCOMPARE(table.selectedRowNumbers(), QList<int> {2});
    // Behind the last row there is no next one.
    model.replace(cardToken(4, CardStatus::Deleted));
    table.takeDeletedOff();
    QCOMPARE(model.token(table.currentIndex().row()).id, u"id-1"_s);
    QCOMPARE(table.selectedRowCount(), 1);
}

void CardTokenTableTest::theLastDeletedOneLeavesAnEmptyTable()
{
    CardTokenTableModel model;
    const QAbstractItemModelTester tester(&model);
    CardTokenTable table(model);
    model.append({cardToken(1, CardStatus::Deleted), cardToken(2, CardStatus::Deleted)});
    table.selectRow(1);
    table.takeDeletedOff();
    QCOMPARE(model.total(), 0);
    QVERIFY(!table.currentIndex().isValid());
    QVERIFY(table.selectedRowNumbers().isEmpty());
}

void CardTokenTableTest::holdsAThousandRows()
{
    CardTokenTableModel model;
    const QAbstractItemModelTester tester(&model);
    CardTokenTable table(model);
    for (int page = 0; page < 10; ++page)
        model.append(cardTokens(1000).mid(page * 100, 100));
    QCOMPARE(model.rowCount(), 1000);
    table.selectAll();
    QCOMPARE(table.selectedRowCount(), 1000);
    model.setFilter(u"0999"_s);
    QCOMPARE(model.rowCount(), 1);
}

QTEST_MAIN(CardTokenTableTest)
#include "tst_cardtokentable.moc"
