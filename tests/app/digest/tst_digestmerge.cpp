#include "app/digest/markdownwriter.h"
#include "app/digest/merge/digestmerge.h"
#include "tests/app/digest/digesteditor.h"
#include "tests/app/digest/digestsamples.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
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

QByteArrayList personsLines(const QByteArray &file) {
    QByteArrayList lines;
    for (const QByteArray &line : file.split('\n')) {
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
        QCOMPARE(personsLines(merged.bytes), personsLines(theirs));
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
    QCOMPARE(personsLines(merged.bytes), personsLines(theirs));
    const QByteArrayList before = DigestEditor::papersIn(theirs);
    const QByteArrayList after = DigestEditor::papersIn(merged.bytes);
    for (const QByteArray &id : before)
        QCOMPARE(after.count(id), before.count(id));
    for (const QByteArray &id : DigestEditor::papersIn(ours))
        QVERIFY(after.contains(id));
    QCOMPARE(mergeDigest(ours, merged.bytes, ours).bytes, merged.bytes);
}

WINNOW_TEST(TestDigestMerge, winnow::NoApplication)

} // namespace digestmergetest

#include "tst_digestmerge.moc"
