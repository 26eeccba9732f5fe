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

// How a digest was asked for.
struct DigestOptions {
    std::optional<QDate> day; // none: the newest day that has papers
    QString file;             // empty: standard output, or for `run` the digest folder
    DigestFormat format = DigestFormat::Markdown;
    std::optional<int> relevanceCutOff;
    std::optional<int> noveltyCutOff;
    std::optional<bool> byRank;       // none: as the settings say
    std::optional<bool> byTopic;      // none: likewise; of a range yes
    std::optional<bool> frontMatter;  // none: likewise
    std::optional<DigestRange> range; // none: of the day
    bool overwrites = false;          // a file that is there, whatever it holds

    std::optional<CutOffs> cutOffs(const Settings &settings) const; // none were given: none
};

struct DigestProduct {
    Digest digest;
    DaySummary day; // of a range the sum of its days, without a day
    QByteArray bytes;
    // The day has papers, and none has a score: such a digest would pass for that of a quiet day.
    bool nothingScored() const { return day.papers > 0 && day.scored == 0 && digest.entries.empty(); }
};

// Makes the digest from the library and hands it on in the context's thread. Errors: NotFound (no such day;
// place is "day"; no paper in the range: place is "range"), those of Library.
void makeDigestProduct(Library &library, const DigestOptions &options, const Settings &settings,
                       QObject *context, std::function<void(const Result<DigestProduct> &)> handle);

// What is to be known of the papers that are not in it; empty: nothing.
QStringList rangeNotes(const DigestProduct &product);
// Of the formats that say nothing but the digest; else empty.
QByteArray digestBytes(const Digest &digest, DigestFormat format);
QString digestFileName(QDate day, DigestFormat format); // "2025-08-08.md"
QString digestLine(const DigestProduct &product, const QString &file);
QString nothingScoredSentence(const DaySummary &day);
QString someUnscoredSentence(const DaySummary &day);
QJsonObject digestToReport(const DigestProduct &product, const QString &file);

} // namespace winnow
