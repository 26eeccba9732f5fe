#include "app/criteria/criteria.h"
#include "app/criteria/restate.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace restatetest {

using namespace winnow;
using Kind = ReadPart::Kind;

constexpr std::array kinds{Kind::Topic,       Kind::Wish,    Kind::WeakWish,
                           Kind::Exclusion,   Kind::Keyword, Kind::ExcludedKeyword,
                           Kind::Application, Kind::Author,  Kind::LeftOut};

class TestRestate final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesTheClearForm_data();
    void writesTheClearForm();
    void anyPartIsReadAsAnyKind_data();
    void anyPartIsReadAsAnyKind();
    void leavesThePapersPlaceAlone();
    void copesWithPartsThatAreNone();
};

namespace {

QString textOf(const QString &prompt, const ReadPart &part) {
    return prompt.mid(part.begin, part.length).simplified();
}

const ReadPart *partOf(const TopicList &list, const QString &prompt, const QString &text,
                       std::optional<Kind> kind = {}) {
    for (const ReadPart &part : list.parts) {
        if (textOf(prompt, part) == text && (!kind || part.kind == *kind))
            return &part;
    }
    return nullptr;
}

// "kind: text" of all that counts.
QStringList parts(const QString &prompt, const TopicList &list, const ReadPart *without = nullptr) {
    QStringList all;
    for (const ReadPart &part : list.parts) {
        if (part.kind != Kind::LeftOut && (!without || part.begin != without->begin))
            all << QStringLiteral("%1: %2").arg(int(part.kind)).arg(textOf(prompt, part));
    }
    return all;
}

QString letters(const QString &text) {
    QString only;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            only += c;
    }
    return only;
}

// Of which nobody would say that it is something to score by: how the answer is to look, and headings that
// only say what the lines below them are.
bool isOnlyForm(const QString &prompt, const ReadPart &part) {
    return part.reason == ReadPart::Reason::PaperList || part.reason == ReadPart::Reason::Output ||
           (part.reason == ReadPart::Reason::Heading &&
            textOf(prompt, part) == QLatin1String("Not interested in"));
}

// What is wrong with a prompt in which the part was written anew; empty: nothing.
QString complaint(const QString &prompt, const TopicList &before, const ReadPart &part, Kind kind, int topic,
                  const QString &now) {
    const TopicList after = readTopics(now);
    QStringList rest = parts(now, after);
    for (const QString &other : parts(prompt, before, &part)) {
        if (!rest.removeOne(other))
            return QStringLiteral("lost: ") + other;
    }
    QString said;
    for (const QString &one : std::as_const(rest)) {
        const bool isSo = one.startsWith(QString::number(int(kind)) + u':') ||
                          (kind == Kind::Topic && one.startsWith(QString::number(int(Kind::Wish)) + u':'));
        if (!isSo)
            return QStringLiteral("read as: ") + one;
        said += letters(one.mid(one.indexOf(u':')));
    }
    const QString wanted = letters(textOf(prompt, part));
    if (kind == Kind::LeftOut)
        return rest.isEmpty() ? QString() : QStringLiteral("more: ") + rest.join(u'|');
    if (said != wanted && !(kind == Kind::Topic && said == wanted + wanted))
        return QStringLiteral("said: ") + rest.join(u'|');
    if (!letters(now).contains(wanted))
        return QStringLiteral("the text is gone");
    if (topic >= 0) {
        const QString name = before.topics.at(size_t(topic)).name;
        const ReadPart *found = partOf(after, now, textOf(prompt, part), kind);
        if (found && (found->topic < 0 || after.topics.at(size_t(found->topic)).name != name))
            return QStringLiteral("of another topic");
    }
    return {};
}

} // namespace

void TestRestate::writesTheClearForm_data() {
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("topic");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const char *prompt, const char *text, Kind kind, int topic,
                        const char *result) {
        QTest::newRow(name) << QString::fromUtf8(prompt) << QString::fromUtf8(text) << int(kind) << topic
                            << QString::fromUtf8(result);
    };
    const char *two =
        "1. Reef fish\n   - Relevant: sonar\n   - Irrelevant: boats\n2. Sea stars\n   - Relevant: arms";
    row("a wish of another topic", two, "sonar", Kind::Wish, 1,
        "1. Reef fish\n   - Irrelevant: boats\n2. Sea stars\n   - Relevant: arms\n   - Relevant: sonar");
    row("an exclusion that is a wish", two, "boats", Kind::Wish, 0,
        "1. Reef fish\n   - Relevant: sonar\n   - Relevant: boats\n2. Sea stars\n   - Relevant: arms");
    row("a wish that is a topic", two, "sonar", Kind::Topic, -1,
        "1. Reef fish\n   - Irrelevant: boats\n2. Sea stars\n   - Relevant: arms\n3. sonar");
    row("as the others are written",
        "## Topics\n\n### Reef fish\n- **Include:** sonar\n- **Exclude:** boats\n\n### Sea stars\n- "
        "**Include:** arms",
        "boats", Kind::Wish, 0,
        "## Topics\n\n### Reef fish\n- **Include:** sonar\n- **Include:** boats\n\n### Sea stars\n- "
        "**Include:** arms");
    row("a keyword", "Keywords: kelp, tides, moon\n\n[PAPER LIST HERE]", "tides", Kind::ExcludedKeyword, -1,
        "Keywords: kelp, moon\n\n**Keywords**\n\n- Irrelevant: tides\n\n[PAPER LIST HERE]");
    row("into the list", "**Keywords**\n\n- Relevant: kelp, tides\n- Irrelevant: boats", "tides",
        Kind::ExcludedKeyword, -1, "**Keywords**\n\n- Relevant: kelp\n- Irrelevant: boats, tides");
}

