#pragma once

#include "app/model/result.h"

#include <QFile>
#include <QHash>
#include <QStringList>

#include <vector>

namespace winnow {

// What happened to a site's files.
struct SiteFiles {
    QStringList written; // paths relative to the site's folder, as in all three lists
    QStringList removed;
    QStringList foreign; // not written by Winnow, or changed since: left alone
    int unchanged = 0;
    friend bool operator==(const SiteFiles &, const SiteFiles &) = default;
};

// A site's folder on disk. Overwrites and removes only files that Winnow wrote: the list .winnow-site in the
// folder says which ones, and what was written to them. Files are written atomically, and the list is updated
// first, so that a killed program leaves nothing that the next one would mistake for somebody else's.
class SiteFolder final {
public:
    explicit SiteFolder(QString folder) : m_folder(std::move(folder)) {}
    Q_DISABLE_COPY_MOVE(SiteFolder)

    [[nodiscard]] Result<void>
    open(); // creates the folder; errors of all functions: FileUnwritable, FileUnreadable
    // Whether the file was made under that key and has not been changed since: then it need not be made
    // again.
    [[nodiscard]] bool keep(const QString &path, const QByteArray &key);
    [[nodiscard]] Result<void> put(const QString &path, const QByteArray &key, const QByteArray &bytes);
    // Removes files that were not put since open(), but earlier.
    [[nodiscard]] Result<void> close();
    const SiteFiles &files() const { return m_files; }

private:
    // What Winnow wrote.
    struct Version {
        QByteArray hash;
        QByteArray key; // stands for what it was made from
    };
    QString fullPath(const QString &path) const;
    Result<void> readList();
    Result<void> writeList();
    Result<void> noteInList(const QString &path, const Version &version);
    void removeOld(const QString &path);

    QString m_folder;
    QFile m_list;
    static QByteArray listLine(const QString &path, const Version &version);
    bool isKnown(const QString &path, const QByteArray &hash) const;

    QHash<QString, std::vector<Version>> m_known; // several after a kill
    QHash<QString, Version> m_put;
    SiteFiles m_files;
};

} // namespace winnow
