#include "app/model/arxivaddresses.h"

#include <algorithm>

namespace winnow {

namespace {

// Characters around an address in a sentence, a list or a Markdown link. Some addresses contain them, so a
// piece is first read as a whole.
bool isAround(QChar c) {
    return QStringView(u",;()[]{}<>\"'|“”‘’«»").contains(c);
}

QStringView withoutSurroundings(QStringView piece) {
    const auto isLoose = [](QChar c) { return isAround(c) || QStringView(u".:!?").contains(c); };
    while (!piece.isEmpty() && isLoose(piece.back()))
        piece.chop(1);
    while (!piece.isEmpty() && isLoose(piece.front()))
        piece = piece.sliced(1);
    return piece;
}

// The pieces of a text between characters of a kind.
template <class Separator, class Take>
void forEachPiece(QStringView text, Separator isSeparator, Take take) {
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isSeparator(text[i]))
            continue;
        if (i > begin)
            take(text.sliced(begin, i - begin));
        begin = i + 1;
    }
}

} // namespace

std::vector<ArxivId> arxivIdsIn(QStringView text) {
    std::vector<ArxivId> ids;
    const auto add = [&ids](QStringView piece) {
        const auto id = ArxivId::fromString(withoutSurroundings(piece));
        if (id && std::ranges::find(ids, *id) == ids.end())
            ids.push_back(*id);
        return id.has_value();
    };
    forEachPiece(
        text, [](QChar c) { return c.isSpace(); },
        [&add](QStringView word) {
            if (!add(word))
                forEachPiece(word, isAround, add);
        });
    return ids;
}

} // namespace winnow
