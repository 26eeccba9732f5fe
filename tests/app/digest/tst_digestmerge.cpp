#include "app/digest/markdownwriter.h"
#include "app/digest/merge/digestmerge.h"
#include "tests/app/digest/digesteditor.h"
#include "tests/app/digest/digestsamples.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace digestmergetest {

using namespace winnow;

namespace {

// The digest once more, after a run: papers came, some went, some were scored anew.
Digest nextDigest(Digest digest, QRandomGenerator &random, int &newest) {
    std::erase_if(digest.entries, [&random](const DigestEntry &) { return random.bounded(12) == 0; });
    for (DigestEntry &entry : digest.entries) {
        if (random.bounded(4) == 0) {
            entry.relevance = 1 + random.bounded(10);
            entry.comment = QStringLiteral("Scored anew: %1.").arg(random.bounded(1000));
        }
        if (random.bounded(12) == 0)
            entry.title += QStringLiteral(", revised");
    }
    for (int i = random.bounded(4); i > 0; --i) {
        const QString id = QStringLiteral("2508.%1").arg(++newest, 5, 10, QLatin1Char('0'));
        digest.entries.insert(digest.entries.begin() + random.bounded(int(digest.entries.size() + 1)),
                              samples::entry(id, QStringLiteral("New in %1").arg(id)));
    }
    if (random.bounded(4) == 0 && digest.entries.size() > 2)
        std::swap(digest.entries[0], digest.entries[2]);
    digest.relevant = int(digest.entries.size());
    return digest;
}

QByteArrayList idsOf(const Digest &digest) {
    QByteArrayList ids;
    for (const DigestEntry &entry : digest.entries)
        ids.append(entry.id.toString().toUtf8());
    return ids;
}

// Those that stayed, in a person's order. Of one that stands twice the second is the person's.
QByteArrayList inOrderOf(QByteArrayList before, const QByteArrayList &stayed) {
    for (qsizetype i = 0; i < before.size();) {
        if (stayed.count(before[i]) < before.count(before[i]))
            before.removeAt(i);
        else
            ++i;
    }
    return before;
}

// Without what an editor does to a file on its own.
QByteArray plain(QByteArray file) {
    if (file.startsWith("\xEF\xBB\xBF"))
        file.remove(0, 3);
    QByteArrayList lines = file.replace('\r', QByteArray()).split('\n');
    for (QByteArray &line : lines) {
        while (line.endsWith(' '))
            line.chop(1);
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join('\n');
}

// With their ends. The last one of a file may have none, and gets one when something comes below it.
QByteArrayList personsLines(const QByteArray &file, const QByteArray &before = {}) {
    QByteArrayList lines;
    const QByteArrayList all = file.split('\n');
    const QByteArray open = before.sliced(before.lastIndexOf('\n') + 1);
    for (QByteArray line : all) {
        if (!open.isEmpty() && line == open + '\r')
            line = open;
        if (line.startsWith("\xEF\xBB\xBF")) // the file's, and not the line's
            line.remove(0, 3);
        if (line.contains("mine"))
            lines.append(line);
    }
    return lines;
}

QString withoutPlaces(const QByteArray &line) {
    static const QRegularExpression ends(QStringLiteral("\r$"));
    return QString::fromUtf8(line).remove(ends);
}

// Every link of the contents leads to one section, and to the one of that title unless a person changed
// either.
QString brokenLink(const QByteArray &file) {
    static const QRegularExpression entry(
        QStringLiteral("^(\\d+)\\. \\[(.*)\\]\\(#user-content-link(\\d+)\\)\r?$"));
    QHash<QString, QStringList> titles; // of the sections by their anchors
    static const QRegularExpression heading(
        QStringLiteral("^## (\\d+)\\. \\[(.*)\\]\\(https.*\\) <a id=\"link(\\d+)\"></a>\r?$"));
    for (const QByteArray &line : file.split('\n')) {
        if (const auto match = heading.match(QString::fromUtf8(line)); match.hasMatch())
            titles[match.captured(3)].append(match.captured(2));
    }
    for (const QByteArray &line : file.split('\n')) {
        const auto match = entry.match(QString::fromUtf8(line));
        if (!match.hasMatch() || line.contains("mine"))
            continue;
        const QStringList found = titles.value(match.captured(3));
        if (match.captured(1) != match.captured(3) || found.isEmpty())
            continue; // a person took the section out
        if (found.first() != match.captured(2) && !found.first().contains(QLatin1String("mine")) &&
            !found.contains(match.captured(2)))
            return withoutPlaces(line) + QStringLiteral(" leads to ") + found.first();
    }
    return {};
}

} // namespace

class TestDigestMerge final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatAPersonWrote_data();
    void keepsWhatAPersonWrote();
    void keepsAllWithoutABase_data();
    void keepsAllWithoutABase();
    void updatesWhatNobodyTouched();
    void keepsAChangedScoreAndSaysSo();
    void leavesOutWhatWasTakenOut();
    void keepsPapersThatSomebodyWroteIn();
    void putsNewPapersBesideTheirNeighbours();
    void keepsNumbersThatAPersonLinksTo();
    void mergesDigestsByTopic();
    void keepsTheFormOfTheFile_data();
    void keepsTheFormOfTheFile();
    void saysWhatCannotBeMerged_data();
    void saysWhatCannotBeMerged();
    void mergesNotes();
    void copesWithAnything_data();
    void copesWithAnything();
};

