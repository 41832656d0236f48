#include "policyplace.h"
#include "settings/settings.h"
#include "settingsplace.h"
#include "words/configurationwords.h"
#include "words/policywords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

QJsonObject valueIn(const QJsonObject& json, const QString& key)
{
    for (const QJsonValue& value : json[u"values"_s].toArray())
        if (value[u"key"_s].toString() == key)
            return value.toObject();
    return {};
}

} // namespace

/// What is said of a policy: in sentences, and by --print-config.
class PolicyWordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyProblemHasItsSentence();
    void configurationNamesSources();
    void configurationTellsProblems();
    void originsAreThoseOfWhatHolds();
    void configurationIsPrintedWithoutADisplay();
};

void PolicyWordsTest::everyProblemHasItsSentence()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(PolicyProblem::Kind::OthersCanWrite); ++kind) {
        PolicyProblem problem;
        problem.kind = static_cast<PolicyProblem::Kind>(kind);
        problem.section = u"lock"_s;
        problem.key = u"idle-minutes"_s;
        problem.source = {u"/etc/token-desk/managed.d/a.ini"_s, 3};
        const QString sentence = words::policyProblem(problem);
        QVERIFY(sentence.startsWith(u"/etc/token-desk/managed.d/a.ini:3: "_s) && sentence.endsWith(u'.'));
        if (problem.kind == PolicyProblem::Kind::OutOfRange)
            QVERIFY(sentence.contains(u"[lock] idle-minutes"_s) && sentence.contains(u"1 to 15"_s));
        sentences += sentence;
    }
    QCOMPARE(sentences.size(), static_cast<int>(PolicyProblem::Kind::OthersCanWrite) + 1);
}

void PolicyWordsTest::configurationNamesSources()
{
    const PolicyPlace place("[deletion]\nread-only = yes\n[account \"Office\"]\nid = P12345678\n");
    place.manage("[account \"Office\"]\nca-file = /etc/office.pem\n", u"20-more.ini"_s);
    place.putDefaults("[window]\nlanguage = nb\n[lock]\nidle-minutes = 5\n");
    const QString file = place.folder.filePath(u"settings.json"_s);
    Settings settings(file, place.read());
    QVERIFY(settings.setLockMinutes(4));
    const QString text = words::configuration(settings, file, u"/home/me/journal"_s);
    const QStringList lines = text.split(u'\n');
    const auto lineOf = [&](const QString& begin) {
        for (const QString& line : lines)
            if (line.startsWith(begin))
                return line.simplified();
        return QString();
    };
    QCOMPARE(lineOf(u"read-only"_s), u"read-only = yes # managed: "_s + place.managedFile() + u":2"_s);
    QCOMPARE(lineOf(u"idle-minutes"_s), u"idle-minutes = 4 # your settings: "_s + file);
    QCOMPARE(lineOf(u"language"_s),
        u"language = nb # your organisation's default: "_s + place.places().defaultsFile + u":2"_s);
    QCOMPARE(lineOf(u"sandbox"_s), u"sandbox = yes # default"_s);
    QCOMPARE(lineOf(u"[account \""_s), u"[account \"Office\"] # managed: "_s + place.managedFile() + u":4"_s);
    QCOMPARE(lineOf(u"id = "_s), u"id = P12345678 # managed: "_s + place.managedFile() + u":4"_s);
    QCOMPARE(lineOf(u"ca-file = /"_s),
        u"ca-file = /etc/office.pem # managed: "_s + place.managedFile(u"20-more.ini"_s) + u":2"_s);
    QCOMPARE(lineOf(u"sign-in"_s), u"sign-in = api-key # default"_s);
    QVERIFY(!text.contains(u"Problems"_s));
    QCOMPARE(lineOf(u"# "_s + place.managedFile()), u"# "_s + place.managedFile());

    const QJsonObject json = words::configurationJson(settings, file, u"/home/me/journal"_s);
    qsizetype general = 0;
    for (const PolicyKeyFacts& facts : policyKeys()) {
        general += facts.section == accountSection ? 0 : 1;
        if (facts.section != accountSection)
            QVERIFY(!lineOf(QString(facts.name) + u" = "_s).isEmpty());
    }
    QCOMPARE(json[u"values"_s].toArray().size(), general);
    QCOMPARE(valueIn(json, u"read-only"_s)[u"origin"_s].toString(), u"managed"_s);
    QCOMPARE(valueIn(json, u"read-only"_s)[u"line"_s].toInt(), 2);
    QCOMPARE(valueIn(json, u"idle-minutes"_s)[u"value"_s].toString(), u"4"_s);
    QCOMPARE(json[u"accounts"_s].toArray().first()[u"id"_s].toString(), u"P12345678"_s);
    QCOMPARE(json[u"problems"_s].toArray().size(), 0);
}

