#include "app/settings/settingsstore.h"

#include "app/settings/settingfield.h"

#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

#include <limits>

namespace winnow {

namespace {

bool isWebUrl(const QString &text) {
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

bool isFilled(const QString &text) {
    return !text.isEmpty();
}

// What becomes of papers that a batch leaves over.
bool isWayOn(const QString &text) {
    return QStringList{QStringLiteral("batch"), QStringLiteral("live"), QStringLiteral("ask")}.contains(text);
}

constexpr double mostDollars = 1e6;

// For the language model. Whether a service, an address or a price line is valid is checked when the model is
// accessed.
std::vector<SettingField> modelFields() {
    return {
        textField(
            "model/provider", [](Settings &s) -> QString & { return s.model.provider; }, isFilled),
        textField("model/endpoint", [](Settings &s) -> QString & { return s.model.endpoint; }),
        textField("model/name", [](Settings &s) -> QString & { return s.model.model; }),
        textField("model/apiVersion", [](Settings &s) -> QString & { return s.model.apiVersion; }),
        textField("model/insecureHost", [](Settings &s) -> QString & { return s.model.insecureHost; }),
        textField("model/proxy", [](Settings &s) -> QString & { return s.model.proxy; }),
        numberField("model/concurrency", 1, 64, [](Settings &s) -> int & { return s.model.concurrency; }),
        numberField("model/batchSize", 1, 100, [](Settings &s) -> int & { return s.model.batchSize; }),
        numberField("model/screeningBatchSize", 1, 500,
                    [](Settings &s) -> int & { return s.model.screeningBatchSize; }),
        yesOrNoField("model/adaptBatches", [](Settings &s) -> bool & { return s.model.adaptBatches; }),
        yesOrNoField("model/screening", [](Settings &s) -> bool & { return s.model.screening; }),
        yesOrNoField("model/scoring", [](Settings &s) -> bool & { return s.model.scoring; }),
        yesOrNoField("model/asksTopic", [](Settings &s) -> bool & { return s.model.asksTopic; }),
        amountField("model/temperature", 0, 2,
                    [](Settings &s) -> std::optional<double> & { return s.model.temperature; }),
        numberField("model/seed", 0, std::numeric_limits<int>::max(),
                    [](Settings &s) -> std::optional<int> & { return s.model.seed; }),
        numberField("model/timeout", 0, 86'400, [](Settings &s) -> int & { return s.model.timeout; }),
        numberField("model/requestsPerMinute", 0, 1'000'000,
                    [](Settings &s) -> int & { return s.model.requestsPerMinute; }),
        numberField("model/tokensPerMinute", 0, 1'000'000'000,
                    [](Settings &s) -> int & { return s.model.tokensPerMinute; }),
        amountField("model/runCap", 0, mostDollars,
                    [](Settings &s) -> std::optional<double> & { return s.model.runCap; }),
        amountField("model/monthCap", 0, mostDollars,
                    [](Settings &s) -> std::optional<double> & { return s.model.monthCap; }),
        amountField("model/confirmAbove", 0, mostDollars,
                    [](Settings &s) -> double & { return s.model.confirmAbove; }),
        textField(
            "model/leftOver", [](Settings &s) -> QString & { return s.model.leftOver; }, isWayOn),
        textField("model/prices", [](Settings &s) -> QString & { return s.model.prices; }),
        textField("model/traits", [](Settings &s) -> QString & { return s.model.traits; }),
    };
}

// All settings with their keys and ranges. Defaults are those of defaultSettings().
std::vector<SettingField> allFields() {
    std::vector<SettingField> table{
        listField(
            "feeds/categories", [](Settings &s) -> QStringList & { return s.categories; },
            QStringLiteral("[A-Za-z-]+(\\.[A-Za-z-]+)?")),
        announceTypesField("feeds/announceTypes"),
        yesOrNoField("feeds/primaryOnly", [](Settings &s) -> bool & { return s.filter.primaryOnly; }),
        textField(
            "feeds/arxivUrl", [](Settings &s) -> QString & { return s.arxivUrl; }, isWebUrl),
        yesOrNoField("feeds/fetchByItself", [](Settings &s) -> bool & { return s.fetchByItself; }),
        scorerField("scoring/scorer"),
        yesOrNoField("learn/enabled", [](Settings &s) -> bool & { return s.learn.enabled; }),
        numberField("learn/halfLifeDays", 0, 36'500,
                    [](Settings &s) -> int & { return s.learn.halfLifeDays; }),
        choiceField("learn/prescreenRecall", {0, 95, 98, 99},
                    [](Settings &s) -> int & { return s.learn.prescreenRecall; }),
        numberField("digest/relevanceCutOff", 0, 10,
                    [](Settings &s) -> int & { return s.cutOffs.relevance; }),
        numberField("digest/noveltyCutOff", 0, 10, [](Settings &s) -> int & { return s.cutOffs.novelty; }),
        yesOrNoField("digest/byRank", [](Settings &s) -> bool & { return s.digestByRank; }),
        yesOrNoField("lab/aloneWhenAway", [](Settings &s) -> bool & { return s.labAloneWhenAway; }),
        yesOrNoField("digest/byTopic", [](Settings &s) -> bool & { return s.digestByTopic; }),
        yesOrNoField("digest/frontMatter", [](Settings &s) -> bool & { return s.digestFrontMatter; }),
        textField(
            "digest/folder", [](Settings &s) -> QString & { return s.digestFolder; }, isFilled),
        listField(
            "authors/followed", [](Settings &s) -> QStringList & { return s.followedAuthors; },
            QStringLiteral(".*")),
        numberField("authors/matchScore", 0, 100, [](Settings &s) -> int & { return s.authorMatchScore; }),
        themeField("window/theme"),
        textField("window/language", [](Settings &s) -> QString & { return s.language; }),
        listField(
            "keys/bindings", [](Settings &s) -> QStringList & { return s.keys; },
            QStringLiteral("[A-Za-z0-9]+=.*")),
        yesOrNoField("window/firstStartDone", [](Settings &s) -> bool & { return s.firstStartDone; }),
    };
    for (SettingField &field : modelFields())
        table.push_back(std::move(field));
    return table;
}

const std::vector<SettingField> &fields() {
    static const std::vector<SettingField> table = allFields();
    return table;
}

Settings defaultSettings() {
    Settings settings;
    settings.arxivUrl = QStringLiteral("https://rss.arxiv.org");
    settings.scorer = Scorer::Builtin;
    settings.model.provider = QStringLiteral("openai"); // and no model, since the choice costs money
    settings.digestFolder =
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Winnow");
    return settings;
}

QString stateKey(const QString &key) {
    return QStringLiteral("state/") + key;
}

} // namespace

SettingsStore::SettingsStore(QString file) : m_file(std::move(file)) {}

QString SettingsStore::defaultFile() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/settings.ini");
}

Settings SettingsStore::defaults() {
    return defaultSettings();
}

std::vector<SettingValue> SettingsStore::values(const Settings &settings) {
    const Settings defaults = defaultSettings();
    std::vector<SettingValue> values;
    for (const SettingField &field : fields()) {
        const QVariant value = field.write(settings);
        values.push_back({field.key, value, value == field.write(defaults)});
    }
    return values;
}

Settings SettingsStore::load() {
    m_warnings.clear();
    const QSettings file(m_file, QSettings::IniFormat);
    if (file.status() == QSettings::AccessError)
        m_warnings.append(m_file + QStringLiteral(": can't be read"));
    else if (file.status() == QSettings::FormatError)
        m_warnings.append(m_file + QStringLiteral(": has lines that are no settings"));
    Settings settings = defaultSettings();
    for (const SettingField &field : fields()) {
        if (!file.contains(field.key))
            continue;
        const QString problem = field.read(settings, file.value(field.key));
        if (!problem.isEmpty())
            m_warnings.append(field.key + QStringLiteral(": ") + problem);
    }
    return settings;
}

Result<void> SettingsStore::save(const Settings &settings) {
    const Settings defaults = defaultSettings();
    QSettings file(m_file, QSettings::IniFormat);
    for (const SettingField &field : fields()) {
        // Defaults are not written, so that better ones in a later version take effect.
        const QVariant value = field.write(settings);
        if (value == field.write(defaults))
            file.remove(field.key);
        else
            file.setValue(field.key, value);
    }
    file.sync();
    if (file.status() == QSettings::AccessError)
        return failure(ErrorCode::FileUnwritable, {}, m_file);
    return {};
}

QByteArray SettingsStore::windowState(const QString &key) const {
    if (const auto set = m_states.constFind(key); set != m_states.cend())
        return *set;
    return QSettings(m_file, QSettings::IniFormat).value(stateKey(key)).toByteArray();
}

void SettingsStore::setWindowState(const QString &key, const QByteArray &state) {
    if (const auto set = m_states.constFind(key); set != m_states.cend() && *set == state)
        return;
    m_states.insert(key, state);
    if (!m_writer) {
        m_writer = std::make_unique<QThreadPool>();
        m_writer->setMaxThreadCount(1);
    }
    m_writer->start([file = m_file, key = stateKey(key), state] {
        QSettings(file, QSettings::IniFormat).setValue(key, state);
    });
}

void SettingsStore::finishWriting() {
    if (m_writer)
        m_writer->waitForDone();
}

} // namespace winnow
