#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace repositorytest {

// What a reviewer would otherwise have to look for by eye.
namespace {

struct TextFile {
    QString path; // from the root of the sources
    QString text;
};

QString sourceRoot() {
    return QStringLiteral(WINNOW_SOURCE_DIR);
}

std::vector<TextFile> filesBelow(const QStringList &folders, const QStringList &patterns) {
    std::vector<TextFile> files;
    for (const QString &folder : folders) {
        QDirIterator found(sourceRoot() + QLatin1Char('/') + folder, patterns, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (found.hasNext()) {
            QFile file(found.next());
            if (file.open(QIODevice::ReadOnly))
                files.push_back({QDir(sourceRoot()).relativeFilePath(file.fileName()),
                                 QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

std::vector<TextFile> sources(const QStringList &folders) {
    return filesBelow(folders, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
}

// Everything in the folders that are ours to write, test data apart: feeds and digests may hold anything.
std::vector<TextFile> ourTexts() {
    auto files =
        filesBelow({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("packaging"),
                    QStringLiteral("tests"), QStringLiteral("resources/migrations"), QStringLiteral(".ci")},
                   {QStringLiteral("*")});
    std::erase_if(files, [](const TextFile &file) {
        return file.path.startsWith(QLatin1String("tests/data/")) ||
               file.path.endsWith(QLatin1String(".png")) ||
               file.path.startsWith(QLatin1String("tests/project/"));
    });
    return files;
}

// "path:line: text" of every line that matches.
QStringList linesMatching(const std::vector<TextFile> &files, const QString &pattern) {
    const QRegularExpression expression(pattern);
    QStringList found;
    for (const auto &[path, text] : files) {
        const QStringList lines = text.split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (expression.match(lines[i]).hasMatch())
                found << QStringLiteral("%1:%2: %3").arg(path).arg(i + 1).arg(lines[i].trimmed());
        }
    }
    return found;
}

// The folder of the room that a source belongs to.
QString roomOf(const QString &path) {
    QString folder = path.section(QLatin1Char('/'), 0, -2);
    while (!QFile::exists(sourceRoot() + QLatin1Char('/') + folder + QLatin1String("/CMakeLists.txt")))
        folder = folder.section(QLatin1Char('/'), 0, -2);
    return folder;
}

// What a source keeps to itself: "name(parameters)" of functions, the name alone of types and values.
QStringList privateNames(const QString &text) {
    static const QRegularExpression block(QStringLiteral(R"(^namespace \{\n(.*?)^\} // namespace$)"),
                                          QRegularExpression::MultilineOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression declared(
        QStringLiteral(
            R"(^(?:struct|enum class|enum|class) (\w+)|^(?!using|namespace|template|class|struct|enum)[a-zA-Z][\w:<>,&* ]*[ *&](\w+)(?:(\([^{;]*\))|[ ={;\[]))"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression nested(
        QStringLiteral(R"(^namespace \w+ \{\n.*?^\}(?: // namespace \w+)?$)"),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QStringList names;
    for (auto blocks = block.globalMatch(text); blocks.hasNext();) {
        const QString inside = blocks.next().captured(1).remove(nested);
        for (auto found = declared.globalMatch(inside); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            names << (match.captured(1) + match.captured(2) + match.captured(3)).simplified();
        }
    }
    return names;
}

} // namespace

class TestRepository final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filesStayShort_data();
    void filesStayShort();
    void classesStayShort();
    void classesStandInOneSource();
    void headersHaveNamesOfTheirOwn();
    void sourcesOfARoomShareNoName();
    void membersThatMocReadsStandBehindNoCondition();
    void sourcesKeepTheRules_data();
    void sourcesKeepTheRules();
    void textsNameNoMachine();
    void headersAreGuarded();
    void migrationsAreNumberedWithoutGaps();
    void versionsAgree();
};

void TestRepository::filesStayShort_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("lines");
    QTest::newRow("sources") << QStringLiteral("*.cpp") << 450;
    QTest::newRow("headers") << QStringLiteral("*.h") << 120;
}

void TestRepository::filesStayShort() {
    QFETCH(QString, pattern);
    QFETCH(int, lines);
    const auto files = filesBelow({QStringLiteral("app"), QStringLiteral("ui")}, {pattern});
    QVERIFY(!files.empty());
    QStringList tooLong;
    for (const auto &[path, text] : files) {
        if (const auto count = text.count(QLatin1Char('\n')); count > lines)
            tooLong << QStringLiteral("%1 has %2 lines; %3 are enough").arg(path).arg(count).arg(lines);
    }
    QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(QLatin1Char('\n'))));
}

// A class stands in its header and its source.
void TestRepository::classesStayShort() {
    constexpr int most = 450;
    QHash<QString, qsizetype> lines;
    for (const auto &[path, text] : sources({QStringLiteral("app"), QStringLiteral("ui")}))
        lines[path.section(QLatin1Char('.'), 0, 0)] += text.count(QLatin1Char('\n'));
    QVERIFY(!lines.isEmpty());
    QStringList tooLong;
    for (auto pair = lines.cbegin(); pair != lines.cend(); ++pair) {
        if (pair.value() > most)
            tooLong << QStringLiteral("%1.h and .cpp have %2 lines; %3 are enough")
                           .arg(pair.key())
                           .arg(pair.value())
                           .arg(most);
    }
    QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(QLatin1Char('\n'))));
}

// What is cut in two to be short is as long as before, and half of it is hard to find.
void TestRepository::classesStandInOneSource() {
    static const QRegularExpression member(
        QString::fromLatin1(R"(^(?:[A-Za-z_][\w:<>,&* ]*[ *&])?([A-Z]\w*)::(?:~?\w+|operator\S+)\()"),
        QRegularExpression::MultilineOption);
    QHash<QString, QSet<QString>> places; // of a class
    for (const auto &[path, text] :
         filesBelow({QStringLiteral("app"), QStringLiteral("ui")}, {QStringLiteral("*.cpp")})) {
        for (auto found = member.globalMatch(text); found.hasNext();)
            places[found.next().captured(1)].insert(path);
    }
    QVERIFY(places.size() > 100);
    QStringList cut;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        if (place.value().size() > 1)
            cut << QStringLiteral("%1: %2").arg(place.key(),
                                                place.value().values().join(QStringLiteral(", ")));
    }
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
}

// Two headers of one name are taken for each other, by readers and by search.
void TestRepository::headersHaveNamesOfTheirOwn() {
    QHash<QString, QStringList> places; // of a name
    for (const auto &[path, text] :
         filesBelow({QStringLiteral("app"), QStringLiteral("ui")}, {QStringLiteral("*.h")}))
        places[path.section(QLatin1Char('/'), -1)] << path;
    QVERIFY(places.size() > 100);
    QStringList doubled;
    for (const QStringList &paths : std::as_const(places)) {
        if (paths.size() > 1)
            doubled << paths.join(QLatin1String(" and "));
    }
    QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(QLatin1Char('\n'))));
}

// A release compiles each room as one source: what two of its files call alike would not compile there.
void TestRepository::sourcesOfARoomShareNoName() {
    QHash<QString, QSet<QString>> places; // of "room: name"
    for (const auto &[path, text] :
         filesBelow({QStringLiteral("app"), QStringLiteral("ui")}, {QStringLiteral("*.cpp")})) {
        for (const QString &name : privateNames(text))
            places[roomOf(path) + QLatin1String(": ") + name].insert(path);
    }
    QVERIFY(places.size() > 500);
    QStringList shared;
    for (auto pair = places.cbegin(); pair != places.cend(); ++pair) {
        if (pair.value().size() > 1)
            shared << pair.key() + QLatin1String(" stands in ") +
                          QStringList(pair.value().cbegin(), pair.value().cend()).join(QLatin1String(", "));
    }
    QVERIFY2(shared.isEmpty(), qPrintable(shared.join(QLatin1Char('\n'))));
}

// moc does not see Qt's headers (packaging/cmake/WinnowMoc.cmake), so that it would take Q_OS_UNIX for
// undefined, and leave out the slot or test behind it without a word. Our own macros it is given.
void TestRepository::membersThatMocReadsStandBehindNoCondition() {
    static const QRegularExpression theirClass(QString::fromLatin1(R"(^ *Q_(?:OBJECT|GADGET)\b.*?^\};)"),
                                               QRegularExpression::MultilineOption |
                                                   QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression condition(QString::fromLatin1(R"(^\s*#\s*(?:el)?if(?!n?def\s+WINNOW_))"),
                                              QRegularExpression::MultilineOption);
    int classes = 0;
    for (const auto &[path, text] :
         sources({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")})) {
        for (auto found = theirClass.globalMatch(text); found.hasNext(); ++classes)
            QVERIFY2(!condition.match(found.next().captured()).hasMatch(), qPrintable(path));
    }
    QVERIFY(classes > 200);
}

void TestRepository::sourcesKeepTheRules_data() {
    QTest::addColumn<QString>("pattern");
    QTest::newRow("no nested event loop") << QString::fromLatin1(R"(\bQEventLoop\b|\bprocessEvents\()");
    QTest::newRow("no blocking connection") << QString::fromLatin1(R"(\bBlockingQueuedConnection\b)");
    QTest::newRow("no sleeping") << QString::fromLatin1(
        R"(\bqWait\(|\bqSleep\(|\bsleep_for\b|\b[mu]?sleep\(\d|QThread::sleep)");
    QTest::newRow("no singleton of ours") << QString::fromLatin1(R"(^\s*static\s+\w+\s*[&*]\s*instance\()");
    QTest::newRow("no certificate ignored") << QString::fromLatin1(R"(\bignoreSslErrors\b)");
    QTest::newRow("no time zone as Qt 6.8 warns of it")
        << QString::fromLatin1(R"(,\s*Qt::(UTC|LocalTime)\b)");
    QTest::newRow("nothing left for later")
        << QString::fromLatin1(R"(\b(TO)(DO)\b|\b(FIX)(ME)\b|\bXXX\b|\bHACK\b|not implemented)");
}

void TestRepository::sourcesKeepTheRules() {
    QFETCH(QString, pattern);
    const QStringList found =
        linesMatching(sources({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests/app"),
                               QStringLiteral("tests/ui"), QStringLiteral("tests/support")}),
                      pattern);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

// A path into somebody's home or build folder works on one computer only.
void TestRepository::textsNameNoMachine() {
    const QStringList found = linesMatching(
        ourTexts(),
        QString::fromLatin1(R"((^|[\s"'=(:])(/home/|/Users/|/root/|/work/|/mnt/|[A-Z]:\\\\Users))"));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TestRepository::headersAreGuarded() {
    const auto headers =
        filesBelow({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests/support")},
                   {QStringLiteral("*.h")});
    for (const auto &[path, text] : headers)
        QVERIFY2(text.startsWith(QLatin1String("#pragma once\n")), qPrintable(path));
}

void TestRepository::migrationsAreNumberedWithoutGaps() {
    const QStringList names = QDir(sourceRoot() + QStringLiteral("/resources/migrations"))
                                  .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    static const QRegularExpression shape(QString::fromLatin1(R"(^(\d{3})_[a-z0-9_]+\.sql$)"));
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto match = shape.match(names[i]);
        QVERIFY2(match.hasMatch(), qPrintable(names[i]));
        QCOMPARE(match.captured(1).toInt(), int(i) + 1);
    }
}

// One version: CMake's, the changelog's, the metainfo's, the manual pages'.
void TestRepository::versionsAgree() {
    const auto contents = [](const char *path) {
        QFile file(sourceRoot() + QLatin1Char('/') + QLatin1String(path));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    static const QRegularExpression declared(
        QString::fromLatin1(R"(project\(winnow VERSION (\d+\.\d+\.\d+))"));
    const QString version = declared.match(contents("CMakeLists.txt")).captured(1);
    QVERIFY(!version.isEmpty());
    QVERIFY(contents("CHANGELOG.md").contains(QStringLiteral("\n## %1").arg(version)));
    QVERIFY(contents("packaging/linux/arpa.home.winnow.metainfo.xml")
                .contains(QStringLiteral("<release version=\"%1\"").arg(version)));
    for (const char *page : {"packaging/linux/winnow.1", "packaging/linux/winnow-cli.1"})
        QVERIFY2(contents(page).contains(QStringLiteral("\"Winnow %1\"").arg(version)), page);
}

WINNOW_TEST(TestRepository, winnow::NoApplication)

} // namespace repositorytest

#include "tst_repository.moc"
