#include "app/run/sitefolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace winnow {

namespace {

const QString listName = QStringLiteral(".winnow-site");
const QByteArray listHead = "# What Winnow wrote into this folder; other files are left alone.";

QByteArray hashOf(const QByteArray &bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
}

// The list may come with somebody else's folder: its paths must not lead out of it.
bool isSitePath(const QString &path) {
    static const QRegularExpression form(QStringLiteral("^(?:[a-z0-9][a-z0-9.-]*/)*[a-z0-9][a-z0-9.-]*$"));
    return form.match(path).hasMatch();
}

Result<void> save(const QString &path, const QByteArray &bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, file.errorString(), path);
    return {};
}

} // namespace

QString SiteFolder::fullPath(const QString &path) const {
    return QDir(m_folder).filePath(path);
}

Result<void> SiteFolder::open() {
    if (!QDir().mkpath(m_folder))
        return failure(ErrorCode::FileUnwritable, QStringLiteral("the folder can't be made"), m_folder);
    if (auto read = readList(); !read)
        return read;
    m_list.setFileName(fullPath(listName));
    const bool isNew = !m_list.exists();
    if (!m_list.open(QIODevice::Append) || (isNew && m_list.write(listHead + '\n') < 0))
        return failure(ErrorCode::FileUnwritable, m_list.errorString(), m_list.fileName());
    return {};
}

Result<void> SiteFolder::readList() {
    constexpr qint64 largestList = 64 * 1024 * 1024;
    QFile file(fullPath(listName));
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestList)
        return failure(ErrorCode::FileUnreadable, file.errorString(), file.fileName());
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QByteArrayList words = line.split(' ');
        const QString path = QString::fromLatin1(words.last());
        if (words.size() == 3 && isSitePath(path))
            m_known[path].push_back({words[0], words[1]});
    }
    return {};
}

QByteArray SiteFolder::listLine(const QString &path, const Version &version) {
    return version.hash + ' ' + version.key + ' ' + path.toLatin1() + '\n';
}

bool SiteFolder::isKnown(const QString &path, const QByteArray &hash) const {
    const auto known = m_known.constFind(path);
    return known != m_known.cend() && std::ranges::find(*known, hash, &Version::hash) != known->cend();
}

bool SiteFolder::keep(const QString &path, const QByteArray &key) {
    const auto known = m_known.constFind(path);
    if (known == m_known.cend() || known->back().key != key)
        return false;
    QFile file(fullPath(path));
    if (!file.open(QIODevice::ReadOnly) || hashOf(file.readAll()) != known->back().hash)
        return false;
    m_put.insert(path, known->back());
    ++m_files.unchanged;
    return true;
}

Result<void> SiteFolder::noteInList(const QString &path, const Version &version) {
    if (m_list.write(listLine(path, version)) < 0 || !m_list.flush())
        return failure(ErrorCode::FileUnwritable, m_list.errorString(), m_list.fileName());
    return {};
}

Result<void> SiteFolder::put(const QString &path, const QByteArray &key, const QByteArray &bytes) {
    const Version version{hashOf(bytes), key};
    QFile before(fullPath(path));
    const bool isThere = before.exists();
    if (isThere && !before.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, before.errorString(), before.fileName());
    const QByteArray bytesBefore = isThere ? before.readAll() : QByteArray();
    before.close();
    if (isThere && bytesBefore == bytes) {
        m_put.insert(path, version);
        ++m_files.unchanged;
        return {};
    }
    if (isThere && !isKnown(path, hashOf(bytesBefore))) {
        m_files.foreign.append(path);
        return {};
    }
    if (auto noted = noteInList(path, version); !noted)
        return noted;
    if (!QDir().mkpath(QFileInfo(before.fileName()).path()))
        return failure(ErrorCode::FileUnwritable, QStringLiteral("its folder can't be made"),
                       before.fileName());
    if (auto saved = save(before.fileName(), bytes); !saved)
        return saved;
    m_put.insert(path, version);
    m_files.written.append(path);
    return {};
}

void SiteFolder::removeOld(const QString &path) {
    QFile file(fullPath(path));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const bool isOurs = isKnown(path, hashOf(file.readAll()));
    file.close();
    if (!isOurs) {
        m_files.foreign.append(path);
        return;
    }
    if (!file.remove())
        return;
    m_files.removed.append(path);
    // Folders that are now empty; rmdir() removes no others.
    QString folder = path.section(QLatin1Char('/'), 0, -2);
    while (!folder.isEmpty() && QDir(m_folder).rmdir(folder))
        folder = folder.section(QLatin1Char('/'), 0, -2);
}

Result<void> SiteFolder::close() {
    QStringList old;
    for (auto known = m_known.keyBegin(); known != m_known.keyEnd(); ++known) {
        if (!m_put.contains(*known) && !m_files.foreign.contains(*known))
            old.append(*known);
    }
    old.sort();
    for (const QString &path : std::as_const(old))
        removeOld(path);
    m_list.close();
    return writeList();
}

Result<void> SiteFolder::writeList() {
    QStringList paths = m_put.keys();
    paths.sort();
    QByteArray text = listHead + '\n';
    for (const QString &path : std::as_const(paths))
        text += listLine(path, m_put.value(path));
    QFile before(fullPath(listName));
    if (before.open(QIODevice::ReadOnly) && before.readAll() == text)
        return {};
    before.close();
    return save(fullPath(listName), text);
}

} // namespace winnow
