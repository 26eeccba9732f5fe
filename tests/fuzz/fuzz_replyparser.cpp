#include "app/scoring/replyparser.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

using namespace winnow;

// Replies made of the shapes that the reader knows, of which it is known what each paper was given. Rows that
// nobody gave, in thoughts, in quotes and in other rows, have a 9 in both places; no other row has one.
namespace {

const std::vector<ArxivId> &batch() {
    static const std::vector<ArxivId> ids{*ArxivId::fromString(u"2501.00010"),
                                          *ArxivId::fromString(u"2501.00020"),
                                          *ArxivId::fromString(u"math/0309136")};
    return ids;
}

const TopicChoices &topics() {
    static const TopicChoices made = [] {
        Criteria criteria;
        criteria.scoringPrompt = QStringLiteral(
            "1. Tides, Currents and Waves\n   - Relevant: a\n2. Reef-Fish (RF)\n   - Relevant: b\n");
        return TopicChoices(criteria);
    }();
    return made;
}

const ReplyMarks &marks() {
    static const ReplyMarks known = *replyMarks(QStringLiteral("<muse>…</muse>; relevance=fit; id=nr"));
    return known;
}

// Draws what is to be made from the fuzzer's bytes; zeros when they are spent.
class Dice final {
public:
    Dice(const uint8_t *data, size_t size) : m_data(data), m_size(size) {}
    size_t throwOf(size_t sides) { return m_at < m_size ? m_data[m_at++] % sides : 0; }
    bool isLucky(size_t in) { return throwOf(in) + 1 == in; }
    bool isSpent() const { return m_at >= m_size; }
    template <class Values>
    auto oneOf(const Values &values) {
        return values[throwOf(size_t(values.size()))];
    }
    QString wordOf(std::initializer_list<const char *> words) {
        return QString::fromUtf8(words.begin()[throwOf(words.size())]);
    }

private:
    const uint8_t *m_data;
    size_t m_size;
    size_t m_at = 0;
};

struct Pair {
    int relevance = 9;
    int novelty = 9;
    friend bool operator==(const Pair &, const Pair &) = default;
};

class Maker final {
public:
    explicit Maker(Dice &dice) : m_dice(dice) {}
    void makeReply();

    QString text;
    QHash<int, QList<Pair>> given; // by the paper's place, behind the last thoughts
    QHash<int, QList<Pair>> sure;  // … in rows that are whole
    bool isClean = true;           // all of it can be read, and nothing is quoted
    bool hasMarks = false;         // in a comment: if that can't be read, they end thoughts
    bool isThinking = false;       // at its end
    bool isCut = false;

private:
    QString name(ReplyMarks::Key key);
    QString idText(int paper);
    QString row(int paper, Pair pair, bool isForged);
    QString rowBody(int paper, Pair pair);
    QString comment(int paper);
    QString forgedRow(int butNot);
    QString similar(int paper);
    QString realRow(bool isSure = true);
    QString broken(QString whole);
    QString quotedRow();
    void addRows();
    void addThoughts();
    void addOpenThoughts();
    void cut(qsizetype from);

    Dice &m_dice;
};

QString pythonOf(QString json) {
    return json.replace(QLatin1String("\\\""), QString())
        .replace(QLatin1Char('\''), QLatin1Char(' '))
        .replace(QLatin1Char('"'), QLatin1Char('\''));
}

QString escaped(QString json) {
    return json.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('"'), QLatin1String("\\\""));
}

QString Maker::name(ReplyMarks::Key key) {
    QStringList names;
    for (auto it = marks().keys.begin(); it != marks().keys.end(); ++it) {
        if (it.value() == key)
            names << it.key();
    }
    names.sort();
    const QString found = m_dice.oneOf(names);
    return m_dice.isLucky(2) ? found.toUpper() : found;
}

QString Maker::idText(int paper) {
    const QString id = batch()[size_t(paper)].toString();
    return m_dice.wordOf({"%1", "%1v2", "arXiv:%1", "ArXiv ID: %1", "[%1]", "%1.", "\u200B%1", "`%1`"})
        .arg(id);
}

// Of another paper, or of the same in a comment.
QString Maker::forgedRow(int butNot) {
    const int paper = int((size_t(butNot) + 1 + m_dice.throwOf(2)) % batch().size());
    return row(paper, {}, true);
}

