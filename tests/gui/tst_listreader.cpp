#include "lists/listreader.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using OpenedList = tl::expected<ListText, ListError>;

/// Files that don't answer.
class ListReaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void aPipeIsNoList();
    void aDriveThatDoesNotAnswerHoldsNothingUp();
};

void ListReaderTest::aPipeIsNoList()
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"list.csv"_s));
    QCOMPARE(mkfifo(path.constData(), 0600), 0);
    ListReader reader;
    const QSignalSpy opened(&reader, &ListReader::opened);
    reader.open(QFile::decodeName(path));
    const bool isAnswered = QTest::qWaitFor([&opened] { return opened.size() == 1; });
    // Whoever waits for somebody to write to it has waited enough.
    const int pipe = open(path.constData(), O_RDWR | O_NONBLOCK);
    close(pipe);
    QVERIFY(isAnswered);
    QCOMPARE(opened[0][0].value<OpenedList>(), OpenedList(tl::unexpected(ListError::Unreadable)));
}

void ListReaderTest::aDriveThatDoesNotAnswerHoldsNothingUp()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    // While this process has the lease, whoever opens the file waits.
    std::signal(SIGIO, SIG_IGN);
    if (fcntl(file.handle(), F_SETLEASE, F_WRLCK) != 0)
        QSKIP("There are no leases here");
    const auto isWaitedFor = [&file] { return fcntl(file.handle(), F_GETLEASE) == F_RDLCK; };
    auto reader = std::make_unique<ListReader>();
    reader->open(file.fileName());
    QTRY_VERIFY(isWaitedFor());
    // Another list meanwhile is read.
    const QSignalSpy finished(reader.get(), &ListReader::finished);
    reader->read({u"card-1"_s}, {});
    const bool isRead = QTest::qWaitFor([&finished] { return finished.size() == 1; });

    QSemaphore gone;
    bool hadToLetGo = false;
    std::thread watch([&] {
        constexpr std::chrono::seconds patience(5);
        hadToLetGo = !gone.tryAcquire(1, static_cast<int>(std::chrono::milliseconds(patience).count()));
        fcntl(file.handle(), F_SETLEASE, F_UNLCK);
    });
    reader.reset();
    gone.release();
    watch.join();
    QVERIFY(isRead);
    QVERIFY(!hadToLetGo);
}

QTEST_GUILESS_MAIN(ListReaderTest)
#include "tst_listreader.moc"
