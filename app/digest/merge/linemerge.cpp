#include "app/digest/merge/linemerge.h"

#include "app/digest/merge/linematch.h"

#include <QHash>

#include <algorithm>

namespace winnow {

namespace {

// Lines as numbers; equal lines have equal numbers.
class LineNumbers final {
public:
    int of(const QByteArray &text) {
        const QByteArray key = lineKey(text);
        const auto known = m_numbers.constFind(key);
        if (known != m_numbers.constEnd())
            return *known;
        const int number = int(m_numbers.size());
        m_numbers.insert(key, number);
        return number;
    }
    // An editor may have removed trailing spaces.
    void addCutForm(const QByteArray &text) {
        QByteArray cut = lineKey(text);
        while (cut.endsWith(' ') || cut.endsWith('\t'))
            cut.chop(1);
        if (!m_numbers.contains(cut))
            m_numbers.insert(cut, of(text));
    }
    size_t count() const { return size_t(m_numbers.size()) + 1; }
    std::vector<int> of(const FileLines &lines) {
        std::vector<int> numbers;
        numbers.reserve(lines.size());
        for (const FileLine &line : lines)
            numbers.push_back(of(line.text));
        return numbers;
    }

private:
    QHash<QByteArray, int> m_numbers;
};

// Lines of the base replaced by other lines; either may be empty.
struct LineChange {
    int begin = 0; // in the base
    int end = 0;
    std::vector<int> lines; // of the other text
};

// The changes left between matched lines: as few as possible, except that a line and its replacement (with
// the same label, or where as many lines are added as removed) form a change of their own, so that a person's
// edit to one line does not block its neighbours.
class ChangeList final {
public:
    ChangeList(const FileLines &base, const FileLines &other, const std::vector<int> &partners)
        : m_base(base), m_other(other) {
        int next = 0; // in the other text
        int begin = 0;
        for (int i = 0; i <= int(base.size()); ++i) {
            const int partner = i < int(base.size()) ? partners[size_t(i)] : int(other.size());
            if (partner < 0)
                continue;
            add(begin, i, next, partner);
            begin = i + 1;
            next = partner + 1;
        }
    }
    const std::vector<LineChange> &changes() const { return m_changes; }

private:
    void add(int begin, int end, int first, int last) {
        if (begin == end && first == last)
            return;
        if (end - begin == last - first) {
            for (int i = 0; i < end - begin; ++i)
                m_changes.push_back({begin + i, begin + i + 1, {first + i}});
            return;
        }
        constexpr int mostPairs = 20'000;
        const bool isShort = qint64(end - begin) * (last - first) <= mostPairs;
        for (int i = begin; isShort && i < end; ++i) {
            const QByteArray label = lineLabel(m_base[size_t(i)].text);
            for (int j = first; !label.isEmpty() && j < last; ++j) {
                if (lineLabel(m_other[size_t(j)].text) != label)
                    continue;
                addRest(begin, i, first, j);
                m_changes.push_back({i, i + 1, {j}});
                begin = i + 1;
                first = j + 1;
                break;
            }
        }
        addRest(begin, end, first, last);
    }
    void addRest(int begin, int end, int first, int last) {
        if (begin == end && first == last)
            return;
        LineChange change{begin, end, {}};
        for (int j = first; j < last; ++j)
            change.lines.push_back(j);
        m_changes.push_back(std::move(change));
    }

    const FileLines &m_base;
    const FileLines &m_other;
    std::vector<LineChange> m_changes;
};

class LineMerger final {
public:
    LineMerger(const FileLines &base, const FileLines &theirs, const FileLines &ours)
        : m_base(base), m_theirs(theirs), m_ours(ours) {
        LineNumbers numbers;
        m_baseNumbers = numbers.of(base);
        m_ourNumbers = numbers.of(ours);
        for (const FileLine &line : base)
            numbers.addCutForm(line.text);
        m_theirNumbers = numbers.of(theirs);
        m_isInOurs = setOf(m_ourNumbers, numbers.count());
        m_isInTheirs = setOf(m_theirNumbers, numbers.count());
        m_inTheirs = matchLines(m_baseNumbers, m_theirNumbers);
        m_inOurs = matchLines(m_baseNumbers, m_ourNumbers);
    }

    MergedLines merge() {
        m_isTheirs.assign(m_theirs.size(), true);
        for (const int partner : m_inTheirs) {
            if (partner >= 0)
                m_isTheirs[size_t(partner)] = false;
        }
        m_nextInTheirs.assign(m_base.size() + 1, int(m_theirs.size()));
        for (size_t i = m_base.size(); i-- > 0;)
            m_nextInTheirs[i] = m_inTheirs[i] >= 0 ? m_inTheirs[i] : m_nextInTheirs[i + 1];
        m_replaced.assign(m_theirs.size(), false);
        m_before.resize(m_theirs.size() + 1);
        const ChangeList ours(m_base, m_ours, m_inOurs);
        for (const LineChange &change : ours.changes())
            apply(change);
        return result();
    }

private:
    static std::vector<bool> setOf(const std::vector<int> &numbers, size_t count) {
        std::vector<bool> set(count, false);
        for (const int number : numbers)
            set[size_t(number)] = true;
        return set;
    }

