#pragma once

#include <QCoreApplication>
#include <QTest>

namespace winnow {

// One program holds the tests of a folder, since linking a program for each takes longer than compiling them.
// It runs one test at a time: PROGRAM TEST [OPTIONS OF QT TEST], where TEST is the name of the test's file.
// Without arguments it prints the names.
class TestEntry final {
public:
    using Main = int (*)(int argc, char *argv[]);
    // The file's own path, of which the name is taken.
    TestEntry(const char *file, Main main);
};

// A test that needs no application object.
struct NoApplication {
    NoApplication(int &, char **) {}
};

// What starts this test once more, as another process: its name, then the arguments.
inline QStringList ofThisTest(const QStringList &arguments) {
    return QStringList{QCoreApplication::applicationName()} + arguments;
}

template <typename Test, typename Application>
int runTest(int argc, char *argv[]) {
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    [[maybe_unused]] const Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace winnow

// At the end of a test's file. Application: QApplication, QCoreApplication or winnow::NoApplication.
#define WINNOW_TEST(Test, Application) WINNOW_TEST_MAIN(Test, (winnow::runTest<Test, Application>))

// With a main function of its own, which gets the program's arguments without the test's name.
#define WINNOW_TEST_MAIN(Test, main) static const winnow::TestEntry entryOf##Test(__FILE__, main);
