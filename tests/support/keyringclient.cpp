// A program that uses the keyring as Token Desk does, for tests that need several, each in surroundings of its own.
// Reads commands from standard input, one a line, and tells on standard output how each ended:
//
//   read OWNER KIND             →  read ok SECRET     or  read error KIND DETAIL
//   write OWNER KIND SECRET     →  write ok           or  write error KIND DETAIL
//   remove OWNER KIND           →  remove ok          or  remove error KIND DETAIL
//   pass                        lets the time pass until the next alarm, once there is one
//
// KIND is the enumerator's number; SECRET is percent-encoded.
#include "secrets/keyringstore.h"
#include "virtualclock.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <memory>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tokendesk;

namespace {

void say(const QByteArray& line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

QByteArray said(const SecretError& error)
{
    return "error " + QByteArray::number(int(error.kind)) + ' ' + error.detail.simplified().toUtf8();
}

class Client final : public QObject
{
public:
    void take(const QByteArray& line)
    {
        const QByteArrayList words = line.split(' ');
        if (words.first() == "pass") {
            pass();
            return;
        }
        const SecretName name {QString::fromUtf8(words.at(1)), SecretName::Kind(words.at(2).toInt())};
        if (words.first() == "read") {
            ReadSecretCall* call = m_store.read(name, this);
            connect(call, &ReadSecretCall::finished, this, [](const tl::expected<Secret, SecretError>& found) {
                say("read " + (found ? "ok " + found->bytes().toByteArray().toPercentEncoding() : said(found.error())));
            });
        } else if (words.first() == "write") {
            tell("write ", m_store.write(name, Secret(QByteArray::fromPercentEncoding(words.at(3))), this));
        } else {
            tell("remove ", m_store.remove(name, this));
        }
    }

private:
    void tell(const QByteArray& what, ChangeSecretCall* call)
    {
        connect(call, &ChangeSecretCall::finished, this,
            [what](const std::optional<SecretError>& error) { say(what + (error ? said(*error) : "ok")); });
    }

    void pass()
    {
        if (m_clock->untilNext())
            m_clock->passToNext();
        else
            QTimer::singleShot(0, this, &Client::pass);
    }

    const std::shared_ptr<VirtualClock> m_clock = std::make_shared<VirtualClock>();
    KeyringStore m_store {m_clock, u"token-desk-test"_s};
};

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    Client client;
    QByteArray received;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &client, [&] {
        char bytes[4096];
        const ssize_t count = read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0)
            QCoreApplication::quit();
        received.append(bytes, std::max<ssize_t>(count, 0));
        for (qsizetype end = received.indexOf('\n'); end >= 0; end = received.indexOf('\n')) {
            client.take(received.left(end));
            received.remove(0, end + 1);
        }
    });
    return QCoreApplication::exec();
}