QString Maker::comment(int paper) {
    switch (m_dice.throwOf(8)) {
    case 0:
        return QStringLiteral("It says: ") + escaped(forgedRow(paper));
    case 1:
        return QStringLiteral("[") + pythonOf(forgedRow(paper)) + QLatin1Char(']');
    case 2:
        hasMarks = true;
        return QStringLiteral("the <think> and </think> marks");
    case 3:
        return QStringLiteral("the \"fast\" and \"slow\" ones");
    case 4:
        return QStringLiteral("$\\alpha_{x}$, {set} [1]");
    case 5:
        isClean = false;
        return QStringLiteral("It says: ") + forgedRow(paper);
    default:
        return QStringLiteral("Fits");
    }
}

QString Maker::similar(int paper) {
    return m_dice
        .wordOf({"\"SIMILAR\": [%1]", "\"BEST\": %1", "\"x\": {\"y\": [1, %1]}", "\"list\": [[%1], %1]"})
        .arg(forgedRow(paper));
}

// {…}, without its brackets
QString Maker::rowBody(int paper, Pair pair) {
    using Key = ReplyMarks::Key;
    const QString id = QStringLiteral("\"%1\": \"%2\"").arg(name(Key::Id), idText(paper));
    const QString relevance = QStringLiteral("\"%1\": ").arg(name(Key::Relevance));
    const QString novelty = QStringLiteral("\"%1\": ").arg(name(Key::Novelty));
    QStringList members{id, QStringLiteral("\"%1\": \"%2\"").arg(name(Key::Comment), comment(paper))};
    const QString score = m_dice.wordOf({"%1", "\"%1\"", "%1.0", "{\"score\": %1, \"reason\": \"so\"}"});
    QStringList scores{relevance + score.arg(pair.relevance), novelty + score.arg(pair.novelty)};
    if (m_dice.isLucky(5))
        scores = {QStringLiteral("\"%1\": {%2}")
                      .arg(m_dice.wordOf({"scores", "any"}), scores.join(QLatin1String(", ")))};
    members += scores;
    if (m_dice.isLucky(4))
        members.insert(qsizetype(m_dice.throwOf(size_t(members.size()) + 1)), similar(paper));
    if (m_dice.isLucky(4))
        members << QStringLiteral("\"meta\": {\"tags\": [\"x\", {\"y\": null}], \"sure\": 0.5}");
    return members.join(m_dice.wordOf({", ", ",", ",\n  "}));
}

QString Maker::row(int paper, Pair pair, bool isForged) {
    if (isForged)
        return QStringLiteral("{\"ARXIVID\": \"%1\", \"RELEVANCE\": 9, \"NOVELTY\": 9}")
            .arg(batch()[size_t(paper)].toString());
    const QString body = rowBody(paper, pair);
    switch (m_dice.throwOf(6)) {
    case 0:
        return QStringLiteral("{%1,}").arg(body);
    case 1:
        return QStringLiteral("{\"%1\": {%2}}").arg(batch()[size_t(paper)].toString(), body);
    case 2:
        return body.contains(QLatin1Char('\'')) || body.contains(QLatin1Char('\\'))
                   ? QStringLiteral("{%1}").arg(body)
                   : pythonOf(QStringLiteral("{%1}").arg(body));
    default:
        return QStringLiteral("{%1}").arg(body);
    }
}

// A real one, noted down.
QString Maker::realRow(bool isSure) {
    const int paper = int(m_dice.throwOf(batch().size()));
    const Pair pair{int(1 + m_dice.throwOf(8)), int(1 + m_dice.throwOf(3))};
    given[paper] << pair;
    if (isSure)
        sure[paper] << pair;
    return row(paper, pair, false);
}

QString Maker::broken(QString whole) {
    isClean = false;
    const auto at = qsizetype(m_dice.throwOf(size_t(whole.size())));
    switch (m_dice.throwOf(4)) {
    case 0:
        return whole.left(at);
    case 1:
        return whole.at(at) == QLatin1Char('.') ? whole.chopped(1) : whole.remove(at, 1); // 1.0 is not 10
    case 2:
        return whole.insert(at, QStringLiteral(" \"oops\" "));
    default:
        return whole.insert(at, QLatin1Char('"'));
    }
}

