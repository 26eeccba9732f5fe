#pragma once

#include "app/model/result.h"
#include "app/taste/paperfeatures.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace winnow {

// How often what was said came true, of papers whose day the saying knew nothing of.
struct TasteRecord {
    struct Bin {
        double from = 0; // the least value of it
        int said = 0;    // papers that the reader decided
        int kept = 0;
    };
    std::vector<Bin> bins; // from the lowest to the highest
};

// A word, topic, author or category, and how much it speaks for the paper (above 0) or against it.
struct TasteReason {
    QString text;
    double weight = 0; // log odds
};

// What was learned from a reader's decisions under some criteria. A value.
class TasteModel final {
public:
    // Of 0 to 1: how likely the reader is to keep the paper, once it is looked at.
    double value(const PaperFeatures &features) const;
    // What spoke most, the strongest first.
    std::vector<TasteReason> reasons(const FeatureReader &reader, const Paper &paper, size_t most = 10) const;

    // The words that count most under the names of TasteLearner::nameWords(), from the most wanted to the
    // least.
    std::vector<TasteReason> words() const;

    int decisions() const { return m_decisions; } // it was learned from
    int kept() const { return m_kept; }
    const TasteRecord &record() const { return m_record; }
    // Whether a reader reads papers as the one did that it was learned by.
    bool fits(const FeatureReader &reader) const;

    QByteArray write() const; // the same bytes for the same model
    [[nodiscard]] static Result<TasteModel> read(const QByteArray &bytes); // Malformed

private:
    friend class TasteLearner;

    double odds(const PaperFeatures &features) const;
    double weightOf(quint64 stem) const; // 0: never seen

    struct WordWeight {
        quint64 stem = 0;
        float weight = 0;
    };
    std::vector<WordWeight> m_words; // in the order of their stems
    struct Name {
        QString text;
        int papers = 0; // of the reader's, that have the word
    };
    std::map<quint64, Name> m_names; // by the word's stem
    std::vector<float> m_facts;
    std::vector<float> m_factMeans;
    std::vector<float> m_meaning;
    double m_bias = 0;
    double m_slope = 1; // what makes chances of the odds
    double m_intercept = 0;
    int m_vectorsNumber = 0;
    quint64 m_reading = 0; // FeatureReader::fingerprint()
    int m_decisions = 0;
    int m_kept = 0;
    TasteRecord m_record;
};

} // namespace winnow
