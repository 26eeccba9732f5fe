#include "ui/papers/list/table/tablestate.h"

#include <QDataStream>
#include <QIODevice>

namespace winnow {

namespace {

constexpr int titleSixthVersion = 2;
constexpr int withoutTasteVersion = 3;
constexpr int withoutTopicVersion = 4;

void write(QDataStream &out, const SortKey &key) {
    out << static_cast<qint32>(key.column) << static_cast<qint32>(key.order);
}

std::optional<SortKey> read(QDataStream &in, int version) {
    qint32 column = -1;
    qint32 order = 0;
    in >> column >> order;
    if (column < 0 || column >= columnCountOf(version))
        return std::nullopt;
    return SortKey{columnOfNumber(column, version), order == 0 ? Qt::AscendingOrder : Qt::DescendingOrder};
}

std::optional<PaperSorting> readSorting(QDataStream &in, int version) {
    PaperSorting sorting;
    sorting.keys.clear();
    quint32 keys = 0;
    in >> keys;
    if (keys < 1 || keys > PaperSorting::mostKeys)
        return std::nullopt;
    for (quint32 i = 0; i < keys; ++i) {
        const auto key = read(in, version);
        if (!key || sorting.placeOf(key->column) >= 0)
            return std::nullopt;
        sorting.keys.push_back(*key);
    }
    const auto previous = read(in, version);
    if (previous)
        sorting.previous = *previous;
    return previous ? std::optional(sorting) : std::nullopt;
}

} // namespace

PaperColumn columnOfNumber(int number, int version) {
    constexpr int sixth = 5;
    int column = number;
    if (version == titleSixthVersion && number == sixth)
        column = static_cast<int>(PaperColumn::Title);
    else if (version == titleSixthVersion && number > 0 && number < sixth)
        column = number + 1;
    constexpr int percentile =
        static_cast<int>(PaperColumn::Percentile) - 1; // before the topic column existed
    constexpr int cameLater =
        static_cast<int>(PaperColumn::Taste) - static_cast<int>(PaperColumn::Percentile);
    if (version <= withoutTasteVersion && column > percentile)
        column += cameLater;
    if (version <= withoutTopicVersion && column >= static_cast<int>(PaperColumn::Topic))
        ++column;
    return static_cast<PaperColumn>(column);
}

int columnCountOf(int version) {
    constexpr int withoutTaste = 12;
    constexpr int withoutTopic = 14;
    return version <= withoutTasteVersion   ? withoutTaste
           : version <= withoutTopicVersion ? withoutTopic
                                            : paperColumnCount;
}

QByteArray TableState::toBytes() const {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << static_cast<quint32>(tableStateVersion) << columns << static_cast<qint32>(density)
        << static_cast<quint32>(sorting.keys.size());
    for (const SortKey &key : sorting.keys)
        write(out, key);
    write(out, sorting.previous);
    out << isTasteOffered << isTopicOffered << static_cast<qint32>(grouping);
    return bytes;
}

std::optional<TableState> TableState::fromBytes(const QByteArray &bytes) {
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    qint32 density = -1;
    TableState state;
    in >> version >> state.columns >> density;
    if (version < titleSixthVersion || version > tableStateVersion || density < 0 ||
        density > static_cast<qint32>(Density::Roomy))
        return std::nullopt;
    state.version = static_cast<int>(version);
    state.density = static_cast<Density>(density);
    const auto sorting = readSorting(in, state.version);
    if (state.version > withoutTasteVersion)
        in >> state.isTasteOffered;
    qint32 grouping = 0;
    if (state.version > withoutTopicVersion)
        in >> state.isTopicOffered >> grouping;
    if (grouping < 0 || grouping > static_cast<qint32>(PaperGrouping::Day))
        return std::nullopt;
    state.grouping = static_cast<PaperGrouping>(grouping);
    if (!sorting || in.status() != QDataStream::Ok)
        return std::nullopt;
    state.sorting = *sorting;
    return state;
}

} // namespace winnow
