#pragma once

#include "app/model/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace winnow {

// Papers from many fields as bags of words: they stand for ordinary papers when there are none. A scale based
// on them does not depend on the day's other papers. Immutable.
class ReferencePapers final {
public:
    struct Word {
        quint16 index = 0; // in stems()
        bool inTitle = false;
        bool inAbstract = false;
        bool repeated = false; // it occurs several times in the abstract
    };
    struct Paper {
        quint32 fields = 0; // a bit for each of fields() that the paper is a sample of
        std::vector<Word> words;
        std::vector<quint16> pairs; // of adjacent words: pairHash(), sorted
    };

    static const ReferencePapers &builtIn(); // :/winnow/meaning/reference-papers.bin; read at the first call
    // Malformed if these were not written by write().
    [[nodiscard]] static Result<ReferencePapers> read(const QByteArray &bytes);
    QByteArray write() const;

    ReferencePapers() = default;
    ReferencePapers(QStringList fields, std::vector<quint64> stems, std::vector<Paper> papers);

    const QStringList &fields() const { return m_fields; } // at most 32; "cs.CV", "astro-ph"
    const std::vector<quint64> &stems() const { return m_stems; }
    const std::vector<Paper> &papers() const { return m_papers; }

    // Two words in 16 bits: two thousandths of the matches are coincidence.
    static quint16 pairHash(quint64 first, quint64 second);

private:
    QStringList m_fields;
    std::vector<quint64> m_stems; // fewer than 8,192
    std::vector<Paper> m_papers;
};

} // namespace winnow
