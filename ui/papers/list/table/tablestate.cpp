#include "ui/papers/list/table/tablestate.h"

#include <QDataStream>
#include <QIODevice>

namespace winnow {

namespace {

constexpr quint32 tableStateVersion = 3;
constexpr quint32 titleSixthVersion = 2;

void write(QDataStream &out, const SortKey &key) {
    out << static_cast<qint32>(key.column) << static_cast<qint32>(key.order);
}

std::optional<SortKey> read(QDataStream &in, bool isTitleSixth) {
    qint32 column = -1;
    qint32 order = 0;
    in >> column >> order;
    if (column < 0 || column >= paperColumnCount)
        return std::nullopt;
    return SortKey{isTitleSixth ? columnOfOldNumber(column) : static_cast<PaperColumn>(column),
                   order == 0 ? Qt::AscendingOrder : Qt::DescendingOrder};
}

std::optional<PaperSorting> readSorting(QDataStream &in, bool isTitleSixth) {
    PaperSorting sorting;
    sorting.keys.clear();
    quint32 keys = 0;
    in >> keys;
    if (keys < 1 || keys > PaperSorting::mostKeys)
        return std::nullopt;
    for (quint32 i = 0; i < keys; ++i) {
        const auto key = read(in, isTitleSixth);
        if (!key || sorting.placeOf(key->column) >= 0)
            return std::nullopt;
        sorting.keys.push_back(*key);
    }
    const auto previous = read(in, isTitleSixth);
    if (previous)
        sorting.previous = *previous;
    return previous ? std::optional(sorting) : std::nullopt;
}

} // namespace

PaperColumn columnOfOldNumber(int number) {
    constexpr int title = 5;
    if (number == title)
        return PaperColumn::Title;
    return static_cast<PaperColumn>(number > 0 && number < title ? number + 1 : number);
}

QByteArray TableState::toBytes() const {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << tableStateVersion << columns << static_cast<qint32>(density)
        << static_cast<quint32>(sorting.keys.size());
    for (const SortKey &key : sorting.keys)
        write(out, key);
    write(out, sorting.previous);
    return bytes;
}

std::optional<TableState> TableState::fromBytes(const QByteArray &bytes) {
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    qint32 density = -1;
    TableState state;
    in >> version >> state.columns >> density;
    state.isTitleSixth = version == titleSixthVersion;
    if ((version != tableStateVersion && !state.isTitleSixth) || density < 0 ||
        density > static_cast<qint32>(Density::Roomy))
        return std::nullopt;
    state.density = static_cast<Density>(density);
    const auto sorting = readSorting(in, state.isTitleSixth);
    if (!sorting || in.status() != QDataStream::Ok)
        return std::nullopt;
    state.sorting = *sorting;
    return state;
}

} // namespace winnow
