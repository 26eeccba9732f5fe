#include "app/text/texpieces.h"

#include "app/text/textext.h"
#include "app/text/textextwriter.h"

namespace winnow {

std::vector<TexPiece> texPieces(const QString &text) {
    QString source = text;
    source.replace(texPieceBegin, QChar::ReplacementCharacter);
    source.replace(texPieceEnd, QChar::ReplacementCharacter);
    const QString marked = renderTexText(source, TexOutput::Pieces, 0);
    std::vector<TexPiece> pieces;
    qsizetype from = 0;
    const auto add = [&](qsizetype to, bool isTex) {
        if (to > from)
            pieces.push_back({marked.sliced(from, to - from), isTex});
        from = to + 1;
    };
    for (qsizetype i = 0; i < marked.size(); ++i) {
        if (marked[i] == texPieceBegin)
            add(i, false);
        else if (marked[i] == texPieceEnd)
            add(i, true);
    }
    add(marked.size(), false);
    return pieces;
}

} // namespace winnow
