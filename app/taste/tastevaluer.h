#pragma once

#include "app/criteria/criteria.h"
#include "app/model/taste.h"
#include "app/taste/tastelearner.h"

#include <memory>

namespace winnow {

// A model and the reader for its papers' features: estimates how likely the reader is to keep papers, and
// why. Immutable; used by several threads at once.
class TasteValuer final {
public:
    // Errors: Malformed, the model is damaged; InvalidInput, it was learned with another way of reading
    // papers, and must be learned again.
    [[nodiscard]] static Result<std::shared_ptr<const TasteValuer>> make(const Criteria &criteria,
                                                                         const QByteArray &model);
    // From the material; null: too few kept papers.
    [[nodiscard]] static std::shared_ptr<const TasteValuer> learn(const Criteria &criteria,
                                                                  const std::vector<TasteExample> &examples,
                                                                  const QDateTime &now, int halfLifeDays);

    double value(const Paper &paper) const; // 0 to 1
    TasteValues values(const std::vector<std::pair<qint64, Paper>> &papers) const;
    std::vector<TasteReason> reasons(const Paper &paper) const { return m_model.reasons(m_reader, paper); }
    const TasteModel &model() const { return m_model; }

private:
    explicit TasteValuer(const Criteria &criteria) : m_reader(criteria) {}

    FeatureReader m_reader;
    TasteModel m_model;
};

} // namespace winnow
