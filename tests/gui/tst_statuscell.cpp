#include "kindcounts.h"
#include "table/cardtokentable.h"
#include "table/cardtokentablemodel.h"
#include "testedlanguage.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

CardToken cardToken(CardStatus status = CardStatus::Active)
{
    CardToken token;
    token.id = u"id"_s;
    token.status = status;
    token.brand = CardBrand::Visa;
    token.brandText = u"visa"_s;
    return token;
}

} // namespace

/// How a status is told, and what is being done instead of it.
class StatusCellTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyStateFitsItsColumn_data();
    void everyStateFitsItsColumn();
    void kindsTellWhatIsBeingDone();
};

void StatusCellTest::everyStateFitsItsColumn_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : {u"en"_s, u"nb"_s, u"sv"_s, u"da"_s, u"fi"_s, u"de"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void StatusCellTest::everyStateFitsItsColumn()
{
    QFETCH(QString, language);
    const TestedLanguage spoken(language);
    CardTokenTableModel model;
    model.append({cardToken()});
    CardTokenTable table(model);
    constexpr auto column = static_cast<int>(Column::Status);
    const QModelIndex cell = model.index(0, column);
    for (const auto state : {Deletions::State::Queued, Deletions::State::Deleting, Deletions::State::Checking,
             Deletions::State::Unasked, Deletions::State::Unknown}) {
        model.setDeletionState(cardToken().id, state);
        QStyleOptionViewItem option;
        option.initFrom(&table);
        option.font = table.font();
        option.decorationSize = table.iconSize().isValid() ? table.iconSize() : QSize(16, 16);
        option.features = QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::HasDecoration;
        const int needed = table.itemDelegate()->sizeHint(option, cell).width();
        QVERIFY2(needed <= table.columnWidth(column), qPrintable(cell.data().toString()));
    }
}

void StatusCellTest::kindsTellWhatIsBeingDone()
{
    KindCounts kinds;
    CardToken strange = cardToken();
    strange.brand = CardBrand::Other;
    strange.brandText = u"new one"_s;
    kinds.add(cardToken());
    kinds.add(cardToken(), Deletions::State::Unknown);
    kinds.add(cardToken(), Deletions::State::Unasked);
    kinds.add(cardToken(CardStatus::Suspended), Deletions::State::Queued);
    kinds.add(cardToken(CardStatus::Deleted));
    kinds.add(strange, Deletions::State::Deleting);
    const QMap<QString, int> expected {{u"Visa, Active"_s, 1}, {u"Visa, Unknown"_s, 2}, {u"Visa, Waiting…"_s, 1},
        {u"Visa, Deleted"_s, 1}, {u"new one, Deleting…"_s, 1}};
    QCOMPARE(kinds.inWords(), expected);
}

QTEST_MAIN(StatusCellTest)
#include "tst_statuscell.moc"
