#include "policyplace.h"

#include <QTest>

#include <cstdio>
#include <sys/stat.h>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Kind = PolicyProblem::Kind;

/// What is wrong with policy files is told, with its place, and forbids rather than allows.
class PolicyProblemsTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatCantBeReadTurnsDeletionOff_data();
    void whatCantBeReadTurnsDeletionOff();
    void aNameThatIsntTextTurnsDeletionOff();
    void defaultsThatCantBeReadForbidNothing();
    void secretsAreRefused_data();
    void secretsAreRefused();
    void problemsAreTold_data();
    void problemsAreTold();
    void whatStandsBelowABrokenSectionIsTold();
    void whatNobodyReadsIsTold();
    void aCommentBehindAValueIsNoPartOfIt_data();
    void aCommentBehindAValueIsNoPartOfIt();
    void whoeverElseMayWriteIsTold();
    void brokenAccountIsLeftOut_data();
    void brokenAccountIsLeftOut();
};

void PolicyProblemsTest::whatCantBeReadTurnsDeletionOff_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::newRow("no UTF-8") << QByteArray("[lock]\n# \xE5\nidle-minutes = 2\n") << Kind::NotUtf8 << 0;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE[\0l\0", 6) << Kind::NotUtf8 << 0;
    QTest::newRow("zeros") << QByteArray(64, '\0') << Kind::NotUtf8 << 0;
    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, '#') << Kind::TooLarge << 0;
    QTest::newRow("a line of nothing") << QByteArray("[lock]\nidle-minutes: 2\n") << Kind::BrokenLine << 2;
    QTest::newRow("before any section") << QByteArray("read-only = yes\n") << Kind::BrokenLine << 1;
    QTest::newRow("open section") << QByteArray("[deletion\nread-only = no\n") << Kind::BrokenLine << 1;
    QTest::newRow("no key") << QByteArray("[deletion]\n= no\n") << Kind::BrokenLine << 2;
    QTest::newRow("a folder") << QByteArray() << Kind::NotAFile << 0;
    QTest::newRow("a link to nothing") << QByteArray() << Kind::NotAFile << 0;
    QTest::newRow("a pipe") << QByteArray() << Kind::NotAFile << 0;
    QTest::newRow("only ends of lines that aren't ours")
        << QByteArray("# a\r[deletion]\rread-only = yes\r") << Kind::BrokenLine << 1;
    QTest::newRow("a file for the folder") << QByteArray() << Kind::NotAFile << 0;
    QTest::newRow("a folder that is a link to nothing") << QByteArray() << Kind::NotAFile << 0;
    QTest::newRow("a folder in a link to nothing") << QByteArray() << Kind::NotAFile << 0;
    QTest::newRow("a folder in a file") << QByteArray() << Kind::NotAFile << 0;
}

void PolicyProblemsTest::whatCantBeReadTurnsDeletionOff()
{
    QFETCH(QByteArray, content);
    QFETCH(Kind, kind);
    QFETCH(int, line);
    const PolicyPlace place;
    const QByteArray tag = QTest::currentDataTag();
    QString about = place.managedFile();
    PolicyPlaces places = place.places();
    QDir().mkpath(places.managedFolder);
    if (!content.isEmpty())
        place.manage(content);
    else if (tag == "a folder")
        QVERIFY(QDir().mkpath(about));
    else if (tag == "a link to nothing")
        QVERIFY(QFile::link(place.folder.filePath(u"nothing"_s), about));
    else if (tag == "a pipe")
        QCOMPARE(mkfifo(QFile::encodeName(about).constData(), 0644), 0);
    else if (tag.startsWith("a folder in ")) {
        const QString above = place.folder.filePath(u"above"_s);
        about = places.managedFolder = above + u"/managed.d"_s;
        if (tag.endsWith("file"))
            PolicyPlace::put(above, "[lock]\nidle-minutes = 2\n");
        else
            QVERIFY(QFile::link(place.folder.filePath(u"nothing"_s), above));
    } else {
        about = places.managedFolder;
        QVERIFY(QDir().rmdir(about));
        if (tag.endsWith("nothing"))
            QVERIFY(QFile::link(place.folder.filePath(u"nothing"_s), about));
        else
            PolicyPlace::put(about, "[lock]\nidle-minutes = 2\n");
    }
    const Policy policy = Policy::read(places);
    QVERIFY(!policy.problems().isEmpty());
    QCOMPARE(policy.problems().first().kind, kind);
    QCOMPARE(policy.problems().first().source, (PolicySource {about, line}));
    QVERIFY(policy.isUnreadable());
    QVERIFY(policy.deletionRules().isReadOnly);
}

