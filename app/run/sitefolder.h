#pragma once

#include "app/model/result.h"

#include <QFile>
#include <QHash>
#include <QStringList>

#include <vector>

namespace winnow {

// What became of a site's files.
struct SiteFiles {
    QStringList written; // paths from the site's folder, these three
    QStringList removed;
    QStringList foreign; // somebody else's, or changed by somebody: left alone
    int unchanged = 0;
    friend bool operator==(const SiteFiles &, const SiteFiles &) = default;
};

// The folder of a site on the disk. Only what Winnow itself wrote there is ever written over or removed: a
// list in the folder, .winnow-site, says which files those are and what was written into them. A file is
// there whole or not at all, and the list knows of each before it is written, so that a program that was
// killed leaves nothing that the next one would take for somebody else's.
class SiteFolder final {
public:
    explicit SiteFolder(QString folder) : m_folder(std::move(folder)) {}
    Q_DISABLE_COPY_MOVE(SiteFolder)

    [[nodiscard]] Result<void>
    open(); // makes the folder; errors, of all of them: FileUnwritable, FileUnreadable
    // Whether the file was made under that key, and is as it was written: then it need not be made again.
    [[nodiscard]] bool keep(const QString &path, const QByteArray &key);
    [[nodiscard]] Result<void> put(const QString &path, const QByteArray &key, const QByteArray &bytes);
    // Removes what was not put since open(), but was at some earlier time.
    [[nodiscard]] Result<void> close();
    const SiteFiles &files() const { return m_files; }

private:
    // What Winnow wrote.
    struct Version {
        QByteArray hash;
        QByteArray key; // what it was made from
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

    QHash<QString, std::vector<Version>> m_known; // more than one after a kill
    QHash<QString, Version> m_put;
    SiteFiles m_files;
};

} // namespace winnow
