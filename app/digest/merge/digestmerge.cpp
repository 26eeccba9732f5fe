#include "app/digest/merge/digestmerge.h"

#include "app/digest/merge/entrynumbers.h"
#include "app/digest/merge/linemerge.h"

#include <QSet>

#include <algorithm>

namespace winnow {

namespace {

using Kind = FileBlock::Kind;
using Blocks = std::vector<FileBlock>;

// A year at thirty papers a day has twenty megabytes and two hundred thousand lines.
constexpr qsizetype longestFile = 32 * 1024 * 1024;
constexpr qsizetype mostFileLines = 1'000'000;

bool isAllBlank(const QByteArray &bytes) {
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
}

FileLines withPersonsMarks(FileLines lines) {
    for (FileLine &line : lines) {
        line.isTheirs = true;
        line.isPersons = true;
    }
    return lines;
}

bool isSameText(const FileLines &a, const FileLines &b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const FileLine &x, const FileLine &y) { return x.text == y.text; });
}

// A new digest in the format of the file that it replaces.
QByteArray inFormOf(const QByteArray &theirs, FileLines lines) {
    const FileLines old = splitFile(theirs);
    const QByteArray end = usualEnd(old);
    QByteArray bytes = hasByteOrderMark(theirs) ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    const bool endsOpen = old.empty() || old.back().end.isEmpty();
    for (size_t i = 0; i < lines.size(); ++i) {
        FileLine &line = lines[i];
        const bool isLast = i + 1 == lines.size();
        if (!line.isTheirs || (line.end.isEmpty() && !isLast))
            line.end = end;
        if (isLast && !(line.isPersons && !line.end.isEmpty()))
            line.end = endsOpen ? QByteArray() : line.end.isEmpty() ? end : line.end;
        bytes += line.text + line.end;
    }
    return bytes;
}

class DigestMerger final {
public:
    DigestMerger(const std::optional<QByteArray> &base, const QByteArray &theirs, const QByteArray &ours)
        : m_hasBase(base.has_value()),
          m_base(outlineOfWritten(base.value_or(QByteArray()))),
          m_ours(outlineOfWritten(ours)),
          m_theirs(outlineOfEdited(theirs, m_base, m_ours)) {}

    DigestMerge::Obstacle obstacle() const {
        using Obstacle = DigestMerge::Obstacle;
        const FileOutline &known = m_hasBase ? m_base : m_theirs;
        if (!isOfWinnow())
            return Obstacle::Foreign;
        if (known.title != m_ours.title && !sharesPapers(known))
            return Obstacle::OtherDigest;
        if (known.sections() > 0 && m_ours.sections() > 0 && known.hasGroups() != m_ours.hasGroups())
            return Obstacle::OtherForm;
        return Obstacle::None;
    }

    FileLines merge() {
        m_report.isWithoutBase = !m_hasBase;
        const FileLines head = mergeText(m_base.head, m_theirs.head, m_ours.head);
        const FileLines tail = mergeText(m_base.tail, m_theirs.tail, m_ours.tail);
        for (const FileBlock &block : m_theirs.blocks)
            mergeBlock(block);
        dropEmptyGroups();
        sayOrder();
        sayNotPutBack();
        addNew();
        if (m_hasChanged)
            renumber(m_blocks, {&head, &tail}, m_ours);
        FileLines lines = head;
        for (const FileBlock &block : m_blocks) {
            lines.insert(lines.end(), block.lead.begin(), block.lead.end());
            lines.insert(lines.end(), block.lines.begin(), block.lines.end());
        }
        lines.insert(lines.end(), tail.begin(), tail.end());
        return lines;
    }

    const MergeReport &report() const { return m_report; }

private:
    // Whether anything that Winnow wrote is still there.
    bool isOfWinnow() const {
        const FileOutline &known = m_hasBase ? m_base : m_ours;
        if (!m_theirs.title.isEmpty() && (m_theirs.title == known.title || m_theirs.title == m_ours.title))
            return true;
        const bool hasPapers = std::any_of(m_theirs.blocks.begin(), m_theirs.blocks.end(),
                                           [](const FileBlock &block) { return !block.key.isEmpty(); });
        return hasPapers || sharesHead(known);
    }

    // A digest that has, or now has, no papers.
    bool sharesHead(const FileOutline &known) const {
        QSet<QByteArray> lines;
        for (const FileLine &line : m_theirs.head)
            lines.insert(line.text);
        const auto shared =
            std::count_if(known.head.begin(), known.head.end(), [&lines](const FileLine &line) {
                return !isBlankLine(line.text) && !isRuleLine(line.text) && lines.contains(line.text);
            });
        return shared > 1;
    }

    // At least half of the papers: a week that is one day older.
    bool sharesPapers(const FileOutline &known) const {
        const auto shared =
            std::count_if(known.blocks.begin(), known.blocks.end(), [this](const FileBlock &block) {
                return block.kind == Kind::Section && m_ours.find(block);
            });
        return shared > 0 && shared * 2 >= known.sections();
    }

