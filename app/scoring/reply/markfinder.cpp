#include "app/scoring/reply/markfinder.h"

namespace winnow {

namespace {

constexpr qsizetype shortest = 3;

quint64 keyOf(QStringView text) {
    quint64 key = 0;
    for (const QChar character : text.first(shortest))
        key = key << 16 | character.toLower().unicode();
    return key;
}

bool isQuoted(QStringView text, qsizetype at, qsizetype end) {
    return at > 0 && end < text.size() && text.at(at - 1) == text.at(end) &&
           QStringView(u"\"'`").contains(text.at(end));
}

} // namespace

MarkFinder::MarkFinder(const ReplyMarks &marks) {
    const auto add = [this](const QString &mark, bool isEnd) {
        if (mark.size() < shortest)
            return;
        m_firsts += mark.front().toLower();
        m_firsts += mark.front().toUpper();
        for (const QChar first : {mark[0].toLower(), mark[0].toUpper()}) {
            for (const QChar second : {mark[1].toLower(), mark[1].toUpper()}) {
                if (first.unicode() < ascii && second.unicode() < ascii)
                    m_pairs[first.unicode() * ascii + second.unicode()] = true;
            }
        }
        m_marks[keyOf(mark)].push_back({mark, isEnd});
    };
    for (const ReplyMarks::Thought &thought : marks.thoughts) {
        add(thought.begin, false);
        add(thought.end, true);
    }
}

bool MarkFinder::mayBegin(QStringView text, qsizetype at) const {
    if (text.size() - at < shortest)
        return false;
    const char16_t *pair = text.utf16() + at;
    return pair[0] < ascii && pair[1] < ascii ? m_pairs[pair[0] * ascii + pair[1]]
                                              : m_firsts.contains(QChar(pair[0]));
}

MarkFinder::Mark MarkFinder::at(QStringView text, qsizetype at) const {
    if (!mayBegin(text, at))
        return {};
    const auto marks = m_marks.constFind(keyOf(text.sliced(at, shortest)));
    if (marks == m_marks.cend())
        return {};
    Mark longest;
    for (const Mark &mark : *marks) {
        if (mark.text.size() > longest.text.size() &&
            text.sliced(at).startsWith(mark.text, Qt::CaseInsensitive))
            longest = mark;
    }
    return !longest.text.isEmpty() && isQuoted(text, at, at + longest.text.size()) ? Mark() : longest;
}

qsizetype MarkFinder::endOfThought(QStringView text, qsizetype from) const {
    for (qsizetype i = from; i < text.size(); ++i) {
        if (const Mark mark = at(text, i); mark.isEnd)
            return i + mark.text.size();
    }
    return -1;
}

} // namespace winnow
