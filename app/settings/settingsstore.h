#pragma once

#include "app/model/result.h"
#include "app/settings/settings.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QThreadPool>
#include <QVariant>

#include <memory>
#include <vector>

namespace winnow {

// A setting as it is stored.
struct SettingValue {
    QString key;
    QVariant value;
    bool isDefault = false;
};

// Settings in an INI file. Options override the environment, which overrides this file.
class SettingsStore final {
public:
    explicit SettingsStore(QString file); // defaultFile() unless --config or WINNOW_CONFIG says otherwise
    static QString defaultFile();
    static Settings defaults();                                        // the result of an empty file
    static std::vector<SettingValue> values(const Settings &settings); // all of them

    // Values that are out of range or unreadable are replaced by their defaults and listed in warnings().
    Settings load();
    [[nodiscard]] Result<void> save(const Settings &settings); // FileUnwritable
    QStringList warnings() const { return m_warnings; }        // "key: what was wrong", untranslated
    QString file() const { return m_file; }

    // The window's own state (geometry, splitters, columns), opaque. Setting it does not wait for the disk,
    // but destroying the store does.
    QByteArray windowState(const QString &key) const;
    void setWindowState(const QString &key, const QByteArray &state);
    void finishWriting(); // waits: for a program that may be ended at any moment

private:
    QString m_file;
    QHash<QString, QByteArray> m_states;   // set here; may not be in the file yet
    std::unique_ptr<QThreadPool> m_writer; // a single thread, so that they are written in order
    QStringList m_warnings;
};

} // namespace winnow