void PolicyProblemsTest::aNameThatIsntTextTurnsDeletionOff()
{
    const PolicyPlace place("[lock]\nidle-minutes = 2\n");
    const QByteArray latin1 = QFile::encodeName(place.places().managedFolder) + "/10-bl\xE5.ini";
    QCOMPARE(std::rename(QFile::encodeName(place.managedFile()).constData(), latin1.constData()), 0);
    const Policy policy = place.read();
    QCOMPARE(kindsOf(policy), QList {Kind::CannotRead});
    QVERIFY(policy.problems()[0].source.file.startsWith(place.places().managedFolder + u"/10-bl"_s));
    QVERIFY(policy.deletionRules().isReadOnly);
}

void PolicyProblemsTest::defaultsThatCantBeReadForbidNothing()
{
    const PolicyPlace place;
    place.putDefaults("\xE5\xF8");
    QCOMPARE(kindsOf(place.read()), QList {Kind::NotUtf8});
    QVERIFY(!place.read().deletionRules().isReadOnly);
}

void PolicyProblemsTest::secretsAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("api-key") << QByteArray("[account \"Fjord\"]\nid = P12345678\napi-key = CANARY\n");
    QTest::newRow("client secret") << QByteArray("[account \"Fjord\"]\nid = P12345678\nclient_secret = CANARY\n");
    QTest::newRow("proxy password") << QByteArray("[network]\nproxy-password = CANARY\n");
    QTest::newRow("token") << QByteArray("[tokens]\ntoken = CANARY\n");
    QTest::newRow("in a proxy") << QByteArray("[network]\nproxy = http://me:CANARY@proxy.example.com:8080\n");
    QTest::newRow("in a root") << QByteArray("[accounts]\napi-roots = https://me:CANARY@api.example.com/v1\n");
    QTest::newRow("in an account's root")
        << QByteArray("[account \"Fjord\"]\nid = P12345678\napi-root = https://CANARY@api.example.com/v1\n");
}

void PolicyProblemsTest::secretsAreRefused()
{
    QFETCH(QByteArray, content);
    for (const bool isManaged : {true, false}) {
        const PolicyPlace place;
        if (isManaged)
            place.manage(content);
        else if (content.startsWith("[accounts]"))
            continue;
        else
            place.putDefaults(content);
        const Policy policy = place.read();
        QCOMPARE(kindsOf(policy), QList {Kind::Secret});
        const PolicyProblem problem = policy.problems().first();
        QVERIFY(problem.source.line > 0);
        QVERIFY(!(problem.section + problem.key + problem.detail).contains(u"CANARY"_s));
    }
}

void PolicyProblemsTest::problemsAreTold_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QList<Kind>>("kinds");
    QTest::newRow("unknown section") << QByteArray("[delete]\na = 1\nb = 2\n") << QList {Kind::UnknownSection};
    QTest::newRow("unknown key") << QByteArray("[deletion]\nread_only = yes\n") << QList {Kind::UnknownKey};
    QTest::newRow("twice") << QByteArray("[lock]\nidle-minutes = 2\n[lock]\nIdle-Minutes = 3\n")
                           << QList {Kind::Repeated};
    QTest::newRow("account without a name") << QByteArray("[account]\nid = P12345678\n") << QList {Kind::NoAccountName};
}

void PolicyProblemsTest::problemsAreTold()
{
    QFETCH(QByteArray, content);
    QFETCH(QList<Kind>, kinds);
    const PolicyPlace place(content);
    const Policy policy = place.read();
    QCOMPARE(kindsOf(policy), kinds);
    QVERIFY(!policy.deletionRules().isReadOnly);
    if (kinds.first() == Kind::Repeated)
        QCOMPARE(policy.managed().values.idleMinutes, 3);
}

void PolicyProblemsTest::whatStandsBelowABrokenSectionIsTold()
{
    const PolicyPlace place("[account \"Fjord\"\nid = T12345678\napi-key = CANARY\n[lock]\nidle-minutes = 2\n");
    const Policy policy = place.read();
    QCOMPARE(kindsOf(policy), (QList {Kind::BrokenLine, Kind::Secret}));
    QCOMPARE(policy.problems()[1].source.line, 3);
    QCOMPARE(policy.problems()[1].key, u"api-key"_s);
    QCOMPARE(policy.managed().values.idleMinutes, 2);
}