    FileLines mergeText(const FileLines &base, const FileLines &theirs, const FileLines &ours) {
        MergedLines merged = m_hasBase ? mergeLines(base, theirs, ours) : keepLines(theirs, ours);
        for (const QByteArray &label : merged.kept)
            sayKept({}, label);
        return merged.lines;
    }

    void sayKept(const QByteArray &paper, const QByteArray &label) {
        const MergeReport::Kept kept{QString::fromUtf8(paper), QString::fromUtf8(label)};
        if (std::find(m_report.kept.begin(), m_report.kept.end(), kept) == m_report.kept.end())
            m_report.kept.push_back(kept);
    }

    void mergeBlock(const FileBlock &theirs) {
        const FileBlock *base = m_base.find(theirs);
        const FileBlock *ours = m_ours.find(theirs);
        FileBlock block = theirs;
        for (FileLine &line : block.lead)
            line.isTheirs = true;
        if (!base && !ours) {
            block.lines = withPersonsMarks(block.lines);
        } else if (!ours) {
            if (isDropped(block, *base))
                return;
        } else {
            const MergedLines merged = base ? mergeLines(base->lines, theirs.lines, ours->lines)
                                            : keepLines(theirs.lines, ours->lines);
            block.lines = merged.lines;
            for (const QByteArray &label : merged.kept)
                sayKept(block.isGroup() ? QByteArray() : theirs.key, label);
            if (base && isSameText(base->lead, theirs.lead))
                takeLead(block, ours->lead);
            keepNumber(block);
        }
        m_blocks.push_back(std::move(block));
    }

    // A paper that is no longer in Winnow's digest stays if a person wrote something in its entry.
    bool isDropped(FileBlock &block, const FileBlock &base) {
        const MergedLines merged = mergeLines(base.lines, block.lines, base.lines);
        block.lines = merged.lines;
        if (merged.isTouched || (block.kind == Kind::Contents && isSectionTouched(block.key))) {
            if (!block.isGroup() && !m_report.notRemoved.contains(QString::fromUtf8(block.key)))
                m_report.notRemoved.append(QString::fromUtf8(block.key));
            return false;
        }
        if (block.kind == Kind::Section && isEntryOfContentsTouched(block.key))
            return false;
        if (block.isGroup())
            return false; // dropEmptyGroups() checks whether it still has papers
        m_hasChanged = true;
        if (block.kind == Kind::Section)
            m_report.removed.append(QString::fromUtf8(block.key));
        return true;
    }

    bool isTouched(const FileBlock &like) const {
        const FileBlock *base = m_base.find(like);
        const FileBlock *theirs = m_theirs.find(like);
        return base && theirs && mergeLines(base->lines, theirs->lines, base->lines).isTouched;
    }
    bool isSectionTouched(const QByteArray &key) const { return isTouched({Kind::Section, key, {}, {}, {}}); }
    bool isEntryOfContentsTouched(const QByteArray &key) const {
        return isTouched({Kind::Contents, key, {}, {}, {}});
    }

    // Blank lines and rules before it are placed as in Winnow's digest.
    static void takeLead(FileBlock &block, const FileLines &lead) {
        if (!isSameText(block.lead, lead))
            block.lead = lead;
    }

    // A heading rewritten by Winnow keeps the number that it had in the file until all are renumbered.
    static void keepNumber(FileBlock &block) {
        if (!block.number || block.lines.empty())
            return;
        FileLine &line = block.lines.front();
        if (!line.isTheirs && !block.isGroup())
            line.text = withEntryNumber(line.text, *block.number);
    }

    void dropEmptyGroups() {
        for (size_t i = 0; i < m_blocks.size();) {
            const FileBlock &group = m_blocks[i];
            const bool isEmpty = i + 1 == m_blocks.size() || m_blocks[i + 1].isGroup() ||
                                 m_blocks[i + 1].isOfContents() != group.isOfContents();
            const bool isGone = group.isGroup() && m_base.find(group) && !m_ours.find(group);
            if (isGone && isEmpty && !isTouched(group)) {
                m_blocks.erase(m_blocks.begin() + qsizetype(i));
                m_hasChanged = true;
            } else {
                ++i;
            }
        }
    }

    // Whether the remaining papers are in Winnow's order.
    void sayOrder() {
        int last = -1;
        int lastInBase = -1;
        for (const FileBlock &block : m_blocks) {
            if (block.kind != Kind::Section || !m_ours.find(block))
                continue;
            const auto place = std::pair(int(block.kind), block.key);
            const int now = m_ours.places.value(place);
            m_report.isOrderKept = m_report.isOrderKept || now < last;
            last = now;
            const int before = m_base.places.value(place, lastInBase);
            if (before < lastInBase) { // a person changed the order
                m_report.isOrderKept = false;
                return;
            }
            lastInBase = before;
        }
    }

    void sayNotPutBack() {
        for (const FileBlock &block : m_ours.blocks) {
            if (block.kind == Kind::Section && m_base.find(block) && !m_theirs.find(block))
                m_report.notPutBack.append(QString::fromUtf8(block.key));
        }
    }

    static bool isOfList(const FileBlock &block, bool isContents) {
        return block.isOfContents() == isContents;
    }

