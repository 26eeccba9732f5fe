#pragma once

#include "app/library/library.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

namespace winnow {

// The day that most tests of a library are about.
inline const QDate friday(2025, 8, 8);

// A library in a folder of its own that is removed with it. It can be closed and opened again.
class TempLibrary final {
public:
    TempLibrary();

    Library &operator*() { return *m_library; }
    Library *operator->() { return m_library.get(); }
    void reopen();
    void close() { m_library.reset(); }
    QString file() const { return m_folder.filePath(QStringLiteral("library.db")); }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
};

// The value of what a library was asked for. Ends the test program with the error's words when there is none.
template <class T>
T valueOf(Pending<T> pending) {
    const Result<T> result = pending.result();
    if (!result)
        qFatal("%s: %s", qPrintable(errorName(result.error().code)), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

// The code of the error; none when there was a value.
template <class T>
std::optional<ErrorCode> errorOf(Pending<T> pending) {
    const Result<T> result = pending.result();
    return result ? std::nullopt : std::optional(result.error().code);
}

ArxivId paperId(const char *id); // ends the test program when it is none
// A paper with everything that a feed says of one, its texts made of the title.
Paper makePaper(const char *id, const QString &title, const QStringList &categories, int version = 1);
Announcement announce(const Paper &paper, AnnounceType type = AnnounceType::New);
Listing makeListing(const QString &feed, QDate day, const std::vector<Announcement> &entries);
// A listing of many papers with ids 2508.10000 and on.
Listing makeLargeListing(const QString &feed, QDate day, int papers, int firstNumber = 10000);

} // namespace winnow
