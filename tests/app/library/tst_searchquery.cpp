#include "app/library/search/searchcompletion.h"
#include "app/library/search/searchquery.h"
#include "tests/support/testmain.h"

namespace searchquerytest {

using namespace winnow;

namespace {

const QDate today(2025, 6, 10);

QString fieldLetter(SearchField field) {
    static const QStringList names{
        QStringLiteral("any"),      QStringLiteral("author"), QStringLiteral("title"),
        QStringLiteral("abstract"), QStringLiteral("cat"),    QStringLiteral("is"),
        QStringLiteral("rel"),      QStringLiteral("nov"),    QStringLiteral("score"),
        QStringLiteral("taste"),    QStringLiteral("own"),    QStringLiteral("tag"),
        QStringLiteral("topic"),    QStringLiteral("day"),    QStringLiteral("id")};
    return names.at(int(field));
}

QString valueOf(const SearchTerm &term) {
    switch (term.field) {
    case SearchField::State:
        return searchStateNames().at(int(term.state));
    case SearchField::Relevance:
    case SearchField::Novelty:
    case SearchField::OwnRelevance:
    case SearchField::Total:
    case SearchField::Taste:
        return QStringLiteral("%1-%2").arg(term.least).arg(term.most);
    case SearchField::Day:
        return term.first.toString(Qt::ISODate) + QLatin1Char('/') + term.last.toString(Qt::ISODate);
    case SearchField::Id:
        return term.id.toString();
    default:
        return term.text + (term.unfinished ? QStringLiteral("*") : QString());
    }
}

// "any(kv) !author(tri dao*)"
QString written(const SearchQuery &query) {
    QStringList all;
    for (const SearchTerm &term : query.terms)
        all.append(
            QStringLiteral("%1%2(%3)")
                .arg(term.negated ? QStringLiteral("!") : QString(), fieldLetter(term.field), valueOf(term)));
    for (const SearchProblem &problem : query.problems)
        all.append(QStringLiteral("%1 %2@%3+%4")
                       .arg(searchFaultName(problem.fault), problem.field)
                       .arg(problem.offset)
                       .arg(problem.length));
    if (query.findsNothing)
        all.append(QStringLiteral("nothing"));
    return all.join(QLatin1Char(' '));
}

} // namespace

class TestSearchQuery final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void understandsEveryNameItOffers();
    void survivesAnything_data();
    void survivesAnything();
    void offersWords_data();
    void offersWords();
    void completes_data();
    void completes();
    void writesValues_data();
    void writesValues();
};

