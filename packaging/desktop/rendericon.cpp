// Draws an SVG as a PNG: render-icon SVG SIZE PNG. With Qt's own plugin, so that the desktop shows what the window does,
// and what it is made with needs no other package.
#include <QCoreApplication>
#include <QImageReader>
#include <QTextStream>

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int size = arguments.value(2).toInt();
    if (arguments.size() != 4 || size <= 0) {
        QTextStream(stderr) << "usage: render-icon SVG SIZE PNG\n";
        return 2;
    }
    QImageReader reader(arguments[1]);
    reader.setScaledSize({size, size});
    const QImage image = reader.read();
    if (image.isNull() || !image.save(arguments[3], "PNG", 0)) {
        QTextStream(stderr) << "render-icon: " << arguments[1] << ": " << reader.errorString() << '\n';
        return 1;
    }
    return 0;
}
