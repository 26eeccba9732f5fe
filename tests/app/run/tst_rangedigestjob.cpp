#include "app/digest/markdownwriter.h"
#include "app/run/rangedigest.h"
#include "app/settings/settingsstore.h"
#include "tests/support/testmain.h"
#include "tests/support/weekpapers.h"

#include <QTest>

namespace rangedigestjobtest {

using namespace winnow;

class TestRangeDigestJob final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesEachPaperOnce();
    void takesWhatIsAskedFor_data();
    void takesWhatIsAskedFor();
    void countsTheRange();
    void followsTheRank();
    void keptPapersThatNoFilterLetPassAreInIt();
    void saysWhereTheSearchIsWrong();
    void groupsADayOnlyWhenAsked();
    void frontMatterOfADay();
    void importedDayKeepsItsBytes();
    void takesImportedAuthorMatches();

private:
    static Result<Digest> made(Library &library, const DigestRequest &request, const Settings &settings);
    static DigestRequest week();
};

namespace {

QString numbers(const Digest &digest) {
    QStringList list;
    for (const DigestEntry &entry : digest.entries)
        list.append(entry.id.toString());
    return list.join(u' ').replace(QStringLiteral(".0000"), QStringLiteral("/"));
}

Settings usual() {
    return SettingsStore::defaults();
}

} // namespace

Result<Digest> TestRangeDigestJob::made(Library &library, const DigestRequest &request,
                                        const Settings &settings) {
    QObject context;
    const Pending<Digest> making = makeRangeDigest(library, request, settings, &context);
    if (!QTest::qWaitFor([&making] { return making.isFinished(); }))
        qFatal("no digest was made");
    return making.result();
}

DigestRequest TestRangeDigestJob::week() {
    DigestRequest request;
    request.range = weekOf(weeksMonday);
    return request;
}

void TestRangeDigestJob::takesEachPaperOnce() {
    TempLibrary library;
    storeWeek(*library);
    const Digest digest = *made(*library, week(), usual());
    // Routing, Seas with what is kept first, then the others: as the criteria have them.
    QCOMPARE(numbers(digest), QStringLiteral("2607/2 2607/3 2607/1 2607/6"));
    QCOMPARE(digest.entries[0].announced, weeksMonday.addDays(1));
    QCOMPARE(digest.entries[1].note, QStringLiteral("Read again.\nAsk Ben."));
    QCOMPARE(digest.entries[1].tags, QStringList{QStringLiteral("tides")});
    for (const DigestEntry &entry : digest.entries)
        QVERIFY(!entry.abstract.isEmpty());
    const QByteArray markdown = digestToMarkdown(digest);
    QVERIFY2(markdown.contains("\n# Routing\n\n## 1. ") && markdown.contains("\n# Seas\n\n## 2. ") &&
                 markdown.contains("\n# Other papers\n\n## 4. "),
             markdown);
}

void TestRangeDigestJob::takesWhatIsAskedFor_data() {
    QTest::addColumn<DigestRequest>("request");
    QTest::addColumn<QString>("papers");
    DigestRequest flat = week();
    flat.byTopic = false;
    QTest::newRow("not grouped") << flat << QStringLiteral("2607/3 2607/1 2607/2 2607/6");
    DigestRequest lower = flat;
    lower.cutOffs = CutOffs{6, 5};
    QTest::newRow("lower") << lower << QStringLiteral("2607/3 2607/1 2607/2 2607/5 2607/6");
    DigestRequest month = flat;
    month.range = monthOf(nextMonday);
    QTest::newRow("month") << month << QStringLiteral("2608/1");
    DigestRequest open = flat;
    open.range = DigestRange{weeksMonday.addDays(4), {}, {}, {}};
    QTest::newRow("from") << open << QStringLiteral("2608/1 2607/6");
    DigestRequest kept = flat;
    kept.range->search = QStringLiteral("is:kept");
    QTest::newRow("week and search") << kept << QStringLiteral("2607/3");
    DigestRequest words = flat;
    words.range = DigestRange{{}, {}, {}, QStringLiteral("2607.00001 2608.00001 2607.00004")};
    QTest::newRow("search") << words << QStringLiteral("2608/1 2607/1");
    DigestRequest quote = flat;
    quote.range->search = QStringLiteral("\"Paper 2607.00001");
    QTest::newRow("open quotation mark") << quote << QStringLiteral("2607/1");
    DigestRequest none = flat;
    none.range = DigestRange{QDate(2020, 1, 1), QDate(2020, 12, 31), {}, {}};
    QTest::newRow("none") << none << QString();
}

