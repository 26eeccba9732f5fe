#pragma once

#include "app/model/rowfacts.h"
#include "ui/papers/list/model/topicindex.h"
#include "ui/papers/list/ranks/percentile.h"

#include <QCoreApplication>
#include <QString>

namespace winnow {

// A row for display: with the texts that its cells show.
struct PaperItem {
    PaperRow row;
    QString title;         // titleText()
    QString authors;       // authorsText()
    Percentile percentile; // only set for whole days: updatePercentiles()
    bool isUnsure = false; // one of those whose taste is least certain: leastSure()
    int topic = TopicIndex::unsaid;

    Q_DECLARE_TR_FUNCTIONS(winnow::PaperTexts)
};

QString titleText(const QString &title); // Unicode instead of TeX
// "M. E. Akbulut, H. Suresh", the first dozen. Unicode instead of TeX.
QString authorsText(const QStringList &authors);
// "Muhammed Emrullah Akbulut" → "M. E. Akbulut", "Hong-Xuan Tao" → "H.-X. Tao"; collaborations and names
// of one word stay whole. Unicode in, Unicode out.
QString abbreviatedName(const QString &name);
// The sort key for authors: surnames first. Unicode instead of TeX.
QString authorWords(const QStringList &authors);
// For sorting: folded, without accents.
QString sortKey(const QString &text);

// The meaning of the mark in a row's first column.
enum class PaperMark { Untriaged, Kept, Skipped, Later, Failed };
PaperMark paperMark(const RowFacts &row);

// Texts for people, translated: what a screen reader says and a tool tip shows.
QString markText(const PaperRow &row); // "Kept", "No decision yet", "Failed: cause"
// "seen: kept on Fri 8 Aug" for a paper that was decided when an earlier day listed it, "also listed on Thu 7
// Aug" for one that was listed before and may have been decided there; empty: neither.
QString seenText(const PaperRow &row);
QString scoringText(const PaperRow &row);       // "Not scored yet", "Screened out: reason"; empty when scored
QString percentileText(const PaperItem &item);  // "Among the top 4 % of the day: place 5 of 126"
QString rankText(const PaperItem &item);        // "Rank 3 of the day"
QString tasteText(const PaperItem &item);       // "Taste 48 %", and whether it is uncertain
QString topicText(const PaperRow &row);         // "Topic: Model Compression", "None of your topics"
QString announceTypeText(const PaperRow &row);  // "new", "cross", …, "withdrawn"
QString announceTypeLong(const PaperRow &row);  // the type as a sentence
QString decisionDone(Decision decision, int n); // "3 papers kept"

} // namespace winnow
