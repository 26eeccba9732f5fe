#include "app/arxiv/taxonomy.h"
#include "app/model/clock.h"
#include "app/run/runner.h"
#include "app/settings/secretstore.h"
#include "app/settings/settingsstore.h"
#include "tests/support/loopbackmodel.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "ui/common/categorychooser.h"
#include "ui/common/messages/flawlabel.h"
#include "ui/settings/settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace scoringtabtest {

using namespace winnow;

namespace {

constexpr int patience = 20'000; // milliseconds; a machine under a sanitizer is slow

const QString theKey = QStringLiteral("wk-0123456789-abcdef");

TestAnswer problem(int status, const char *code, const char *message) {
    return {.status = status,
            .body =
                QByteArrayLiteral("{\"error\":{\"message\":\"") + message + "\",\"code\":\"" + code + "\"}}",
            .contentType = "application/json"};
}

} // namespace

// The Scoring tab of the dialog as a person uses it, against a model on loopback.
class TestScoringTab final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void handsOnWhatWasEntered();
    void builtinScorerLeavesTheServiceAlone();
    void remembersWhatWasTypedForAPreset();
    void showsThePresetsAddress();
    void tellsWhatAnswered();
    void namesTheCause_data();
    void namesTheCause();
    void nothingAtTheAddress();
    void testCanBeCancelled();
    void dialogClosesDuringATest();
    void listFillsTheModels();
    void modelIsNeeded();
    void refusedAddress_data();
    void refusedAddress();
    void plainHttpTakesAYes();
    void keyIsKeptAndNeverShown();
    void okKeepsATypedKey();
    void typedKeyGoesToNoOtherService();
    void keyOfTheEnvironmentIsSaid();
    void localServiceNeedsNoKey();
    void keyOfAnotherServiceIsSaid();
    void pastedKeyIsCleaned();
    void traitsAreThoseOfTheModel();
    void foundWindowStandsBesideTheModel();
    void tellsWhenTheCriteriaDoNotFit();
    void fieldsHaveNames();

private:
    void open(const Settings &settings);
    void choose(const char *provider) {
        find<QComboBox>("provider")
            ->setCurrentIndex(find<QComboBox>("provider")->findData(QLatin1String(provider)));
    }
    void askLoopback() {
        choose("custom");
        find<QLineEdit>("endpoint")->setText(m_model->base());
        find<QComboBox>("model")->setEditText(QStringLiteral("gpt-4o-mini"));
    }
    template <class T>
    T *find(const char *name) const {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void press(QDialogButtonBox::StandardButton button) {
        m_dialog->findChild<QDialogButtonBox *>()->button(button)->click();
    }
    QString flaw(const char *name) const { return find<FlawLabel>(name)->flaw(); }
    QString keyState() const { return find<QLabel>("keyState")->text(); }
    QString kept(const char *name) {
        const auto secret = m_secrets->read(QLatin1String(name));
        return secret.isFinished() && secret.result() ? secret.result()->value : QString();
    }

    TempLibrary m_library;
    Clock m_clock;
    Runner m_runner{*m_library, m_clock};
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<LoopbackModel> m_model;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void TestScoringTab::initTestCase() {
    QLocale::setDefault(QLocale::c());
    qputenv("DBUS_SESSION_BUS_ADDRESS",
            "unix:path=/nonexistent"); // no keyring: none of this leaves the process
    qunsetenv("OPENAI_API_KEY");
    qunsetenv("OPENAI_BASE_URL");
    for (const char *name : {"ANTHROPIC_API_KEY", "GEMINI_API_KEY", "GOOGLE_API_KEY", "OLLAMA_API_KEY"})
        qunsetenv(name);
}

void TestScoringTab::init() {
    m_secrets = std::make_unique<SecretStore>(nullptr, QStringLiteral("Winnow test"));
    m_model = std::make_unique<LoopbackModel>();
    Settings settings = SettingsStore::defaults();
    settings.digestFolder = m_library.folder();
    settings.scorer = Scorer::Llm;
    settings.model.provider = QStringLiteral("openai");
    settings.model.model = QStringLiteral("gpt-5-mini");
    settings.model.concurrency = 7;
    open(settings);
}

void TestScoringTab::open(const Settings &settings) {
    m_dialog = std::make_unique<SettingsDialog>(settings, std::vector<Category>(), m_runner, *m_secrets);
    m_dialog->open();
    m_dialog->showScoring();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestScoringTab::cleanup() {
    m_dialog.reset();
    m_model.reset();
    m_secrets.reset();
}

void TestScoringTab::handsOnWhatWasEntered() {
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::settingsChanged);
    choose("azure");
    find<QLineEdit>("endpoint")->setText(QStringLiteral(" https://lab.openai.azure.com "));
    find<QLineEdit>("apiVersion")->setText(QStringLiteral("2025-01-01"));
    find<QComboBox>("model")->setEditText(QStringLiteral(" scorer "));
    press(QDialogButtonBox::Ok);
    QCOMPARE(changed.size(), 1);
    const auto settings = changed[0][0].value<Settings>();
    QCOMPARE(settings.scorer, Scorer::Llm);
    QCOMPARE(settings.model.provider, QStringLiteral("azure"));
    QCOMPARE(settings.model.endpoint, QStringLiteral("https://lab.openai.azure.com"));
    QCOMPARE(settings.model.apiVersion, QStringLiteral("2025-01-01"));
    QCOMPARE(settings.model.model, QStringLiteral("scorer"));
    QCOMPARE(settings.model.concurrency, 7);
}

void TestScoringTab::builtinScorerLeavesTheServiceAlone() {
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::settingsChanged);
    find<QComboBox>("model")->setEditText(QString()); // no reason to refuse
    find<QRadioButton>("builtinScorer")->click();
    QVERIFY(!find<QComboBox>("provider")->isEnabled());
    press(QDialogButtonBox::Ok);
    QCOMPARE(changed.value(0).value(0).value<Settings>().scorer, Scorer::Builtin);
}

