#include "api/apiroot.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class ApiRootTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsAnIdInOnePathSegment_data();
    void keepsAnIdInOnePathSegment();
    void buildsListQueries();
    void worksOnBothRoots();
    void namesWhereAccessTokensComeFrom();
};

void ApiRootTest::keepsAnIdInOnePathSegment_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("segment");
    QTest::newRow("uuid") << u"8eae8949-000b"_s << QByteArray("8eae8949-000b");
    QTest::newRow("up") << u"../admin"_s << QByteArray("..%2Fadmin");
    QTest::newRow("slash") << u"a/b"_s << QByteArray("a%2Fb");
    QTest::newRow("encoded already") << u"a%2Fb"_s << QByteArray("a%252Fb");
    QTest::newRow("query signs") << u"å?#&"_s << QByteArray("%C3%A5%3F%23%26");
    QTest::newRow("plus") << u"a+b c"_s << QByteArray("a%2Bb%20c");
    QTest::newRow("semicolon") << u"a;b=c"_s << QByteArray("a%3Bb%3Dc");
}

void ApiRootTest::keepsAnIdInOnePathSegment()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, segment);
    const ApiRoot root(QUrl(u"https://checkout.dintero.com/v1"_s));
    const QUrl url = root.cardToken(id);
    QVERIFY(url.isValid());
    QCOMPARE(url.toEncoded(), "https://checkout.dintero.com/v1/card-tokens/" + segment);
}

void ApiRootTest::buildsListQueries()
{
    const ApiRoot root(QUrl(u"http://127.0.0.1:8080/v1"_s));
    CardTokenFilter filter;
    filter.customerId = u"a+b&c=d %41"_s;
    filter.statuses = {CardStatus::Active, CardStatus::Suspended};
    filter.includeDeleted = true;
    QCOMPARE(root.cardTokens(filter, u"x y"_s).toEncoded(),
        QByteArray("http://127.0.0.1:8080/v1/card-tokens?customer_id=a%2Bb%26c%3Dd%20%2541&status=ACTIVE"
                   "&status=SUSPENDED&include_deleted=true&limit=100&starting_after=x%20y"));

    CardTokenFilter relationship;
    relationship.relationshipId = u"north"_s;
    QCOMPARE(root.cardTokens(relationship, {}).toEncoded(),
        QByteArray("http://127.0.0.1:8080/v1/card-tokens?relationship_id=north&limit=100"));
    QCOMPARE(root.transactions(u"a/b"_s, 20).toEncoded(),
        QByteArray("http://127.0.0.1:8080/v1/transactions?token_id=a%2Fb&limit=20"));
}

void ApiRootTest::worksOnBothRoots()
{
    const ApiRoot root(QUrl(u"https://api.dintero.com/v1/accounts/T00000000/payments"_s));
    QCOMPARE(root.cardToken(u"1"_s).toEncoded(),
        QByteArray("https://api.dintero.com/v1/accounts/T00000000/payments/card-tokens/1"));
}

void ApiRootTest::namesWhereAccessTokensComeFrom()
{
    const ApiRoot root(QUrl(u"https://checkout.dintero.com/v1"_s));
    QCOMPARE(
        root.accessToken(u"T12345678"_s).toEncoded(), "https://checkout.dintero.com/v1/accounts/T12345678/auth/token");
    QCOMPARE(root.accessToken(u"../x"_s).toEncoded(), "https://checkout.dintero.com/v1/accounts/..%2Fx/auth/token");
}

QTEST_APPLESS_MAIN(ApiRootTest)
#include "tst_apiroot.moc"