    void apply(const LineChange &change) {
        if (change.begin == change.end)
            return insert(change);
        bool isFree = true;
        for (int i = change.begin; i < change.end; ++i)
            isFree = isFree && m_inTheirs[size_t(i)] >= 0;
        if (!isFree)
            return refuse(change);
        const int at = m_inTheirs[size_t(change.begin)];
        for (int i = change.begin; i < change.end; ++i)
            m_replaced[size_t(m_inTheirs[size_t(i)])] = true;
        put(at, change);
    }

    // After the previous line if that is still there; otherwise before the next one.
    void insert(const LineChange &change) {
        const int at = change.begin > 0 && m_inTheirs[size_t(change.begin) - 1] >= 0
                           ? m_inTheirs[size_t(change.begin) - 1] + 1
                           : m_nextInTheirs[size_t(change.begin)];
        if (!isThere(change, at))
            put(at, change);
    }

    // A person, or a Winnow that was killed, already wrote the same lines there.
    bool isThere(const LineChange &change, int at) const {
        const int count = int(change.lines.size());
        for (int begin = at; begin + count <= int(m_theirs.size()) && m_isTheirs[size_t(begin)]; ++begin) {
            if (std::equal(change.lines.begin(), change.lines.end(), m_theirNumbers.begin() + begin,
                           [this](int line, int number) { return m_ourNumbers[size_t(line)] == number; }))
                return true;
        }
        return false;
    }

    void put(int at, const LineChange &change) {
        auto &lines = m_before[size_t(at)];
        lines.insert(lines.end(), change.lines.begin(), change.lines.end());
    }

    void refuse(const LineChange &change) {
        for (const int line : change.lines)
            m_refused.push_back(line);
    }

    MergedLines result() {
        MergedLines merged;
        for (size_t i = 0; i <= m_theirs.size(); ++i) {
            for (const int line : m_before[i])
                merged.lines.push_back(m_ours[size_t(line)]);
            if (i == m_theirs.size() || m_replaced[i])
                continue;
            FileLine line = m_theirs[i];
            line.isTheirs = true;
            line.isPersons = m_isTheirs[i] && !isOurs(m_theirNumbers[i]);
            merged.lines.push_back(line);
        }
        merged.isTouched = std::find(m_isTheirs.begin(), m_isTheirs.end(), true) != m_isTheirs.end() ||
                           std::find(m_inTheirs.begin(), m_inTheirs.end(), -1) != m_inTheirs.end();
        sayKept(merged);
        return merged;
    }

    bool isOurs(int number) const { return m_isInOurs[size_t(number)]; }

    // What a person wrote instead of a line that Winnow still writes, or removed.
    void sayKept(MergedLines &merged) const {
        const auto say = [&merged](const QByteArray &label) {
            if (std::find(merged.kept.begin(), merged.kept.end(), label) == merged.kept.end())
                merged.kept.push_back(label);
        };
        const ChangeList theirs(m_base, m_theirs, m_inTheirs);
        for (const LineChange &change : theirs.changes()) {
            for (int i = change.begin; i < change.end; ++i) {
                const QByteArray &text = m_base[size_t(i)].text;
                const bool isWritten = !change.lines.empty() &&
                                       !std::any_of(change.lines.begin(), change.lines.end(), [&](int line) {
                                           return isOurs(m_theirNumbers[size_t(line)]);
                                       });
                if (isWritten && !isBlankLine(text))
                    say(text.startsWith('#') ? QByteArray("Title") : lineLabel(text));
            }
        }
        for (const int line : m_refused) {
            const QByteArray &text = m_ours[size_t(line)].text;
            if (!m_isInTheirs[size_t(m_ourNumbers[size_t(line)])] && !isBlankLine(text))
                say(text.startsWith('#') ? QByteArray("Title") : lineLabel(text));
        }
    }

    const FileLines &m_base;
    const FileLines &m_theirs;
    const FileLines &m_ours;
    std::vector<int> m_baseNumbers;
    std::vector<int> m_theirNumbers;
    std::vector<int> m_ourNumbers;
    std::vector<int> m_inTheirs; // for each line of the base, its line in theirs, or -1
    std::vector<int> m_inOurs;
    std::vector<bool> m_isInOurs; // for each line number
    std::vector<bool> m_isInTheirs;
    std::vector<int> m_nextInTheirs; // for each line of the base: its line in theirs, or that of the next one
                                     // that is there
    std::vector<bool> m_isTheirs;    // for each line of theirs: it is not in the base
    std::vector<bool> m_replaced;
    std::vector<std::vector<int>> m_before; // our lines to insert before each line of theirs
    std::vector<int> m_refused;
};

} // namespace

MergedLines mergeLines(const FileLines &base, const FileLines &theirs, const FileLines &ours) {
    return LineMerger(base, theirs, ours).merge();
}

MergedLines keepLines(const FileLines &theirs, const FileLines &ours) {
    return LineMerger(ours, theirs, ours).merge();
}

} // namespace winnow