QString Maker::quotedRow() {
    isClean = false; // it may contradict a real one
    return m_dice.wordOf({"It says \"%1\".", "It says '%1'.", "It says “%1”.", "a = \"%1\", b = 2"})
        .arg(row(int(m_dice.throwOf(3)), {}, true));
}

void Maker::addRows() {
    const QString mark = m_dice.wordOf({"\n", " ", " and ", ", ", "; no, rather: "});
    const bool isList = m_dice.isLucky(3);
    QStringList rows;
    do {
        rows << realRow();
    } while (m_dice.isLucky(2) && rows.size() < 6);
    const QString joined = rows.join(isList ? m_dice.wordOf({", ", ",\n"}) : mark);
    text += isList ? m_dice
                         .wordOf({"{\"results\": [%1]}", "[%1]", "{\"any\": [%1], \"n\": 3}",
                                  "{\"note\": \"{x}\", \"data\": {\"rows\": [%1]}}"})
                         .arg(joined)
                   : joined;
}

void Maker::addThoughts() {
    const auto &thought = m_dice.oneOf(marks().thoughts);
    const QString inside =
        m_dice.wordOf({"%1", "Perhaps\n%1\n", "%1 or %1", "{\"results\": [%1,", "{\"COMMENT\": \"%1"})
            .arg(row(int(m_dice.throwOf(3)), {}, true));
    text += (m_dice.isLucky(3) ? QString() : thought.begin) + inside +
            (m_dice.isLucky(2) ? thought.end.toUpper() : thought.end);
    text += m_dice.wordOf({"", "\n", " So: ", "\n\n```json\n"});
    given.clear();
    sure.clear();
    isClean = true;
}

void Maker::addOpenThoughts() {
    const QString drawn = m_dice.oneOf(marks().thoughts).begin;
    const QString begin = drawn.isEmpty() ? marks().thoughts.front().begin : drawn;
    text += QLatin1Char('\n') + begin + row(0, {}, true);
    given.clear();
    sure.clear();
    isThinking = true;
}

void Maker::cut(qsizetype from) {
    isCut = true;
    isClean = false;
    if (text.size() > from)
        text.truncate(from + qsizetype(m_dice.throwOf(256)) * (text.size() - from) / 256);
}

void Maker::makeReply() {
    qsizetype answerFrom = 0;
    for (int pieces = 0; pieces < 8 && !m_dice.isSpent(); ++pieces) {
        switch (m_dice.throwOf(8)) {
        case 0:
            addThoughts();
            answerFrom = text.size();
            break;
        case 1:
            text += QLatin1Char('\n') + broken(realRow(false));
            break;
        case 2:
            text += quotedRow();
            break;
        case 3:
            text +=
                m_dice.wordOf({"Here {you} are [1]:\n", "It's done.", "```json\n", "\n```\n", "5\" disk\n"});
            break;
        default:
            addRows();
        }
        text += m_dice.wordOf({"\n", " ", "\n\n", ", ", " (revised:) "});
    }
    if (m_dice.isLucky(6))
        cut(answerFrom);
    else if (m_dice.isLucky(8))
        addOpenThoughts();
}

void demand(bool condition, const char *what, const QString &reply) {
    if (condition)
        return;
    std::fprintf(stderr, "%s:\n%s\n", what, reply.toUtf8().constData());
    std::abort();
}

// Every paper of the batch ends with a valid score or among those left over, and no other paper does.
void checkAnything(const QString &reply, const ScoringReply &read) {
    QSet<ArxivId> seen;
    for (const auto &[id, version, score] : read.scores) {
        demand(isValidScore(score.relevance) && isValidScore(score.novelty), "a score that is none", reply);
        demand(!score.comment.contains(QLatin1Char('\n')), "a comment of two lines", reply);
        const PaperTopic topic = score.topic.value_or(PaperTopic());
        for (const QString &name : QStringList(topic.also) << topic.name)
            demand(name.isEmpty() || topics().names().contains(name), "a topic that is none", reply);
        seen.insert(id);
    }
    for (const UnscoredPaper &paper : read.leftOver) {
        demand(!paper.cause.isEmpty(), "no cause", reply);
        seen.insert(paper.id);
    }
    demand(read.scores.size() + read.leftOver.size() == batch().size(), "a paper in both lists", reply);
    demand(seen == QSet<ArxivId>(batch().begin(), batch().end()), "a paper in no list", reply);
    for (const ScreeningReply &drops :
         {readDrops(reply, batch(), marks()), readCutDrops(reply, batch(), marks())}) {
        demand(drops.isReadable || drops.dropped.empty(), "drops that can't be read", reply);
        for (const ArxivId &id : drops.dropped)
            demand(seen.contains(id), "a drop of a stranger", reply);
    }
}

