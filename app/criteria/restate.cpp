#include "app/criteria/restate.h"

#include "app/criteria/clearform.h"
#include "app/criteria/criteria.h"
#include "app/criteria/reading/span.h"
#include "app/criteria/restatecheck.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace winnow {
namespace {

using Kind = ReadPart::Kind;

constexpr QLatin1String belowTopic("   ");

struct Edit {
    qsizetype begin = 0;
    qsizetype length = 0;  // to remove
    QString text;          // to insert
    qsizetype partAt = -1; // of the part, within `text`; -1: elsewhere
};

qsizetype endOf(const ReadPart &part) {
    return part.begin + part.length;
}

bool isOfTopics(Kind kind) {
    return kind == Kind::Wish || kind == Kind::Exclusion;
}

// Tries several ways of writing the part, and reads each result to find the one with the intended meaning:
// prompts are written in more ways than rules could foresee.
class Restatement final {
public:
    Restatement(const QString &prompt, const ReadPart &part, Kind kind, int topic)
        : m_meant{prompt, readTopics(prompt), part, kind, isOfTopics(kind) ? topic : -1},
          m_text(prompt.mid(part.begin, part.length)) {
        static const QRegularExpression lineEnds(QStringLiteral("\\s*\\n\\s*"));
        m_text.replace(lineEnds, QStringLiteral(" "));
    }

    QString best();

private:
    using Edits = std::vector<Edit>;

    Span linesOf(const ReadPart &part) const;              // without the last line end
    bool standsIn(const ReadPart &part, Span lines) const; // other than the restated one
    const ReadPart *lastOf(Kind kind, int topic) const;
    const ReadPart *lastNote() const;
    std::optional<QString> markOf(const ReadPart &part) const;
    QString tailOf(const ReadPart &part) const;
    qsizetype endPlace() const;

    std::vector<Edits> cuts() const;
    Edits linesCut(Span lines) const;
    Edits ownMoved() const;
    bool hasHeadings() const;
    Edit paragraph(qsizetype place, const QString &text) const;
    std::vector<Edit> places() const;
    void addTopics(std::vector<Edit> &places) const;
    void addBelowTopic(std::vector<Edit> &places) const;
    void addToLike(std::vector<Edit> &places) const;
    void addSections(std::vector<Edit> &places) const;
    Edit below(qsizetype place, const QString &before, const QString &after = {}) const;
    Edit section(qsizetype place, const QString &before, const QString &after = {}) const;
    Edit asItsLine(const QString &before) const;
    QString nextNumber() const;

    Rewritten applied(Edits edits) const;

