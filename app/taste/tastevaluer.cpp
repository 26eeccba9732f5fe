#include "app/taste/tastevaluer.h"

#include "app/scoring/builtin/inparts.h"

#include <QtConcurrentMap>

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
    const auto lessons = QtConcurrent::blockingMapped<std::vector<TasteLesson>>(
        examples, [&learner](const TasteExample &example) { return learner.lesson(example); });
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
    TasteValues values(papers.size());
    forEachPart(papers.size(), [&](size_t begin, size_t end) {
        for (size_t i = begin; i < end; ++i)
            values[i] = {papers[i].first, value(papers[i].second)};
    });
    return values;
}

} // namespace winnow
