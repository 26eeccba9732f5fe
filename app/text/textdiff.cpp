#include "app/text/textdiff.h"

#include <QStringList>

#include <algorithm>

namespace winnow {
namespace {

using Kind = DiffLine::Kind;

void addAll(std::vector<DiffLine> &diff, Kind kind, const QStringList &lines) {
    for (const QString &line : lines)
        diff.push_back({kind, line});
}

// The differing parts, without the common beginning and end.
void addMiddle(std::vector<DiffLine> &diff, const QStringList &before, const QStringList &after) {
    constexpr qsizetype mostCells = 4'000'000;
    if (before.size() * after.size() > mostCells) {
        addAll(diff, Kind::Removed, before);
        addAll(diff, Kind::Added, after);
        return;
    }
    const qsizetype width = after.size() + 1;
    std::vector<int> lengths(static_cast<size_t>((before.size() + 1) * width), 0);
    // Of the longest common subsequence of two tails.
    const auto tail = [&](qsizetype i, qsizetype j) -> int & {
        return lengths[static_cast<size_t>(i * width + j)];
    };
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        for (qsizetype j = after.size() - 1; j >= 0; --j)
            tail(i, j) =
                before[i] == after[j] ? tail(i + 1, j + 1) + 1 : std::max(tail(i + 1, j), tail(i, j + 1));
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() && j < after.size()) {
        if (before[i] == after[j]) {
            diff.push_back({Kind::Same, before[i++]});
            ++j;
        } else if (tail(i + 1, j) >= tail(i, j + 1)) {
            diff.push_back({Kind::Removed, before[i++]});
        } else {
            diff.push_back({Kind::Added, after[j++]});
        }
    }
    addAll(diff, Kind::Removed, before.mid(i));
    addAll(diff, Kind::Added, after.mid(j));
}

// The text removed and the text added between two unchanged words, each as a whole.
std::vector<DiffLine> gathered(const std::vector<DiffLine> &words) {
    std::vector<DiffLine> parts;
    const auto add = [&parts](Kind kind, const QStringList &those) {
        if (!those.isEmpty())
            parts.push_back({kind, those.join(QLatin1Char(' '))});
    };
    for (size_t i = 0; i < words.size();) {
        QStringList same;
        QStringList removed;
        QStringList added;
        for (; i < words.size() && words[i].kind == Kind::Same; ++i)
            same << words[i].text;
        for (; i < words.size() && words[i].kind != Kind::Same; ++i)
            (words[i].kind == Kind::Removed ? removed : added) << words[i].text;
        add(Kind::Same, same);
        add(Kind::Removed, removed);
        add(Kind::Added, added);
    }
    return parts;
}

std::vector<DiffLine> listDiff(const QStringList &a, const QStringList &b) {
    qsizetype head = 0;
    while (head < std::min(a.size(), b.size()) && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < std::min(a.size(), b.size()) - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    std::vector<DiffLine> diff;
    addAll(diff, Kind::Same, a.mid(0, head));
    addMiddle(diff, a.mid(head, a.size() - head - tail), b.mid(head, b.size() - head - tail));
    addAll(diff, Kind::Same, a.mid(a.size() - tail));
    return diff;
}

} // namespace

std::vector<DiffLine> lineDiff(const QString &before, const QString &after) {
    return listDiff(before.split(QLatin1Char('\n')), after.split(QLatin1Char('\n')));
}

std::vector<DiffLine> wordDiff(const QString &before, const QString &after) {
    return gathered(
        listDiff(before.simplified().split(QLatin1Char(' ')), after.simplified().split(QLatin1Char(' '))));
}

} // namespace winnow
