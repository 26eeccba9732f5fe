#include "app/meaning/referencepapers.h"

#include <QDataStream>
#include <QFile>

namespace winnow {
namespace {

constexpr quint32 referenceMark = 0x57524631; // "WRF1"
constexpr quint32 mostReferences = 100'000;
constexpr quint32 mostOfAPaper = 10'000; // words, or pairs
constexpr quint16 titleBit = 0x2000;
constexpr quint16 abstractBit = 0x4000;
constexpr quint16 repeatedBit = 0x8000;
constexpr quint16 indexBits = 0x1FFF;

void setUpReferences(QDataStream &stream) {
    stream.setVersion(QDataStream::Qt_6_0);
}

tl::unexpected<Error> noReferences() {
    return failure(ErrorCode::Malformed, QStringLiteral("not a table of reference papers"));
}

} // namespace

ReferencePapers::ReferencePapers(QStringList fields, std::vector<quint64> stems, std::vector<Paper> papers)
    : m_fields(std::move(fields)), m_stems(std::move(stems)), m_papers(std::move(papers)) {}

quint16 ReferencePapers::pairHash(quint64 first, quint64 second) {
    quint64 hash = (first * 1099511628211ULL + second) * 0x9E3779B97F4A7C15ULL;
    hash ^= hash >> 32;
    return static_cast<quint16>(hash ^ (hash >> 16));
}

QByteArray ReferencePapers::write() const {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    setUpReferences(stream);
    stream << referenceMark << m_fields << static_cast<quint32>(m_stems.size());
    for (const quint64 stem : m_stems)
        stream << stem;
    stream << static_cast<quint32>(m_papers.size());
    for (const Paper &paper : m_papers) {
        stream << paper.fields << static_cast<quint16>(paper.words.size())
               << static_cast<quint16>(paper.pairs.size());
        for (const Word &word : paper.words) {
            const int bits = word.index | (word.inTitle ? titleBit : 0) |
                             (word.inAbstract ? abstractBit : 0) | (word.repeated ? repeatedBit : 0);
            stream << static_cast<quint16>(bits);
        }
        for (const quint16 pair : paper.pairs)
            stream << pair;
    }
    return bytes;
}

Result<ReferencePapers> ReferencePapers::read(const QByteArray &bytes) {
    QDataStream stream(bytes);
    setUpReferences(stream);
    quint32 begin = 0;
    quint32 count = 0;
    ReferencePapers read;
    stream >> begin;
    if (begin != referenceMark)
        return noReferences();
    stream >> read.m_fields >> count;
    if (stream.status() != QDataStream::Ok || read.m_fields.size() > 32 || count > indexBits + 1U)
        return noReferences();
    read.m_stems.resize(count);
    for (quint64 &stem : read.m_stems)
        stream >> stem;
    stream >> count;
    if (stream.status() != QDataStream::Ok || count > mostReferences)
        return noReferences();
    read.m_papers.resize(count);
    for (Paper &paper : read.m_papers) {
        quint16 words = 0;
        quint16 pairs = 0;
        stream >> paper.fields >> words >> pairs;
        if (stream.status() != QDataStream::Ok || words > mostOfAPaper || pairs > mostOfAPaper)
            return noReferences();
        paper.words.resize(words);
        for (Word &word : paper.words) {
            quint16 bits = 0;
            stream >> bits;
            word = {static_cast<quint16>(bits & indexBits), (bits & titleBit) != 0, (bits & abstractBit) != 0,
                    (bits & repeatedBit) != 0};
            if (word.index >= read.m_stems.size())
                return noReferences();
        }
        paper.pairs.resize(pairs);
        for (quint16 &pair : paper.pairs)
            stream >> pair;
    }
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return noReferences();
    return read;
}

const ReferencePapers &ReferencePapers::builtIn() {
    static const ReferencePapers papers = [] {
        QFile file(QStringLiteral(":/winnow/meaning/reference-papers.bin"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is not built in", qPrintable(file.fileName()));
        auto read = ReferencePapers::read(file.readAll());
        if (!read)
            qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(read.error().detail));
        return std::move(*read);
    }();
    return papers;
}

} // namespace winnow
