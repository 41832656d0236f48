// Another program with a clipboard, for tests. Reads commands from standard input, one a line, and answers each with a
// line:
//
//   set TEXT        puts the text onto the clipboard   →  set
//   text            →  the text on the clipboard, in one line
//   formats         →  the formats in which it is offered
//   selection       →  the text of X11's selection
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSocketNotifier>

#include <cstdio>
#include <iostream>
#include <string>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QString answerTo(const QString& command)
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (command == "text"_L1)
        return clipboard->text().replace(u'\n', u' ');
    if (command == "formats"_L1)
        return clipboard->mimeData()->formats().join(u' ');
    if (command == "selection"_L1)
        return clipboard->text(QClipboard::Selection);
    clipboard->setText(command.mid(4));
    return u"set"_s;
}

} // namespace

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [] {
        // One command at a time: the next comes when this one is answered.
        std::string line;
        if (!std::getline(std::cin, line)) {
            QCoreApplication::quit();
            return;
        }
        std::cout << answerTo(QString::fromStdString(line)).toStdString() << std::endl;
    });
    return QGuiApplication::exec();
}