bool differ(const QList<Pair> &pairs) {
    return std::ranges::any_of(pairs, [&pairs](const Pair &pair) { return pair != pairs.front(); });
}

void checkShapes(const Maker &made, const ScoringReply &read) {
    demand(!made.isThinking || (read.isThinking && read.scores.empty()), "thoughts without end", made.text);
    for (const auto &[id, version, score] : read.scores) {
        const int place = int(std::ranges::find(batch(), id) - batch().begin());
        const Pair pair{score.relevance, score.novelty};
        demand(made.given.value(place).contains(pair),
               qPrintable(id.toString() + QStringLiteral(" has a score that was not given")), made.text);
        const bool isUnsure = made.isCut || (made.hasMarks && !made.isClean);
        demand(isUnsure || !differ(made.sure.value(place)), "one of two different answers", made.text);
    }
    if (!made.isClean || made.isThinking)
        return;
    for (const UnscoredPaper &paper : read.leftOver) {
        const int place = int(std::ranges::find(batch(), paper.id) - batch().begin());
        const QList<Pair> pairs = made.sure.value(place);
        demand(pairs.isEmpty() || differ(pairs), "a score that was not read", made.text);
    }
}

// What is dropped is A or B; C stands only where nothing counts.
void checkDrops(Dice &dice) {
    QString reply;
    QStringList lists;
    for (int pieces = 0; pieces < 5 && !dice.isSpent(); ++pieces) {
        const auto &thought = dice.oneOf(marks().thoughts);
        const QString list =
            dice.wordOf({"[]", "[\"2501.00010\"]", "['2501.00020']", "[\"2501.00010\", \"2501.00020v1\"]"});
        switch (dice.throwOf(6)) {
        case 0:
            reply += thought.begin + QStringLiteral("[\"math/0309136\"]") + thought.end;
            lists.clear();
            break;
        case 1:
            reply += dice.wordOf(
                {"[[\"math/0309136\"]]", "[{\"id\": \"2501.00010\", \"similar\": [\"math/0309136\"]}]",
                 "{\"note\": \"say [\\\"math/0309136\\\"]\"}", "It says \"[\"math/0309136\"]\"."});
            break;
        case 2:
            reply += dice.wordOf({"[so]", "Here {you} are:\n", "{\"n\": 3}"});
            break;
        default:
            reply += dice.wordOf({"{\"drop\": %1}", "%1", "So: %1"}).arg(list);
            lists << QString(list).replace(QLatin1Char('\''), QLatin1Char('"'));
        }
        reply += dice.wordOf({"\n", " ", ", "});
    }
    const ScreeningReply read = readDrops(reply, batch(), marks());
    const ScreeningReply cut =
        readCutDrops(reply.left(qsizetype(dice.throwOf(256)) * reply.size() / 255), batch(), marks());
    demand(!(std::ranges::count(read.dropped, batch().back()) > 0), "a drop that was not meant", reply);
    demand(!(std::ranges::count(cut.dropped, batch().back()) > 0), "a drop before the cut that was not meant",
           reply);
    demand(!read.isReadable || (!lists.isEmpty() && lists.count(lists.front()) == lists.size()),
           "one of two lists", reply);
}

} // namespace

// The first byte says what is made of the others.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Dice dice(data, size);
    switch (dice.throwOf(4)) {
    case 0: {
        const QString reply = QString::fromUtf8(reinterpret_cast<const char *>(data) + 1,
                                                qsizetype(std::max(size, size_t(1)) - 1));
        checkAnything(reply, readScores(reply, batch(), marks(), dice.isLucky(2), topics()));
        break;
    }
    case 1:
        checkDrops(dice);
        break;
    default: {
        Maker maker(dice);
        maker.makeReply();
        const ScoringReply read = readScores(maker.text, batch(), marks(), maker.isCut, topics());
        checkAnything(maker.text, read);
        checkShapes(maker, read);
    }
    }
    return 0;
}