void PolicyProblemsTest::whatNobodyReadsIsTold()
{
    const PolicyPlace place("[lock]\nidle-minutes = 2\n");
    place.manage("[deletion]\nread-only = yes\n", u"20-halt.conf"_s);
    place.putDefaults("[window]\nlanguage = nb\n");
    const Policy policy = place.read();
    QCOMPARE(kindsOf(policy), QList {Kind::OtherName});
    QCOMPARE(policy.problems()[0].source.file, place.managedFile(u"20-halt.conf"_s));
    QCOMPARE(policy.managed().files, QStringList {place.managedFile()});
    QCOMPARE(policy.defaults().files, QStringList {place.places().defaultsFile});
}

void PolicyProblemsTest::aCommentBehindAValueIsNoPartOfIt_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("reason") << QByteArray("[deletion]\nreasons = A | B  # ours\n");
    QTest::newRow("quoted reason") << QByteArray("[deletion]\nreasons = \"A\" | B\n");
    QTest::newRow("path") << QByteArray("[network]\nca-file = /etc/company.pem ; ours\n");
}

void PolicyProblemsTest::aCommentBehindAValueIsNoPartOfIt()
{
    QFETCH(QByteArray, content);
    const PolicyPlace place(content);
    QCOMPARE(kindsOf(place.read()), QList {Kind::OutOfRange});
    place.manage("[deletion]\nreasons = Ticket #12 | The \"old\" card\n");
    QCOMPARE(kindsOf(place.read()), QList<Kind>());
}

void PolicyProblemsTest::whoeverElseMayWriteIsTold()
{
    const PolicyPlace place("[deletion]\nread-only = yes\n");
    PolicyPlaces places = place.places();
    QVERIFY(!Policy::read(places).isUnreadable());
    QVERIFY(QFile::setPermissions(place.managedFile(), QFile::permissions(place.managedFile()) | QFile::WriteOther));
    QCOMPARE(kindsOf(Policy::read(places)), QList {Kind::OthersCanWrite});
    QVERIFY(Policy::read(places).deletionRules().isReadOnly);
    QVERIFY(QFile::setPermissions(place.managedFile(), QFile::ReadOwner));
    QCOMPARE(kindsOf(Policy::read(places)), QList<Kind>());
    // Somebody else's: the folders count as well as what is in them.
    places.owner = QFileInfo(place.managedFile()).ownerId() + 1;
    QCOMPARE(kindsOf(Policy::read(places)).size(), 3);
}

void PolicyProblemsTest::brokenAccountIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::newRow("no id") << QByteArray("sign-in = api-key\n") << Kind::NoAccountId << 4;
    QTest::newRow("wrong id") << QByteArray("id = 12345678\n") << Kind::OutOfRange << 4;
    QTest::newRow("open http") << QByteArray("id = P00000009\napi-root = http://example.com\n") << Kind::OutOfRange
                               << 5;
    QTest::newRow("unknown sign-in") << QByteArray("id = P00000009\nsign-in = certificate\n") << Kind::OutOfRange << 5;
    QTest::newRow("no client id") << QByteArray("id = P00000009\nsign-in = client-credentials\n") << Kind::WrongSignIn
                                  << 5;
    QTest::newRow("key for payments") << QByteArray("id = P00000009\napi-root = payments\n") << Kind::WrongSignIn << 5;
    QTest::newRow("wrong proxy") << QByteArray("id = P00000009\nproxy = proxy\n") << Kind::OutOfRange << 5;
}

void PolicyProblemsTest::brokenAccountIsLeftOut()
{
    QFETCH(QByteArray, content);
    QFETCH(Kind, kind);
    QFETCH(int, line);
    const PolicyPlace place("[account \"Good\"]\nid = P12345678\n[account \"Fjord\"]\n" + content);
    const Policy policy = place.read();
    QCOMPARE(kindsOf(policy), QList {kind});
    QCOMPARE(policy.problems().first().source.line, line);
    QCOMPARE(policy.problems().first().section, u"account \"Fjord\""_s);
    QCOMPARE(policy.managed().accounts.size(), 1);
    QCOMPARE(policy.managed().accounts[0].profile.name, u"Good"_s);
}

QTEST_GUILESS_MAIN(PolicyProblemsTest)
#include "tst_policyproblems.moc"
