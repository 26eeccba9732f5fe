#include "app/run/daydone.h"

#include "app/arxiv/announcementcalendar.h"
#include "app/run/paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace winnow {

bool isDayDone(const std::vector<DaySummary> &days, QDate day, const QStringList &feeds) {
    const auto summary = std::ranges::find(days, day, &DaySummary::day);
    if (summary == days.end() || summary->unscored > 0)
        return false;
    return std::ranges::all_of(feeds, [&summary](const QString &feed) {
        const auto entry = std::ranges::find_if(summary->feeds, [&feed](const LedgerEntry &candidate) {
            return candidate.feed.compare(feed, Qt::CaseInsensitive) == 0;
        });
        return entry != summary->feeds.end() && isSettled(entry->state);
    });
}

QDate newestDay(const QDateTime &now) {
    return AnnouncementCalendar::newestDay(now);
}

std::unique_ptr<QLockFile> takeMorning(const QString &libraryFile) {
    const QFileInfo library(libraryFile);
    const QString path = library.exists() ? library.canonicalFilePath() : library.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    QDir().mkpath(paceFolder());
    auto lock = std::make_unique<QLockFile>(
        QStringLiteral("%1/morning-%2").arg(paceFolder(), QString::fromLatin1(hash.first(16))));
    lock->setStaleLockTime(0); // valid as long as its program lives
    if (!lock->tryLock(0) && lock->error() == QLockFile::LockFailedError)
        return nullptr;
    return lock;
}

} // namespace winnow
