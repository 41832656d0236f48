#include "faultproxy.h"
#include "tlsfront.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace tokendesk;

/// far-away PORT MILLISECONDS CERTIFICATE_FILE: puts TLS and a round trip before the server at a port of this machine.
/// Writes its certificate, says its own port, and ends when standard input does. A program of its own, so that its
/// work is nobody's in the bench.
int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        std::fprintf(stderr, "usage: far-away PORT MILLISECONDS CERTIFICATE_FILE\n");
        return 2;
    }
    const TlsFront front(arguments[1].toUShort());
    const FaultProxy proxy(front.port(), Fault {.roundTrip = std::chrono::milliseconds(arguments[2].toInt())});
    QFile certificate(arguments[3]);
    const QByteArray pem = front.certificate().toPem();
    if (!certificate.open(QIODevice::WriteOnly) || certificate.write(pem) != pem.size()) {
        std::fprintf(stderr, "far-away can't write %s\n", qPrintable(arguments[3]));
        return 1;
    }
    certificate.close();
    std::printf("%u\n", proxy.port());
    std::fflush(stdout);

    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [] {
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) <= 0)
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
