#include "ui/common/tastewords.h"

#include "app/text/tex.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace winnow {

namespace {

struct TasteWordsTr {
    Q_DECLARE_TR_FUNCTIONS(winnow::Taste)
};

QString likelihood(double from) {
    if (from >= 0.75)
        return TasteWordsTr::tr("likely");
    if (from >= 0.5)
        return TasteWordsTr::tr("fairly likely");
    if (from >= 0.25)
        return TasteWordsTr::tr("possible");
    return from >= 0.1 ? TasteWordsTr::tr("fairly unlikely") : TasteWordsTr::tr("unlikely");
}

} // namespace

QStringList recordLines(const std::vector<TasteRecord> &record) {
    QStringList lines;
    double to = 1;
    for (auto bin = record.rbegin(); bin != record.rend(); ++bin) {
        if (bin->said > 0)
            lines << TasteWordsTr::tr("Predicted %1 (%2 to %3 %): %4 of %5 kept",
                                      "%1: likely, perhaps, unlikely …; %4 and %5: papers")
                         .arg(likelihood(bin->from))
                         .arg(qRound(100 * bin->from))
                         .arg(qRound(100 * to))
                         .arg(bin->kept)
                         .arg(bin->said);
        to = bin->from;
    }
    return lines;
}

QStringList strongestWords(const std::vector<TasteReason> &reasons, bool isFor, qsizetype most) {
    std::vector<TasteReason> found;
    std::ranges::copy_if(reasons, std::back_inserter(found),
                         [isFor](const TasteReason &reason) { return isFor == (reason.weight > 0); });
    std::ranges::stable_sort(found, std::greater(),
                             [](const TasteReason &reason) { return std::abs(reason.weight); });
    QStringList words;
    for (const TasteReason &reason : found) {
        if (words.size() < most)
            words << texToPlain(reason.text); // authors write their names in TeX
    }
    return words;
}

} // namespace winnow
