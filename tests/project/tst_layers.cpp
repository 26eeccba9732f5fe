#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace layerstest {

// The dependency rule: which room may include which. The same rule stands in packaging/cmake's link lines;
// this test also sees an include that happens to compile because some other room links the target.
namespace {

const QHash<QString, QString> &allowedRooms() {
    static const QHash<QString, QString> rule{
        {QStringLiteral("model"), QString()},
        {QStringLiteral("criteria"), QStringLiteral("model")},
        {QStringLiteral("settings"), QStringLiteral("model")},
        {QStringLiteral("net"), QStringLiteral("model")},
        {QStringLiteral("text"), QStringLiteral("model")},
        {QStringLiteral("meaning"), QStringLiteral("text model")},
        {QStringLiteral("arxiv"), QStringLiteral("model")},
        {QStringLiteral("schedule"), QStringLiteral("arxiv model")},
        {QStringLiteral("notify"), QStringLiteral("text model")},
        {QStringLiteral("report"), QStringLiteral("library digest settings model")},
        {QStringLiteral("feed"), QStringLiteral("arxiv net model")},
        {QStringLiteral("llm"), QStringLiteral("net model")},
        {QStringLiteral("library"), QStringLiteral("criteria meaning text model")},
        {QStringLiteral("digest"), QStringLiteral("criteria text model")},
        {QStringLiteral("site"), QStringLiteral("digest text model")},
        {QStringLiteral("scoring"), QStringLiteral("criteria meaning llm text model")},
        {QStringLiteral("taste"), QStringLiteral("scoring criteria meaning text model")},
        {QStringLiteral("fetch"), QStringLiteral("arxiv feed library model")},
        {QStringLiteral("score"),
         QStringLiteral("taste scoring llm library settings net criteria text model")},
        {QStringLiteral("lab"), QStringLiteral("score scoring library settings criteria model")},
        {QStringLiteral("batch"), QStringLiteral("score scoring llm library settings net criteria model")},
        {QStringLiteral("run"),
         QStringLiteral("arxiv fetch lab score feed taste scoring library site digest settings net criteria "
                        "meaning model")},
        {QStringLiteral("cli"), QStringLiteral("schedule notify report run batch lab score taste library "
                                               "site digest settings criteria arxiv text "
                                               "model")},
    };
    return rule;
}

// What every room of the window may include of app/.
const QString windowMayInclude =
    QStringLiteral("arxiv schedule notify report run lab batch score taste library site "
                   "digest settings criteria scoring llm text model");

// The window's rooms, and what they may include of each other.
const QHash<QString, QString> &allowedWindowRooms() {
    static const QHash<QString, QString> rule{
        {QStringLiteral("ui/common"), QString()},
        {QStringLiteral("ui/commands"), QStringLiteral("ui/common")},
        {QStringLiteral("ui/papers/list"), QStringLiteral("ui/common")},
        {QStringLiteral("ui/papers/search"), QStringLiteral("ui/papers/list ui/common")},
        {QStringLiteral("ui/papers/sidebar"), QStringLiteral("ui/papers/list ui/common")},
        {QStringLiteral("ui/papers/map"), QStringLiteral("ui/papers/list ui/common")},
        {QStringLiteral("ui/papers/details"), QStringLiteral("ui/papers/list ui/common")},
        {QStringLiteral("ui/papers/focus"), QStringLiteral("ui/papers/details ui/papers/list ui/common")},
        {QStringLiteral("ui/papers/page"),
         QStringLiteral("ui/papers/list ui/papers/search ui/papers/sidebar ui/papers/map ui/papers/details "
                        "ui/papers/focus ui/commands ui/common")},
        {QStringLiteral("ui/runs"), QStringLiteral("ui/papers/list ui/commands ui/common")},
        {QStringLiteral("ui/criteria"), QStringLiteral("ui/runs ui/common")},
        {QStringLiteral("ui/digest"), QStringLiteral("ui/common")},
        {QStringLiteral("ui/settings"), QStringLiteral("ui/commands ui/common")},
        {QStringLiteral("ui/welcome"), QStringLiteral("ui/settings ui/common")},
        {QStringLiteral("ui/shell"),
         QStringLiteral("ui/papers/list ui/papers/search ui/papers/sidebar ui/papers/map ui/papers/details "
                        "ui/papers/focus ui/papers/page ui/runs ui/criteria ui/digest ui/settings ui/welcome "
                        "ui/commands ui/common")},
    };
    return rule;
}

QString sourceRoot() {
    return QStringLiteral(WINNOW_SOURCE_DIR);
}

QString architecture() {
    QFile file(sourceRoot() + QStringLiteral("/ARCHITECTURE.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// "ui/papers/list" of the window's, "model" of the others; empty: in no room.
QString roomOf(const QString &path) {
    if (!path.startsWith(QLatin1String("ui/")))
        return path.section(QLatin1Char('/'), 1, 1);
    const QStringList rooms = allowedWindowRooms().keys();
    const auto room = std::find_if(rooms.begin(), rooms.end(), [&path](const QString &name) {
        return path.startsWith(name + QLatin1Char('/'));
    });
    return room == rooms.end() ? QString() : *room;
}

bool isAllowed(const QString &room, const QString &other) {
    const bool isWindow = room.startsWith(QLatin1String("ui/"));
    const QString rooms = !isWindow                                ? allowedRooms().value(room)
                          : other.startsWith(QLatin1String("ui/")) ? allowedWindowRooms().value(room)
                                                                   : windowMayInclude;
    return rooms.split(QLatin1Char(' ')).contains(other);
}

QStringList sourcesBelow(const QString &folder) {
    QStringList paths;
    QDirIterator files(sourceRoot() + QLatin1Char('/') + folder,
                       {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << QDir(sourceRoot()).relativeFilePath(files.next());
    paths.sort();
    return paths;
}

QStringList includesOf(const QString &path) {
    QFile file(sourceRoot() + QLatin1Char('/') + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression include(QString::fromLatin1("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    QStringList names;
    auto matches = include.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        names << matches.next().captured(1);
    return names;
}

// What is wrong with including `name` in `path`; empty: nothing. The main.cpp files put everything together,
// so the rule between rooms does not bind them.
QString complaint(const QString &path, const QString &name) {
    const QString room = roomOf(path);
    const bool fromApp = name.startsWith(QLatin1String("app/"));
    const bool fromWindow = name.startsWith(QLatin1String("ui/"));
    if (room.isEmpty())
        return QStringLiteral("stands in no room");
    if (fromApp && name.count(QLatin1Char('/')) < 2)
        return QStringLiteral("names no room");
    if (fromWindow && !path.startsWith(QLatin1String("ui/")))
        return QStringLiteral("app must not know the window");
    if ((!fromApp && !fromWindow) || path.endsWith(QLatin1String("/main.cpp")))
        return {};
    const QString other = roomOf(name);
    return other == room || isAllowed(room, other)
               ? QString()
               : QStringLiteral("%1 must not include %2").arg(room, other);
}

// Whether a header's name begins like `what`, or lies in the module of Qt of that name.
bool belongsTo(const QString &name, const QString &what) {
    return name.startsWith(what) || QFile::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) +
                                                  QLatin1Char('/') + what + QLatin1Char('/') + name);
}

} // namespace

class TestLayers final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsEveryRoom();
    void mapNamesEveryRoom();
    void mapNamesWhatIsThere();
    void arrowsGoOneWay();
    void roomsIncludeOnlyWhatTheyMay_data();
    void roomsIncludeOnlyWhatTheyMay();
    void onlyTheirRoomsReachOutside_data();
    void onlyTheirRoomsReachOutside();
};

void TestLayers::knowsEveryRoom() {
    const QStringList rooms =
        QDir(sourceRoot() + QStringLiteral("/app")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!rooms.isEmpty());
    for (const QString &room : rooms)
        QVERIFY2(allowedRooms().contains(room),
                 qPrintable(room + QStringLiteral(": say what it may include")));
}

// ARCHITECTURE.md, for whoever comes new.
void TestLayers::mapNamesEveryRoom() {
    QStringList rooms = allowedWindowRooms().keys();
    for (const QString &room : allowedRooms().keys())
        rooms << QStringLiteral("app/") + room;
    for (const QString &room : rooms) {
        const QRegularExpression named(QStringLiteral("\\b%1(?![\\w/])").arg(room));
        QVERIFY2(named.match(architecture()).hasMatch(),
                 qPrintable(room + QStringLiteral(" is not in ARCHITECTURE.md")));
    }
}

void TestLayers::mapNamesWhatIsThere() {
    static const QRegularExpression path(
        QStringLiteral("(?:app|ui|tests|resources|packaging)/[a-z0-9_/.-]*[a-z0-9]"));
    auto paths = path.globalMatch(architecture());
    QVERIFY(paths.hasNext());
    while (paths.hasNext()) {
        const QString name = paths.next().captured();
        QVERIFY2(QFile::exists(sourceRoot() + QLatin1Char('/') + name),
                 qPrintable(QStringLiteral("ARCHITECTURE.md names %1, which is not there").arg(name)));
    }
}

// Rooms are taken away that need none of those left; what remains in the end is a cycle.
void TestLayers::arrowsGoOneWay() {
    for (QHash<QString, QString> left : {allowedRooms(), allowedWindowRooms()}) {
        bool goesOn = true;
        while (goesOn) {
            goesOn = left.removeIf([&left](const auto &entry) {
                const QStringList needed = entry.value().split(QLatin1Char(' '), Qt::SkipEmptyParts);
                return std::none_of(needed.begin(), needed.end(),
                                    [&left](const QString &room) { return left.contains(room); });
            }) > 0;
        }
        QVERIFY2(left.isEmpty(), qPrintable(QStringList(left.keys()).join(QLatin1Char(' '))));
    }
}

void TestLayers::roomsIncludeOnlyWhatTheyMay_data() {
    QTest::addColumn<QString>("folder");
    for (const QString &room : allowedRooms().keys())
        QTest::newRow(qPrintable(room)) << QStringLiteral("app/") + room;
    QTest::newRow("window") << QStringLiteral("ui");
}

void TestLayers::roomsIncludeOnlyWhatTheyMay() {
    QFETCH(QString, folder);
    const QStringList paths = sourcesBelow(folder);
    QVERIFY(!paths.isEmpty());
    QStringList broken;
    for (const QString &path : paths) {
        for (const QString &name : includesOf(path)) {
            const QString reason = complaint(path, name);
            if (!reason.isEmpty())
                broken << QStringLiteral("%1 includes %2: %3").arg(path, name, reason);
        }
    }
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
}

void TestLayers::onlyTheirRoomsReachOutside_data() {
    QTest::addColumn<QStringList>("outside"); // a module of Qt, or how the header's name begins
    QTest::addColumn<QString>("owner");
    QTest::newRow("windows") << QStringList{QStringLiteral("QtGui"), QStringLiteral("QtWidgets"),
                                            QStringLiteral("QtSvg"), QStringLiteral("QtPrintSupport")}
                             << QStringLiteral("ui/");
    QTest::newRow("SQL") << QStringList{QStringLiteral("QtSql")} << QStringLiteral("library lab");
    QTest::newRow("HTTP") << QStringList{QStringLiteral("QNetwork"), QStringLiteral("QSsl")}
                          << QStringLiteral("net");
    QTest::newRow("keyring") << QStringList{QStringLiteral("qt6keychain/")} << QStringLiteral("settings");
    QTest::newRow("Markdown") << QStringList{QStringLiteral("cmark")} << QStringLiteral("digest");
}

void TestLayers::onlyTheirRoomsReachOutside() {
    QFETCH(QStringList, outside);
    QFETCH(QString, owner);
    QStringList broken;
    for (const QString &path : sourcesBelow(QStringLiteral("app")) + sourcesBelow(QStringLiteral("ui"))) {
        if (owner.split(QLatin1Char(' ')).contains(roomOf(path)) ||
            (owner == QLatin1String("ui/") && path.startsWith(owner)))
            continue;
        for (const QString &name : includesOf(path)) {
            if (std::any_of(outside.begin(), outside.end(),
                            [&](const QString &what) { return belongsTo(name, what); }))
                broken << QStringLiteral("%1 includes %2: that belongs to %3").arg(path, name, owner);
        }
    }
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
}

WINNOW_TEST(TestLayers, winnow::NoApplication)

} // namespace layerstest

#include "tst_layers.moc"
