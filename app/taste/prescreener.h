#pragma once

#include "app/criteria/criteria.h"
#include "app/model/taste.h"
#include "app/taste/recallrecord.h"
#include "app/taste/tastelearner.h"

#include <memory>
#include <vector>

namespace winnow {

// Estimates how likely papers are to be worth scoring by a model, and what is missed if those below some
// value are left out. Learned from the reader's decisions. Immutable; used by several threads at once.
// Combines three values: the learned taste; how close a paper's words are to those of kept papers, which
// finds unusual ones better than any weights of words; and the built-in scorer's value. Only papers that all
// three rate low get a low value.
class Prescreener final {
public:
    // Null: too few kept papers to learn from.
    [[nodiscard]] static std::shared_ptr<const Prescreener> learn(const Criteria &criteria,
                                                                  const std::vector<TasteExample> &examples,
                                                                  const QDateTime &now, int halfLifeDays);
    // The same for papers already read by this reader.
    [[nodiscard]] static std::shared_ptr<const Prescreener> learn(std::shared_ptr<const FeatureReader> reader,
                                                                  const std::vector<TasteLesson> &lessons,
                                                                  const QDateTime &now, int halfLifeDays);

    double value(const Paper &paper) const { return value(m_reader->read(paper)); }
    double value(const PaperFeatures &features) const; // the higher the better; no fixed range
    // For each in order; on all cores.
    std::vector<double> values(const std::vector<Paper> &papers) const;
    // For the kept papers, each valued without knowledge of its day.
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
    Scale m_taste;                 // for its log odds
    Scale m_nearness;
    Scale m_untrained;
    RecallRecord m_record;
};

} // namespace winnow
