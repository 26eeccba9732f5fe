#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QRandomGenerator>
#include <QSet>

namespace winnow {

// Edits a digest's file as a person, and their editor, would. Each line that it writes has a word of its own
// in it, so that it can be found again. The same seed makes the same edits.
class DigestEditor final {
public:
    DigestEditor(const QByteArray &file, quint32 seed, quint32 words = 0)
        : m_lines(file.split('\n')), m_random(seed), m_words(words) {}

    void edit(int times) {
        for (int i = 0; i < times; ++i)
            editOnce();
    }

    // With the line ends that the editor writes.
    QByteArray file() const {
        QByteArray bytes = m_hasMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            bytes += m_lines[i];
            if (i + 1 < m_lines.size())
                bytes += m_hasReturns ? "\r\n" : "\n";
        }
        return bytes;
    }
    const QSet<QByteArray> &deleted() const { return m_deleted; } // papers

    // The papers whose sections a file has, in its order.
    static QByteArrayList papersIn(const QByteArray &file) {
        QByteArrayList ids;
        for (const QByteArray &line : file.split('\n')) {
            if (const QByteArray id = paperOf(line); !id.isEmpty())
                ids.append(id);
        }
        return ids;
    }

    static QByteArray paperOf(const QByteArray &line) {
        const qsizetype at = line.indexOf("](https://arxiv.org/abs/");
        return line.startsWith("## ") && at > 0 ? line.sliced(at + 24, 10) : QByteArray();
    }

private:
    QByteArray word() { return "mine" + QByteArray::number(++m_words); }
    qsizetype anyLine() { return m_random.bounded(int(m_lines.size())); }

    // Lines of one paper, from its heading to before the rule below it.
    std::pair<qsizetype, qsizetype> anySection() {
        QList<qsizetype> headings;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (!paperOf(m_lines[i]).isEmpty())
                headings.append(i);
        }
        if (headings.isEmpty())
            return {0, 0};
        const qsizetype begin = headings[m_random.bounded(int(headings.size()))];
        qsizetype end = begin + 1;
        while (end < m_lines.size() && m_lines[end] != "---" && !m_lines[end].startsWith('#'))
            ++end;
        return {begin, end};
    }

    qsizetype lineOfSection(const QByteArray &label) {
        const auto [begin, end] = anySection();
        for (qsizetype i = begin; i < end; ++i) {
            if (m_lines[i].startsWith(label))
                return i;
        }
        return -1;
    }

    void take(qsizetype begin, qsizetype end) {
        for (qsizetype i = begin; i < end; ++i) {
            if (const QByteArray id = paperOf(m_lines[i]); !id.isEmpty())
                m_deleted.insert(id);
        }
        m_lines.remove(begin, end - begin);
        if (m_lines.isEmpty())
            m_lines.append(QByteArray());
        const QByteArrayList left = papersIn(m_lines.join('\n'));
        for (const QByteArray &id : left)
            m_deleted.remove(id);
    }

    void editOnce() {
        switch (m_random.bounded(16)) {
        case 0: // a paragraph anywhere
            for (const QByteArray &line : {QByteArray(), "A thought, " + word() + '.', QByteArray()})
                m_lines.insert(anyLine(), line);
            break;
        case 1:
            m_lines.insert(anyLine(), word());
            break;
        case 2: {
            const auto [begin, end] = anySection();
            if (end > begin)
                m_lines.insert(m_random.bounded(int(begin + 1), int(end + 1)), "- [x] read " + word());
            break;
        }
        case 3: { // an entry goes
            const auto [begin, end] = anySection();
            take(begin, std::min(end + 2, m_lines.size()));
            break;
        }
        case 4:
            moveSection();
            break;
        case 5: {
            const qsizetype line =
                lineOfSection(m_random.bounded(2) == 0 ? "**Relevance:**" : "**Novelty:**");
            if (line >= 0)
                m_lines[line] += " no, 9! " + word();
            break;
        }
        case 6: {
            const qsizetype line = lineOfSection("## ");
            if (line >= 0)
                m_lines[line].insert(m_lines[line].indexOf('[') + 1, word() + ' ');
            break;
        }
        case 7: { // a letter in any line
            QByteArray &line = m_lines[anyLine()];
            line.insert(m_random.bounded(int(line.size() + 1)), " \xCE\xA9" + word() + ' ');
            break;
        }
        case 8: {
            const qsizetype line = anyLine();
            take(line, line + 1);
            break;
        }
        case 9:
            m_hasReturns = !m_hasReturns;
            break;
        case 10:
            m_hasMark = !m_hasMark;
            break;
        case 11:
            if (m_lines.last().isEmpty() && m_lines.size() > 1)
                m_lines.removeLast();
            else
                m_lines.append(QByteArray());
            break;
        case 12: // an editor that cuts blanks
            for (QByteArray &line : m_lines) {
                while (line.endsWith(' '))
                    line.chop(1);
            }
            break;
        case 13: { // once more, for oneself
            const auto [begin, end] = anySection();
            QByteArrayList copy = m_lines.mid(begin, end - begin);
            if (!copy.isEmpty())
                copy.last() += " " + word();
            for (const QByteArray &line : copy)
                m_lines.append(line);
            break;
        }
        case 14: { // ticked in the contents
            for (qsizetype i = anyLine(); i < m_lines.size(); ++i) {
                if (m_lines[i].contains("](#user-content-link")) {
                    m_lines[i].insert(m_lines[i].indexOf('['), "[x] " + word() + ' ');
                    break;
                }
            }
            break;
        }
        default: {
            QByteArray &line = m_lines[anyLine()];
            line += ' ' + word();
            break;
        }
        }
    }

    void moveSection() {
        const auto [begin, end] = anySection();
        const QByteArrayList section = m_lines.mid(begin, end - begin);
        if (section.isEmpty())
            return;
        m_lines.remove(begin, end - begin);
        const auto [place, after] = anySection();
        Q_UNUSED(after)
        for (qsizetype i = 0; i < section.size(); ++i)
            m_lines.insert(place + i, section[i]);
        if (place == 0 && section.size() > 0)
            m_lines.insert(section.size(), QByteArray());
    }

    QByteArrayList m_lines;
    QRandomGenerator m_random;
    quint32 m_words;
    bool m_hasReturns = false;
    bool m_hasMark = false;
    QSet<QByteArray> m_deleted;
};

} // namespace winnow