void TestSearchQuery::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    const auto row = [](const char *text, const char *query) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(query);
    };
    // words and phrases
    row("", "");
    row("  \t ", "");
    row("kv cache", "any(kv) any(cache*)");
    row("kv  cache ", "any(kv) any(cache)");
    row("k", "");
    row("-k", "");
    row("kv \"c", "any(kv)");
    row("k ", "any(k)");
    row("量", "any(量*)");
    row("\"kv cache\"", "any(kv cache)");
    row("“kv cache” xx", "any(kv cache) any(xx*)");
    row("\"kv cac", "any(kv cac*)");
    row("\"", "");
    row("\"\"", "");
    row("kv\"a b\"", "any(kv) any(a b)");
    row("\"a b\"kv", "any(a b) any(kv*)");
    row("kv-cache", "any(kv-cache*)");
    row("C++", "any(C++*)");
    row("!!!", "nothing");
    row("!!! kv", "any(kv*)");
    row("kv !!!", "any(kv)");
    row("量子 ñandú", "any(量子) any(ñandú*)");
    row("CO$", "any(CO$*)");
    row("é", ""); // as "e"
    row("ʼ", "nothing");
    // the other way round
    row("-kv", "!any(kv*)");
    row("a -kv bb", "any(a) !any(kv) any(bb*)");
    row("-\"kv cache\"", "!any(kv cache)");
    row("-author:dao xx", "!author(dao) any(xx*)");
    row("-", "");
    row("- kv", "any(kv*)");
    row("-is:kept", "!is(kept)");
    row("-rel:>=8", "!rel(8-10)");
    // taste, in millionths
    row("taste:>0.7", "taste(700001-1000000)");
    row("taste:>=.7 ", "taste(700000-1000000)");
    row("taste:<0,25", "taste(0-249999)");
    row("taste:0.7 ", "taste(695000-704999)"); // what shows as 70 %
    row("taste:70% ", "taste(695000-704999)");
    row("taste:>70%", "taste(700001-1000000)");
    row("taste:0.4..0.6", "taste(400000-600000)");
    row("taste:..0.6", "taste(0-600000)");
    row("taste:0.4..", "taste(400000-1000000)");
    row("taste:", "");
    row("taste:>", "");
    row("taste:>0.", "");
    row("taste:0.6..0.", "taste(600000-1000000)");
    row("taste:0.6..0.4 ", "backwards-range taste@6+8");
    row("taste:>0. ", "not-a-taste taste@6+3");
    row("taste:7 ", "not-a-taste taste@6+1");
    row("taste:good", "not-a-taste taste@6+4");
    // fields with texts
    row("author:dao", "author(dao*)");
    row("author:dao kv", "author(dao) any(kv*)");
    row("author:\"Tri Dao\"", "author(Tri Dao)");
    row("author:\"Dao, Tri\" xx", "author(Dao, Tri) any(xx*)");
    row("author:\"Tri D", "author(Tri D*)");
    row("AUTHOR:dao", "author(dao*)");
    row("authors:dao", "author(dao*)");
    row("au:dao", "author(dao*)");
    row("title:pruning", "title(pruning*)");
    row("title:\"kv cache\"", "title(kv cache)");
    row("abstract:memory", "abstract(memory*)");
    row("cat:cs.LG", "cat(cs.LG*)");
    row("cat:cs.LG cat:stat.ML", "cat(cs.LG) cat(stat.ML*)");
    row("tag:kv tag:\"to read\"", "tag(kv) tag(to read)");
    row("topic:kv topic:\"model compression\" -topic:none ",
        "topic(kv) topic(model compression) !topic(none)");
    row("topic:", "");
    row("a:b", "any(a:b*)");
    // what is not whole yet is left out
    row("author:", "");
    row("author:\"", "");
    row("kv author:", "any(kv)");
    row("author: kv", "any(kv*)");
    row("is:", "");
    row("is:ke", "");
    row("is:u xx", "any(xx*) unknown-state is@3+1");
    row("rel:", "");
    row("rel:>", "");
    row("rel:>=", "");
    row("rel:> kv", "any(kv*)");
    row("rel:..", "");
    row("score:1", "");
    row("score:>1", "");
    row("score:1 xx", "any(xx*) not-a-total score@6+1");
    row("day:", "");
    row("day:2", "");
    row("day:tod", "");
    row("day:>=", "");
    // states
    row("is:kept is:unread", "is(kept) is(unread)");
    row("is:KEPT", "is(kept)");
    row("is:kpet", "unknown-state is@3+4");
    row("x is:kpet yy", "any(x) any(yy*) unknown-state is@5+4");
    // numbers
    row("rel:8", "rel(8-8)");
    row("rel:=8", "rel(8-8)");
    row("rel:>=8", "rel(8-10)");
    row("rel:≥8", "rel(8-10)");
    row("rel:>8", "rel(9-10)");
    row("nov:<=3", "nov(1-3)");
    row("nov:<3", "nov(1-2)");
    row("own:8..10", "own(8-10)");
    row("own:8..", "own(8-10)");
    row("own:8.", "own(8-8)");
    row("own:..3", "own(1-3)");
    row("rel:>10", "rel(11-10)");
    row("score:>15", "score(16-20)");
    row("score:2..20", "score(2-20)");
    row("score:12..1", "score(12-20)");
    row("relevance:9 novelty:9", "rel(9-9) nov(9-9)");
    row("rel:\"8\"", "rel(8-8)");
    row("rel:high", "not-a-relevance rel@4+4");
    row("rel:11", "not-a-relevance rel@4+2");
    row("rel:0", "not-a-relevance rel@4+1");
    row("rel:8.5", "not-a-relevance rel@4+3");
    row("rel:>x aa", "any(aa*) not-a-relevance rel@4+2");
    row("own:10..8", "backwards-range own@4+5");
    row("score:21", "not-a-total score@6+2");
    row("rel:999999999999999999999", "not-a-relevance rel@4+21");
    // days
    row("day:2025-06-02", "day(2025-06-02/2025-06-02)");
    row("day:2025-6-2", "day(2025-06-02/2025-06-02)");
    row("day:2025-06", "day(2025-06-01/2025-06-30)");
    row("day:2024-02", "day(2024-02-01/2024-02-29)");
    row("day:2025", "day(2025-01-01/2025-12-31)");
    row("day:2025-", "day(2025-01-01/2025-12-31)");
    row("day:2025-0", "day(2025-01-01/2025-12-31)");
    row("day:2025-06-", "day(2025-06-01/2025-06-30)");
    row("day:2025-06-0", "day(2025-06-01/2025-06-30)");
    row("day:>=2025-06-01", "day(2025-06-01/)");
    row("day:>2025-06", "day(2025-07-01/)");
    row("day:<2025-06", "day(/2025-05-31)");
    row("day:<=2025-06", "day(/2025-06-30)");
    row("day:2025-06-01..2025-06-05", "day(2025-06-01/2025-06-05)");
    row("day:2025-05..2025-06", "day(2025-05-01/2025-06-30)");
    row("day:2025-05..", "day(2025-05-01/)");
    row("day:..2025-05", "day(/2025-05-31)");
    row("day:today", "day(2025-06-10/2025-06-10)");
    row("day:Yesterday", "day(2025-06-09/2025-06-09)");
    row("day:2025-13", "not-a-day day@4+7");
    row("day:2025-02-30", "not-a-day day@4+10");
    row("day:202 xx", "any(xx*) not-a-day day@4+3");
    row("day:friday", "not-a-day day@4+6");
    row("day:2025-06..2025-05", "backwards-range day@4+16");
    // ids
    row("2508.00001", "id(2508.00001)");
    row("https://arxiv.org/abs/2508.00001v2", "id(2508.00001)");
    row("arXiv:2508.00001", "id(2508.00001)");
    row("math.GT/0309136", "id(math/0309136)");
    row("2508.00001 2508.00002 is:kept", "id(2508.00001) id(2508.00002) is(kept)");
    row("https://arxiv.org/abs/2508.00001?utm_source=x#S1", "id(2508.00001)");
    row("https://doi.org/10.48550/arXiv.2508.00001", "id(2508.00001)");
    row("https://www.alphaxiv.org/abs/2508.00001", "id(2508.00001)");
    row("https://huggingface.co/papers/2508.00001 is:kept", "id(2508.00001) is(kept)");
    row("arXiv:2508.00001v2 [cs.LG]", "id(2508.00001)");
    row("arXiv:2508.00001v2 [cs.LG] 5 Aug 2025", "id(2508.00001)");
    row("arXiv:2508.00001v2 [cs.LG], arXiv: 2508.00002 [math-ph]; hep-th/9901001v2.",
        "id(2508.00001) id(2508.00002) id(hep-th/9901001)");
    row("2508.00001,2508.00002", "id(2508.00001) id(2508.00002)");
    row("-https://arxiv.org/pdf/2508.00001v2.pdf xx", "!id(2508.00001) any(xx*)");
    row("\"2508.00001\"", "any(2508.00001)");
    row("[cs.LG] xx", "any([cs.LG]) any(xx*)");
    row("-2508.00001", "!id(2508.00001)");
    // fields that are none
    row("autor:dao", "unknown-field autor@0+5");
    row("kv -autor:dao", "any(kv) unknown-field autor@4+5");
    row("InfoQ: mixed", "any(InfoQ:) any(mixed*)");
    row("InfoQ:mixed", "any(InfoQ:mixed*)");
    row("foo:", "any(foo:*)");
    row("https://example.org/x", "any(https://example.org/x*)");
    row("\"author:dao\"", "any(author:dao)");
    row("ab:c rel:x is:y", "unknown-field ab@0+2 not-a-relevance rel@9+1 unknown-state is@14+1");
}

