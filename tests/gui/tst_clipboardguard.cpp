#include "clipboardguard.h"
#include "englishplurals.h"
#include "virtualclock.h"
#include "words/clipboardwords.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendesk;
using namespace std::chrono_literals;

namespace {

/// See clipboardclient.cpp.
class OtherProgram final
{
public:
    OtherProgram()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(
            u"setpriv"_s, {u"--pdeathsig"_s, u"KILL"_s, QStringLiteral(TOKENDESK_BIN_DIR "/clipboard-client")});
    }
    ~OtherProgram()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    QString ask(const QString& command)
    {
        m_process.write(command.toUtf8() + '\n');
        // We serve the clipboard meanwhile.
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 20'000))
            return u"no answer"_s;
        return QString::fromUtf8(m_process.readLine()).chopped(1);
    }

private:
    QProcess m_process;
};

QClipboard* clipboard() { return QGuiApplication::clipboard(); }

} // namespace

class ClipboardGuardTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void marksWhatIsCopied();
    void takesItOffInTime();
    void aNewerCopyStaysAsLong();
    void leavesWhatAnotherProgramCopied();
    void leavesWhatAnotherProgramCopiedInTheMeantime();
    void takesItOffAtTheEnd();
    void coversAFieldsOwnCopying();
    void coversTheSelection();
    void masksACardNumberInAField();

private:
    const std::shared_ptr<VirtualClock> m_clock = std::make_shared<VirtualClock>();
    std::unique_ptr<ClipboardGuard> m_guard;
};

void ClipboardGuardTest::initTestCase() { QVERIFY2(clipboard()->supportsSelection(), "this takes an X11 desktop"); }

void ClipboardGuardTest::init()
{
    m_guard.reset();
    clipboard()->clear();
    clipboard()->clear(QClipboard::Selection);
    m_guard = std::make_unique<ClipboardGuard>(m_clock);
}

void ClipboardGuardTest::marksWhatIsCopied()
{
    OtherProgram other;
    clipboard()->setText(u"476173••••••0416"_s);
    QCOMPARE(clipboard()->text(), u"476173••••••0416"_s);
    QCOMPARE(clipboard()->mimeData()->data(ClipboardGuard::markFormat()), "secret");
    QCOMPARE(other.ask(u"text"_s), u"476173••••••0416"_s);
    QVERIFY(other.ask(u"formats"_s).split(u' ').contains(ClipboardGuard::markFormat()));
}

void ClipboardGuardTest::takesItOffInTime()
{
    const EnglishPlurals english;
    OtherProgram other;
    clipboard()->setText(u"ours"_s);
    QCOMPARE(m_clock->untilNext(), 60s);
    QCOMPARE(words::copied(ClipboardGuard::stay()), u"Copied, for 60 seconds."_s);
    m_clock->passToNext();
    QCOMPARE(clipboard()->text(), QString());
    QVERIFY(!ClipboardGuard::stay());
    QCOMPARE(other.ask(u"text"_s), QString());
    QVERIFY(!m_clock->untilNext());
}

void ClipboardGuardTest::aNewerCopyStaysAsLong()
{
    clipboard()->setText(u"one"_s);
    const auto half = m_clock->wakeAfter(30s, [] {});
    m_clock->passToNext();
    clipboard()->setText(u"two"_s);
    QCOMPARE(m_clock->untilNext(), 60s);
    QCOMPARE(clipboard()->text(), u"two"_s);
    m_clock->passToNext();
    QCOMPARE(clipboard()->text(), QString());
}

void ClipboardGuardTest::leavesWhatAnotherProgramCopied()
{
    OtherProgram other;
    QCOMPARE(other.ask(u"set theirs"_s), u"set"_s);
    QTRY_COMPARE(clipboard()->text(), u"theirs"_s);
    QVERIFY(!m_clock->untilNext());
    m_guard.reset();
    QCOMPARE(other.ask(u"text"_s), u"theirs"_s);
    QVERIFY(!other.ask(u"formats"_s).contains(ClipboardGuard::markFormat()));
}

void ClipboardGuardTest::leavesWhatAnotherProgramCopiedInTheMeantime()
{
    OtherProgram other;
    clipboard()->setText(u"ours"_s);
    QVERIFY(m_clock->untilNext());
    QCOMPARE(other.ask(u"set theirs"_s), u"set"_s);
    // The alarm is called off, as soon as we hear of it.
    QTRY_VERIFY(!m_clock->untilNext());
    m_guard.reset();
    QCOMPARE(other.ask(u"text"_s), u"theirs"_s);
}

void ClipboardGuardTest::takesItOffAtTheEnd()
{
    OtherProgram other;
    clipboard()->setText(u"ours"_s);
    m_guard.reset();
    QCOMPARE(other.ask(u"text"_s), QString());
}

void ClipboardGuardTest::coversAFieldsOwnCopying()
{
    QLineEdit field(u"a reason"_s);
    field.selectAll();
    field.copy();
    QCOMPARE(clipboard()->text(), u"a reason"_s);
    QVERIFY(clipboard()->mimeData()->hasFormat(ClipboardGuard::markFormat()));
    QCOMPARE(m_clock->untilNext(), 60s);
    m_clock->passToNext();
    QCOMPARE(clipboard()->text(), QString());
}

void ClipboardGuardTest::coversTheSelection()
{
    OtherProgram other;
    QLabel label(u"selectable"_s);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    QTest::mouseDClick(&label, Qt::LeftButton, {}, label.rect().center());
    QTRY_COMPARE(clipboard()->text(QClipboard::Selection), u"selectable"_s);
    QTRY_VERIFY(clipboard()->mimeData(QClipboard::Selection)->hasFormat(ClipboardGuard::markFormat()));
    QCOMPARE(m_clock->untilNext(), 60s);
    m_clock->passToNext();
    QCOMPARE(other.ask(u"selection"_s), QString());
}

void ClipboardGuardTest::masksACardNumberInAField()
{
    OtherProgram other;
    QLineEdit field(u"Card 4012 8888 8888 1881 lost"_s);
    // To be selected with the keyboard is to be in X11's selection.
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(other.ask(u"text"_s), u"Card 4012 88•• •••• 1881 lost"_s);
    QCOMPARE(other.ask(u"selection"_s), u"Card 4012 88•• •••• 1881 lost"_s);
    QCOMPARE(field.text(), u"Card 4012 8888 8888 1881 lost"_s);
}

QTEST_MAIN(ClipboardGuardTest)
#include "tst_clipboardguard.moc"
