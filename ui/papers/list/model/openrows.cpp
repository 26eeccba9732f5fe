#include "ui/papers/list/model/openrows.h"

#include "ui/papers/list/model/papertexts.h"

#include <algorithm>
#include <functional>

namespace winnow {

namespace {

// What a row is sorted by.
struct TextKey {
    quint64 begin = 0; // the text's first letters, which distinguish nearly all texts
    TextStore::Place whole = 0;
    int row = 0;
};

quint64 firstLetters(QByteArrayView text) {
    quint64 letters = 0;
    for (qsizetype i = 0; i < qsizetype(sizeof letters); ++i)
        letters = letters << 8U | (i < text.size() ? static_cast<quint8>(text.at(i)) : 0U);
    return letters;
}

void setPlaces(OpenRows &open, quint32 TextPlaces::*place, const std::function<QString(int row)> &textOf) {
    TextStore texts;
    std::vector<TextKey> keys;
    keys.reserve(open.places.size());
    for (int row = 0; row < open.rows.size(); ++row) {
        const QByteArray text = sortKey(textOf(row)).toUtf8();
        keys.push_back({firstLetters(text), texts.add(text), row});
    }
    const auto compare = [&texts](const TextKey &a, const TextKey &b) {
        return a.begin != b.begin ? (a.begin < b.begin ? -1 : 1)
                                  : texts.at(a.whole).compare(texts.at(b.whole));
    };
    std::ranges::sort(keys, [&](const TextKey &a, const TextKey &b) { return compare(a, b) < 0; });
    quint32 current = 0;
    for (size_t i = 0; i < keys.size(); ++i) {
        if (i > 0 && compare(keys[i - 1], keys[i]) != 0)
            ++current;
        open.places[static_cast<size_t>(keys[i].row)].*place = current;
    }
}

} // namespace

void OpenRows::arrange(const std::vector<int> &order) {
    rows.arrange(order);
    std::vector<TextPlaces> arranged;
    arranged.reserve(order.size());
    for (const int row : order)
        arranged.push_back(places[static_cast<size_t>(row)]);
    places = std::move(arranged);
}

OpenRows openRows(RowStore rows) {
    OpenRows open{std::move(rows), {}};
    open.places.resize(static_cast<size_t>(open.rows.size()));
    setPlaces(open, &TextPlaces::title, [&open](int row) { return titleText(open.rows.title(row)); });
    setPlaces(open, &TextPlaces::authors, [&open](int row) { return authorWords(open.rows.authors(row)); });
    return open;
}

OpenRows openRows(const std::vector<PaperRow> &rows) {
    RowStore store;
    for (const PaperRow &row : rows)
        store.add(row);
    return openRows(std::move(store));
}

} // namespace winnow