void TestDigestMerge::keepsWhatAPersonWrote_data() {
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 200; ++seed)
        QTest::addRow("%d", seed) << seed;
}

// A file over four exports, edited between them.
void TestDigestMerge::keepsWhatAPersonWrote() {
    QFETCH(int, seed);
    QRandomGenerator random{quint32(seed)};
    Digest digest = samples::digest(2 + random.bounded(12));
    int newest = 100;
    QByteArray base = digestToMarkdown(digest);
    QByteArray file = base;
    QSet<QByteArray> deleted;
    for (int round = 0; round < 4; ++round) {
        DigestEditor editor(file, random.generate(), quint32(round * 1000));
        editor.edit(1 + random.bounded(8));
        const QByteArray theirs = editor.file();
        deleted += editor.deleted();
        const Digest next = nextDigest(digest, random, newest);
        const QByteArray ours = digestToMarkdown(next);
        QCOMPARE(mergeDigest(base, theirs, base).bytes, theirs);

        const DigestMerge merged = mergeDigest(base, theirs, ours);
        QCOMPARE(int(merged.obstacle), int(DigestMerge::Obstacle::None));
        QCOMPARE(personsLines(merged.bytes, theirs), personsLines(theirs));
        const QByteArrayList before = DigestEditor::papersIn(theirs);
        const QByteArrayList after = DigestEditor::papersIn(merged.bytes);
        QByteArrayList stayed = after;
        const QByteArrayList known = idsOf(digest);
        for (const QByteArray &id : idsOf(next)) {
            if (known.contains(id)) {
                QCOMPARE(after.count(id), before.count(id));
                continue;
            }
            QCOMPARE(after.count(id), 1);
            stayed.removeAll(id);
        }
        if (plain(theirs) == plain(base))
            QCOMPARE(plain(merged.bytes), plain(ours));
        else
            QCOMPARE(stayed, inOrderOf(before, stayed));
        QCOMPARE(brokenLink(merged.bytes), QString());
        QCOMPARE(merged.bytes.startsWith("\xEF\xBB\xBF"), theirs.startsWith("\xEF\xBB\xBF"));
        if (!merged.bytes.sliced(merged.bytes.chopped(1).lastIndexOf('\n') + 1).contains("mine"))
            QCOMPARE(merged.bytes.endsWith('\n'), theirs.endsWith('\n'));

        const DigestMerge again = mergeDigest(ours, merged.bytes, ours);
        QCOMPARE(again.bytes, merged.bytes);
        digest = next;
        base = ours;
        file = merged.bytes;
    }
}

