#pragma once

#include "app/model/result.h"
#include "app/settings/settings.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QThreadPool>

#include <memory>

namespace winnow {

// Settings in an INI file. Options win over the environment, the environment over this file.
class SettingsStore final {
public:
    explicit SettingsStore(QString file); // defaultFile() unless --config or WINNOW_CONFIG says otherwise
    static QString defaultFile();
    static Settings defaults(); // what an empty file gives

    // Values out of range or unreadable are replaced by their defaults and named in warnings().
    Settings load();
    [[nodiscard]] Result<void> save(const Settings &settings); // FileUnwritable
    QStringList warnings() const { return m_warnings; }        // "key: what was wrong", untranslated
    QString file() const { return m_file; }

    // The window's own state (geometry, splitters, columns), opaque. Setting it does not wait for the disk;
    // whoever destroys the store does.
    QByteArray windowState(const QString &key) const;
    void setWindowState(const QString &key, const QByteArray &state);
    void finishWriting(); // waits: for a program that may be ended any moment

private:
    QString m_file;
    QHash<QString, QByteArray> m_states;   // set here: the file may not have them yet
    std::unique_ptr<QThreadPool> m_writer; // one thread, so that they are written in their order
    QStringList m_warnings;
};

} // namespace winnow