void TestRangeDigestJob::takesWhatIsAskedFor() {
    QFETCH(DigestRequest, request);
    QFETCH(QString, papers);
    TempLibrary library;
    storeWeek(*library);
    const auto digest = made(*library, request, usual());
    QVERIFY(digest.has_value());
    QCOMPARE(numbers(*digest), papers);
}

void TestRangeDigestJob::countsTheRange() {
    TempLibrary library;
    storeWeek(*library);
    DigestRequest request = week();
    request.frontMatter = true;
    const QByteArray markdown = digestToMarkdown(*made(*library, request, usual()));
    QVERIFY2(
        markdown.startsWith("---\nrange: \"2026-W31\"\nfrom: 2026-07-27\nto: 2026-08-02\n"
                            "criteria: \"Machines: \\\"mine\\\"\"\ncriteria_version: 1\nmodel: \"gpt-4o\"\n"
                            "announced: 8\nscanned: 8\nrelevant: 4\nkept: 1\nfailures: 1\n"
                            "cost_usd: 0.0900\n---\n\n# ArXiv Papers 2026-W31 "),
        markdown);
    QVERIFY2(markdown.contains("\n\nTotal arXiv papers: 8\n\nTotal scanned papers: 8\n\n"
                               "Total relevant papers: 4\n\nTotal kept papers: 1\n\n"),
             markdown);
}

void TestRangeDigestJob::followsTheRank() {
    TempLibrary library;
    storeWeek(*library);
    DigestRequest request = week();
    request.byTopic = false;
    request.byRank = true;
    const Digest digest = *made(*library, request, usual());
    QCOMPARE(digest.entries.size(), size_t(4));
    QCOMPARE(digest.entries.front().id, paperId("2607.00003")); // kept papers first, whatever their rank
}

void TestRangeDigestJob::keptPapersThatNoFilterLetPassAreInIt() {
    TempLibrary library;
    ListingFilter primary;
    primary.primaryOnly = true;
    const Paper other = makePaper("2607.00009", QStringLiteral("Elsewhere"),
                                  {QStringLiteral("math.CO"), QStringLiteral("cs.LG")});
    (void)valueOf(library->listings().add(
        makeListing(QStringLiteral("cs.LG"), weeksMonday, {announce(other, AnnounceType::Cross)}), primary));
    QCOMPARE(numbers(*made(*library, week(), usual())), QString());
    (void)valueOf(library->marks().decide({other.id}, Decision::Keep));
    const Digest digest = *made(*library, week(), usual());
    QCOMPARE(numbers(digest), QStringLiteral("2607/9"));
    QCOMPARE(digest.entries[0].comment, QStringLiteral("Kept, not scored"));
}

void TestRangeDigestJob::saysWhereTheSearchIsWrong() {
    TempLibrary library;
    storeWeek(*library);
    DigestRequest request = week();
    request.range->search = QStringLiteral("kv autor:dao");
    const auto digest = made(*library, request, usual());
    QVERIFY(!digest.has_value());
    QCOMPARE(digest.error().code, ErrorCode::Malformed);
    QCOMPARE(request.range->search.sliced(digest.error().place.section(u':', 0, 0).toInt(), 5),
             QStringLiteral("autor"));
}