    const Correction m_meant;
    const QString &m_prompt = m_meant.prompt;
    const TopicList &m_list = m_meant.read;
    const ReadPart &m_part = m_meant.part;
    const Kind m_kind = m_meant.kind;
    const int m_topic = m_meant.topic;
    QString m_text; // of the part, on one line
};

Span Restatement::linesOf(const ReadPart &part) const {
    const qsizetype before = part.begin > 0 ? m_prompt.lastIndexOf(u'\n', part.begin - 1) : -1;
    const qsizetype after = m_prompt.indexOf(u'\n', endOf(part));
    return {before + 1, after < 0 ? m_prompt.size() : after};
}

bool Restatement::standsIn(const ReadPart &part, Span lines) const {
    return part.begin != m_part.begin && part.begin < lines.end && endOf(part) > lines.begin;
}

const ReadPart *Restatement::lastOf(Kind kind, int topic) const {
    const ReadPart *last = nullptr;
    for (const ReadPart &part : m_list.parts) {
        if (part.kind == kind && part.topic == topic && part.begin != m_part.begin)
            last = &part;
    }
    return last;
}

// Notes to the model, in a section of such notes.
const ReadPart *Restatement::lastNote() const {
    const ReadPart *last = nullptr;
    bool isInNotes = false;
    for (const ReadPart &part : m_list.parts) {
        if (part.reason == ReadPart::Reason::Heading)
            isInNotes = m_prompt.mid(part.begin, part.length) == QLatin1String("Notes to the model");
        else if (isInNotes && part.kind == Kind::LeftOut && part.begin != m_part.begin)
            last = &part;
    }
    return last;
}

// The text before it on its line; none: another part is there.
std::optional<QString> Restatement::markOf(const ReadPart &part) const {
    const Span before{linesOf(part).begin, part.begin};
    for (const ReadPart &other : m_list.parts) {
        if (other.begin < before.end && endOf(other) > before.begin)
            return std::nullopt;
    }
    return m_prompt.mid(before.begin, before.end - before.begin);
}

// The text after it on its line up to the next part: "**", "**:".
QString Restatement::tailOf(const ReadPart &part) const {
    qsizetype end = linesOf(part).end;
    for (const ReadPart &other : m_list.parts) {
        if (other.begin >= endOf(part))
            end = std::min(end, other.begin);
    }
    return m_prompt.mid(endOf(part), end - endOf(part));
}

// Where a new section does no harm: before the introduction of the papers, otherwise at the end.
qsizetype Restatement::endPlace() const {
    static const QRegularExpression paperList(
        QStringLiteral("^[ \\t]*%1[ \\t]*$").arg(QRegularExpression::escape(paperListPlaceholder)),
        QRegularExpression::MultilineOption);
    const auto match = paperList.match(m_prompt);
    if (!match.hasMatch())
        return m_prompt.size();
    qsizetype read = 0; // the prompt has content up to here
    for (const ReadPart &part : m_list.parts) {
        if (part.kind != Kind::LeftOut && endOf(part) <= match.capturedStart())
            read = endOf(part);
    }
    const qsizetype heading = m_prompt.lastIndexOf(QLatin1String("\n#"), match.capturedStart());
    return heading >= read ? heading + 1 : match.capturedStart();
}

std::vector<Restatement::Edits> Restatement::cuts() const {
    const Span lines = linesOf(m_part);
    const ReadPart *before = nullptr;
    const ReadPart *after = nullptr;
    for (const ReadPart &other : m_list.parts) {
        if (standsIn(other, {lines.begin, m_part.begin}))
            before = &other;
        else if (!after && standsIn(other, {endOf(m_part), lines.end}))
            after = &other;
    }
    const Edits textCut{{m_part.begin, m_part.length, {}, -1}};
    if (!before && !after)
        return {linesCut(lines), textCut};
    std::vector<Edits> cuts;
    if (after)
        cuts.push_back({{m_part.begin, after->begin - m_part.begin, {}, -1}});
    if (before)
        cuts.push_back({{endOf(*before), endOf(m_part) - endOf(*before), {}, -1}});
    cuts.push_back(textCut);
    return cuts;
}

// Whole lines, with the line end before them; of surrounding empty lines one stays.
Restatement::Edits Restatement::linesCut(Span lines) const {
    qsizetype begin = std::max<qsizetype>(0, lines.begin - 1);
    const bool isBlankAfter = QStringView(m_prompt).mid(lines.end).startsWith(QLatin1String("\n\n")) ||
                              lines.end == m_prompt.size();
    if (isBlankAfter && begin > 0 && m_prompt.at(begin - 1) == u'\n')
        --begin;
    return {{begin, lines.end - begin, {}, -1}};
}

bool Restatement::hasHeadings() const {
    return m_prompt.startsWith(u'#') || m_prompt.contains(QLatin1String("\n#"));
}

// Whatever belongs to a topic that is no longer one belongs to no topic from now on.
Restatement::Edits Restatement::ownMoved() const {
    Edits edits;
    QStringList lines;
    for (const ReadPart &part : m_list.parts) {
        if (!isOfTopics(part.kind) || part.topic != m_part.topic)
            continue;
        const Edits cut = linesCut(linesOf(part));
        edits.insert(edits.end(), cut.begin(), cut.end());
        lines << (part.kind == Kind::Wish ? wantedMark : unwantedMark) +
                     m_prompt.mid(part.begin, part.length).simplified();
    }
    if (!lines.isEmpty())
        edits.push_back(paragraph(endPlace(), QStringLiteral("## Wishes\n\n") + lines.join(u'\n')));
    return edits;
}

Edit Restatement::below(qsizetype place, const QString &before, const QString &after) const {
    const qsizetype lineEnd = m_prompt.indexOf(u'\n', place);
    return {lineEnd < 0 ? m_prompt.size() : lineEnd, 0, u'\n' + before + m_text + after, before.size() + 1};
}

// Surrounded by empty lines; `place` is the start of a line, or the end.
Edit Restatement::paragraph(qsizetype place, const QString &text) const {
    const QStringView above = QStringView(m_prompt).left(place);
    QString gap;
    if (!above.isEmpty() && !above.endsWith(QLatin1String("\n\n")))
        gap = above.endsWith(u'\n') ? QStringLiteral("\n") : QStringLiteral("\n\n");
    const QString end = place < m_prompt.size() ? QStringLiteral("\n\n") : QString();
    return {place, 0, gap + text + end, -1};
}

Edit Restatement::section(qsizetype place, const QString &before, const QString &after) const {
    Edit edit = paragraph(place, before + m_text + after);
    edit.partAt = edit.text.indexOf(before + m_text) + before.size();
    return edit;
}

Edit Restatement::asItsLine(const QString &before) const {
    const Span lines = linesOf(m_part);
    return {lines.begin, lines.end - lines.begin, before + m_text, before.size()};
}

// For a new topic.
QString Restatement::nextNumber() const {
    static const QRegularExpression number(QStringLiteral("\\d{1,3}"));
    int last = 0;
    for (const ReadPart &part : m_list.parts) {
        if (part.kind == Kind::Topic && part.begin != m_part.begin)
            last = std::max(last, number.match(markOf(part).value_or(QString())).captured().toInt());
    }
    return QString::number(last + 1);
}

void Restatement::addTopics(std::vector<Edit> &places) const {
    static const QRegularExpression number(QStringLiteral("\\d{1,3}"));
    const QString plain = nextNumber() + QStringLiteral(". ");
    const QString wish = QLatin1Char('\n') + belowTopic + wantedMark + m_text;
    const QString named = QStringLiteral("Topic: "); // for texts that do not look like a name
    const ReadPart *last = nullptr;                  // topic
    qsizetype end = 0;                               // of what belongs to it
    for (const ReadPart &part : m_list.parts) {
        if (part.begin == m_part.begin)
            continue;
        if (part.kind == Kind::Topic)
            last = &part;
        if (last && (&part == last || part.topic == last->topic))
            end = endOf(part);
    }
    if (last) {
        const QString gap = m_prompt.mid(0, linesOf(*last).begin).endsWith(QLatin1String("\n\n"))
                                ? QStringLiteral("\n")
                                : QString();
        const QString mark = markOf(*last).value_or(plain).replace(number, nextNumber());
        places.push_back(below(end, gap + mark, tailOf(*last).trimmed()));
        places.push_back(below(end, gap + plain));
        places.push_back(below(end, gap + plain, wish));
        places.push_back(below(end, gap + plain + named));
    } else {
        places.push_back(asItsLine(plain));
    }
    for (const qsizetype place : {endPlace(), qsizetype(0)}) {
        places.push_back(section(place, QStringLiteral("## Topics\n\n") + plain));
        places.push_back(section(place, QStringLiteral("## Topics\n\n") + plain, wish));
        places.push_back(section(place, QStringLiteral("## Topics\n\n") + plain + named));
    }
    if (last)
        places.push_back(asItsLine(plain));
}

// A line below the topic's name, in the style that the criteria use for such lines.
void Restatement::addBelowTopic(std::vector<Edit> &places) const {
    const ReadPart *name = nullptr;
    const ReadPart *like = nullptr;   // the last of its own kind
    const ReadPart *sister = nullptr; // in any topic
    qsizetype end = 0;
    for (const ReadPart &part : m_list.parts) {
        if (part.begin == m_part.begin)
            continue;
        const bool isLike = part.kind == m_kind && markOf(part).value_or(QString()).contains(
                                                       QRegularExpression(QStringLiteral("[:：]")));
        if (part.topic == m_topic) {
            name = part.kind == Kind::Topic ? &part : name;
            like = isLike ? &part : like;
            end = endOf(part);
        }
        sister = isLike && part.topic >= 0 ? &part : sister;
    }
    if (!name)
        return;
    const QString nameMark = markOf(*name).value_or(QString());
    const bool isHeading = nameMark.trimmed().startsWith(u'#');
    const QString usual =
        (isHeading ? QString() : QString(belowTopic)) + (m_kind == Kind::Wish ? wantedMark : unwantedMark);
    const ReadPart *model = like ? like : sister;
    const QString mark = model ? *markOf(*model) : usual;
    for (const QString &before : {mark, usual}) {
        places.push_back(below(like ? endOf(*like) : end, before));
        places.push_back(below(end, before));
        places.push_back(below(endOf(*name), before));
    }
}

// After the last of its kind: on its line, or on a similar line.
void Restatement::addToLike(std::vector<Edit> &places) const {
    const ReadPart *like = m_kind == Kind::LeftOut ? lastNote() : lastOf(m_kind, -1);
    if (!like || m_kind == Kind::Topic)
        return;
    const std::optional<QString> mark = markOf(*like);
    const bool isKeyword = m_kind == Kind::Keyword || m_kind == Kind::ExcludedKeyword ||
                           m_kind == Kind::Application || m_kind == Kind::Author;
    const bool isListed = !mark || mark->contains(u':') || mark->contains(QChar(0xFF1A));
    const QString comma = QStringLiteral(", ");
    if (isKeyword && isListed)
        places.push_back({endOf(*like), 0, comma + m_text, comma.size()});
    if (mark)
        places.push_back(below(endOf(*like), *mark, tailOf(*like).trimmed()));
    if (isKeyword && !isListed)
        places.push_back({endOf(*like), 0, comma + m_text, comma.size()});
}

void Restatement::addSections(std::vector<Edit> &places) const {
    for (const qsizetype place : {endPlace(), m_prompt.size(), qsizetype(0)}) {
        for (const QString &head : clearForms(m_kind, hasHeadings()))
            places.push_back(section(place, head));
    }
}

std::vector<Edit> Restatement::places() const {
    std::vector<Edit> places;
    if (m_kind == Kind::Topic)
        addTopics(places);
    else if (m_topic >= 0)
        addBelowTopic(places);
    else
        addToLike(places);
    if (m_topic < 0)
        addSections(places);
    return places;
}

Rewritten Restatement::applied(Edits edits) const {
    std::stable_sort(edits.begin(), edits.end(),
                     [](const Edit &a, const Edit &b) { return a.begin < b.begin; });
    Rewritten trial;
    qsizetype from = 0;
    for (const Edit &edit : edits) {
        trial.prompt += QStringView(m_prompt).mid(from, std::max<qsizetype>(0, edit.begin - from));
        if (edit.partAt >= 0)
            trial.begin = trial.prompt.size() + edit.partAt;
        trial.prompt += edit.text;
        from = std::max(from, edit.begin + edit.length);
    }
    trial.prompt += QStringView(m_prompt).mid(from);
    const bool leavesGap = trial.prompt.startsWith(u'\n') && !m_prompt.startsWith(u'\n');
    if (leavesGap) {
        const qsizetype size = trial.prompt.size();
        while (trial.prompt.startsWith(u'\n'))
            trial.prompt.remove(0, 1);
        trial.begin -= size - trial.prompt.size();
    }
    trial.length = m_text.size();
    return trial;
}

QString Restatement::best() {
    if (m_part.kind == m_kind && m_part.topic == m_topic)
        return m_prompt;
    std::vector<Edits> ways = cuts();
    if (const Edits moved = m_part.kind == Kind::Topic ? ownMoved() : Edits(); !moved.empty()) {
        ways.push_back(ways.front());
        ways.back().insert(ways.back().end(), moved.begin(), moved.end());
    }
    if (m_part.reason == ReadPart::Reason::Heading)
        ways.push_back({}); // parts below may need it
    QString best = m_prompt;
    int fewest = -1;
    for (const Edit &place : places()) {
        for (Edits edits : ways) {
            if (place.length > 0 && !edits.empty()) // it stays where it is
                edits.erase(edits.begin());
            edits.push_back(place);
            Rewritten trial = applied(std::move(edits));
            const int count = misreadings(m_meant, trial);
            if (fewest < 0 || count < fewest) {
                fewest = count;
                best = std::move(trial.prompt);
            }
            if (fewest == 0)
                return best;
        }
    }
    return fewest < partMisread ? best : m_prompt; // if there is no way to write it, its author has to
}

} // namespace

QString restated(const QString &prompt, const ReadPart &part, ReadPart::Kind kind, int topic) {
    const bool isPaperList = part.reason == ReadPart::Reason::PaperList; // which stays where it is
    if (isPaperList || part.length <= 0 || part.begin < 0 || endOf(part) > prompt.size())
        return prompt;
    return Restatement(prompt, part, kind, topic).best();
}

} // namespace winnow
