// Sits at the keyboard of the program that it is loaded into: takes commands on standard input, one JSON array a line,
// presses keys as a person would, and answers each with one JSON array on standard output.
#include "killer.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QProgressBar>
#include <QPushButton>
#include <QSocketNotifier>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <cstdlib>

#include <unistd.h>

namespace tokendesk::crash {

namespace {

using namespace Qt::StringLiterals;

constexpr int patienceMs = 30'000;

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    if (QWidget* focus = QApplication::focusWidget())
        QTest::keyClick(focus, key, modifiers);
}

void type(const QString& text)
{
    if (QWidget* focus = QApplication::focusWidget())
        QTest::keyClicks(focus, text);
}

template <typename Condition>
bool comes(Condition condition)
{
    return QTest::qWaitFor(condition, patienceMs);
}

/// The visible widgets of a type, in all windows.
template <typename Widget>
QList<Widget*> visible()
{
    QList<Widget*> result;
    for (QWidget* widget : QApplication::allWidgets())
        if (auto* wanted = qobject_cast<Widget*>(widget); wanted && wanted->isVisible())
            result += wanted;
    return result;
}

QStringList shownTexts()
{
    QStringList texts;
    for (const QLabel* label : visible<QLabel>())
        if (!label->text().isEmpty())
            texts += label->text().remove(QChar(0x200B)).remove(QChar(0x2068)).remove(QChar(0x2069));
    return texts;
}

bool shows(const QString& text)
{
    const QStringList texts = shownTexts();
    return std::any_of(texts.cbegin(), texts.cend(), [&](const QString& shown) { return shown.contains(text); });
}

QDialog* dialog() { return qobject_cast<QDialog*>(QApplication::activeWindow()); }

/// Does what a window manager does when a dialog has closed.
void activateWindow()
{
    if (QApplication::activeWindow())
        return;
    for (QMainWindow* window : visible<QMainWindow>())
        if (window->isWindow())
            window->activateWindow();
    comes([] { return QApplication::activeWindow() && QApplication::focusWidget(); });
}

bool isAtWork()
{
    const QWidget* window = QApplication::activeWindow();
    return window && window->windowTitle().startsWith("Token Desk: "_L1)
        && !window->windowTitle().startsWith("Token Desk: opening"_L1) && QApplication::focusWidget();
}

/// Looks a customer up and says how many card tokens there are.
std::optional<int> lookUp(const QString& customer)
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(customer);
    press(Qt::Key_Return);
    const bool ended = comes([&] { return visible<QProgressBar>().isEmpty() && shows(u"“%1”"_s.arg(customer)); });
    const auto tables = visible<QTableView>();
    if (!ended || tables.isEmpty())
        return std::nullopt;
    return tables.first()->model()->rowCount();
}

/// Chooses the first `count` rows; all if it is 0.
void choose(int count)
{
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Down);
    if (count == 0)
        press(Qt::Key_A, Qt::ControlModifier);
    for (int i = 1; i < count; ++i)
        press(Qt::Key_Down, Qt::ShiftModifier);
}

/// From the Delete key to the last Enter.
bool deleteChosen(const QString& reason)
{
    press(Qt::Key_Delete);
    if (!comes([] { return dialog(); }))
        return false;
    press(Qt::Key_C, Qt::AltModifier);
    press(Qt::Key_R, Qt::AltModifier);
    type(reason);
    press(Qt::Key_Return);
    return comes([] { return !dialog(); });
}

/// Clicks the button of that text, if it is in sight.
bool click(const QString& text)
{
    for (QPushButton* button : visible<QPushButton>()) {
        if (button->text().remove(u'&') == text && button->isEnabled()) {
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
    }
    return false;
}

/// The menus' action of that text.
QAction* action(const QString& text)
{
    for (const QMainWindow* window : visible<QMainWindow>())
        for (QAction* action : window->findChildren<QAction*>())
            if (action->text().remove(u'&') == text && action->isEnabled())
                return action;
    return nullptr;
}

/// Exports the journal into a file, up to the last Enter.
bool exportTo(const QString& file)
{
    if (!comes([] { return action(u"Journal"_s); }))
        return false;
    action(u"Journal"_s)->trigger();
    if (!comes([] { return click(u"Export…"_s); }) || !comes([] { return dialog(); }))
        return false;
    auto* name = dialog()->findChild<QLineEdit*>(u"fileNameEdit"_s);
    if (!name)
        return false;
    name->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(file);
    press(Qt::Key_Return);
    return comes([] { return !dialog(); });
}

class Robot final : public QObject
{
public:
    explicit Robot(QObject* parent)
        : QObject(parent)
        , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, &Robot::takeBytes);
    }

private:
    void takeBytes()
    {
        char bytes[4096];
        const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        // Whoever gave the commands is gone.
        if (count <= 0)
            std::_Exit(EXIT_FAILURE);
        m_line.append(bytes, count);
        if (!m_line.endsWith('\n'))
            return;
        const QJsonArray command = QJsonDocument::fromJson(std::exchange(m_line, {})).array();
        // Commands wait for what comes of them, so not from inside of the notifier.
        QTimer::singleShot(0, this, [this, command] { answer(obey(command)); });
    }

    static void answer(const QJsonArray& answer)
    {
        const QByteArray line = QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n';
        if (::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) != line.size())
            std::_Exit(EXIT_FAILURE);
    }

    /// `[true, …]` if it could be done.
    static QJsonArray obey(const QJsonArray& command)
    {
        const QString name = command.at(0).toString();
        activateWindow();
        if (name == "wait for the window"_L1)
            return {comes(isAtWork)};
        if (name == "look up"_L1) {
            const auto found = lookUp(command.at(1).toString());
            return {found.has_value(), found.value_or(0)};
        }
        if (name == "choose"_L1) {
            choose(command.at(1).toInt());
            return {true};
        }
        if (name == "delete"_L1)
            return {deleteChosen(command.at(1).toString())};
        if (name == "export"_L1)
            return {exportTo(command.at(1).toString())};
        if (name == "wait for"_L1) {
            const QString text = command.at(1).toString();
            return {comes([&] { return shows(text); })};
        }
        if (name == "wait"_L1) {
            QTest::qWait(command.at(1).toInt());
            return {true};
        }
        if (name == "click"_L1)
            return {click(command.at(1).toString())};
        if (name == "press"_L1) {
            const QKeySequence keys(command.at(1).toString());
            press(keys[0].key(), keys[0].keyboardModifiers());
            return {true};
        }
        if (name == "texts"_L1)
            return {true, QJsonArray::fromStringList(shownTexts())};
        if (name == "arm"_L1) {
            const auto step = stepFrom(command.at(1).toString().toStdString());
            if (step)
                arm(*step, command.at(2).toInt(), command.at(3).toInt());
            return {step.has_value()};
        }
        return {false, u"There is no command "_s + name};
    }

    QSocketNotifier m_notifier;
    QByteArray m_line;
};

void start()
{
    // Not for what the program may start itself.
    qunsetenv("LD_PRELOAD");
    if (qApp->inherits("QApplication"))
        new Robot(qApp);
}

} // namespace

} // namespace tokendesk::crash

static void startRobot() { tokendesk::crash::start(); }
Q_COREAPP_STARTUP_FUNCTION(startRobot)