void TestScoringTab::remembersWhatWasTypedForAPreset() {
    find<QLineEdit>("endpoint")->setText(QStringLiteral("https://gateway.example.org/v1"));
    choose("anthropic");
    QCOMPARE(find<QLineEdit>("endpoint")->text(), QString());
    QCOMPARE(find<QComboBox>("model")->currentText(), QString());
    choose("openai");
    QCOMPARE(find<QLineEdit>("endpoint")->text(), QStringLiteral("https://gateway.example.org/v1"));
    QCOMPARE(find<QComboBox>("model")->currentText(), QStringLiteral("gpt-5-mini"));
}

void TestScoringTab::showsThePresetsAddress() {
    QCOMPARE(find<QLineEdit>("endpoint")->placeholderText(), QStringLiteral("https://api.openai.com/v1"));
    QVERIFY(!find<QLineEdit>("apiVersion")->isVisible());
    choose("azure");
    QVERIFY(find<QLineEdit>("apiVersion")->isVisible());
    choose("ollama");
    QCOMPARE(find<QLineEdit>("endpoint")->placeholderText(), QStringLiteral("http://localhost:11434/v1"));
}

void TestScoringTab::tellsWhatAnswered() {
    askLoopback();
    find<QPushButton>("testService")->click();
    const auto answer = [this] { return find<QLabel>("testAnswer")->text(); };
    QTRY_VERIFY2_WITH_TIMEOUT(answer().contains(QLatin1String("gpt-4o answered in ")), qPrintable(answer()),
                              patience);
    QVERIFY2(answer().contains(QStringLiteral("token(s) · ")), qPrintable(answer()));
    QCOMPARE(int(m_model->calls().size()), 1);
    QVERIFY(find<QComboBox>("model")->findText(QStringLiteral("gpt-4o")) >= 0);
    QCOMPARE(find<QComboBox>("model")->currentText(), QStringLiteral("gpt-4o-mini"));
    find<QComboBox>("model")->setEditText(QStringLiteral("gpt-4o")); // nothing is known of that one
    QCOMPARE(answer(), QString());
}

void TestScoringTab::namesTheCause_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("word");
    const auto row = [](int status, const char *code, const char *word) {
        QTest::addRow("%d %s", status, code) << status << QByteArray(code) << QString::fromUtf8(word);
    };
    row(401, "invalid_api_key", "rejected the key");
    row(403, "forbidden", "403");
    row(404, "model_not_found", "It has gpt-4o, gpt-4o-mini");
    row(429, "insufficient_quota", "out of credit");
    row(429, "rate_limit_exceeded", "rate-limiting");
    row(500, "server_error", "reported an error");
}

void TestScoringTab::namesTheCause() {
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(QString, word);
    askLoopback();
    find<QComboBox>("model")->setEditText(QStringLiteral("gpt-4"));
    m_model->interfere([&](int, const LoopbackModel::Call &) {
        return std::optional(problem(status, code.constData(), "No."));
    });
    find<QPushButton>("testService")->click();
    QTRY_VERIFY2_WITH_TIMEOUT(flaw("testFlaw").contains(word), qPrintable(flaw("testFlaw")), patience);
    QVERIFY(find<FlawLabel>("testFlaw")->isVisible());
}

