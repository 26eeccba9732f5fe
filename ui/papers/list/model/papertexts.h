#pragma once

#include "app/model/rowfacts.h"
#include "ui/papers/list/model/topicindex.h"
#include "ui/papers/list/ranks/standing.h"

#include <QString>

namespace winnow {

// A row as it is looked at: with the texts that its cells show.
struct PaperItem {
    PaperRow row;
    QString title;         // titleText()
    QString authors;       // authorsText()
    Standing standing;     // set where the days are whole: rank()
    bool isUnsure = false; // taste is least sure of it: leastSure()
    int topic = TopicIndex::unsaid;
};

QString titleText(const QString &title); // Unicode instead of TeX
// "M. E. Akbulut, H. Suresh", the first dozen. Unicode instead of TeX.
QString authorsText(const QStringList &authors);
// "Muhammed Emrullah Akbulut" → "M. E. Akbulut", "Hong-Xuan Tao" → "H.-X. Tao"; collaborations and names
// of one word stay whole. Unicode in, Unicode out.
QString abbreviatedName(const QString &name);
// By what papers are sorted by author: surnames first. Unicode instead of TeX.
QString authorWords(const QStringList &authors);
// For sorting: folded, without accents.
QString sortKey(const QString &text);

// What a row's first mark stands for.
enum class PaperMark { Untriaged, Kept, Skipped, Later, Failed };
PaperMark paperMark(const RowFacts &row);

// Words for a person, translated: what a screen reader says and a tool tip shows.
QString markText(const PaperRow &row); // "Kept", "No decision yet", "Failed: cause"
// "seen: kept on Fri 8 Aug" of what was decided when an earlier day listed it, "also listed on Thu 7 Aug" of
// what was listed before and may have been decided there; empty: neither.
QString seenText(const PaperRow &row);
QString scoringText(const PaperRow &row);       // "Not scored yet", "Screened out: reason"; empty when scored
QString standingText(const PaperItem &item);    // "Among the top 4 % of the day: place 5 of 126"
QString rankText(const PaperItem &item);        // "Place 3 of the day"
QString tasteText(const PaperItem &item);       // "Taste 48 %", and whether it is not sure
QString topicText(const PaperRow &row);         // "Topic: Model Compression", "None of your topics"
QString announceTypeText(const PaperRow &row);  // "new", "cross", …, "withdrawn"
QString announceTypeLong(const PaperRow &row);  // a sentence about it
QString decisionDone(Decision decision, int n); // "3 papers kept"

} // namespace winnow
