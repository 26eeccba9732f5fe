#pragma once

#include "app/model/paper.h"

#include <QRandomGenerator>

namespace winnow {

// The two readers of the invented days. The criteria of each are in a digest of theirs,
// tests/data/digests/NAME, and have nothing in common with the other's.
enum class InventedReader { OfWater, OfMachines };
QString digestOf(InventedReader reader); // path

struct InventedPaper {
    Paper paper;
    bool forWater = false; // whether the reader would choose it
    bool forMachines = false;

    bool isFor(InventedReader reader) const {
        return reader == InventedReader::OfWater ? forWater : forMachines;
    }
};

// Makes up papers, with TeX in titles, names and abstracts as authors write it. The same seed gives the same
// papers. A third is for each reader and the rest for none; abstracts hold more or less of their subject, and
// some a word of another one.
class PaperInventor final {
public:
    explicit PaperInventor(quint32 seed) : m_random(seed) {}

    InventedPaper paper(); // ids 0000.00001 and on
    std::vector<InventedPaper> papers(int count);
    QString formula(); // with its dollars

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    QString one(const QStringList &of) { return of.at(m_random.bounded(int(of.size()))); }
    QString title(const QStringList &phrases, bool aboutThem);
    QString name();
    QString abstract(const QStringList &phrases, int sentencesAboutThem);

    QRandomGenerator m_random;
    int m_papers = 0;
};

} // namespace winnow
