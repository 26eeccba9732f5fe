#pragma once

#include "app/criteria/criteria.h"
#include "app/model/taste.h"
#include "app/taste/recallrecord.h"
#include "app/taste/tastelearner.h"

#include <memory>
#include <vector>

namespace winnow {

// Says of papers how likely they are to be worth a model's look, and what is missed when those below some
// value are left out. Learned from the reader's decisions. Immutable; used by several threads at once.
//
// Three have a say: the taste that was learned; how near a paper's words are to those of papers that were
// kept, which knows more of the odd single find than any weight of a word; and what the built-in scorer makes
// of words and meaning. Only what all of them think little of comes out low.
class Prescreener final {
public:
    // Null: too little was kept to learn from.
    [[nodiscard]] static std::shared_ptr<const Prescreener> learn(const Criteria &criteria,
                                                                  const std::vector<TasteExample> &examples,
                                                                  const QDateTime &now, int halfLifeDays);
    // The same of papers that this reader has read already.
    [[nodiscard]] static std::shared_ptr<const Prescreener> learn(std::shared_ptr<const FeatureReader> reader,
                                                                  const std::vector<TasteLesson> &lessons,
                                                                  const QDateTime &now, int halfLifeDays);

    double value(const Paper &paper) const { return value(m_reader->read(paper)); }
    double value(const PaperFeatures &features) const; // the higher, the more; of no fixed range
    // Each in its order; on all cores.
    std::vector<double> values(const std::vector<Paper> &papers) const;
    // Of the kept papers, each valued by what was known without its day.
    const RecallRecord &record() const { return m_record; }

private:
    explicit Prescreener(std::shared_ptr<const FeatureReader> reader) : m_reader(std::move(reader)) {}

    struct KeptPaper {
        std::vector<WordFeature> words;
        QDate day;
    };
    struct Scale {
        double mean = 0;
        double deviation = 1;
        double of(double value) const { return (value - mean) / deviation; }
    };

    void keepPapers(const std::vector<TasteLesson> &lessons);
    double nearness(const PaperFeatures &features, QDate without) const;
    double sum(double taste, double nearness, double untrained) const;
    void measure(const std::vector<TasteLesson> &lessons, const std::vector<double> &heldOut);

    std::shared_ptr<const FeatureReader> m_reader;
    TasteModel m_model;
    std::vector<KeptPaper> m_kept; // the newest
    Scale m_taste;                 // of its log odds
    Scale m_nearness;
    Scale m_untrained;
    RecallRecord m_record;
};

} // namespace winnow