void TestRestate::writesTheClearForm() {
    QFETCH(QString, prompt);
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(int, topic);
    const TopicList list = readTopics(prompt);
    const ReadPart *part = partOf(list, prompt, text);
    QVERIFY(part);
    QTEST(restated(prompt, *part, Kind(kind), topic), "result");
}

void TestRestate::anyPartIsReadAsAnyKind_data() {
    QTest::addColumn<QString>("prompt");
    const auto row = [](const char *name, const char *prompt) {
        QTest::newRow(name) << QString::fromUtf8(prompt);
    };
    QTest::newRow("default") << defaultCriteria().scoringPrompt;
    row("numbered",
        "I like:\n\n1. Reef fish\n   - Relevant: sonar surveys\n   - Irrelevant: fishing boats\n"
        "2. Sea stars\n   - Relevant: arms that grow again\n\nKeywords: kelp, tides\n\n[PAPER LIST HERE]");
    row("headings",
        "## Topics\n\n### Reef fish\nSonar surveys of reefs.\n\n### Sea stars\nArms that grow again.\n\n"
        "## Not interested in\n- toy models\n- surveys\n\n## Papers\n\n[PAPER LIST HERE]");
    row("labels",
        "Relevant: tides, kelp forests\nRelevant: coral reefs\nNot relevant: boats\n\n[PAPER LIST HERE]");
    row("bare names", "Coral mapping\n\nRelevant: sonar, drones\n\nNot relevant: boats\n\nTide pools\n\n"
                      "Relevant: crabs\n\n[PAPER LIST HERE]");
    row("keywords",
        "Keywords to search: kelp, tides\nKeywords to exclude: boats, harbours\n\n[PAPER LIST HERE]");
    row("bold labels",
        "## 1. Tides\n- **Strong match:** moon phases\n- **Usually not relevant:** harbours\n\n"
        "## 2. Kelp\n- **Strong match:** forests below the waves\n\n[PAPER LIST HERE]");
    row("German", "Themen:\n\n1. Rifffische\n   - Relevant: Echolot\n   - Nicht relevant: Fischerboote\n"
                  "2. Seesterne\n   - Relevant: nachwachsende Arme\n\nStichwörter: Tang, Gezeiten\n\n"
                  "[PAPER LIST HERE]");
    row("French", "Sujets :\n\n1. Poissons de récif\n   - Pertinent : sonar\n   - Non pertinent : bateaux\n"
                  "2. Étoiles de mer\n   - Pertinent : bras qui repoussent\n\nMots-clés : varech, marées\n\n"
                  "[PAPER LIST HERE]");
    row("Chinese",
        "研究兴趣：\n\n1. 珊瑚鱼\n   - 相关：声呐\n   - 不相关：渔船\n2. 海星\n   - 相关：再生的腕\n\n"
        "关键词：海藻，潮汐\n\n[PAPER LIST HERE]");
}

void TestRestate::anyPartIsReadAsAnyKind() {
    QFETCH(QString, prompt);
    const TopicList list = readTopics(prompt);
    QVERIFY(!list.parts.empty());
    QStringList complaints;
    int count = 0;
    const size_t step = list.parts.size() > 40 ? 4 : 1; // of long ones not all: many are alike
    for (size_t i = 0; i < list.parts.size(); i += step) {
        const ReadPart &part = list.parts[i];
        if (isOnlyForm(prompt, part))
            continue;
        for (const Kind kind : kinds) {
            const bool isName = textOf(prompt, part).count(u' ') < 5;
            const bool isRubric = part.reason == ReadPart::Reason::Rubric;
            if ((kind == Kind::Author && !isName) || (kind == Kind::Topic && isRubric))
                continue;
            const bool isOfTopics = kind == Kind::Wish || kind == Kind::Exclusion;
            for (int topic = -1; topic < (isOfTopics ? int(list.topics.size()) : 0); ++topic) {
                if (part.kind == kind || (part.kind == Kind::Topic && part.topic == topic))
                    continue;
                ++count;
                const QString now = restated(prompt, part, kind, topic);
                const QString wrong = complaint(prompt, list, part, kind, topic, now);
                if (!wrong.isEmpty())
                    complaints << QStringLiteral("%1 (%2) as %3 of %4: %5")
                                      .arg(textOf(prompt, part))
                                      .arg(int(part.kind))
                                      .arg(int(kind))
                                      .arg(topic)
                                      .arg(wrong);
            }
        }
    }
    for (const QString &one : std::as_const(complaints))
        qWarning("%s", qPrintable(one));
    QCOMPARE(QStringLiteral("%1 of %2").arg(complaints.size()).arg(count),
             QStringLiteral("0 of %1").arg(count));
}

void TestRestate::leavesThePapersPlaceAlone() {
    const QString prompt = QStringLiteral("1. Tides\n   - Relevant: moons\n\n[PAPER LIST HERE]");
    ReadPart place;
    place.reason = ReadPart::Reason::PaperList;
    place.begin = prompt.indexOf(u'[');
    place.length = paperListPlaceholder.size();
    QCOMPARE(restated(prompt, place, Kind::Topic), prompt);
}

void TestRestate::copesWithPartsThatAreNone() {
    const QString prompt = QStringLiteral("1. Tides");
    for (const auto &[begin, length] : {std::pair{0, 0}, {3, 100}, {-1, 2}, {100, 1}}) {
        ReadPart part;
        part.begin = begin;
        part.length = length;
        QCOMPARE(restated(prompt, part, Kind::Keyword), prompt);
    }
}

WINNOW_TEST(TestRestate, winnow::NoApplication)

} // namespace restatetest

#include "tst_restate.moc"
