#include "app/digest/merge/fileoutline.h"

#include <QSet>

#include <algorithm>

namespace winnow {

namespace {

using Kind = FileBlock::Kind;

constexpr int noLine = -1;

struct Mark {
    Kind kind;
    QByteArray key;
    int line;
};

bool isHeading(const QByteArray &text) {
    qsizetype marks = 0;
    while (marks < text.size() && text[marks] == '#')
        ++marks;
    return marks > 0 && marks <= 6 && marks < text.size() && text[marks] == ' ';
}

// The paper that a heading links to; empty: none.
QByteArray linkedPaper(const QByteArray &heading) {
    static const QByteArray link("](https://arxiv.org/abs/");
    const qsizetype found = heading.lastIndexOf(link);
    if (found < 0)
        return {};
    const qsizetype begin = found + link.size();
    const qsizetype end = heading.indexOf(')', begin);
    constexpr qsizetype longestId = 40;
    return end > begin && end - begin <= longestId ? heading.sliced(begin, end - begin) : QByteArray();
}

// "Agents" in "**Agents** (3)" and "# Agents".
QByteArray topicName(QByteArray text) {
    text = text.trimmed();
    if (text.endsWith(')')) {
        const qsizetype open = text.lastIndexOf(" (");
        const QByteArray inside = open < 0 ? QByteArray() : text.sliced(open + 2).chopped(1);
        if (!inside.isEmpty() &&
            std::all_of(inside.begin(), inside.end(), [](char c) { return c >= '0' && c <= '9'; }))
            text.truncate(open);
    }
    while (text.startsWith('#') || text.startsWith('*') || text.startsWith(' '))
        text.remove(0, 1);
    while (text.endsWith('*'))
        text.chop(1);
    return text;
}

bool isTopicInContents(const QByteArray &text) {
    return text.startsWith("**") && text.trimmed().endsWith(')') && text.contains("** (");
}

bool hasContentsLink(const QByteArray &text) {
    return text.contains("](#user-content-link");
}

// A paper's line in the contents as Winnow writes it, wherever a person moved it.
bool isNumbered(const QByteArray &text) {
    return !text.isEmpty() && text[0] >= '1' && text[0] <= '9' && entryNumber(text);
}

// If there are two of one kind and key, the second is left as it is.
void giveKeys(FileOutline &outline) {
    for (size_t i = 0; i < outline.blocks.size(); ++i) {
        FileBlock &block = outline.blocks[i];
        const auto place = std::pair(int(block.kind), block.key);
        if (block.key.isEmpty() || outline.places.contains(place))
            block.key.clear();
        else
            outline.places.insert(place, int(i));
    }
}

class OutlineReader final {
public:
    explicit OutlineReader(const QByteArray &bytes) : m_lines(splitFile(bytes)) {
        for (const FileLine &line : m_lines) {
            const bool isOne = line.text.startsWith("# ");
            if (isOne && m_title.isEmpty())
                m_title = line.text;
        }
    }

    FileOutline readWritten() {
        findPapers([](const QByteArray &, int) { return true; });
        const int last = m_sections.empty() ? noLine : m_sections.back().line;
        const int first = m_sections.empty() ? int(m_lines.size()) : m_sections.front().line;
        int begin = noLine; // of the contents
        for (int i = 0; i < first && begin == noLine; ++i)
            begin = hasContentsLink(text(i)) ? i : noLine;
        for (int i = begin == noLine ? first : begin; i < first; ++i) {
            if (hasContentsLink(text(i)))
                m_marks.push_back({Kind::Contents, paperOfNumber(text(i)), i});
            else if (isTopicInContents(text(i)))
                m_marks.push_back({Kind::ContentsGroup, topicName(text(i)), i});
            else if (isHeading(text(i)))
                m_marks.push_back({Kind::Group, topicName(text(i)), i});
        }
        int tail = noLine;
        for (int i = first; i < int(m_lines.size()); ++i) {
            if (!isHeading(text(i)) || isSection(i))
                continue;
            if (i < last)
                m_marks.push_back({Kind::Group, topicName(text(i)), i});
            else if (tail == noLine)
                tail = i;
        }
        return cut(tail);
    }

    FileOutline readEdited(const FileOutline &base, const FileOutline &ours) {
        findPapers([&](const QByteArray &id, int line) {
            return text(line).contains("<a id=\"link") ||
                   base.places.contains(std::pair(int(Kind::Section), id)) || saysId(id, line);
        });
        const int first = m_sections.empty() ? int(m_lines.size()) : m_sections.front().line;
        QSet<QByteArray> topicLines; // of both kinds
        gatherTopics(base, topicLines);
        gatherTopics(ours, topicLines);
        int tail = noLine;
        for (int i = 0; i < int(m_lines.size()); ++i) {
            if (hasContentsLink(text(i)) && (i < first || isNumbered(text(i))))
                m_marks.push_back({Kind::Contents, paperOfContents(i, base, ours), i});
            else if (i < first && isTopicInContents(text(i)) &&
                     topicLines.contains("**" + topicName(text(i))))
                m_marks.push_back({Kind::ContentsGroup, topicName(text(i)), i});
            else if (isHeading(text(i)) && !isSection(i) && topicLines.contains("#" + topicName(text(i))))
                m_marks.push_back({Kind::Group, topicName(text(i)), i});
            else if (isTail(text(i), base) || isTail(text(i), ours))
                tail = i;
        }
        if (!m_sections.empty() && tail < m_sections.back().line)
            tail = noLine;
        return cut(tail);
    }

private:
    const QByteArray &text(int line) const { return m_lines[size_t(line)].text; }

