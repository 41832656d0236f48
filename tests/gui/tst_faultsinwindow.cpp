#include "cards/safetext.h"
#include "faulttable.h"
#include "onetoken.h"
#include "scriptedfaults.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QRegularExpression>

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

/// Every text that can be seen, heard, hovered or pasted.
QStringList allTexts(const QWidget& window)
{
    QStringList texts {QApplication::clipboard()->text()};
    for (const QWidget* widget : window.findChildren<QWidget*>())
        texts += {widget->property("text").toString(), widget->accessibleName(), widget->accessibleDescription(),
            widget->toolTip()};
    for (const auto* view : window.findChildren<QAbstractItemView*>())
        for (int row = 0; row < view->model()->rowCount(); ++row)
            for (int column = 0; column < view->model()->columnCount(); ++column)
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                    texts += view->model()->index(row, column).data(role).toString();
    return texts;
}

/// What a text from outside must never bring along.
QString harmIn(const QString& text)
{
    static const QRegularExpression digits(u"[0-9]{9,}"_s);
    if (!text.isValidUtf16())
        return u"half a character"_s;
    for (const uint c : text.toUcs4())
        // The breaking places are ours.
        if (isHiddenCharacter(c) && c != 0x200B && c != '\n' && c != '\t')
            return u"U+%1"_s.arg(c, 0, 16);
    if (text.contains("<img"_L1) && Qt::mightBeRichText(text) && text.startsWith("<span>"_L1))
        return u"markup"_s;
    // A ticket names its deletion, and a UUID may have nine digits in a row.
    static const QRegularExpression uuids(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s);
    return digits.match(QString(text).remove(QChar(0x200B)).remove(uuids)).hasMatch() ? u"many digits"_s : QString();
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
    void hostileTextsAreHarmless_data();
    void hostileTextsAreHarmless();

private:
    void addFaults();
    /// Whether both parts of what is to be told stand in sight, and nothing reads as markup.
    bool tells(const WindowOnServer& desk, const QString& outcome) const;

    FaultTable m_table = FaultTable::read(tableFile, u"Replies"_s);
    ToldTable m_told = ToldTable::read(tableFile);
};

/// The one token's API with a fault in one operation, or in all.
struct FaultyShop {
    FaultyShop(const QString& fault, std::optional<Operation> faulty)
        : server([this, &fault = faultNamed(fault), faulty](const QByteArray& request) {
            const Operation operation = operationOf(request);
            if (operation == Operation::Delete)
                isDeleted = true;
            const QByteArray token = good::token(isDeleted ? "DELETED" : good::status);
            const QByteArray body = operation == Operation::List ? "[" + token + "]"
                : operation == Operation::Transactions           ? R"([{"id": "1", "status": "CAPTURED"}])"
                                                                 : token;
            return !faulty || operation == faulty ? fault.make(body, QUrl(u"http://127.0.0.1:1"_s)) : answer(200, body);
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

void FaultsInWindowTest::hostileTextsAreHarmless_data()
{
    QTest::addColumn<QString>("fault");
    bool isContent = false;
    // From the fields on, up to the redirections.
    for (const ScriptedFault& fault : scriptedFaults()) {
        isContent = (isContent || fault.name == "unknown brand"_L1) && !fault.name.startsWith("301"_L1);
        if (isContent)
            QTest::newRow(qPrintable(fault.name)) << fault.name;
    }
}

void FaultsInWindowTest::hostileTextsAreHarmless()
{
    QFETCH(QString, fault);
    FaultyShop shop(fault, std::nullopt);
    lookUp(shop.desk, u"10234"_s);
    QTRY_VERIFY(shows(*shop.desk.window, u"1 card token"_s));
    shop.desk.press(Qt::Key_Down);
    QTRY_VERIFY(shows(*shop.desk.window, u"Transactions (history)"_s));
    const auto isHarmless = [&] {
        for (const QString& text : allTexts(*shop.desk.window))
            if (const QString harm = harmIn(text); !harm.isEmpty()) {
                qWarning() << harm << "in" << text.left(200);
                return false;
            }
        const QList<QLabel*> labels = shop.desk.window->findChildren<QLabel*>();
        return std::all_of(labels.cbegin(), labels.cend(), [](const QLabel* label) {
            return label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text());
        });
    };
    QVERIFY(isHarmless());
    shop.desk.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!QApplication::clipboard()->text().isEmpty());
    QVERIFY(isHarmless());
    if (m_table.outcome(fault, Operation::List) != "found"_L1)
        return;
    QVERIFY(shop.desk.fillDeleteDialog());
    QVERIFY(isHarmless());
    shop.desk.press(Qt::Key_Return);
    QVERIFY(shop.desk.isBackInWindow());
    QVERIFY(press(shop.desk, u"Copy for ticket"_s));
    QVERIFY(isHarmless());
}

QTEST_MAIN(FaultsInWindowTest)
#include "tst_faultsinwindow.moc"
