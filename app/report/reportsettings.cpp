#include "app/report/reportsettings.h"

#include "app/report/redaction.h"
#include "app/settings/settingsstore.h"

#include <QRegularExpression>

namespace winnow {

namespace {

// Texts that describe how Winnow is set up, and nothing about its user.
bool isHarmless(const QString &key) {
    static const QStringList keys{QStringLiteral("feeds/categories"), QStringLiteral("feeds/announceTypes"),
                                  QStringLiteral("scoring/scorer"),   QStringLiteral("model/provider"),
                                  QStringLiteral("model/name"),       QStringLiteral("model/apiVersion"),
                                  QStringLiteral("window/theme"),     QStringLiteral("window/language"),
                                  QStringLiteral("keys/bindings")};
    return keys.contains(key);
}

bool isNumberOrSwitch(const QString &text) {
    static const QRegularExpression shape(QStringLiteral("^(true|false|-?\\d{1,12}(\\.\\d+)?)$"));
    return shape.match(text).hasMatch();
}

// The host, or that something else is set.
QString addressWords(const QString &text) {
    const QString host = hostOf(text);
    return host.isEmpty() ? QStringLiteral("(set)") : host;
}

QString words(const SettingValue &setting) {
    const bool isList = setting.value.typeId() == QMetaType::QStringList;
    const QString text =
        isList ? setting.value.toStringList().join(QLatin1Char(' ')) : setting.value.toString();
    if (text.isEmpty())
        return QStringLiteral("(none)");
    if (isHarmless(setting.key) || (!isList && isNumberOrSwitch(text)))
        return withoutSecrets(text);
    if (isList)
        return QStringLiteral("(%1 entries)").arg(setting.value.toStringList().size());
    const bool isAddress = text.contains(QLatin1String("://")) ||
                           setting.key == QLatin1String("model/proxy") ||
                           setting.key == QLatin1String("model/endpoint");
    return isAddress ? addressWords(text) : QStringLiteral("(set)");
}

} // namespace

QStringList settingLines(const Settings &settings) {
    QStringList lines;
    for (const SettingValue &setting : SettingsStore::values(settings)) {
        if (!setting.isDefault)
            lines << QStringLiteral("%1 = %2").arg(setting.key, words(setting));
    }
    return lines;
}

} // namespace winnow
