#include <QApplication>
#include <QMainWindow>

/// The rival of Token Desk's start: what Qt itself takes to open a window of that size.
int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QWidget);
    window.resize(1180, 720);
    window.show();
    return QApplication::exec();
}
