#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace winnow {

// A paper as word vectors read it.
struct PaperText {
    qint64 key = 0;
    QString title;
    QString abstract;
};

// Papers whose meaning under some word vectors is not known yet.
struct UnreadPapers {
    std::vector<PaperText> papers;
    int vectors = 0;
    qint64 upTo = 0;       // the last of the papers in their order
    qint64 upToChange = 0; // the last of the changes
};

// A paper's meaning as app/meaning/packedmeaning.h packs it.
struct PackedPaper {
    qint64 key = 0;
    QByteArray meaning;
};

// The library's own word vectors.
struct OwnVectors {
    int number = 0; // 0: there are none
    int papers = 0; // that the library had when they were made
    QByteArray data;
};

} // namespace winnow