void TestDigestMerge::keepsAllWithoutABase_data() {
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 200; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestDigestMerge::keepsAllWithoutABase() {
    QFETCH(int, seed);
    QRandomGenerator random{quint32(seed)};
    int newest = 100;
    const Digest digest = samples::digest(2 + random.bounded(12));
    DigestEditor editor(digestToMarkdown(digest), quint32(seed));
    editor.edit(8);
    const QByteArray theirs = editor.file();
    const QByteArray ours = digestToMarkdown(nextDigest(digest, random, newest));
    const DigestMerge merged = mergeDigest(std::nullopt, theirs, ours);
    if (merged.obstacle != DigestMerge::Obstacle::None)
        return; // too little of it is left
    QCOMPARE(personsLines(merged.bytes, theirs), personsLines(theirs));
    const QByteArrayList before = DigestEditor::papersIn(theirs);
    const QByteArrayList after = DigestEditor::papersIn(merged.bytes);
    for (const QByteArray &id : before)
        QCOMPARE(after.count(id), before.count(id));
    for (const QByteArray &id : DigestEditor::papersIn(ours))
        QVERIFY(after.contains(id));
    QCOMPARE(mergeDigest(ours, merged.bytes, ours).bytes, merged.bytes);
}

namespace {

QByteArray markdown(const Digest &digest) {
    return digestToMarkdown(digest);
}

// Behind the last line of the section of that number.
QByteArray withLineIn(QByteArray file, int number, const QByteArray &line) {
    const qsizetype heading = file.indexOf("\n## " + QByteArray::number(number) + ". ");
    const qsizetype end = file.indexOf("\n\n---", heading);
    return file.insert(end, '\n' + line);
}

QByteArray sectionOf(const QByteArray &file, const char *id) {
    const qsizetype link = file.indexOf("(https://arxiv.org/abs/" + QByteArray(id));
    if (link < 0)
        return {};
    const qsizetype begin = file.lastIndexOf("\n## ", link) + 1;
    return file.sliced(begin, file.indexOf("\n\n---", begin) - begin);
}

} // namespace

void TestDigestMerge::updatesWhatNobodyTouched() {
    Digest digest = samples::digest(3);
    const QByteArray base = markdown(digest);
    const QByteArray theirs = withLineIn(base, 2, "- [x] read it");
    digest.entries[1].relevance = 10;
    digest.entries[1].title = QStringLiteral("A better title");
    digest.entries[2].comment = QStringLiteral("Seen anew.");
    digest.prompts->user = QStringLiteral("Others.\n\n[PAPER LIST HERE]");
    const DigestMerge merged = mergeDigest(base, theirs, markdown(digest));
    QCOMPARE(merged.bytes, withLineIn(markdown(digest), 2, "- [x] read it"));
    QCOMPARE(merged.report, MergeReport());
}

void TestDigestMerge::keepsAChangedScoreAndSaysSo() {
    Digest digest = samples::digest(3);
    const QByteArray base = markdown(digest);
    QByteArray theirs = base;
    theirs.replace(theirs.indexOf("**Relevance:** 8"), 16, "**Relevance:** 3");
    const qsizetype title = theirs.indexOf("## 2. [On");
    theirs.replace(title, 9, "## 2. [My words on");
    digest.entries[0].relevance = 9;
    digest.entries[0].novelty = 9;
    digest.entries[1].title = QStringLiteral("Renamed");
    const DigestMerge merged = mergeDigest(base, theirs, markdown(digest));
    QVERIFY(sectionOf(merged.bytes, "2508.00001").contains("**Relevance:** 3\n**Novelty:** 9"));
    QVERIFY(sectionOf(merged.bytes, "2508.00002").startsWith("## 2. [My words on"));
    QCOMPARE(merged.report.kept,
             (std::vector<MergeReport::Kept>{{QStringLiteral("2508.00001"), QStringLiteral("Relevance")},
                                             {QStringLiteral("2508.00002"), QStringLiteral("Title")}}));
}

void TestDigestMerge::leavesOutWhatWasTakenOut() {
    Digest digest = samples::digest(3);
    const QByteArray base = markdown(digest);
    QByteArray theirs = base;
    const QByteArray section = sectionOf(base, "2508.00002");
    theirs.replace(section + "\n\n---\n\n", QByteArray());
    digest.entries[1].relevance = 10;
    digest.entries.push_back(samples::entry(QStringLiteral("2508.00009"), QStringLiteral("New")));
    const DigestMerge merged = mergeDigest(base, theirs, markdown(digest));
    QCOMPARE(DigestEditor::papersIn(merged.bytes),
             (QByteArrayList{"2508.00001", "2508.00003", "2508.00009"}));
    QCOMPARE(merged.report.notPutBack, QStringList{QStringLiteral("2508.00002")});
    QVERIFY(merged.bytes.contains("## 4. [New]"));
    QVERIFY(merged.bytes.contains("\n4. [New](#user-content-link4)"));
}

void TestDigestMerge::keepsPapersThatSomebodyWroteIn() {
    Digest digest = samples::digest(4);
    const QByteArray base = markdown(digest);
    const QByteArray theirs = withLineIn(base, 2, "Mine.");
    digest.entries.erase(digest.entries.begin() + 1, digest.entries.begin() + 3);
    const DigestMerge merged = mergeDigest(base, theirs, markdown(digest));
    QCOMPARE(DigestEditor::papersIn(merged.bytes),
             (QByteArrayList{"2508.00001", "2508.00002", "2508.00004"}));
    QCOMPARE(merged.report.notRemoved, QStringList{QStringLiteral("2508.00002")});
    QCOMPARE(merged.report.removed, QStringList{QStringLiteral("2508.00003")});
    QCOMPARE(merged.bytes.count("user-content-link"), 3);
    QVERIFY(merged.bytes.contains("## 3. [On the $\\mathcal{O}(n_4)$"));
}

void TestDigestMerge::putsNewPapersBesideTheirNeighbours() {
    Digest digest = samples::digest(3);
    const QByteArray base = markdown(digest);
    const QByteArray theirs = withLineIn(base, 3, "Mine.");
    digest.entries.insert(digest.entries.begin() + 1,
                          samples::entry(QStringLiteral("2508.00008"), QStringLiteral("Between")));
    digest.entries.insert(digest.entries.begin(),
                          samples::entry(QStringLiteral("2508.00009"), QStringLiteral("First")));
    const DigestMerge merged = mergeDigest(base, theirs, markdown(digest));
    QCOMPARE(merged.bytes, withLineIn(markdown(digest), 5, "Mine."));
    QCOMPARE(merged.report.added, (QStringList{QStringLiteral("2508.00009"), QStringLiteral("2508.00008")}));
}

void TestDigestMerge::keepsNumbersThatAPersonLinksTo() {
    Digest digest = samples::digest(3);
    const QByteArray base = markdown(digest);
    const QByteArray theirs = withLineIn(base, 3, "Compare [the second](#user-content-link2).");
    digest.entries.insert(digest.entries.begin(),
                          samples::entry(QStringLiteral("2508.00009"), QStringLiteral("First")));
    const DigestMerge merged = mergeDigest(base, theirs, markdown(digest));
    QVERIFY(merged.bytes.contains("2508.00002) <a id=\"link2\"></a>"));
    for (int number = 1; number <= 4; ++number)
        QCOMPARE(merged.bytes.count("<a id=\"link" + QByteArray::number(number) + '"'), 1);
    QCOMPARE(brokenLink(merged.bytes), QString());
}

void TestDigestMerge::mergesDigestsByTopic() {
    const auto entry = [](int number, const char *title) {
        return QByteArray::number(number) + ". [" + title + "](#user-content-link" +
               QByteArray::number(number) + ")\n**Authors:** A. Example\n\n";
    };
    const auto section = [](int number, const char *title, const char *id) {
        const QByteArray digits = QByteArray::number(number);
        return "## " + digits + ". [" + title + "](https://arxiv.org/abs/" + id + ") <a id=\"link" + digits +
               "\"></a>\n\n**ArXiv ID:** " + id + "\n\n**Relevance:** 8\n**Novelty:** 5";
    };
    const QByteArray head = "# ArXiv Papers of a week\n\n**Table of contents by topic:**\n\n";
    const QByteArray rule = "\n\n---\n\n";
    const QByteArray base = head + "**Tides** (1)\n\n" + entry(1, "Gates") + "**Winds** (1)\n\n" +
                            entry(2, "Vanes") + "---\n\n# Tides\n\n" + section(1, "Gates", "2508.00001") +
                            rule + "# Winds\n\n" + section(2, "Vanes", "2508.00002");
    const QByteArray ours =
        head + "**Tides** (2)\n\n" + entry(1, "Gates") + entry(2, "Locks") + "**Clouds** (1)\n\n" +
        entry(3, "Cirrus") + "**Winds** (1)\n\n" + entry(4, "Vanes") + "---\n\n# Tides\n\n" +
        section(1, "Gates", "2508.00001") + rule + section(2, "Locks", "2508.00003") + rule + "# Clouds\n\n" +
        section(3, "Cirrus", "2508.00004") + rule + "# Winds\n\n" + section(4, "Vanes", "2508.00002");
    QByteArray theirs = base;
    theirs.replace("# Winds\n", "# Winds\n\nWhat blows.\n");
    QByteArray wanted = ours;
    wanted.replace("# Winds\n", "# Winds\n\nWhat blows.\n");
    QCOMPARE(mergeDigest(base, theirs, ours).bytes, wanted);
    // And back again: topics without papers go.
    QCOMPARE(mergeDigest(ours, wanted, base).bytes, theirs);
}

void TestDigestMerge::keepsTheFormOfTheFile_data() {
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<bool>("endsOpen");
    QTest::newRow("as written") << QByteArray() << QByteArray("\n") << true;
    QTest::newRow("Windows") << QByteArray("\xEF\xBB\xBF") << QByteArray("\r\n") << false;
    QTest::newRow("an added end") << QByteArray() << QByteArray("\n") << false;
}

void TestDigestMerge::keepsTheFormOfTheFile() {
    QFETCH(QByteArray, mark);
    QFETCH(QByteArray, end);
    QFETCH(bool, endsOpen);
    const auto formed = [&](QByteArray file) {
        file.replace("\n", end);
        return mark + file + (endsOpen ? QByteArray() : end);
    };
    Digest digest = samples::digest(3);
    const QByteArray base = markdown(digest);
    digest.entries.insert(digest.entries.begin() + 1,
                          samples::entry(QStringLiteral("2508.00008"), QStringLiteral("Between")));
    const QByteArray ours = markdown(digest);
    QCOMPARE(mergeDigest(base, formed(base), ours).bytes, formed(ours));
    QCOMPARE(mergeDigest(base, formed(withLineIn(base, 2, "Mine.")), ours).bytes,
             formed(withLineIn(ours, 3, "Mine.")));
}

void TestDigestMerge::saysWhatCannotBeMerged_data() {
    QTest::addColumn<QByteArray>("base"); // empty: none
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<int>("obstacle");
    Digest yesterday = samples::digest(2);
    yesterday.day = yesterday.day.addDays(-1);
    yesterday.entries[0] = samples::entry(QStringLiteral("2508.07001"), QStringLiteral("Old"));
    yesterday.entries[1] = samples::entry(QStringLiteral("2508.07002"), QStringLiteral("Older"));
    const QByteArray old = markdown(yesterday);
    const QByteArray today = markdown(samples::digest(2));
    using Obstacle = DigestMerge::Obstacle;
    QTest::newRow("somebody's own file")
        << QByteArray() << QByteArray("# Shopping\n\nMilk\n") << int(Obstacle::Foreign);
    QTest::newRow("saved over by another")
        << today << QByteArray("# Shopping\n\nMilk\n") << int(Obstacle::Foreign);
    QTest::newRow("another day, edited") << old << withLineIn(old, 1, "Mine.") << int(Obstacle::OtherDigest);
    QTest::newRow("another day, untouched") << old << old << int(Obstacle::None);
    QTest::newRow("another day, unknown") << QByteArray() << old << int(Obstacle::OtherDigest);
    QTest::newRow("UTF-16") << today << QByteArray("#\0 \0P\0", 6) << int(Obstacle::Unreadable);
    QTest::newRow("endless") << today << today + QByteArray("\n.").repeated(1'000'001)
                             << int(Obstacle::Unreadable);
    QTest::newRow("emptied") << today << QByteArray(" \n") << int(Obstacle::None);
    QByteArray byTopic = today;
    byTopic.replace("## 2. [", "# Tides\n\n## 2. [");
    QTest::newRow("by topic") << byTopic << withLineIn(byTopic, 1, "Mine.") << int(Obstacle::OtherForm);
}

void TestDigestMerge::saysWhatCannotBeMerged() {
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, theirs);
    QFETCH(int, obstacle);
    const QByteArray ours = markdown(samples::digest(2));
    const DigestMerge merged = mergeDigest(base.isEmpty() ? std::nullopt : std::optional(base), theirs, ours);
    QCOMPARE(int(merged.obstacle), obstacle);
    if (merged.obstacle == DigestMerge::Obstacle::None)
        QCOMPARE(merged.bytes, ours);
    else
        QVERIFY(merged.bytes.isEmpty());
}