    // If a person removed the contents, they are not added again.
    bool isListGone(bool isContents) const {
        const auto has = [isContents](const FileOutline &outline) {
            return std::any_of(outline.blocks.begin(), outline.blocks.end(),
                               [isContents](const FileBlock &block) { return isOfList(block, isContents); });
        };
        return isContents && has(m_base) && !has(m_theirs);
    }

    // Places each after its predecessor in Winnow's digest; at the front, before its successor.
    void addNew() {
        for (const bool isContents : {true, false}) {
            if (!isListGone(isContents))
                addNewOf(isContents);
        }
    }

    void addNewOf(bool isContents) {
        QHash<QByteArray, int> known; // kind and key of the blocks in the file
        for (const FileBlock &block : m_blocks)
            known.insert(placeKey(block), 0);
        std::vector<std::pair<QByteArray, Blocks>> behind; // the blocks that follow each
        Blocks waiting;                                    // to be placed before the next block
        QByteArray before;
        QByteArray anchor;
        for (const FileBlock &block : m_ours.blocks) {
            if (!isOfList(block, isContents) || block.key.isEmpty())
                continue;
            if (known.contains(placeKey(block))) {
                anchor = placeKey(block);
                if (before.isEmpty())
                    before = anchor;
            } else if (!m_base.find(block)) {
                FileBlock added = block;
                added.number.reset();
                if (anchor.isEmpty())
                    waiting.push_back(added);
                else if (!behind.empty() && behind.back().first == anchor)
                    behind.back().second.push_back(added);
                else
                    behind.push_back({anchor, {added}});
                sayAdded(block);
            }
        }
        put(behind, waiting, before, isContents);
    }

    static QByteArray placeKey(const FileBlock &block) {
        return block.key.isEmpty() ? QByteArray() : QByteArray::number(int(block.kind)) + ' ' + block.key;
    }

    void sayAdded(const FileBlock &block) {
        m_hasChanged = true;
        if (block.kind == Kind::Section)
            m_report.added.append(QString::fromUtf8(block.key));
    }

    void put(const std::vector<std::pair<QByteArray, Blocks>> &behind, const Blocks &waiting,
             const QByteArray &before, bool isContents) {
        QHash<QByteArray, const Blocks *> followers;
        for (const auto &[anchor, added] : behind)
            followers.insert(anchor, &added);
        Blocks all;
        bool isPut = waiting.empty();
        const auto putWaiting = [&] {
            all.insert(all.end(), waiting.begin(), waiting.end());
            isPut = true;
        };
        for (const FileBlock &block : m_blocks) {
            const bool isFirst = before.isEmpty() ? isOfList(block, isContents) || block.isOfSections()
                                                  : placeKey(block) == before;
            if (!isPut && isFirst)
                putWaiting();
            all.push_back(block);
            if (const Blocks *added = followers.value(placeKey(block)))
                all.insert(all.end(), added->begin(), added->end());
        }
        if (!isPut)
            putWaiting();
        m_blocks = std::move(all);
    }

    bool m_hasBase;
    FileOutline m_base;
    FileOutline m_ours;
    FileOutline m_theirs;
    Blocks m_blocks; // of the merged file
    MergeReport m_report;
    bool m_hasChanged = false; // papers were added or removed
};

// A note is a single block of lines.
DigestMerge mergeNote(const std::optional<QByteArray> &base, const QByteArray &theirs,
                      const QByteArray &ours) {
    const FileLines file = splitFile(theirs);
    const FileLines written = splitFile(ours);
    const MergedLines merged = base ? mergeLines(splitFile(*base), file, written) : keepLines(file, written);
    DigestMerge result;
    for (const QByteArray &label : merged.kept)
        result.report.kept.push_back({{}, QString::fromUtf8(label)});
    result.report.isWithoutBase = !base;
    result.bytes = base == ours ? theirs : inFormOf(theirs, merged.lines);
    return result;
}

} // namespace

DigestMerge mergeDigest(const std::optional<QByteArray> &base, const QByteArray &theirs,
                        const QByteArray &ours, MergedKind kind) {
    DigestMerge result;
    if (isAllBlank(theirs)) {
        result.bytes = ours;
        return result;
    }
    if (theirs.size() > longestFile || theirs.contains('\0') || theirs.count('\n') > mostFileLines) {
        result.obstacle = DigestMerge::Obstacle::Unreadable;
        return result;
    }
    const FileLines file = splitFile(theirs);
    const FileLines written = splitFile(ours);
    if (isSameText(file, written) || (base && isSameText(file, splitFile(*base)))) {
        result.bytes = isSameText(file, written) ? theirs : inFormOf(theirs, written);
        return result;
    }
    if (kind == MergedKind::Note)
        return mergeNote(base, theirs, ours);
    DigestMerger merger(base, theirs, ours);
    result.obstacle = merger.obstacle();
    if (result.obstacle != DigestMerge::Obstacle::None)
        return result;
    const FileLines lines = merger.merge();
    result.report = merger.report();
    result.bytes = base == ours ? theirs : inFormOf(theirs, lines);
    return result;
}

} // namespace winnow
