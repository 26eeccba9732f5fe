#pragma once

#include "app/model/paperrow.h"
#include "ui/papers/list/ranks/standing.h"

#include <QString>
#include <QVector>

namespace winnow {

// A row with what is costly to work out from it for all rows, so that sorting does not.
struct PaperItem {
    PaperRow row;
    QString title;        // Unicode instead of TeX
    QByteArray titleKey;  // for sorting: folded, without accents, UTF-8
    QByteArray authorKey; // likewise, surnames first
    Standing standing;    // set where the days are whole: rank()
};

PaperItem paperItem(PaperRow row);
std::vector<PaperItem> paperItems(std::vector<PaperRow> rows);

// "M. E. Akbulut, H. Suresh", the first dozen. Unicode instead of TeX.
QString authorsText(const QStringList &authors);
// "Muhammed Emrullah Akbulut" → "M. E. Akbulut", "Hong-Xuan Tao" → "H.-X. Tao"; collaborations and names
// of one word stay whole. Unicode in, Unicode out.
QString abbreviatedName(const QString &name);
QString sortKey(const QString &text);

// What a row's first mark stands for.
enum class PaperMark { Untriaged, Kept, Skipped, Later, Failed };
PaperMark paperMark(const PaperRow &row);

// Words for a person, translated: what a screen reader says and a tool tip shows.
QString markText(const PaperRow &row);          // "Kept", "No decision yet", "Failed: cause"
QString scoringText(const PaperRow &row);       // "Not scored yet", "Screened out: reason"; empty when scored
QString standingText(const PaperItem &item);    // "Among the top 4 % of the day: place 5 of 126"
QString announceTypeText(AnnounceType type);    // "new", "cross-list", …
QString announceTypeLong(AnnounceType type);    // a sentence about it
QString decisionDone(Decision decision, int n); // "3 papers kept"

} // namespace winnow
