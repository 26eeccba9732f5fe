#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace winnow {

// What a digest of more than one day is of: days, what a search finds, or both.
struct DigestRange {
    QDate first = {}; // both inclusive; invalid: no bound
    QDate last = {};
    QString name = {};   // "2026-W31", "2026-07"; empty: the days say it
    QString search = {}; // in the language of the search box; empty: all papers

    bool hasDays() const { return first.isValid() || last.isValid(); }
    bool contains(QDate day) const {
        return (!first.isValid() || day >= first) && (!last.isValid() || day <= last);
    }
    friend bool operator==(const DigestRange &, const DigestRange &) = default;
};

// The week from Monday to Sunday (ISO 8601), or the month, that the day is in.
DigestRange weekOf(QDate day);
DigestRange monthOf(QDate day);
// "2026-W31", "2026-07", or any day of theirs as "2026-07-29".
std::optional<DigestRange> weekFromText(const QString &text);
std::optional<DigestRange> monthFromText(const QString &text);

// "2026-W31 (2026-07-27 to 2026-08-02)", "from 2026-07-01, search: kv cache"; one line.
QString rangeTitle(const DigestRange &range);
// What a file of it is called, without suffix: "2026-W31", "2026-07-01-to-2026-07-10", "2026-07-kv-cache".
QString rangeFileName(const DigestRange &range);
// Range and search as one search.
QString rangeSearch(const DigestRange &range);
// Where the words of its search begin in that.
qsizetype searchOffset(const DigestRange &range);

} // namespace winnow
