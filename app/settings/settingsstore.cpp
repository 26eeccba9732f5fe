#include "app/settings/settingsstore.h"

#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <array>
#include <functional>

namespace winnow {

namespace {

// One setting: its key and how it is read and written. `read` leaves the default and says what was wrong when
// the value can't be used.
struct Field {
    QString key;
    std::function<QString(Settings &, const QVariant &)> read;
    std::function<QVariant(const Settings &)> write;
};

QString quoted(const QVariant &value) {
    return QLatin1Char('"') + value.toStringList().join(QStringLiteral(", ")) + QLatin1Char('"');
}

QStringList cleanList(const QVariant &value) {
    QStringList list;
    for (const QString &part : value.toStringList()) {
        const QString trimmed = part.trimmed();
        if (!trimmed.isEmpty() && !list.contains(trimmed))
            list.append(trimmed);
    }
    return list;
}

Field number(const char *key, int lowest, int highest, std::function<int &(Settings &)> at) {
    return {QString::fromLatin1(key),
            [=](Settings &settings, const QVariant &value) {
                bool isNumber = false;
                const int read = value.toString().toInt(&isNumber);
                if (!isNumber || read < lowest || read > highest)
                    return QStringLiteral("%1 is not a number from %2 to %3")
                        .arg(quoted(value))
                        .arg(lowest)
                        .arg(highest);
                at(settings) = read;
                return QString();
            },
            [=](const Settings &settings) {
                Settings copy = settings;
                return QVariant(at(copy));
            }};
}

Field yesOrNo(const char *key, std::function<bool &(Settings &)> at) {
    return {QString::fromLatin1(key),
            [=](Settings &settings, const QVariant &value) {
                const QString text = value.toString().trimmed().toLower();
                const bool yes = text == QLatin1String("true") || text == QLatin1String("1");
                if (!yes && text != QLatin1String("false") && text != QLatin1String("0"))
                    return QStringLiteral("%1 is neither true nor false").arg(quoted(value));
                at(settings) = yes;
                return QString();
            },
            [=](const Settings &settings) {
                Settings copy = settings;
                return QVariant(at(copy));
            }};
}

Field text(
    const char *key, QString Settings::*member,
    const std::function<bool(const QString &)> &accepts = [](const QString &) { return true; }) {
    return {QString::fromLatin1(key),
            [=](Settings &settings, const QVariant &value) {
                const QString read = value.toString().trimmed();
                if (!accepts(read))
                    return QStringLiteral("%1 can't be used").arg(quoted(value));
                settings.*member = read;
                return QString();
            },
            [=](const Settings &settings) { return QVariant(settings.*member); }};
}

// Keeps what is good of a list and names the rest.
Field list(const char *key, QStringList Settings::*member, const QString &pattern) {
    const QRegularExpression accepted(QRegularExpression::anchoredPattern(pattern));
    return {QString::fromLatin1(key),
            [=](Settings &settings, const QVariant &value) {
                QStringList refused;
                QStringList good;
                for (const QString &part : cleanList(value))
                    (accepted.match(part).hasMatch() ? good : refused).append(part);
                settings.*member = good;
                return refused.isEmpty() ? QString()
                                         : QStringLiteral("%1 can't be used").arg(quoted(refused));
            },
            [=](const Settings &settings) { return QVariant(settings.*member); }};
}

Field announceTypes() {
    return {QStringLiteral("feeds/announceTypes"),
            [](Settings &settings, const QVariant &value) {
                std::vector<AnnounceType> types;
                for (const QString &name : cleanList(value)) {
                    const auto type = announceTypeFromName(name);
                    if (!type)
                        return QStringLiteral("%1 is no announce type").arg(quoted(name));
                    types.push_back(*type);
                }
                if (types.empty())
                    return QStringLiteral("no announce type is named");
                settings.filter.types = types;
                return QString();
            },
            [](const Settings &settings) {
                QStringList names;
                for (const AnnounceType type : settings.filter.types)
                    names.append(announceTypeName(type));
                return QVariant(names);
            }};
}

constexpr std::array<std::pair<Theme, const char *>, 3> themes{
    {{Theme::System, "system"}, {Theme::Light, "light"}, {Theme::Dark, "dark"}}};

Field theme() {
    return {QStringLiteral("window/theme"),
            [](Settings &settings, const QVariant &value) {
                for (const auto &[themeValue, name] : themes) {
                    if (value.toString().compare(QLatin1String(name), Qt::CaseInsensitive) == 0) {
                        settings.theme = themeValue;
                        return QString();
                    }
                }
                return QStringLiteral("%1 is none of system, light, dark").arg(quoted(value));
            },
            [](const Settings &settings) {
                const auto *found =
                    std::ranges::find(themes, settings.theme, [](const auto &entry) { return entry.first; });
                return QVariant(QString::fromLatin1(found->second));
            }};
}

bool isWebUrl(const QString &text) {
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

// Every setting, its key and its range. Defaults are those of defaultSettings().
const std::vector<Field> &fields() {
    static const std::vector<Field> table{
        list("feeds/categories", &Settings::categories, QStringLiteral("[A-Za-z-]+(\\.[A-Za-z-]+)?")),
        announceTypes(),
        yesOrNo("feeds/primaryOnly", [](Settings &s) -> bool & { return s.filter.primaryOnly; }),
        text("feeds/arxivUrl", &Settings::arxivUrl, isWebUrl),
        text("scoring/scorer", &Settings::scorer,
             [](const QString &name) { return name == QLatin1String("builtin"); }),
        number("digest/relevanceCutOff", 0, 10, [](Settings &s) -> int & { return s.cutOffs.relevance; }),
        number("digest/noveltyCutOff", 0, 10, [](Settings &s) -> int & { return s.cutOffs.novelty; }),
        text("digest/folder", &Settings::digestFolder, [](const QString &path) { return !path.isEmpty(); }),
        list("authors/followed", &Settings::followedAuthors, QStringLiteral(".*")),
        number("authors/matchScore", 0, 100, [](Settings &s) -> int & { return s.authorMatchScore; }),
        theme(),
        text("window/language", &Settings::language),
        yesOrNo("window/firstStartDone", [](Settings &s) -> bool & { return s.firstStartDone; }),
    };
    return table;
}

Settings defaultSettings() {
    Settings settings;
    settings.arxivUrl = QStringLiteral("https://rss.arxiv.org");
    settings.scorer = QStringLiteral("builtin");
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

Settings SettingsStore::load() {
    m_warnings.clear();
    const QSettings file(m_file, QSettings::IniFormat);
    if (file.status() == QSettings::AccessError)
        m_warnings.append(m_file + QStringLiteral(": can't be read"));
    else if (file.status() == QSettings::FormatError)
        m_warnings.append(m_file + QStringLiteral(": has lines that are no settings"));
    Settings settings = defaultSettings();
    for (const Field &field : fields()) {
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
    for (const Field &field : fields()) {
        // A default is not written, so that a better one of a later version takes effect.
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
    return QSettings(m_file, QSettings::IniFormat).value(stateKey(key)).toByteArray();
}

void SettingsStore::setWindowState(const QString &key, const QByteArray &state) {
    QSettings(m_file, QSettings::IniFormat).setValue(stateKey(key), state);
}

} // namespace winnow