void TestDigestMerge::mergesNotes() {
    const QByteArray base = "---\nrelevance: 7\ntags:\n  - \"a\"\ndecision: keep\n---\n\n# Gates\n\nText.\n";
    const QByteArray theirs = "---\nrelevance: 9\ntags:\n  - \"a\"\n  - \"mine\"\ndecision: keep\n---\n\n# "
                              "Gates\n\nText.\n\nMy own.\n";
    const QByteArray ours = "---\nrelevance: 8\nnovelty: 4\ntags:\n  - \"a\"\n  - \"b\"\ndecision: "
                            "later\n---\n\n# Locks\n\nText.\n";
    const DigestMerge merged = mergeDigest(base, theirs, ours, MergedKind::Note);
    QCOMPARE(merged.bytes,
             QByteArray("---\nrelevance: 9\nnovelty: 4\ntags:\n  - \"a\"\n  - \"b\"\n  - \"mine\"\n"
                        "decision: later\n---\n\n# Locks\n\nText.\n\nMy own.\n"));
    QCOMPARE(merged.report.kept, (std::vector<MergeReport::Kept>{{QString(), QStringLiteral("relevance")}}));
    QCOMPARE(mergeDigest(std::nullopt, theirs, ours, MergedKind::Note).bytes, theirs);
}

