#include "app/settings/settingfield.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace winnow {

namespace {

// A hand-written text with a comma and without quotation marks is read as a list.
bool isTorn(const QVariant &value) {
    return value.typeId() == QMetaType::QStringList;
}

QString quoted(const QVariant &value) {
    const QString text = isTorn(value) ? value.toStringList().join(QStringLiteral(", ")) : value.toString();
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString unusable(const QVariant &value) {
    return (isTorn(value) ? QStringLiteral("%1 has a comma, so it needs quotation marks")
                          : QStringLiteral("%1 can't be used"))
        .arg(quoted(value));
}

QString textOf(const QVariant &value) {
    return value.toString().trimmed();
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

QString asText(double value) {
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString asText(int value) {
    return QString::number(value);
}

std::optional<int> parsed(const QVariant &value, int lowest, int highest) {
    bool isNumber = false;
    const int read = textOf(value).toInt(&isNumber);
    return isNumber && read >= lowest && read <= highest ? std::optional(read) : std::nullopt;
}

std::optional<double> parsed(const QVariant &value, double lowest, double highest) {
    bool isNumber = false;
    const double read = textOf(value).toDouble(&isNumber);
    return isNumber && std::isfinite(read) && read >= lowest && read <= highest ? std::optional(read)
                                                                                : std::nullopt;
}

template <class T>
QString refusal(const QVariant &value, T lowest, T highest) {
    return QStringLiteral("%1 is not a number from %2 to %3")
        .arg(quoted(value), asText(lowest), asText(highest));
}

template <class T>
SettingField required(const char *key, T lowest, T highest, const SettingPlace<T> &at) {
    return {QString::fromLatin1(key),
            [=](Settings &settings, const QVariant &value) {
                const std::optional<T> number = parsed(value, lowest, highest);
                if (!number)
                    return refusal(value, lowest, highest);
                at(settings) = *number;
                return QString();
            },
            [=](const Settings &settings) {
                Settings copy = settings;
                return QVariant(asText(at(copy)));
            }};
}

template <class T>
SettingField optional(const char *key, T lowest, T highest, const SettingPlace<std::optional<T>> &at) {
    return {QString::fromLatin1(key),
            [=](Settings &settings, const QVariant &value) {
                const bool isNone = textOf(value).isEmpty();
                const std::optional<T> number = isNone ? std::nullopt : parsed(value, lowest, highest);
                if (!isNone && !number)
                    return refusal(value, lowest, highest);
                at(settings) = number;
                return QString();
            },
            [=](const Settings &settings) {
                Settings copy = settings;
                const std::optional<T> &number = at(copy);
                return QVariant(number ? asText(*number) : QString());
            }};
}

constexpr std::array<std::pair<Theme, const char *>, 3> themes{
    {{Theme::System, "system"}, {Theme::Light, "light"}, {Theme::Dark, "dark"}}};

} // namespace

SettingField numberField(const char *key, int lowest, int highest, const SettingPlace<int> &at) {
    return required(key, lowest, highest, at);
}

SettingField amountField(const char *key, double lowest, double highest, const SettingPlace<double> &at) {
    return required(key, lowest, highest, at);
}

SettingField numberField(const char *key, int lowest, int highest,
                         const SettingPlace<std::optional<int>> &at) {
    return optional(key, lowest, highest, at);
}

SettingField amountField(const char *key, double lowest, double highest,
                         const SettingPlace<std::optional<double>> &at) {
    return optional(key, lowest, highest, at);
}

SettingField choiceField(const char *key, const QList<int> &choices, const SettingPlace<int> &at) {
    return {QString::fromLatin1(key),
            [=](Settings &settings, const QVariant &value) {
                bool isNumber = false;
                const int choice = textOf(value).toInt(&isNumber);
                if (!isNumber || !choices.contains(choice)) {
                    QStringList names;
                    for (const int known : choices)
                        names.append(asText(known));
                    return QStringLiteral("%1 is none of %2")
                        .arg(quoted(value), names.join(QStringLiteral(", ")));
                }
                at(settings) = choice;
                return QString();
            },
            [=](const Settings &settings) {
                Settings copy = settings;
                return QVariant(at(copy));
            }};
}

SettingField yesOrNoField(const char *key, const SettingPlace<bool> &at) {
    return {QString::fromLatin1(key),
            [=](Settings &settings, const QVariant &value) {
                const QString text = textOf(value).toLower();
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

SettingField textField(const char *key, const SettingPlace<QString> &at,
                       const std::function<bool(const QString &)> &accepts) {
    return {QString::fromLatin1(key),
            [=](Settings &settings, const QVariant &value) {
                const QString text = textOf(value);
                if (isTorn(value) || !accepts(text))
                    return unusable(value);
                at(settings) = text;
                return QString();
            },
            [=](const Settings &settings) {
                Settings copy = settings;
                return QVariant(at(copy));
            }};
}

SettingField listField(const char *key, const SettingPlace<QStringList> &at, const QString &pattern) {
    const QRegularExpression accepted(QRegularExpression::anchoredPattern(pattern));
    return {QString::fromLatin1(key),
            [=](Settings &settings, const QVariant &value) {
                QStringList refused;
                QStringList good;
                for (const QString &part : cleanList(value))
                    (accepted.match(part).hasMatch() ? good : refused).append(part);
                at(settings) = good;
                return refused.isEmpty() ? QString()
                                         : QStringLiteral("%1 can't be used").arg(quoted(refused));
            },
            [=](const Settings &settings) {
                Settings copy = settings;
                return QVariant(at(copy));
            }};
}

SettingField announceTypesField(const char *key) {
    return {QString::fromLatin1(key),
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

SettingField themeField(const char *key) {
    return {QString::fromLatin1(key),
            [](Settings &settings, const QVariant &value) {
                for (const auto &[theme, name] : themes) {
                    if (textOf(value).compare(QLatin1String(name), Qt::CaseInsensitive) == 0) {
                        settings.theme = theme;
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

SettingField scorerField(const char *key) {
    return {QString::fromLatin1(key),
            [](Settings &settings, const QVariant &value) {
                const Scorer scorer = scorerFromName(textOf(value));
                if (scorer != Scorer::Builtin && scorer != Scorer::Llm)
                    return unusable(value);
                settings.scorer = scorer;
                return QString();
            },
            [](const Settings &settings) { return QVariant(scorerName(settings.scorer)); }};
}

} // namespace winnow