void TestScoringTab::nothingAtTheAddress() {
    const QString base = m_model->base();
    m_model = nullptr;
    choose("ollama");
    find<QLineEdit>("endpoint")->setText(base);
    find<QComboBox>("model")->setEditText(QStringLiteral("llama3"));
    find<QPushButton>("testService")->click();
    QTRY_VERIFY2_WITH_TIMEOUT(flaw("testFlaw").contains(QLatin1String("Start Ollama")),
                              qPrintable(flaw("testFlaw")), patience);
}

void TestScoringTab::testCanBeCancelled() {
    askLoopback();
    m_model->interfere(
        [](int, const LoopbackModel::Call &) { return std::optional(TestAnswer{.hang = true}); });
    auto *button = find<QPushButton>("testService");
    const QString before = button->text();
    button->click();
    QVERIFY(button->text() != before);
    QTRY_COMPARE_WITH_TIMEOUT(int(m_model->calls().size()), 1, patience);
    button->click();
    QCOMPARE(button->text(), before);
    QCOMPARE(find<QLabel>("testAnswer")->text(), QString());
    QCOMPARE(flaw("testFlaw"), QString());
    m_model->interfere({});
    button->click(); // and once more
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("testAnswer")->text().contains(QLatin1String("answered")),
                             patience);
}

void TestScoringTab::dialogClosesDuringATest() {
    askLoopback();
    m_model->interfere(
        [](int, const LoopbackModel::Call &) { return std::optional(TestAnswer{.hang = true}); });
    find<QPushButton>("testService")->click();
    QTRY_COMPARE_WITH_TIMEOUT(int(m_model->calls().size()), 1, patience);
    m_dialog->reject();
    QVERIFY(!m_dialog->isVisible());
    m_dialog.reset();
    ModelSettings settings; // the runner is there for the next one
    settings.provider = QStringLiteral("custom");
    settings.endpoint = m_model->base();
    settings.model = QStringLiteral("gpt-4o");
    const auto models = m_runner.models(*modelAccess(settings));
    QTRY_VERIFY_WITH_TIMEOUT(models.isFinished(), patience);
    QVERIFY(models.result().has_value());
}

void TestScoringTab::listFillsTheModels() {
    askLoopback();
    find<QComboBox>("model")->setEditText(QString());
    find<QPushButton>("listModels")->click();
    QTRY_COMPARE_WITH_TIMEOUT(find<QComboBox>("model")->count(), 2, patience);
    QCOMPARE(find<QComboBox>("model")->currentText(), QString()); // it is the reader's to choose
    QVERIFY(m_model->calls().empty());
    choose("anthropic");
    QCOMPARE(find<QComboBox>("model")->count(), 0); // these were another's
}

void TestScoringTab::modelIsNeeded() {
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::settingsChanged);
    find<QComboBox>("model")->setEditText(QStringLiteral("  "));
    press(QDialogButtonBox::Ok);
    QCOMPARE(changed.size(), 0);
    QVERIFY(find<FlawLabel>("modelFlaw")->isVisible());
    QVERIFY(find<QComboBox>("model")->hasFocus());
}

void TestScoringTab::refusedAddress_data() {
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("address");
    QTest::newRow("not a web address")
        << QStringLiteral("openai") << QStringLiteral("ftp://models.example.org");
    QTest::newRow("nonsense") << QStringLiteral("openai") << QStringLiteral("https://two words");
    QTest::newRow("none, and no preset's") << QStringLiteral("custom") << QString();
    QTest::newRow("not encrypted") << QStringLiteral("custom")
                                   << QStringLiteral("http://models.example.org/v1");
}

void TestScoringTab::refusedAddress() {
    QFETCH(QString, provider);
    QFETCH(QString, address);
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::settingsChanged);
    choose(qPrintable(provider));
    find<QComboBox>("model")->setEditText(QStringLiteral("some"));
    find<QLineEdit>("endpoint")->setText(address);
    press(QDialogButtonBox::Ok);
    QCOMPARE(changed.size(), 0);
    QVERIFY(find<FlawLabel>("endpointFlaw")->isVisible());
    QVERIFY(find<QLineEdit>("endpoint")->hasFocus());
}

