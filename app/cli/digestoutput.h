#pragma once

#include "app/digest/digestformats.h"
#include "app/model/day.h"
#include "app/model/result.h"
#include "app/settings/settings.h"

#include <QDate>
#include <QJsonObject>
#include <QObject>

#include <functional>
#include <optional>

namespace winnow {

class Library;

// The digest that the command line asks for.
struct DigestOptions {
    std::optional<QDate> day; // none: the newest day that has papers
    QString file;             // empty: standard output, or for `run` the digest folder
    DigestFormat format = DigestFormat::Markdown;
    std::optional<int> relevanceCutOff;
    std::optional<int> noveltyCutOff;
    std::optional<bool> byRank;       // none: as in the settings
    std::optional<bool> byTopic;      // none: as in the settings; a range is grouped
    std::optional<bool> frontMatter;  // none: as in the settings
    std::optional<DigestRange> range; // none: a single day
    bool overwrites = false;          // replaces an existing file, whatever it contains

    std::optional<CutOffs> cutOffs(const Settings &settings) const; // none unless given
};

struct DigestProduct {
    Digest digest;
    DaySummary day; // for a range, the sum over its days, without a date
    QByteArray bytes;
    // The day has papers, but none has a score: its digest would look like that of a quiet day.
    bool nothingScored() const { return day.papers > 0 && day.scored == 0 && digest.entries.empty(); }
};

// Builds the digest from the library and calls back in the context's thread. Errors: NotFound (place "day":
// no such day; place "range": no papers in the range), and those of Library.
void makeDigestProduct(Library &library, const DigestOptions &options, const Settings &settings,
                       QObject *context, std::function<void(const Result<DigestProduct> &)> handle);

// What to report about the papers that are not in it; empty: nothing.
QStringList rangeNotes(const DigestProduct &product);
// For formats that contain nothing but the digest; otherwise empty.
QByteArray digestBytes(const Digest &digest, DigestFormat format);
QString digestFileName(QDate day, DigestFormat format); // "2025-08-08.md"
QString digestLine(const DigestProduct &product, const QString &file);
QString nothingScoredSentence(const DaySummary &day);
QString someUnscoredSentence(const DaySummary &day);
QJsonObject digestToReport(const DigestProduct &product, const QString &file);

} // namespace winnow
