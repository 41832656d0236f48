#include "agreement.h"
#include "customers.h"
#include "cutnetwork.h"
#include "desk.h"
#include "sandbox.h"
#include "smalldisk.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <functional>

using namespace tokendesk;
using namespace tokendesk::crash;
using namespace Qt::StringLiterals;

namespace {

/// Before each answer: slow enough for what is told to happen in the middle.
constexpr std::chrono::milliseconds latency(200);
const QStringList slowly {u"--tokens"_s, u"600"_s, u"--latency-ms"_s, QString::number(latency.count())};

Customer customerWithMost(const Sandbox& sandbox)
{
    const QList<Customer> all = customersOf(sandbox);
    return *std::max_element(
        all.cbegin(), all.cend(), [](const Customer& a, const Customer& b) { return a.tokens < b.tokens; });
}

bool chooseAll(Desk& desk, const Customer& customer)
{
    return desk.lookUp(customer.id) == customer.tokens && desk.tell({u"choose"_s, 0});
}

/// The deletion of what is chosen, up to the last Enter.
const QJsonArray deletes {u"delete"_s, u"Asked for by phone"_s};

/// The journal of that person, once it is as wanted. The desk only passes the time, and goes on where it waits for
/// that.
std::optional<JournalStories> journalOnce(
    Desk& desk, const QString& home, const std::function<bool(const JournalStories&)>& isAsWanted)
{
    const QDeadlineTimer patience(60'000);
    while (!patience.hasExpired() && desk.tell({u"wait"_s, 20})) {
        desk.tell({u"click"_s, u"Resume"_s});
        const auto stories = readJournal(home);
        if (stories && isAsWanted(*stories))
            return stories;
    }
    return std::nullopt;
}

std::optional<JournalStories> settledJournal(Desk& desk, const QString& home)
{
    return journalOnce(
        desk, home, [](const JournalStories& stories) { return !stories.isEmpty() && openCount(stories) == 0; });
}

} // namespace

/// The real program beside another one, and with what it works on taken away and given back.
class TogetherTest final : public QObject
{
    Q_OBJECT

private slots:
    void noTokenIsDeletedByTwoAtOnce_data();
    void noTokenIsDeletedByTwoAtOnce();
    void whatIsStoppedIsNotInterrupted();
    void networkIsCutAndComesBack();
    void diskIsFullAndHasRoomAgain();
};

void TogetherTest::noTokenIsDeletedByTwoAtOnce_data()
{
    QTest::addColumn<bool>("isOnePerson");
    QTest::newRow("two of one person") << true;
    QTest::newRow("two people") << false;
}

void TogetherTest::noTokenIsDeletedByTwoAtOnce()
{
    QFETCH(const bool, isOnePerson);
    const Sandbox sandbox(slowly);
    const QTemporaryDir one;
    const QTemporaryDir two;
    const QString homes[] {one.path(), isOnePerson ? one.path() : two.path()};
    Desk first(homes[0], sandbox.server());
    Desk second(homes[1], sandbox.server());
    QVERIFY(first.isOpen() && second.isOpen());
    WireRecord wire(sandbox.ledgerFile());
    constexpr int mostCustomers = 5;
    const QList<Customer> customers = customersOf(sandbox).mid(0, mostCustomers);
    for (const Customer& customer : customers) {
        QVERIFY(chooseAll(first, customer) && chooseAll(second, customer));
        first.tellOnly(deletes);
        second.tellOnly(deletes);
        QVERIFY(first.hasDone() && second.hasDone());
        QList<JournalStories> journals;
        for (const QString& home : homes) {
            const auto stories = settledJournal(first, home);
            QVERIFY(stories);
            journals += *stories;
        }
        if (isOnePerson)
            journals.removeLast();
        wire.readOn();
        QCOMPARE(disagreements(journals, wire), QStringList());
        for (const JournalStory& story : journals.first())
            if (const auto between = wire.betweenDeletesOf(story.tokenId))
                QVERIFY2(*between >= latency, qPrintable(story.tokenId));
    }
    QVERIFY(isSound(homes[0]) && isSound(homes[1]));
    QVERIFY(first.quit() && second.quit());
}

void TogetherTest::whatIsStoppedIsNotInterrupted()
{
    const Sandbox sandbox(slowly);
    const QTemporaryDir home;
    const Customer customer = customerWithMost(sandbox);
    Desk stopped(home.path(), sandbox.server());
    QVERIFY(stopped.isOpen());
    QVERIFY(chooseAll(stopped, customer) && stopped.tell(deletes));
    QCOMPARE(::kill(static_cast<pid_t>(stopped.processId()), SIGSTOP), 0);
    // Another one leaves alone what a program has under way that isn't dead.
    Desk other(home.path(), sandbox.server());
    QVERIFY(other.isOpen());
    QVERIFY(other.lookUp(customer.id) >= 0);
    QVERIFY(!other.texts().join(u'\n').contains(u"interrupted"_s));
    QCOMPARE(::kill(static_cast<pid_t>(stopped.processId()), SIGCONT), 0);
    const auto stories = settledJournal(other, home.path());
    QVERIFY(stories);
    WireRecord wire(sandbox.ledgerFile());
    wire.readOn();
    QCOMPARE(disagreements({*stories}, wire), QStringList());
    QCOMPARE(stories->size(), customer.tokens);
    for (const JournalStory& story : *stories)
        QCOMPARE(story.outcomes, QStringList {u"deleted"_s});
    QVERIFY(isSound(home.path()));
}

void TogetherTest::networkIsCutAndComesBack()
{
    const Sandbox sandbox({u"--tokens"_s, u"600"_s});
    const QTemporaryDir home;
    const Customer customer = customerWithMost(sandbox);
    CutNetwork network(static_cast<quint16>(sandbox.server().port()));
    QUrl server = sandbox.server();
    server.setPort(network.port());
    Desk desk(home.path(), server);
    QVERIFY(desk.isOpen());
    QVERIFY(chooseAll(desk, customer));
    // What is sent arrives and is done, and nothing comes back.
    Fault cut;
    cut.cutReplyAt = 0;
    cut.end = Fault::End::Reset;
    network.setFault(cut);
    QVERIFY(desk.tell(deletes));
    QVERIFY(journalOnce(desk, home.path(), [](const JournalStories& stories) {
        return std::any_of(stories.cbegin(), stories.cend(),
            [](const JournalStory& story) { return story.kinds.contains(u"looked-up"_s); });
    }));
    network.setFault({});
    const auto stories = settledJournal(desk, home.path());
    QVERIFY(stories);
    QCOMPARE(stories->size(), customer.tokens);
    WireRecord wire(sandbox.ledgerFile());
    wire.readOn();
    QCOMPARE(disagreements({*stories}, wire), QStringList());
    for (const JournalStory& story : *stories) {
        QVERIFY2(wire.isDeleted(story.tokenId), qPrintable(story.kinds.join(u' ')));
        QCOMPARE(wire.deletesOf(story.tokenId), 1);
    }
    QVERIFY(isSound(home.path()));
}

void TogetherTest::diskIsFullAndHasRoomAgain()
{
    SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("No disk of one's own is to be had here");
    const Sandbox sandbox(slowly);
    const Customer customer = customerWithMost(sandbox);
    Desk desk(disk.path(), sandbox.server());
    QVERIFY(desk.isOpen());
    QVERIFY(chooseAll(desk, customer) && desk.tell(deletes));
    WireRecord wire(sandbox.ledgerFile());
    for (const QDeadlineTimer patience(30'000); wire.deleteCount() == 0 && !patience.hasExpired(); wire.readOn())
        QVERIFY(desk.tell({u"wait"_s, 5}));
    disk.fill();
    QVERIFY(desk.tell({u"wait for"_s, u"full"_s}));
    // What was in flight has its answer; nothing more is sent.
    QVERIFY(desk.tell({u"wait"_s, 1000}));
    wire.readOn();
    const auto before = readJournal(disk.path());
    QVERIFY(before);
    QVERIFY(wire.deleteCount() < customer.tokens);
    QVERIFY(openCount(*before) >= wire.deleteCount());

    disk.makeRoom();
    const auto stories = settledJournal(desk, disk.path());
    QVERIFY(stories);
    QCOMPARE(stories->size(), customer.tokens);
    wire.readOn();
    QCOMPARE(disagreements({*stories}, wire), QStringList());
    for (const JournalStory& story : *stories) {
        QCOMPARE(story.outcomes, QStringList {u"deleted"_s});
        QCOMPARE(wire.deletesOf(story.tokenId), 1);
    }
    QVERIFY(isSound(disk.path()));
    QVERIFY(desk.quit());
}

int main(int argc, char* argv[])
{
    SmallDisk::prepare();
    QCoreApplication application(argc, argv);
    TogetherTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_together.moc"
