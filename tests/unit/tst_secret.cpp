#include "secrets/secret.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendesk;

class SecretTest final : public QObject
{
    Q_OBJECT

private slots:
    void takesTypedTextAsUtf8_data();
    void takesTypedTextAsUtf8();
    void emptiesWhatItTakes();
    void isEmptyWhenMovedFrom();
    void replacesWhatItHeld();
    void copiesOnlyWhenAsked();
    void isEqualToTheSameBytes();
    void overwritesMemory();
    void leavesASharedTextToItsOtherOwner();
};

void SecretTest::takesTypedTextAsUtf8_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("ascii") << u"key-1"_s;
    QTest::newRow("unicode") << u"nøkkel 🔑 鍵"_s;
    QTest::newRow("longer than a page") << QString(5000, u'ø');
}

void SecretTest::takesTypedTextAsUtf8()
{
    QFETCH(QString, text);
    const QByteArray bytes = text.toUtf8();
    const Secret secret = Secret::taking(QString(text));
    QCOMPARE(secret.bytes(), QByteArrayView(bytes));
    QCOMPARE(secret.isEmpty(), text.isEmpty());
}

void SecretTest::emptiesWhatItTakes()
{
    QString text = u"typed"_s;
    QByteArray bytes = "read";
    const Secret typed = Secret::taking(std::move(text));
    const Secret read = Secret::taking(std::move(bytes));
    QCOMPARE(typed.bytes(), QByteArrayView("typed"));
    QCOMPARE(read.bytes(), QByteArrayView("read"));
    QVERIFY(text.isEmpty());
    QVERIFY(bytes.isEmpty());
}

void SecretTest::isEmptyWhenMovedFrom()
{
    Secret first(QByteArrayView("one"));
    const Secret second = std::move(first);
    QVERIFY(first.isEmpty());
    QCOMPARE(second.bytes(), QByteArrayView("one"));
}

void SecretTest::replacesWhatItHeld()
{
    Secret secret(QByteArrayView("one"));
    secret = Secret(QByteArrayView("two"));
    QCOMPARE(secret.bytes(), QByteArrayView("two"));
    secret.drop();
    QVERIFY(secret.isEmpty());
}

void SecretTest::copiesOnlyWhenAsked()
{
    static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
    Secret first(QByteArrayView("one"));
    const Secret second = first.copy();
    first.drop();
    QCOMPARE(second.bytes(), QByteArrayView("one"));
}

void SecretTest::isEqualToTheSameBytes()
{
    const Secret secret(QByteArrayView("secret"));
    QVERIFY(secret == Secret(QByteArrayView("secret")));
    QVERIFY(!(secret == Secret(QByteArrayView("secreT"))));
    QVERIFY(!(secret == Secret(QByteArrayView("secre"))));
    QVERIFY(!(secret == Secret()));
    QVERIFY(Secret() == Secret());
}

void SecretTest::overwritesMemory()
{
    char memory[] = "secret";
    overwrite(memory, 3);
    QCOMPARE(QByteArray(memory, sizeof memory), QByteArray("\0\0\0ret\0", 7));
}

void SecretTest::leavesASharedTextToItsOtherOwner()
{
    QString text = QString(u"shared"_s).append(u'!');
    const QString other = text;
    wipe(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(other, u"shared!"_s);

    QByteArray bytes = QByteArray::fromRawData("constant", 8);
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
}

QTEST_GUILESS_MAIN(SecretTest)
#include "tst_secret.moc"
