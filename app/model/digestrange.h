#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace winnow {

// What a digest of more than one day covers: days, the results of a search, or both.
struct DigestRange {
    QDate first = {}; // both inclusive; invalid: unbounded
    QDate last = {};
    QString name = {};   // "2026-W31", "2026-07"; empty: described by its days
    QString search = {}; // in the search language; empty: all papers

    bool hasDays() const { return first.isValid() || last.isValid(); }
    bool contains(QDate day) const {
        return (!first.isValid() || day >= first) && (!last.isValid() || day <= last);
    }
    friend bool operator==(const DigestRange &, const DigestRange &) = default;
};

// The week from Monday to Sunday (ISO 8601), or the month, that contains the day.
DigestRange weekOf(QDate day);
DigestRange monthOf(QDate day);
// "2026-W31", "2026-07", or any day in them as "2026-07-29".
std::optional<DigestRange> weekFromText(const QString &text);
std::optional<DigestRange> monthFromText(const QString &text);

// "2026-W31 (2026-07-27 to 2026-08-02)", "from 2026-07-01, search: kv cache"; one line.
QString rangeTitle(const DigestRange &range);
// Its file name without suffix: "2026-W31", "2026-07-01-to-2026-07-10", "2026-07-kv-cache".
QString rangeFileName(const DigestRange &range);
// Range and search combined into one search.
QString rangeSearch(const DigestRange &range);
// The position in that at which the words of its own search begin.
qsizetype searchOffset(const DigestRange &range);

} // namespace winnow
