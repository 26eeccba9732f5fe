#pragma once

#include "app/settings/settings.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>

namespace winnow {

// One setting: its key, and how it is read and written. If the value is unusable, `read` keeps the default
// and says what was wrong.
struct SettingField {
    QString key;
    std::function<QString(Settings &, const QVariant &)> read;
    std::function<QVariant(const Settings &)> write;
};

// The place of a value in Settings.
template <class T>
using SettingPlace = std::function<T &(Settings &)>;

SettingField numberField(const char *key, int lowest, int highest, const SettingPlace<int> &at);
SettingField amountField(const char *key, double lowest, double highest, const SettingPlace<double> &at);
// One of these numbers.
SettingField choiceField(const char *key, const QList<int> &choices, const SettingPlace<int> &at);
// An empty value means none.
SettingField numberField(const char *key, int lowest, int highest,
                         const SettingPlace<std::optional<int>> &at);
SettingField amountField(const char *key, double lowest, double highest,
                         const SettingPlace<std::optional<double>> &at);
SettingField yesOrNoField(const char *key, const SettingPlace<bool> &at);
SettingField textField(
    const char *key, const SettingPlace<QString> &at,
    const std::function<bool(const QString &)> &accepts = [](const QString &) { return true; });
// Keeps the valid items of a list and reports the rest.
SettingField listField(const char *key, const SettingPlace<QStringList> &at, const QString &pattern);
SettingField announceTypesField(const char *key);
SettingField themeField(const char *key);
SettingField scorerField(const char *key);

} // namespace winnow
