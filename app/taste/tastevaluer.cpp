#include "app/taste/tastevaluer.h"

#include "app/scoring/builtin/inparts.h"

namespace winnow {

Result<std::shared_ptr<const TasteValuer>> TasteValuer::make(const Criteria &criteria,
                                                             const QByteArray &model) {
    auto read = TasteModel::read(model);
    if (!read)
        return failure(read.error());
    const std::shared_ptr<TasteValuer> valuer(new TasteValuer(criteria));
    valuer->m_model = std::move(*read);
    if (!valuer->m_model.fits(valuer->m_reader))
        return failure(ErrorCode::InvalidInput, QStringLiteral("papers are read in another way now"));
    return std::shared_ptr<const TasteValuer>(valuer);
}

std::shared_ptr<const TasteValuer> TasteValuer::learn(const Criteria &criteria,
                                                      const std::vector<TasteExample> &examples,
                                                      const QDateTime &now, int halfLifeDays) {
    const std::shared_ptr<TasteValuer> valuer(new TasteValuer(criteria));
    const TasteLearner learner(valuer->m_reader);
    const auto lessons =
        madeInParts<TasteLesson>(examples.size(), [&](size_t i) { return learner.lesson(examples[i]); });
    auto learning = learner.learn(lessons, now, halfLifeDays);
    if (!learning)
        return nullptr;
    learner.nameWords(learning->model, examples);
    valuer->m_model = std::move(learning->model);
    return valuer;
}

double TasteValuer::value(const Paper &paper) const {
    return m_model.value(m_reader.read(paper));
}

TasteValues TasteValuer::values(const std::vector<std::pair<qint64, Paper>> &papers) const {
    return madeInParts<TasteValues::value_type>(
        papers.size(), [&](size_t i) { return std::pair(papers[i].first, value(papers[i].second)); });
}

} // namespace winnow
