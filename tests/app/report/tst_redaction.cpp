#include "app/report/redaction.h"
#include "app/report/reportsettings.h"
#include "app/settings/settingsstore.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTest>

namespace redactiontest {

using namespace winnow;

// What strangers see of a line, of a setting.
class TestRedaction final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesOutSecrets_data();
    void leavesOutSecrets();
    void showsOnlyHarmlessSettings();
    void showsNoDefaults();
};

void TestRedaction::leavesOutSecrets_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *text, const char *shown) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(shown);
    };
    row("plain", "run 3: finished, 320 scored", "run 3: finished, 320 scored");
    row("webhook", "POST https://hooks.example.com/services/T01/B02/x1y2z3 failed",
        "POST https://hooks.example.com failed");
    row("user", "http://ada:hunter2@box.lan:8080/v1?token=abc", "http://box.lan:8080");
    row("database", "postgresql://ada:hunter2@db.example.org/lab", "postgresql://db.example.org");
    row("key by its beginning", "Incorrect API key sk-abc12345 given", "Incorrect API key … given");
    row("key by its length", "key 0123456789abcdef0123456789abcdef!", "key …!");
    row("bearer", "Authorization: Bearer short1", "Authorization: …");
    row("password", "connection failed: user=ada password=hunter2 sslmode=require",
        "connection failed: user=ada … sslmode=require");
    row("tokens", "120+30 tokens, $0.01", "120+30 tokens, $0.01");
    row("model", "claude-3-5-sonnet-20241022", "claude-3-5-sonnet-20241022");
    row("several lines", "one\ntwo\t three", "one two three");
    QTest::newRow("home") << QDir::homePath() + QStringLiteral("/papers/library.sqlite")
                          << QStringLiteral("~/papers/library.sqlite");
    QTest::newRow("long") << QStringLiteral("word ").repeated(300)
                          << QStringLiteral("word ").repeated(100) + QChar(0x2026);
}

void TestRedaction::leavesOutSecrets() {
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(withoutSecrets(text), shown);
}

void TestRedaction::showsOnlyHarmlessSettings() {
    Settings settings = SettingsStore::defaults();
    settings.categories = {QStringLiteral("cs.LG"), QStringLiteral("math.NT")};
    settings.model.model = QStringLiteral("gpt-5-mini");
    settings.model.batchSize = 9;
    settings.model.screening = false;
    settings.model.endpoint = QStringLiteral("https://ada:hunter2@models.example.org:8443/v1?key=s3cret");
    settings.model.proxy = QStringLiteral("ada:hunter2@proxy.lan:3128");
    settings.model.prices = QStringLiteral("my own model\t1\t2");
    settings.arxivUrl = QStringLiteral("https://mirror.example.org/secret/path");
    settings.digestFolder = QStringLiteral("/somewhere/of/mine");
    settings.followedAuthors = {QStringLiteral("Ada Example"), QStringLiteral("Ben Sample")};
    const QStringList expected{
        QStringLiteral("feeds/categories = cs.LG math.NT"),
        QStringLiteral("feeds/arxivUrl = https://mirror.example.org"),
        QStringLiteral("digest/folder = (set)"),
        QStringLiteral("authors/followed = (2 entries)"),
        QStringLiteral("model/endpoint = https://models.example.org:8443"),
        QStringLiteral("model/name = gpt-5-mini"),
        QStringLiteral("model/proxy = http://proxy.lan:3128"),
        QStringLiteral("model/batchSize = 9"),
        QStringLiteral("model/screening = false"),
        QStringLiteral("model/prices = (set)"),
    };
    QCOMPARE(settingLines(settings), expected);
}

void TestRedaction::showsNoDefaults() {
    QCOMPARE(settingLines(SettingsStore::defaults()), QStringList());
}

WINNOW_TEST(TestRedaction, QCoreApplication)

} // namespace redactiontest

#include "tst_redaction.moc"
