// Puts into a manual page what the program itself defines, so that it is written once:
//   write-manual PAGE     prints the page; the line @POLICY_KEYS@ becomes the keys of policy files
//   write-manual --guide  prints their table for packaging/DEPLOYMENT.md
#include "policy/policykeys.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace tokendesk;
using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QString name = QCoreApplication::arguments().value(1);
    if (name == "--guide"_L1) {
        out << policyKeysAsMarkdown();
        return 0;
    }
    QFile page(name);
    if (!page.open(QIODevice::ReadOnly)) {
        QTextStream(stderr) << "write-manual: " << name << ": " << page.errorString() << '\n';
        return 1;
    }
    out << QString::fromUtf8(page.readAll()).replace("@POLICY_KEYS@\n"_L1, policyKeysAsRoff());
    return 0;
}
