#include "tests/support/testmain.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <map>
#include <vector>

namespace winnow {

namespace {

std::map<QByteArray, TestEntry::Main> &entries() {
    static std::map<QByteArray, TestEntry::Main> all;
    return all;
}

// Tests export, back up and save where a reader would: not into the home of whoever runs them, where such a
// file would also change what the next run finds. git still needs to know what the real home says of the
// repository.
void moveHome(const QTemporaryDir &home) {
    const QString gitSettings = QDir::homePath() + QStringLiteral("/.gitconfig");
    if (QFileInfo::exists(gitSettings) && !qEnvironmentVariableIsSet("GIT_CONFIG_GLOBAL"))
        qputenv("GIT_CONFIG_GLOBAL", QFile::encodeName(gitSettings));
    qputenv("HOME", QFile::encodeName(home.path()));
}

} // namespace

TestEntry::TestEntry(const char *file, Main main) {
    entries().emplace(QFileInfo(QString::fromUtf8(file)).completeBaseName().toUtf8(), main);
}

} // namespace winnow

int main(int argc, char *argv[]) {
    const auto entry = argc > 1 ? winnow::entries().find(argv[1]) : winnow::entries().end();
    if (entry == winnow::entries().end()) {
        for (const auto &[name, main] : winnow::entries())
            std::puts(name.constData());
        return argc > 1 ? 2 : 0;
    }
    const QTemporaryDir home;
    winnow::moveHome(home);
    // The test's own name, so that what Qt keeps by program is not shared by the tests of a folder.
    QCoreApplication::setApplicationName(QString::fromUtf8(entry->first));
    std::vector<char *> arguments{argv[0]};
    arguments.insert(arguments.end(), argv + 2, argv + argc);
    arguments.push_back(nullptr);
    return entry->second(argc - 1, arguments.data());
}
