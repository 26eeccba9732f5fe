#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace winnow {

// A paper's text for reading its meaning by word vectors.
struct PaperText {
    qint64 key = 0;
    QString title;
    QString abstract;
};

// Papers whose meaning under some word vectors is not known yet.
struct UnreadPapers {
    std::vector<PaperText> papers;
    int vectors = 0;
    qint64 upTo = 0;       // the last paper, in key order
    qint64 upToChange = 0; // the last change
};

// A paper's meaning, packed as in app/meaning/packedmeaning.h.
struct PackedPaper {
    qint64 key = 0;
    QByteArray meaning;
};

// The library's own word vectors.
struct OwnVectors {
    int number = 0; // 0: none
    int papers = 0; // number of papers in the library when they were trained
    QByteArray data;
};

} // namespace winnow
