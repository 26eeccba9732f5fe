#include "app/taste/tastemodel.h"

#include "app/taste/logisticregression.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

constexpr quint32 magic = 0x54415354; // "TAST"
constexpr quint16 format = 2;

template <class T>
void writeAll(QDataStream &out, const std::vector<T> &values) {
    out << quint32(values.size());
    for (const T &value : values)
        out << value;
}

std::vector<float> readFloats(QDataStream &in) {
    quint32 count = 0;
    in >> count;
    std::vector<float> values;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i)
        in >> values.emplace_back();
    return values;
}

bool areFinite(const std::vector<float> &values) {
    return std::ranges::all_of(values, [](float value) { return std::isfinite(value); });
}

} // namespace

double TasteModel::weightOf(quint64 stem) const {
    const auto place = std::ranges::lower_bound(m_words, stem, {}, &WordWeight::stem);
    return place != m_words.end() && place->stem == stem ? double(place->weight) : 0;
}

double TasteModel::odds(const PaperFeatures &features) const {
    double sum = m_bias;
    for (const WordFeature &word : features.words)
        sum += double(word.value) * weightOf(word.stem);
    for (size_t i = 0; i < m_facts.size() && i < features.facts.size(); ++i)
        sum += double(m_facts[i]) * double(features.facts[i] - m_factMeans[i]);
    for (size_t i = 0; i < m_meaning.size() && i < features.meaning.size(); ++i)
        sum += double(m_meaning[i]) * double(features.meaning[i]);
    return sum;
}

double TasteModel::value(const PaperFeatures &features) const {
    return logistic(m_slope * odds(features) + m_intercept);
}

bool TasteModel::fits(const FeatureReader &reader) const {
    return m_facts.size() == reader.factCount() && m_vectorsNumber == reader.vectors().number() &&
           m_meaning.size() == size_t(reader.vectors().dimensions()) && m_reading == reader.fingerprint();
}

// A paper's meaning is the sum of its words' meanings, so each word has its own share.
std::vector<TasteReason> TasteModel::reasons(const FeatureReader &reader, const Paper &paper,
                                             size_t most) const {
    constexpr double leastWeight = 0.01;
    const PaperWords words = paperWords(paper);
    const PaperFeatures features = reader.read(paper, words);
    const std::map<quint64, QString> names = reader.names(paper, words);
    std::vector<TasteReason> all;
    const std::vector<double> inMeaning = reader.sharesOfMeaning(features, m_meaning);
    for (size_t i = 0; i < features.words.size(); ++i) {
        const WordFeature &word = features.words[i];
        if (const auto name = names.find(word.stem); name != names.end())
            all.push_back(
                {name->second, m_slope * (double(word.value) * weightOf(word.stem) + inMeaning[i])});
    }
    std::vector<double> facets(reader.facets().size());
    for (size_t i = 0; i < m_facts.size() && i < features.facts.size(); ++i) {
        if (const int facet = reader.facetOfFact(i); facet >= 0)
            facets[size_t(facet)] +=
                m_slope * double(m_facts[i]) * double(features.facts[i] - m_factMeans[i]);
    }
    for (size_t i = 0; i < facets.size(); ++i) {
        if (!reader.facets()[i].name.isEmpty())
            all.push_back({reader.facets()[i].name, facets[i]});
    }
    std::erase_if(all, [](const TasteReason &reason) { return std::abs(reason.weight) < leastWeight; });
    std::ranges::stable_sort(all, std::greater(), [](const TasteReason &r) { return std::abs(r.weight); });
    all.resize(std::min(all.size(), most));
    return all;
}

std::vector<TasteReason> TasteModel::words() const {
    std::vector<TasteReason> all;
    for (const auto &[stem, name] : m_names)
        all.push_back({name.text, weightOf(stem) * std::sqrt(double(name.papers))});
    std::ranges::stable_sort(all, std::greater(), &TasteReason::weight);
    return all;
}

QByteArray TasteModel::write() const {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out.setFloatingPointPrecision(QDataStream::SinglePrecision);
    out << magic << format << qint32(m_vectorsNumber) << qint32(m_decisions) << qint32(m_kept);
    out << m_reading;
    out << float(m_bias) << float(m_slope) << float(m_intercept);
    writeAll(out, m_facts);
    writeAll(out, m_factMeans);
    writeAll(out, m_meaning);
    out << quint32(m_words.size());
    for (const WordWeight &word : m_words)
        out << word.stem << word.weight;
    out << quint32(m_names.size());
    for (const auto &[stem, name] : m_names)
        out << stem << name.text << qint32(name.papers);
    out << quint32(m_record.size());
    for (const TasteRecord &bin : m_record)
        out << float(bin.from) << qint32(bin.said) << qint32(bin.kept);
    return bytes;
}

Result<TasteModel> TasteModel::read(const QByteArray &bytes) {
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    in.setFloatingPointPrecision(QDataStream::SinglePrecision);
    TasteModel model;
    quint32 mark = 0;
    quint16 kind = 0;
    qint32 vectorsNumber = 0;
    qint32 decisions = 0;
    qint32 kept = 0;
    float bias = 0;
    float slope = 0;
    float intercept = 0;
    in >> mark >> kind >> vectorsNumber >> decisions >> kept >> model.m_reading >> bias >> slope >> intercept;
    if (mark != magic || kind != format)
        return failure(ErrorCode::Malformed, QStringLiteral("not what was learned from decisions"));
    model.m_vectorsNumber = vectorsNumber;
    model.m_decisions = decisions;
    model.m_kept = kept;
    model.m_bias = double(bias);
    model.m_slope = double(slope);
    model.m_intercept = double(intercept);
    model.m_facts = readFloats(in);
    model.m_factMeans = readFloats(in);
    model.m_meaning = readFloats(in);
    quint32 count = 0;
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        WordWeight &word = model.m_words.emplace_back();
        in >> word.stem >> word.weight;
    }
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        quint64 stem = 0;
        QString name;
        qint32 papers = 0;
        in >> stem >> name >> papers;
        model.m_names.emplace(stem, Name{name, papers});
    }
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        float from = 0;
        qint32 said = 0;
        qint32 keptOfThem = 0;
        in >> from >> said >> keptOfThem;
        model.m_record.push_back({double(from), said, keptOfThem});
    }
    const bool isSound = std::isfinite(bias) && std::isfinite(slope) && std::isfinite(intercept) &&
                         areFinite(model.m_facts) && areFinite(model.m_factMeans) &&
                         areFinite(model.m_meaning) && model.m_facts.size() == model.m_factMeans.size();
    if (in.status() != QDataStream::Ok || !in.atEnd() || !isSound)
        return failure(ErrorCode::Malformed, QStringLiteral("what was learned from decisions is damaged"));
    return model;
}

} // namespace winnow
