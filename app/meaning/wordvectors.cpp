#include "app/meaning/wordvectors.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <limits>

namespace winnow {

namespace {

// File format: magic, number, dimensions and words as 4 bytes each, then the stems in order, the weights, the
// vectors, and the SHA-256 of all that. Little endian.
constexpr QByteArrayView magic("WNWV\x01\0\0\0", 8);
constexpr qsizetype headSize = magic.size() + 12;
constexpr qsizetype sumSize = 32;
constexpr quint32 mostDimensions = 1'024;
constexpr quint32 mostWords = 1'000'000;
constexpr float weightSteps = 1'000;

QByteArray sumOf(QByteArrayView bytes) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result();
}

template <class Number>
void put(QByteArray &bytes, Number number) {
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof(little));
}

template <class Number>
Number numberAt(const QByteArray &bytes, qsizetype at) {
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

tl::unexpected<Error> malformed(const char *what) {
    return failure(ErrorCode::Malformed, QStringLiteral("word vectors: %1").arg(QLatin1String(what)));
}

} // namespace

float cosine(const MeaningVector &one, const MeaningVector &other) {
    if (one.size() != other.size())
        return 0;
    float dot = 0;
    float oneSquare = 0;
    float otherSquare = 0;
    for (size_t i = 0; i < one.size(); ++i) {
        dot += one[i] * other[i];
        oneSquare += one[i] * one[i];
        otherSquare += other[i] * other[i];
    }
    const float length = std::sqrt(oneSquare) * std::sqrt(otherSquare);
    return length > 0 ? dot / length : 0;
}

WordVectors::WordVectors(int number, int dimensions, const std::vector<Word> &words)
    : m_number(number), m_dimensions(dimensions) {
    m_places.reserve(words.size());
    m_values.reserve(words.size() * size_t(dimensions));
    std::vector<std::int8_t> values(static_cast<size_t>(dimensions));
    for (const Word &word : words) {
        float largest = 0;
        for (const float value : word.vector)
            largest = std::max(largest, std::abs(value));
        if (!(largest > 0))
            continue;
        std::ranges::transform(word.vector, values.begin(), [largest](float value) {
            return static_cast<std::int8_t>(std::lround(value / largest * 127));
        });
        const float weight = std::clamp(word.weight * weightSteps, 0.0F, 60 * weightSteps);
        append(word.stem, static_cast<quint16>(std::lround(weight)), values.data());
    }
}

void WordVectors::append(quint64 stem, quint16 weight, const std::int8_t *values) {
    float square = 0;
    for (int i = 0; i < m_dimensions; ++i)
        square += float(values[i]) * float(values[i]);
    const auto row = static_cast<quint32>(m_places.size());
    m_places[stem] = {row, weight, square > 0 ? 1 / std::sqrt(square) : 0};
    m_values.insert(m_values.end(), values, values + m_dimensions);
}

const WordVectors &WordVectors::builtIn() {
    static const WordVectors vectors = [] {
        QFile file(QStringLiteral(":/winnow/meaning/word-vectors.bin"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is not built in", qPrintable(file.fileName()));
        auto read = WordVectors::read(file.readAll());
        if (!read)
            qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(read.error().detail));
        return std::move(*read);
    }();
    return vectors;
}

Result<WordVectors> WordVectors::read(const QByteArray &bytes) {
    if (bytes.size() < headSize + sumSize || !bytes.startsWith(magic))
        return malformed("not such a table, or of another version");
    const qsizetype end = bytes.size() - sumSize;
    if (sumOf(QByteArrayView(bytes).first(end)) != QByteArrayView(bytes).sliced(end))
        return malformed("the checksum does not match");
    const auto number = numberAt<quint32>(bytes, magic.size());
    const auto dimensions = numberAt<quint32>(bytes, magic.size() + 4);
    const auto words = numberAt<quint32>(bytes, magic.size() + 8);
    if (number > quint32(std::numeric_limits<int>::max()) || dimensions == 0 || dimensions > mostDimensions ||
        words > mostWords || end - headSize != qsizetype(words) * qsizetype(8 + 2 + dimensions))
        return malformed("the sizes do not match");

    WordVectors vectors;
    vectors.m_number = int(number);
    vectors.m_dimensions = int(dimensions);
    vectors.m_places.reserve(words);
    vectors.m_values.reserve(size_t(words) * dimensions);
    const qsizetype weights = headSize + qsizetype(words) * 8;
    const auto *values =
        reinterpret_cast<const std::int8_t *>(bytes.constData() + weights + qsizetype(words) * 2);
    for (quint32 i = 0; i < words; ++i) {
        const auto stem = numberAt<quint64>(bytes, headSize + qsizetype(i) * 8);
        if (stem == 0 || vectors.knows(stem))
            return malformed("a word stands there twice");
        vectors.append(stem, numberAt<quint16>(bytes, weights + qsizetype(i) * 2),
                       values + size_t(i) * dimensions);
    }
    return vectors;
}

QByteArray WordVectors::write() const {
    std::vector<std::pair<quint64, Place>> words;
    words.reserve(m_places.size());
    m_places.forEach([&words](quint64 stem, const Place &place) { words.emplace_back(stem, place); });
    std::ranges::sort(words, {}, [](const auto &word) { return word.first; });
    QByteArray bytes(magic.data(), magic.size());
    bytes.reserve(headSize + qsizetype(words.size()) * (10 + m_dimensions) + sumSize);
    put(bytes, quint32(m_number));
    put(bytes, quint32(m_dimensions));
    put(bytes, quint32(words.size()));
    for (const auto &[stem, place] : words)
        put(bytes, stem);
    for (const auto &[stem, place] : words)
        put(bytes, place.weight);
    for (const auto &[stem, place] : words) {
        const std::int8_t *row = m_values.data() + size_t(place.row) * size_t(m_dimensions);
        bytes.append(reinterpret_cast<const char *>(row), m_dimensions);
    }
    return bytes + sumOf(bytes);
}

float WordVectors::weight(quint64 stem) const {
    const Place *place = m_places.find(stem);
    return place == nullptr ? 0 : float(place->weight) / weightSteps;
}

void WordVectors::add(const Place &place, float weight, MeaningVector &sum) const {
    const std::int8_t *row = m_values.data() + size_t(place.row) * size_t(m_dimensions);
    float *values = sum.data();
    const float factor = weight * place.step;
    for (int i = 0; i < m_dimensions; ++i)
        values[i] += factor * float(row[i]);
}

bool WordVectors::add(quint64 stem, float weight, MeaningVector &sum) const {
    const Place *place = m_places.find(stem);
    if (place != nullptr)
        add(*place, weight, sum);
    return place != nullptr;
}

bool WordVectors::addWeighted(quint64 stem, float times, MeaningVector &sum) const {
    const Place *place = m_places.find(stem);
    if (place != nullptr)
        add(*place, times * (float(place->weight) / weightSteps), sum);
    return place != nullptr;
}

} // namespace winnow
