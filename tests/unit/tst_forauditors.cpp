#include "journal/filejournal.h"
#include "journal/journalfolder.h"
#include "sqltampering.h"
#include "story.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// What packaging/for-auditors.md tells is true: its recipe finds a journal sound that we wrote, and one that was
/// changed not.
class ForAuditorsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void recipeFindsOurJournalSound();
    void recipeFollowsARemoval();
    void recipeFindsAChange();

private:
    QString recipe() const;
    /// What the recipe says of the journal, after its exit code.
    QString verdict() const;

    QTemporaryDir m_folder;
    JournalHead m_head;
};

QString ForAuditorsTest::recipe() const
{
    QFile page(QStringLiteral(TOKENDESK_AUDITORS_PAGE));
    if (!page.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(page.readAll());
    return text.section(u"```python\n"_s, 1).section(u"```"_s, 0, 0);
}

QString ForAuditorsTest::verdict() const
{
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, recipe(), m_folder.filePath(u"journal.sqlite"_s)});
    if (!python.waitForFinished())
        return python.errorString();
    return u"%1 "_s.arg(python.exitCode()) + QString::fromUtf8(python.readAll()).trimmed();
}

void ForAuditorsTest::initTestCase()
{
    FileJournal journal(m_folder.path());
    std::optional<bool> written;
    QList<JournalEntry> entries = plainStory().entries;
    entries[0].reason = u"Kåre ringte 📞"_s;
    entries[1].attempt = QUuid::createUuid();
    journal.record(entries, this, [&written](const auto& result) { written = result.has_value(); });
    QTRY_VERIFY(written.has_value());
    QVERIFY(*written);
    journal.head(this, [this](const auto& head) { m_head = *head; });
    QTRY_VERIFY(m_head.sequence > 0);
}

void ForAuditorsTest::recipeFindsOurJournalSound()
{
    QCOMPARE(verdict(),
        u"0 %1 %2 %3"_s.arg(QString::fromLatin1(m_head.writer.toRfc4122().toHex()), QString::number(m_head.sequence),
            QString::fromLatin1(m_head.hash.toHex())));
}

void ForAuditorsTest::recipeFollowsARemoval()
{
    // An entry from far ahead makes all before it old.
    JournalEntry late = plainStory().entries[0];
    late.deletion = QUuid::createUuid();
    late.at = QDateTime::currentDateTimeUtc().addDays(600);
    late.httpStatus = 200;
    {
        JournalFolder folder(m_folder.path());
        QVERIFY((*folder.openToWrite())->append({late}, JournalStorage::Purpose::Fact).has_value());
    }
    const auto removed = JournalFolder(m_folder.path()).removeOld({std::chrono::days(400)}, late.at);
    QVERIFY(removed && *removed);
    const auto checked = verifyJournal(m_folder.path());
    QVERIFY(checked && checked->removed && checked->isSound());
    m_head = checked->writers[0];
    recipeFindsOurJournalSound();
    const QString file = m_folder.filePath(u"journal.sqlite"_s);
    QVERIFY(QFile::copy(file, m_folder.filePath(u"kept"_s)));
    tamper(file, {letDelete, u"DELETE FROM entries WHERE kind = 'entries-removed'"_s});
    QVERIFY2(verdict().startsWith(u"1 "_s), qPrintable(verdict()));
    QVERIFY(QFile::remove(file) && QFile::rename(m_folder.filePath(u"kept"_s), file));
}

void ForAuditorsTest::recipeFindsAChange()
{
    tamper(m_folder.filePath(u"journal.sqlite"_s),
        {letUpdate, u"UPDATE entries SET reason = 'another' WHERE kind = 'requested'"_s});
    QVERIFY2(verdict().startsWith(u"1 entry "_s) && verdict().endsWith(u"doesn't fit"_s), qPrintable(verdict()));
}

QTEST_GUILESS_MAIN(ForAuditorsTest)
#include "tst_forauditors.moc"