void TestRangeDigestJob::groupsADayOnlyWhenAsked() {
    TempLibrary library;
    storeWeek(*library);
    const QByteArray plain = digestToMarkdown(valueOf(makeDigest(*library, {weeksMonday, {}}, usual())));
    QVERIFY(plain.startsWith("# Personalized Daily ArXiv Papers 2026-07-27\n\n|"));
    QVERIFY(!plain.contains("\n# Seas\n"));
    Settings grouped = usual();
    grouped.digestByTopic = true;
    const QByteArray bySetting = digestToMarkdown(valueOf(makeDigest(*library, {weeksMonday, {}}, grouped)));
    QVERIFY(bySetting.contains("\n# Routing\n\n## 1. ") && bySetting.contains("\n# Seas\n\n## 2. "));
    DigestRequest request{weeksMonday, {}};
    request.byTopic = false;
    QCOMPARE(digestToMarkdown(valueOf(makeDigest(*library, request, grouped))), plain);
}

void TestRangeDigestJob::frontMatterOfADay() {
    TempLibrary library;
    storeWeek(*library);
    Settings settings = usual();
    const QByteArray plain =
        digestToMarkdown(valueOf(makeDigest(*library, {weeksMonday.addDays(4), {}}, settings)));
    settings.digestFrontMatter = true;
    const QByteArray with =
        digestToMarkdown(valueOf(makeDigest(*library, {weeksMonday.addDays(4), {}}, settings)));
    QVERIFY2(with.startsWith("---\nday: 2026-07-31\n") && with.contains("\nfailures: 1\n"), with);
    QVERIFY(with.endsWith(plain));
}

// Also with grouping, nothing is taken out of an imported day or put into it.
void TestRangeDigestJob::importedDayKeepsItsBytes() {
    TempLibrary library;
    storeWeek(*library);
    Digest digest = valueOf(makeDigest(*library, {weeksMonday, {}}, usual()));
    digest.announced = 77;
    TempLibrary other;
    valueOf(other->digests().add({digest}));
    const Digest imported = valueOf(makeDigest(*other, {weeksMonday, {}}, usual()));
    QCOMPARE(digestToMarkdown(imported), digestToMarkdown(digest));
    DigestRequest request{weeksMonday, {}};
    request.byTopic = true;
    const Digest grouped = valueOf(makeDigest(*other, request, usual()));
    QCOMPARE(grouped.announced, 77);
    QCOMPARE(grouped.entries.size(), digest.entries.size());
}

// They have no scores, so that no cut-off and no day beside theirs would let them in.
void TestRangeDigestJob::takesImportedAuthorMatches() {
    Digest digest;
    digest.day = weeksMonday;
    digest.entries = {DigestEntry{paperId("2607.00011"),
                                  QStringLiteral("Followed"),
                                  QStringLiteral("Ann Oor"),
                                  QStringLiteral("Text."),
                                  QStringLiteral("Author match"),
                                  {},
                                  {}},
                      DigestEntry{paperId("2607.00012"), QStringLiteral("Scored"), QStringLiteral("Ben Ude"),
                                  QStringLiteral("Text."), QStringLiteral("Good."), 9, 8}};
    TempLibrary library;
    valueOf(library->digests().add({digest}));
    const Digest range = *made(*library, week(), usual());
    QCOMPARE(numbers(range), QStringLiteral("2607.00011 2607.00012"));
    QCOMPARE(range.entries[0].comment, QStringLiteral("Author match"));
    QVERIFY(!range.entries[0].relevance);
    const Digest cut = valueOf(makeDigest(*library, {weeksMonday, CutOffs{9, 8}}, usual()));
    QCOMPARE(numbers(cut), QStringLiteral("2607.00011 2607.00012"));
}

WINNOW_TEST(TestRangeDigestJob, QCoreApplication)

} // namespace rangedigestjobtest

#include "tst_rangedigestjob.moc"
