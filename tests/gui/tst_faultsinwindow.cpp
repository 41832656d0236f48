#include "faulttable.h"
#include "onetoken.h"
#include "scriptedfaults.h"

#include <algorithm>

using namespace tokendesk;
using namespace std::chrono_literals;

namespace {

const QString tableFile = QFINDTESTDATA("../wire/faults.md");

/// One fault for each thing that a person can be told.
const QStringList faultsToSee {u"sign-in page with 200"_s, u"no answer"_s, u"length too small"_s,
    u"302 to another host"_s, u"400 of the API"_s, u"401 of the API"_s, u"403 of the API"_s,
    u"407 of somebody in between"_s, u"429, Retry-After: 30"_s, u"500 of the API"_s, u"502 of somebody in between"_s,
    u"204"_s, u"50 MB"_s};

const ScriptedFault& faultNamed(const QString& name)
{
    const auto& all = scriptedFaults();
    const auto found
        = std::find_if(all.begin(), all.end(), [&name](const ScriptedFault& fault) { return fault.name == name; });
    if (found == all.end())
        qFatal("There is no fault %s", qPrintable(name));
    return *found;
}

Operation operationOf(const QByteArray& request)
{
    if (request.startsWith("DELETE "))
        return Operation::Delete;
    if (request.startsWith("GET /transactions"))
        return Operation::Transactions;
    return request.startsWith("GET /card-tokens?") ? Operation::List : Operation::Get;
}

} // namespace

/// What a person sees of each kind of fault, in each place where it can strike: faults.md tells the words.
class FaultsInWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void lookUpTells_data() { addFaults(); }
    void lookUpTells();
    void historyTells_data() { addFaults(); }
    void historyTells();
    void deletionTells_data() { addFaults(); }
    void deletionTells();

private:
    void addFaults();
    /// Whether both parts of what is to be told stand in sight, and nothing reads as markup.
    bool tells(const WindowOnServer& desk, const QString& outcome) const;

    FaultTable m_table = FaultTable::read(tableFile, u"Replies"_s);
    ToldTable m_told = ToldTable::read(tableFile);
};

/// The one token's API with a fault in one operation.
struct FaultyShop {
    FaultyShop(const QString& fault, Operation faulty)
        : server([this, &fault = faultNamed(fault), faulty](const QByteArray& request) {
            const Operation operation = operationOf(request);
            if (operation == Operation::Delete)
                isDeleted = true;
            const QByteArray token = isDeleted ? QByteArray(tokenJson).replace("ACTIVE", "DELETED") : tokenJson;
            const QByteArray body = operation == Operation::List ? "[" + token + "]"
                : operation == Operation::Transactions           ? R"([{"id": "1", "status": "CAPTURED"}])"
                                                                 : token;
            return operation == faulty ? fault.make(body, QUrl(u"http://127.0.0.1:1"_s)) : answer(200, body);
        })
        , desk(accountAt(server.url()), "key", fault == "no answer"_L1 ? 2s : 10s)
    {
    }

    bool isDeleted = false;
    ScriptedServer server;
    WindowOnServer desk;
};

void FaultsInWindowTest::addFaults()
{
    QTest::addColumn<QString>("fault");
    for (const QString& fault : faultsToSee)
        QTest::newRow(qPrintable(fault)) << fault;
}

bool FaultsInWindowTest::tells(const WindowOnServer& desk, const QString& outcome) const
{
    const QList<QLabel*> labels = desk.window->findChildren<QLabel*>();
    return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel* label) {
        return label->isVisible() && label->textFormat() == Qt::PlainText && !label->text().isEmpty()
            && m_told.fits(outcome, label->text());
    });
}

void FaultsInWindowTest::lookUpTells()
{
    QFETCH(QString, fault);
    FaultyShop shop(fault, Operation::List);
    lookUp(shop.desk, u"10234"_s);
    QTRY_VERIFY(tells(shop.desk, m_table.outcome(fault, Operation::List)));
    // What the other parts found isn't passed off as all.
    QVERIFY(shows(*shop.desk.window, u"but that may not be all"_s));
    QVERIFY(find<QPushButton>(*shop.desk.window, u"Try again"_s));
}

void FaultsInWindowTest::historyTells()
{
    QFETCH(QString, fault);
    FaultyShop shop(fault, Operation::Transactions);
    lookUp(shop.desk, u"10234"_s);
    QTRY_VERIFY(shows(*shop.desk.window, u"1 card token"_s));
    QTRY_VERIFY(tells(shop.desk, m_table.outcome(fault, Operation::Transactions)));
    QVERIFY(find<QPushButton>(*shop.desk.window, u"Try again"_s));
}

void FaultsInWindowTest::deletionTells()
{
    QFETCH(QString, fault);
    FaultyShop shop(fault, Operation::Delete);
    lookUp(shop.desk, u"10234"_s);
    QTRY_VERIFY(shows(*shop.desk.window, u"1 card token"_s));
    shop.desk.press(Qt::Key_Down);
    QVERIFY(shop.desk.fillDeleteDialog());
    shop.desk.press(Qt::Key_Return);
    QVERIFY(shop.desk.isBackInWindow());
    const QString outcome = m_table.outcome(fault, Operation::Delete);
    if (outcome == "unknown"_L1) {
        // The server did delete it: the look-up says so.
        QTRY_VERIFY(shows(*shop.desk.window, u"shows that Visa •••• 0416 is deleted."_s));
    } else {
        QTRY_VERIFY(tells(shop.desk, outcome));
        QVERIFY(find<QPushButton>(*shop.desk.window, u"Edit and try again"_s)
            || find<QPushButton>(*shop.desk.window, u"Try again"_s));
    }
    QVERIFY(find<QPushButton>(*shop.desk.window, u"Copy for ticket"_s));
    QCOMPARE(shop.server.count("DELETE"), 1);
}

QTEST_MAIN(FaultsInWindowTest)
#include "tst_faultsinwindow.moc"