void PolicyWordsTest::configurationTellsProblems()
{
    const PolicyPlace place("[network]\nproxy-password = CANARY\n[deletion]\nread_only = CANARY\nrequestor = CANARY\n");
    const Settings settings(place.folder.filePath(u"settings.json"_s), place.read());
    const QString text = words::configuration(settings, {}, {});
    QVERIFY(text.contains(words::deletionLocked() + u'\n' + place.managedFile() + u":2: "_s));
    QVERIFY(text.contains(u":4: There is no key [deletion] read_only"_s));
    const QJsonObject json = words::configurationJson(settings, {}, {});
    QCOMPARE(json[u"problems"_s].toArray().size(), 3);
    QCOMPARE(valueIn(json, u"read-only"_s)[u"value"_s].toString(), u"yes"_s);
    QVERIFY(!text.contains(u"CANARY"_s) && !QJsonDocument(json).toJson().contains("CANARY"));
}

void PolicyWordsTest::originsAreThoseOfWhatHolds()
{
    const PolicyPlace place("[network]\nca-file = /etc/company.pem\nproxy = none\n[deletion]\nrequestor = nobody\n");
    place.manage("[deletion]\nread-only = no\n", u"20-open.ini"_s);
    const QString file = place.folder.filePath(u"settings.json"_s);
    Settings settings(file, place.read());
    AccountProfile own = account(u"one"_s, u"Mine"_s);
    own.network = NetworkSettings {ProxySettings(), u"/home/me/own.pem"_s};
    QVERIFY(settings.putAccount(own));
    const QString text = words::configuration(settings, file, {}).simplified();
    const auto managed = [&place](int line) { return u" # managed: %1:%2"_s.arg(place.managedFile()).arg(line); };
    // Of all accounts, and once more of the person's own.
    QCOMPARE(text.count(u"ca-file = /etc/company.pem"_s + managed(2)), 2);
    QCOMPARE(text.count(u"proxy = none"_s + managed(3)), 2);
    QCOMPARE(text.count(u"proxy-user ="_s + managed(3)), 2);
    QVERIFY(text.contains(u"read-only = yes"_s + managed(5)));
    QVERIFY(text.contains(u"id = "_s + own.accountId + u" # your settings: "_s + file));
}

void PolicyWordsTest::configurationIsPrintedWithoutADisplay()
{
    const QTemporaryDir home;
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const bool asJson : {false, true}) {
        QProcess process;
        process.setProcessEnvironment(environment);
        const QStringList arguments {u"--print-config"_s, u"--json"_s};
        process.start(QStringLiteral(TOKENDESK_BIN_DIR "/token-desk"), arguments.mid(0, asJson ? 2 : 1));
        QVERIFY(process.waitForFinished());
        const QByteArray output = process.readAllStandardOutput();
        QCOMPARE(process.readAllStandardError(), QByteArray());
        // This computer may have a policy.
        const bool hasProblems = !Policy::read(PolicyPlaces::installed()).problems().isEmpty();
        QCOMPARE(process.exitCode(), hasProblems ? 1 : 0);
        QCOMPARE(QJsonDocument::fromJson(output).isObject(), asJson);
        QVERIFY(output.contains("idle-minutes") && output.contains("default"));
    }
    QVERIFY(QDir(home.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

QTEST_MAIN(PolicyWordsTest)
#include "tst_policywords.moc"