void TestSearchQuery::reads() {
    QFETCH(QString, text);
    QTEST(written(parseSearch(text, today)), "query");
}

void TestSearchQuery::understandsEveryNameItOffers() {
    for (const QString &name : searchFieldNames())
        QVERIFY2(searchFieldFromName(name), qPrintable(name));
    for (const QString &name : searchStateNames()) {
        const SearchQuery query = parseSearch(QStringLiteral("is:") + name, today);
        QCOMPARE(query.terms.size(), size_t(1));
        QVERIFY(query.problems.empty());
    }
}

void TestSearchQuery::survivesAnything_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("colons") << QStringLiteral(":").repeated(10'000);
    QTest::newRow("minuses") << QStringLiteral("-").repeated(10'000);
    QTest::newRow("marks") << QStringLiteral("\"").repeated(10'001);
    QTest::newRow("a zero") << QStringLiteral("author:\"a") + QChar(0) + QStringLiteral("b\"");
    QTest::newRow("half a character") << QStringLiteral("author:") + QChar(0xd800);
    QTest::newRow("half a character alone") << QString(QChar(0xdc00));
    QTest::newRow("many words") << QStringLiteral("a -b author:c rel:9 ").repeated(5'000);
    QTest::newRow("long") << QString(1'000'000, QLatin1Char('a'));
    QTest::newRow("long number") << QStringLiteral("rel:") + QString(100'000, QLatin1Char('9'));
    QTest::newRow("long day") << QStringLiteral("day:") + QString(100'000, QLatin1Char('9'));
}

void TestSearchQuery::survivesAnything() {
    QFETCH(QString, text);
    const SearchQuery query = parseSearch(text, today);
    QVERIFY(query.terms.size() <= 200);
    for (const SearchTerm &term : query.terms)
        QVERIFY(!term.text.contains(QChar(0)) && !term.text.contains(QLatin1Char('"')));
    for (const SearchProblem &problem : query.problems)
        QVERIFY(problem.offset >= 0 && problem.length > 0 && problem.offset + problem.length <= text.size());
    for (const qsizetype cursor : {qsizetype(0), qsizetype(1), text.size() / 2, text.size()}) {
        const Completion completion = completionAt(text, cursor);
        QVERIFY(completion.offset >= 0 && completion.offset + completion.length <= text.size());
    }
}

void TestSearchQuery::offersWords_data() {
    QTest::addColumn<QString>("typed"); // | is the cursor
    QTest::addColumn<std::optional<SearchField>>("field");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("span");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *typed, std::optional<SearchField> field, const char *prefix = "",
                        const char *span = "", const char *words = "") {
        QTest::newRow(typed) << QString::fromUtf8(typed) << field << QString::fromUtf8(prefix)
                             << QString::fromUtf8(span) << QString::fromUtf8(words);
    };
    row("|", std::nullopt);
    row("kv |", std::nullopt);
    row("a|", SearchField::Any, "a", "a", "author: abstract:");
    row("Au|", SearchField::Any, "Au", "Au", "author:");
    row("a|bs x", SearchField::Any, "a", "abs", "author: abstract:");
    row("kv -r|", SearchField::Any, "r", "r", "rel:");
    row("zz|", std::nullopt);
    row("\"a|\"", std::nullopt);
    row("|author:x", std::nullopt);
    row("auth|or:x", std::nullopt);
    row("author:|", SearchField::Author);
    row("author:da|", SearchField::Author, "da", "da");
    row("author:d|a x", SearchField::Author, "d", "da");
    row("author:\"Tri D|", SearchField::Author, "Tri D", "\"Tri D");
    row("author:\"Tri| D\" x", SearchField::Author, "Tri", "\"Tri D\"");
    row("author:|\"Tri D\"", SearchField::Author, "", "\"Tri D\"");
    row("author:\"Tri D\"|", std::nullopt);
    row("-cat:cs|", SearchField::Category, "cs", "cs");
    row("tag:to|", SearchField::Tag, "to", "to");
    row("topic:\"model c|", SearchField::Topic, "model c", "\"model c");
    row("is:un|", SearchField::State, "un", "un", "untriaged unread unscored");
    row("is:|", SearchField::State, "", "",
        "kept skipped later untriaged read unread failed screened scored unscored noted replaced withdrawn "
        "new cross replace");
    row("day:t|", SearchField::Day, "t", "t", "today");
    row("rel:8|", std::nullopt);
    row("nofield:x|", std::nullopt);
}

void TestSearchQuery::offersWords() {
    QFETCH(QString, typed);
    const qsizetype cursor = typed.indexOf(QLatin1Char('|'));
    const QString text = QString(typed).remove(QLatin1Char('|'));
    const Completion completion = completionAt(text, cursor);
    QTEST(completion.field, "field");
    QTEST(completion.prefix, "prefix");
    QTEST(text.mid(completion.offset, completion.length), "span");
    QTEST(completionWords(completion).join(QLatin1Char(' ')), "words");
}

void TestSearchQuery::completes_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("done");
    const auto row = [](const char *typed, const char *word, const char *done) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(word)
                             << QString::fromUtf8(done);
    };
    row("au|", "author:", "author:|");
    row("kv a| x", "author:", "kv author:| x");
    row("author:|", "Tri Dao", "author:\"Tri Dao\" |");
    row("author:tri| x", "Tri Dao", "author:\"Tri Dao\" |x");
    row("author:\"Tri D| x", "Tri Dao", "author:\"Tri Dao\" |");
    row("-cat:c|s", "cs.LG", "-cat:cs.LG |");
    row("is:un| kv", "unread", "is:unread |kv");
}

void TestSearchQuery::completes() {
    QFETCH(QString, typed);
    QFETCH(QString, word);
    const qsizetype cursor = typed.indexOf(QLatin1Char('|'));
    const QString text = QString(typed).remove(QLatin1Char('|'));
    CompletedText done = completed(text, completionAt(text, cursor), word);
    done.text.insert(done.cursor, QLatin1Char('|'));
    QTEST(done.text, "done");
}

void TestSearchQuery::writesValues_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("written");
    QTest::newRow("word") << QStringLiteral("dao") << QStringLiteral("dao");
    QTest::newRow("blank") << QStringLiteral(" Tri  Dao ") << QStringLiteral("\"Tri Dao\"");
    QTest::newRow("mark") << QStringLiteral("a\"b") << QStringLiteral("ab");
    QTest::newRow("nothing") << QString() << QStringLiteral("\"\"");
}

void TestSearchQuery::writesValues() {
    QFETCH(QString, value);
    QTEST(searchValue(value), "written");
}

WINNOW_TEST(TestSearchQuery, QCoreApplication)

} // namespace searchquerytest

#include "tst_searchquery.moc"
