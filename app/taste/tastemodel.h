#pragma once

#include "app/model/result.h"
#include "app/taste/paperfeatures.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace winnow {

// How often predictions in a range came true, for papers whose day the model knew nothing about.
struct TasteRecord {
    double from = 0; // the lowest prediction
    int said = 0;    // papers with a decision
    int kept = 0;
};

// A word, topic, author or category, and how much it counts for the paper (above 0) or against it.
struct TasteReason {
    QString text;
    double weight = 0; // log odds
};

// What was learned from a reader's decisions under some criteria. A value.
class TasteModel final {
public:
    // From 0 to 1: how likely the reader is to keep the paper after looking at it.
    double value(const PaperFeatures &features) const;
    // The main reasons, the strongest first.
    std::vector<TasteReason> reasons(const FeatureReader &reader, const Paper &paper, size_t most = 10) const;

    // The most important words, named by TasteLearner::nameWords(), from the most to the least wanted.
    std::vector<TasteReason> words() const;

    int decisions() const { return m_decisions; } // that it was learned from
    int kept() const { return m_kept; }
    const std::vector<TasteRecord> &record() const { return m_record; } // lowest first
    // Whether a reader reads papers in the same way as the one it was learned with.
    bool fits(const FeatureReader &reader) const;

    QByteArray write() const; // the same bytes for the same model
    [[nodiscard]] static Result<TasteModel> read(const QByteArray &bytes); // Malformed

private:
    friend class TasteLearner;

    double odds(const PaperFeatures &features) const;
    double weightOf(quint64 stem) const; // 0: unknown

    std::vector<WordWeight> m_words; // in stem order
    struct Name {
        QString text;
        int papers = 0; // with the word, among those decided on
    };
    std::map<quint64, Name> m_names; // by the word's stem
    std::vector<float> m_facts;
    std::vector<float> m_factMeans;
    std::vector<float> m_meaning;
    double m_bias = 0;
    double m_slope = 1; // turns odds into probabilities
    double m_intercept = 0;
    int m_vectorsNumber = 0;
    quint64 m_reading = 0; // FeatureReader::fingerprint()
    int m_decisions = 0;
    int m_kept = 0;
    std::vector<TasteRecord> m_record;
};

} // namespace winnow
