#pragma once

#include <QTemporaryDir>

namespace winnow {

// A library as the versions before schema 8 wrote it, in a folder of its own: papers 2508.00001 and on, of
// one day. Every third is about CO$_2$ and by Łukasz Kaiser; the others are by Ada Example. All are about
// pruning. Their built-in scores, 1 and "Old.", are under criteria 1 and 2, of which 2 is in use and asks for
// CO2; the first two have a model's score as well. The fifth was scored in an older version.
class OldLibrary final {
public:
    explicit OldLibrary(int papers);
    QString file() const { return m_folder.filePath(QStringLiteral("library.db")); }

private:
    QTemporaryDir m_folder;
};

} // namespace winnow