void TestDigestMerge::copesWithAnything_data() {
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 240; ++seed)
        QTest::addRow("%d", seed) << seed;
}

// Digests of the nastiest pieces, edited and changed at random: nothing is lost, nothing hangs.
void TestDigestMerge::copesWithAnything() {
    QFETCH(int, seed);
    samples::Generator generator{quint32(seed)};
    QRandomGenerator random{quint32(seed)};
    Digest digest = generator.digest();
    const QByteArray base = digestToMarkdown(digest);
    DigestEditor editor(base, quint32(seed));
    editor.edit(random.bounded(12));
    const QByteArray theirs = editor.file();
    if (const DigestMerge same = mergeDigest(base, theirs, base);
        same.obstacle == DigestMerge::Obstacle::None)
        QCOMPARE(same.bytes, theirs);
    Digest other = generator.digest();
    other.day = digest.day;
    for (const DigestEntry &entry : digest.entries) {
        if (random.bounded(3) > 0)
            other.entries.insert(other.entries.begin() + random.bounded(int(other.entries.size() + 1)),
                                 entry);
    }
    const QByteArray ours = digestToMarkdown(other);
    for (const auto &known : {std::optional(base), std::optional<QByteArray>()}) {
        const DigestMerge merged = mergeDigest(known, theirs, ours);
        if (merged.obstacle != DigestMerge::Obstacle::None || plain(theirs) == plain(base))
            continue;
        QCOMPARE(personsLines(merged.bytes, theirs), personsLines(theirs));
        QCOMPARE(mergeDigest(ours, merged.bytes, ours).bytes, merged.bytes);
    }
}

WINNOW_TEST(TestDigestMerge, winnow::NoApplication)

} // namespace digestmergetest

#include "tst_digestmerge.moc"