void TestScoringTab::plainHttpTakesAYes() {
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::settingsChanged);
    auto *yes = find<QCheckBox>("insecureHost");
    QVERIFY(!yes->isVisible());
    choose("custom");
    find<QComboBox>("model")->setEditText(QStringLiteral("some"));
    find<QLineEdit>("endpoint")->setText(QStringLiteral("http://models.example.org:8080"));
    QTRY_VERIFY(yes->isVisible());
    QVERIFY(yes->text().contains(QLatin1String("models.example.org")));
    QVERIFY(!yes->isChecked());
    QVERIFY(!flaw("endpointFlaw").isEmpty());
    yes->click();
    QVERIFY(flaw("endpointFlaw").isEmpty());
    press(QDialogButtonBox::Apply);
    QCOMPARE(changed.value(0).value(0).value<Settings>().model.insecureHost,
             QStringLiteral("models.example.org"));

    find<QLineEdit>("endpoint")->setText(QStringLiteral("http://other.example.org")); // not that one
    press(QDialogButtonBox::Apply);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!yes->isChecked());
    find<QLineEdit>("endpoint")->setText(QStringLiteral("https://models.example.org"));
    press(QDialogButtonBox::Apply);
    QCOMPARE(changed.value(1).value(0).value<Settings>().model.insecureHost, QString());
    QVERIFY(!yes->isVisible());
}

void TestScoringTab::keyIsKeptAndNeverShown() {
    auto *field = find<QLineEdit>("apiKey");
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTRY_COMPARE_WITH_TIMEOUT(keyState(), QStringLiteral("No key"), patience);
    QVERIFY(!find<QPushButton>("saveKey")->isEnabled());
    QVERIFY(!find<QPushButton>("removeKey")->isEnabled());
    QTest::keyClicks(field, QLatin1Char(' ') + theKey);
    find<QPushButton>("saveKey")->click();
    QTRY_COMPARE_WITH_TIMEOUT(keyState(), QStringLiteral("Kept until Winnow quits: no keyring accepted it"),
                              patience);
    QCOMPARE(kept("openai"), theKey);
    QCOMPARE(field->text(), QString());

    open(SettingsStore::defaults());
    find<QRadioButton>("modelScorer")->click();
    QTRY_COMPARE_WITH_TIMEOUT(keyState(), QStringLiteral("Kept until Winnow quits: no keyring accepted it"),
                              patience);
    QCOMPARE(find<QLineEdit>("apiKey")->text(), QString());
    find<QPushButton>("removeKey")->click();
    QTRY_COMPARE_WITH_TIMEOUT(keyState(), QStringLiteral("No key"), patience);
    QCOMPARE(kept("openai"), QString());
}

void TestScoringTab::okKeepsATypedKey() {
    find<QLineEdit>("apiKey")->setText(theKey);
    press(QDialogButtonBox::Ok);
    m_dialog.reset();
    QTRY_COMPARE_WITH_TIMEOUT(kept("openai"), theKey, patience);
}

void TestScoringTab::typedKeyGoesToNoOtherService() {
    find<QLineEdit>("apiKey")->setText(theKey);
    askLoopback();
    QTRY_COMPARE_WITH_TIMEOUT(find<QLineEdit>("apiKey")->text(), QString(), patience);
    find<QPushButton>("testService")->click();
    QTRY_COMPARE_WITH_TIMEOUT(int(m_model->calls().size()), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("testAnswer")->text().contains(QLatin1String("answered")),
                             patience); // before that, another click would end it
    for (const TestRequest &request : m_model->server().requests())
        QVERIFY(!request.header("Authorization").contains(theKey.toLatin1()));
    find<QLineEdit>("apiKey")->setText(theKey); // now it is meant for this one
    find<QPushButton>("testService")->click();
    QTRY_COMPARE_WITH_TIMEOUT(int(m_model->calls().size()), 2, patience);
    QCOMPARE(m_model->server().requests().back().header("Authorization"),
             QByteArrayLiteral("Bearer ") + theKey.toLatin1());
}

void TestScoringTab::keyOfTheEnvironmentIsSaid() {
    qputenv("OPENAI_API_KEY", "wk-environment-0123");
    Settings settings = SettingsStore::defaults();
    settings.scorer = Scorer::Llm;
    open(settings);
    QTRY_COMPARE_WITH_TIMEOUT(keyState(), QStringLiteral("Taken from OPENAI_API_KEY"), patience);
    QVERIFY(!find<QPushButton>("removeKey")->isEnabled());
    choose("anthropic"); // it is none of its business
    QTRY_COMPARE_WITH_TIMEOUT(keyState(), QStringLiteral("No key"), patience);
    qunsetenv("OPENAI_API_KEY");
}

