// Linked with app/wipingfree.cpp, as the program is.
#include <QByteArray>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr std::size_t small = 100;

/// Kept from the compiler, which may leave out writes to memory that is about to be freed.
void* volatile kept;

char* filled(std::size_t size)
{
    auto* memory = static_cast<char*>(std::malloc(size));
    std::memset(memory, 'S', size);
    kept = memory;
    return memory;
}

/// How many S stand at an address, whoever it belongs to by now: read as another program would.
int secretsAt(quintptr address, std::size_t size)
{
    std::vector<char> content(size);
    const int memory = open("/proc/self/mem", O_RDONLY);
    const ssize_t count = pread(memory, content.data(), size, off_t(address));
    close(memory);
    return count < 0 ? 0 : int(std::count(content.begin(), content.begin() + count, 'S'));
}

} // namespace

class WipingFreeTest final : public QObject
{
    Q_OBJECT

private slots:
    void overwritesWhatIsGivenBack_data();
    void overwritesWhatIsGivenBack();
    void overwritesWhereItWasBeforeItGrew();
    void overwritesTheRestWhenItShrinks();
    void keepsTheContentWhenItGrows();
    void coversLibraries();
};

void WipingFreeTest::overwritesWhatIsGivenBack_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {40, 100, 1000, 2000, 10'000, 100'000})
        QTest::addRow("%d bytes", size) << size;
}

void WipingFreeTest::overwritesWhatIsGivenBack()
{
    QFETCH(int, size);
    char* memory = filled(size_t(size));
    const auto address = quintptr(memory);
    QCOMPARE(secretsAt(address, size_t(size)), size);
    std::free(memory);
    QCOMPARE(secretsAt(address, size_t(size)), 0);
}

void WipingFreeTest::overwritesWhereItWasBeforeItGrew()
{
    char* memory = filled(small);
    const auto address = quintptr(memory);
    // In the way, so that it must move.
    void* next = filled(small);
    memory = static_cast<char*>(std::realloc(memory, 50 * small));
    QVERIFY(quintptr(memory) != address);
    QCOMPARE(secretsAt(address, small), 0);
    std::free(memory);
    std::free(next);
}

void WipingFreeTest::overwritesTheRestWhenItShrinks()
{
    char* memory = filled(50 * small);
    const auto address = quintptr(memory);
    memory = static_cast<char*>(std::realloc(memory, small));
    QCOMPARE(secretsAt(address, 50 * small), int(quintptr(memory) == address ? small : 0));
    std::free(memory);
}

void WipingFreeTest::keepsTheContentWhenItGrows()
{
    char* memory = filled(small);
    memory = static_cast<char*>(std::realloc(memory, small + 1));
    memory = static_cast<char*>(std::realloc(memory, 1000 * small));
    QCOMPARE(QByteArray(memory, small), QByteArray(small, 'S'));
    std::free(memory);
}

void WipingFreeTest::coversLibraries()
{
    auto bytes = std::make_unique<QByteArray>(5000, 'S');
    const auto address = quintptr(bytes->constData());
    QCOMPARE(secretsAt(address, 5000), 5000);
    bytes.reset();
    QCOMPARE(secretsAt(address, 5000), 0);
}

QTEST_GUILESS_MAIN(WipingFreeTest)
#include "tst_wipingfree.moc"
