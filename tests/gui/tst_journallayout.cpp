#include "englishplurals.h"
#include "journal/journalbrowser.h"
#include "journaldeletions.h"
#include "layoutchecks.h"
#include "outlinestyle.h"
#include "readablejournalinmemory.h"
#include "window.h"

#include <QComboBox>
#include <QMainWindow>
#include <QPushButton>
#include <QTableView>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

JournalDeletion longDeletion(int number)
{
    JournalDeletion deletion = journalDeletion(number, DeletionOutcome::Kind::Unknown);
    deletion.run = QUuid::createUuidV5(QUuid(), u"run"_s);
    deletion.accountName = u"Fjordbutikken and the other shops along the coast of the far north AS"_s;
    deletion.customerId = u"customer-0123456789-ABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789-XY"_s;
    deletion.tokenId = u"8eae8949-000b-453c-91a3-8f74b3ab18a7"_s;
    deletion.reason = QString(128, u'm');
    deletion.user = u"a-user-of-a-directory-with-a-long-name@example.com"_s;
    deletion.host = u"desk-of-the-company.in.the.far.north.example.com"_s;
    return deletion;
}

} // namespace

/// Whether all of the journal's page can be read: nothing cut, nothing over something else. Runs at several scales.
class JournalLayoutTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new OutlineStyle(u"Fusion"_s)); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void everythingFits_data();
    void everythingFits();
};

void JournalLayoutTest::everythingFits_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QSize>("size");
    QTest::newRow("left to right") << Qt::LeftToRight << QSize(1024, 700);
    QTest::newRow("right to left") << Qt::RightToLeft << QSize(1024, 700);
    // As small as the window gets.
    QTest::newRow("smallest") << Qt::LeftToRight << QSize(720, 440);
    QTest::newRow("smallest, right to left") << Qt::RightToLeft << QSize(720, 440);
}

void JournalLayoutTest::everythingFits()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QSize, size);
    QGuiApplication::setLayoutDirection(direction);
    const EnglishPlurals english;
    ReadableJournalInMemory journal;
    QMainWindow window;
    auto* browser = new JournalBrowser(journal, std::make_shared<SystemClock>());
    window.setCentralWidget(browser);
    window.setMinimumSize(720, 440);
    window.resize(size);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto fits = [&window] {
        QTRY_COMPARE(cutText(window), QString());
        QTRY_COMPARE(overlap(window), QString());
    };
    QTRY_VERIFY(shows(window, u"Nothing has been deleted yet."_s));
    fits();

    for (const int number : {3, 2, 1}) {
        journal.deletions += longDeletion(number);
        journal.entries += entriesOf(longDeletion(number), 123456789);
    }
    journal.entries[2].errorMessage = u"A reason of many words. "_s.repeated(10);
    journal.entries[2].deletedBy = QString(100, u'm');
    browser->takeChange();
    auto* table = window.findChild<QTableView*>();
    QTRY_COMPARE(table->model()->rowCount(), 3);
    table->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(shows(window, u"about to be sent"_s));
    fits();

    find<QComboBox>(window, u"Time"_s)->setCurrentText(u"From … to …"_s);
    QTRY_VERIFY(shows(window, u"No deletion matches."_s));
    fits();
    browser->showRun(longDeletion(1).run);
    QTRY_VERIFY(shows(window, u"Only the deletions of one run"_s));
    fits();

    JournalFlaw flaw;
    flaw.kind = JournalFlaw::Kind::Database;
    flaw.detail = u"database disk image is malformed, "_s.repeated(3);
    journal.verification.flaw = flaw;
    find<QPushButton>(window, u"Verify"_s)->click();
    QTRY_VERIFY(shows(window, u"Not sound"_s));
    fits();
    journal.error = JournalError {JournalError::Kind::Other,
        u"/home/a-user-with-a-long-name/.local/share/token-desk/journal.sqlite"_s,
        u"unable to open it, "_s.repeated(5)};
    browser->showAll();
    QTRY_VERIFY(shows(window, u"can't be read"_s));
    fits();
}

QTEST_MAIN(JournalLayoutTest)
#include "tst_journallayout.moc"