void TestScoringTab::localServiceNeedsNoKey() {
    choose("ollama");
    QTRY_COMPARE_WITH_TIMEOUT(keyState(), QStringLiteral("No key needed"), patience);
}

void TestScoringTab::keyOfAnotherServiceIsSaid() {
    qputenv("GEMINI_API_KEY", "wk-environment-0123");
    choose("gemini");
    QTRY_COMPARE_WITH_TIMEOUT(keyState(), QStringLiteral("Taken from GEMINI_API_KEY"), patience);
    qunsetenv("GEMINI_API_KEY");
}

void TestScoringTab::pastedKeyIsCleaned() {
    find<QLineEdit>("apiKey")->setText(QStringLiteral(" export OPENAI_API_KEY=\"Bearer %1\" ").arg(theKey));
    find<QPushButton>("saveKey")->click();
    QTRY_COMPARE_WITH_TIMEOUT(kept("openai"), theKey, patience);
}

void TestScoringTab::traitsAreThoseOfTheModel() {
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::settingsChanged);
    auto *context = find<QSpinBox>("contextTokens");
    auto *effort = find<QComboBox>("effort");
    QCOMPARE(context->text(), QStringLiteral("set by server"));
    QCOMPARE(effort->currentData().toString(), QString());
    context->setValue(16'384);
    effort->setCurrentIndex(effort->findData(QStringLiteral("low")));
    find<QLineEdit>("marks")->setText(QStringLiteral("<a> </a>"));
    find<QComboBox>("model")->setEditText(QStringLiteral("gpt-4o")); // of that one nothing is said
    QCOMPARE(context->value(), 0);
    QCOMPARE(find<QLineEdit>("marks")->text(), QString());
    context->setValue(1024);
    find<QComboBox>("model")->setEditText(QStringLiteral("gpt-5-mini"));
    QCOMPARE(context->value(), 16'384);
    press(QDialogButtonBox::Apply);
    QCOMPARE(changed.value(0).value(0).value<Settings>().model.traits,
             QStringLiteral("gpt-5-mini\t16384\tlow\t<a> </a>\ngpt-4o\t1024"));
    context->setValue(0);
    effort->setCurrentIndex(0);
    find<QLineEdit>("marks")->clear();
    press(QDialogButtonBox::Apply);
    QCOMPARE(changed.value(1).value(0).value<Settings>().model.traits, QStringLiteral("gpt-4o\t1024"));
    find<QComboBox>("model")->setEditText(QString());
    QVERIFY(!context->isEnabled());
}

void TestScoringTab::foundWindowStandsBesideTheModel() {
    askLoopback();
    m_model->server().answer(QStringLiteral("/v1/models"),
                             {.body = R"({"data":[{"id":"gpt-4o-mini","max_model_len":65536}]})",
                              .contentType = "application/json"});
    find<QPushButton>("testService")->click();
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("foundContext")->text(),
                              QStringLiteral("found: %1").arg(QLocale().toString(65'536)), patience);
    QVERIFY(find<QLabel>("testAnswer")
                ->text()
                .contains(QStringLiteral("room for %1 tokens").arg(QLocale().toString(65'536))));
    QVERIFY(flaw("testFlaw").isEmpty());
    find<QComboBox>("model")->setEditText(QStringLiteral("gpt-4o"));
    QCOMPARE(find<QLabel>("foundContext")->text(), QString());
}

void TestScoringTab::tellsWhenTheCriteriaDoNotFit() {
    askLoopback();
    find<QSpinBox>("contextTokens")->setValue(64);
    find<QPushButton>("testService")->click();
    QTRY_VERIFY2_WITH_TIMEOUT(flaw("testFlaw").contains(QLatin1String("the model has room for 64. ")),
                              qPrintable(flaw("testFlaw")), patience);
    QVERIFY(find<QLabel>("testAnswer")->isVisible()); // it does answer
}

void TestScoringTab::fieldsHaveNames() {
    for (const char *name : {"endpoint", "apiKey"})
        QVERIFY(!find<QLineEdit>(name)->accessibleName().isEmpty());
    QVERIFY(!find<QComboBox>("model")->accessibleName().isEmpty());
}

WINNOW_TEST(TestScoringTab, QApplication)

} // namespace scoringtabtest

#include "tst_scoringtab.moc"
