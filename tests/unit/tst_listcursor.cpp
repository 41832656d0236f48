#include "api/apiroot.h"
#include "lookup/listcursor.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Next = ListCursor::Next;

namespace {

CardTokenPage page(int first, int count)
{
    CardTokenPage result;
    for (int i = first; i < first + count; ++i) {
        CardToken token;
        token.id = u"id-%1"_s.arg(i);
        result.lastId = token.id;
        result.tokens += token;
    }
    result.size = count;
    return result;
}

} // namespace

class ListCursorTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsToTheShortPage();
    void readsPastAFullLastPage();
    void dropsAndCountsRepeatedTokens();
    void stopsWhenACursorGoesInCircles();
    void stopsWhenNothingNewComes();
    void stopsAtAPageOverTheLimit();
    void stopsAtALastRecordWithoutAnId();
    void stopsWhenAListHasNoEnd();
    void countsUnreadableRecords();
};

void ListCursorTest::readsToTheShortPage()
{
    ListCursor cursor;
    QList<CardToken> fresh;
    QVERIFY(cursor.startingAfter().isEmpty());
    QCOMPARE(cursor.take(page(0, 100), fresh), Next::ReadOn);
    QCOMPARE(cursor.startingAfter(), u"id-99"_s);
    QCOMPARE(fresh.size(), 100);
    fresh.clear();
    QCOMPARE(cursor.take(page(100, 99), fresh), Next::Done);
    QCOMPARE(fresh.size(), 99);
}

void ListCursorTest::readsPastAFullLastPage()
{
    ListCursor cursor;
    QList<CardToken> fresh;
    QCOMPARE(cursor.take(page(0, 100), fresh), Next::ReadOn);
    QCOMPARE(cursor.take(page(0, 0), fresh), Next::Done);
}

void ListCursorTest::dropsAndCountsRepeatedTokens()
{
    ListCursor cursor;
    QList<CardToken> fresh;
    cursor.take(page(0, 100), fresh);
    fresh.clear();
    QCOMPARE(cursor.take(page(90, 20), fresh), Next::Done);
    QCOMPARE(fresh.size(), 10);
    QCOMPARE(cursor.repeated(), 10);
}

void ListCursorTest::stopsWhenACursorGoesInCircles()
{
    ListCursor cursor;
    QList<CardToken> fresh;
    QCOMPARE(cursor.take(page(0, 100), fresh), Next::ReadOn);
    fresh.clear();
    QCOMPARE(cursor.take(page(0, 100), fresh), Next::Broken);
    QVERIFY(fresh.isEmpty());
    QVERIFY(!cursor.problem().isEmpty());
}

void ListCursorTest::stopsWhenNothingNewComes()
{
    // One id a hundred times, again and again.
    CardTokenPage same = page(0, 1);
    same.tokens = QList<CardToken>(100, same.tokens.first());
    same.size = 100;
    ListCursor cursor;
    QList<CardToken> fresh;
    QCOMPARE(cursor.take(same, fresh), Next::ReadOn);
    QCOMPARE(fresh.size(), 1);
    fresh.clear();
    QCOMPARE(cursor.take(same, fresh), Next::Broken);
}

void ListCursorTest::stopsAtAPageOverTheLimit()
{
    ListCursor cursor;
    QList<CardToken> fresh;
    QCOMPARE(cursor.take(page(0, 101), fresh), Next::Broken);
    QCOMPARE(fresh.size(), 101);
}

void ListCursorTest::stopsWhenAListHasNoEnd()
{
    ListCursor cursor(200);
    QList<CardToken> fresh;
    QCOMPARE(cursor.take(page(0, 100), fresh), Next::ReadOn);
    QCOMPARE(cursor.take(page(100, 100), fresh), Next::Broken);
    QCOMPARE(fresh.size(), 100);
    QVERIFY(cursor.problem().contains(u"200"_s));
}

void ListCursorTest::stopsAtALastRecordWithoutAnId()
{
    CardTokenPage broken = page(0, 99);
    broken.size = 100;
    broken.unreadable = 1;
    broken.lastId.clear();
    ListCursor cursor;
    QList<CardToken> fresh;
    QCOMPARE(cursor.take(broken, fresh), Next::Broken);
}

void ListCursorTest::countsUnreadableRecords()
{
    CardTokenPage broken = page(0, 3);
    broken.size = 5;
    broken.unreadable = 2;
    ListCursor cursor;
    QList<CardToken> fresh;
    QCOMPARE(cursor.take(broken, fresh), Next::Done);
    QCOMPARE(cursor.unreadable(), 2);
}

QTEST_APPLESS_MAIN(ListCursorTest)
#include "tst_listcursor.moc"