    template <class Accept>
    void findPapers(Accept accept) {
        for (int i = 0; i < int(m_lines.size()); ++i) {
            if (!isHeading(text(i)))
                continue;
            const QByteArray id = linkedPaper(text(i));
            if (id.isEmpty() || !accept(id, i))
                continue;
            m_sections.push_back({Kind::Section, id, i});
            m_sectionLines.insert(i);
            if (const auto numbers = linkNumbers(text(i));
                !numbers.empty() && !m_papers.contains(numbers.back()))
                m_papers.insert(numbers.back(), id);
        }
        m_marks = m_sections;
    }

    bool isSection(int line) const { return m_sectionLines.contains(line); }

    // Its ID is below the heading, as Winnow writes it.
    bool saysId(const QByteArray &id, int line) const {
        for (int i = line + 1; i < int(m_lines.size()) && i <= line + 2; ++i) {
            if (text(i) == "**ArXiv ID:** " + id)
                return true;
        }
        return false;
    }

    QByteArray paperOfNumber(const QByteArray &line) const {
        const auto numbers = linkNumbers(line);
        return numbers.empty() ? QByteArray() : m_papers.value(numbers.back());
    }

    // Winnow's own line identifies the paper; otherwise the section that it links to does.
    QByteArray paperOfContents(int line, const FileOutline &base, const FileOutline &ours) {
        if (!m_hasKnown) {
            m_hasKnown = true;
            gatherContents(ours);
            gatherContents(base);
        }
        const QByteArray byNumber = paperOfNumber(text(line));
        const auto known = m_known.constFind(lineKey(text(line)));
        if (known == m_known.constEnd() || known->contains(byNumber))
            return byNumber;
        return known->size() == 1 ? *known->constBegin() : byNumber;
    }

    void gatherContents(const FileOutline &outline) {
        for (const FileBlock &block : outline.blocks) {
            if (block.kind == Kind::Contents && !block.key.isEmpty())
                m_known[lineKey(block.lines.front().text)].insert(block.key);
        }
    }

    static void gatherTopics(const FileOutline &outline, QSet<QByteArray> &lines) {
        for (const FileBlock &block : outline.blocks) {
            if (block.kind == Kind::ContentsGroup)
                lines.insert("**" + block.key);
            else if (block.kind == Kind::Group)
                lines.insert("#" + block.key);
        }
    }

    static bool isTail(const QByteArray &line, const FileOutline &outline) {
        return isHeading(line) && !outline.tailHeading.isEmpty() && isSameLine(outline.tailHeading, line);
    }

    bool isLead(int line) const { return isBlankLine(text(line)) || isRuleLine(text(line)); }

    // Where the lead of a line begins, not before `from`.
    int leadBegin(int line, int from) const {
        while (line > from && isLead(line - 1))
            --line;
        return line;
    }

    FileLines part(int begin, int end) const { return {m_lines.begin() + begin, m_lines.begin() + end}; }

    FileOutline cut(int tail) {
        std::stable_sort(m_marks.begin(), m_marks.end(),
                         [](const Mark &a, const Mark &b) { return a.line < b.line; });
        if (m_marks.empty()) // everything is head
            tail = int(m_lines.size());
        else if (tail == noLine)
            tail = leadBegin(int(m_lines.size()), m_marks.back().line + 1);
        std::erase_if(m_marks, [tail](const Mark &mark) { return mark.line >= tail; });
        const int tailLead = m_marks.empty() ? tail : leadBegin(tail, m_marks.back().line + 1);
        FileOutline outline;
        outline.title = m_title;
        const int first = m_marks.empty() ? tailLead : leadBegin(m_marks.front().line, 0);
        outline.head = part(0, first);
        for (size_t i = 0; i < m_marks.size(); ++i) {
            const Mark &mark = m_marks[i];
            const bool isLast = i + 1 == m_marks.size();
            const int lead = leadBegin(mark.line, i == 0 ? 0 : m_marks[i - 1].line + 1);
            const int end = isLast ? tailLead : leadBegin(m_marks[i + 1].line, mark.line + 1);
            outline.blocks.push_back({mark.kind, mark.key, part(lead, mark.line), part(mark.line, end),
                                      entryNumber(text(mark.line))});
        }
        outline.tail = part(tailLead, int(m_lines.size()));
        if (tail < int(m_lines.size()) && isHeading(text(tail)))
            outline.tailHeading = text(tail);
        giveKeys(outline);
        return outline;
    }

    FileLines m_lines;
    QByteArray m_title;
    std::vector<Mark> m_sections;
    std::vector<Mark> m_marks;
    QSet<int> m_sectionLines;
    QHash<int, QByteArray> m_papers;             // by number
    QHash<QByteArray, QSet<QByteArray>> m_known; // papers by their line in the contents
    bool m_hasKnown = false;
};

} // namespace

const FileBlock *FileOutline::find(const FileBlock &like) const {
    if (like.key.isEmpty())
        return nullptr;
    const auto place = places.constFind(std::pair(int(like.kind), like.key));
    return place == places.constEnd() ? nullptr : &blocks[size_t(*place)];
}

bool FileOutline::hasGroups() const {
    return std::any_of(blocks.begin(), blocks.end(), [](const FileBlock &block) { return block.isGroup(); });
}

int FileOutline::sections() const {
    return int(std::count_if(blocks.begin(), blocks.end(),
                             [](const FileBlock &block) { return block.kind == Kind::Section; }));
}

FileOutline outlineOfWritten(const QByteArray &bytes) {
    return OutlineReader(bytes).readWritten();
}

FileOutline outlineOfEdited(const QByteArray &bytes, const FileOutline &base, const FileOutline &ours) {
    return OutlineReader(bytes).readEdited(base, ours);
}

} // namespace winnow
