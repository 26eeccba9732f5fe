#include "app/model/authors.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace authorstest {

using namespace winnow;

class TestAuthors final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void splitsNames_data();
    void splitsNames();
    void namesTheCollaborationOnce_data();
    void namesTheCollaborationOnce();
    void readsNamesOnceMore_data();
    void readsNamesOnceMore();
};

namespace {

QString text(const char *utf8) {
    return QString::fromUtf8(utf8);
}

// "A|B" for brevity.
QStringList names(const char *joined) {
    return text(joined).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

void columns() {
    QTest::addColumn<QString>("creators");
    QTest::addColumn<QStringList>("authors");
}

} // namespace

void TestAuthors::splitsNames_data() {
    columns();
    const auto row = [](const char *name, const char *creators, const char *authors) {
        QTest::newRow(name) << text(creators) << names(authors);
    };
    row("one", "Ada Lovelace", "Ada Lovelace");
    row("two", "Ada Lovelace, Alan Turing", "Ada Lovelace|Alan Turing");
    row("affiliations", "A. B. (MIT, Cambridge), C. D. (CERN)", "A. B.|C. D.");
    row("nested affiliations", "A. B. (Dept. (B), Town), C. D.", "A. B.|C. D.");
    row("an empty affiliation", "A. B. (A, B,,C), C. D.", "A. B.|C. D.");
    row("comma in braces", "A. {B, Jr.}, C. D.", "A. {B, Jr.}|C. D.");
    row("TeX", "Fran\\c{c}ois (Lyon), \\'A. \\v{C}ech", "Fran\\c{c}ois|\\'A. \\v{C}ech");
    row("blanks", "  A.   B. ,\n C. D. , ", "A. B.|C. D.");
    row("unclosed parenthesis", "A. B. (MIT, C. D.", "A. B. (MIT|C. D.");
    row("unclosed brace", "A. {\\'E B., C. D.", "A. {\\'E B.|C. D.");
    row("stray closing", "A. B.), C. D.", "A. B.)|C. D.");
    row("affiliation alone", "(MIT)", "");
    row("nobody", "", "");

    row("leading and", "Ann Moss, and Bert Fern", "Ann Moss|Bert Fern");
    row("leading and, no blank", "Ann Moss,and Bert Fern", "Ann Moss|Bert Fern");
    row("and at the very beginning", "and Bert Fern", "Bert Fern");
    row("and at the very end", "Bert Fern and", "Bert Fern");
    row("and twice", "Ann Moss, and and Bert Fern", "Ann Moss|Bert Fern");
    row("and between", "Ann Moss and Bert Fern", "Ann Moss|Bert Fern");
    row("large and", "ANN MOSS AND BERT FERN", "ANN MOSS|BERT FERN");
    row("ampersand", "Ann Moss & Bert Fern", "Ann Moss|Bert Fern");
    row("leading ampersand", "Ann Moss, & Bert Fern", "Ann Moss|Bert Fern");
    row("escaped ampersand", "Ann Moss \\& Bert Fern", "Ann Moss|Bert Fern");
    row("ampersand as typed for HTML", "Ann Moss &amp; Bert Fern", "Ann Moss|Bert Fern");
    row("semicolons", "Ann Moss; Bert Fern;Cid Reed", "Ann Moss|Bert Fern|Cid Reed");
    row("entity", "Zo&#235; Moss, Ren&eacute; Fern", "Zo&#235; Moss|Ren&eacute; Fern");
    row("double commas", "Ann Moss,, Bert Fern, , Cid Reed,", "Ann Moss|Bert Fern|Cid Reed");
    row("and after an affiliation", "Ann Moss (MIT) and Bert Fern (CERN)", "Ann Moss|Bert Fern");
    row("and inside names", "Alexander Anderson, Fernando Sand", "Alexander Anderson|Fernando Sand");
    row("and in braces", "{Moss and Sons}, Bert Fern", "{Moss and Sons}|Bert Fern");
    row("and of many", "Health and Safety Group, Bert Fern", "Health and Safety Group|Bert Fern");
    row("and before a collaboration", "Ann Moss and the Owl Collaboration", "Ann Moss|Owl Collaboration");

    row("lone Sr.", "Pedro de la Cruz,  Sr., Ann Moss", "Pedro de la Cruz Sr.|Ann Moss");
    row("lone Jr", "Robert W. Hill, Jr", "Robert W. Hill Jr");
    row("lone JR.", "ROBERT HILL, JR., ANN MOSS", "ROBERT HILL JR.|ANN MOSS");
    row("lone II", "Ann Moss, Joan Fern, II, Cid Reed", "Ann Moss|Joan Fern II|Cid Reed");
    row("lone III", "Joan van der Berg, III", "Joan van der Berg III");
    row("lone IV behind an affiliation", "Joan Fern (MIT), IV", "Joan Fern IV");
    row("suffix first", "Sr., Ann Moss", "Sr.|Ann Moss");
    row("a name like a suffix", "Ann Moss, Ii, V", "Ann Moss|Ii|V");
}

void TestAuthors::splitsNames() {
    QFETCH(QString, creators);
    QTEST(splitAuthors(creators), "authors");
}

void TestAuthors::namesTheCollaborationOnce_data() {
    columns();
    const auto row = [](const char *name, const char *creators, const char *authors) {
        QTest::newRow(name) << text(creators) << names(authors);
    };
    row("first", " LIGO Collaboration, A. B.", "LIGO Collaboration|A. B.");
    row("with its article", " The Owl Collaboration, A. Aad", "The Owl Collaboration|A. Aad");
    row("behind every name", "Ada Moss (for the Heron Collaboration), Bo Fern (for the Heron Collaboration)",
        "Ada Moss|Bo Fern|Heron Collaboration");
    row("behind a town", "Ada Moss (MIT, on behalf of the Heron Collaboration), Bo Fern (MIT)",
        "Ada Moss|Bo Fern|Heron Collaboration");
    row("first and behind",
        "Heron Collaboration, Ada Moss (Heron Collaboration), Bo Fern (Heron Collaboration)",
        "Heron Collaboration|Ada Moss|Bo Fern");
    row("as an author again", "Ada Moss, for the Heron Collaboration, Bo Fern, for the Heron Collaboration",
        "Ada Moss|Heron Collaboration|Bo Fern");
    row("two of them", "Ada Moss (ALICE Collaboration, STAR Collaboration), Bo Fern (STAR collaboration)",
        "Ada Moss|Bo Fern|ALICE Collaboration|STAR Collaboration");
    row("no collaboration", "Ada Moss (Machine Learning Group, MIT), Bo Fern (Machine Learning Group)",
        "Ada Moss|Bo Fern");
    row("people of one name", "Wei Wang, Wei Wang", "Wei Wang|Wei Wang");
}

void TestAuthors::namesTheCollaborationOnce() {
    QFETCH(QString, creators);
    QTEST(splitAuthors(creators), "authors");
}

void TestAuthors::readsNamesOnceMore_data() {
    QTest::addColumn<QStringList>("stored");
    QTest::addColumn<QStringList>("authors");
    const auto row = [](const char *name, const char *stored, const char *authors) {
        QTest::newRow(name) << names(stored) << names(authors);
    };
    row("nothing to do", "Ann Moss|A. {B, Jr.}|A. B. (MIT", "Ann Moss|A. {B, Jr.}|A. B. (MIT");
    row("and", "Ann Moss|and Bert Fern", "Ann Moss|Bert Fern");
    row("suffix", "Pedro de la Cruz|Sr.|Ann Moss", "Pedro de la Cruz Sr.|Ann Moss");
    row("semicolon", "Ann Moss; Bert Fern", "Ann Moss|Bert Fern");
}

void TestAuthors::readsNamesOnceMore() {
    QFETCH(QStringList, stored);
    QTEST(splitAuthors(stored), "authors");
}

WINNOW_TEST(TestAuthors, winnow::NoApplication)

} // namespace authorstest

#include "tst_authors.moc"
