#include "app/run/tastereport.h"

#include <QJsonArray>

namespace winnow {

std::optional<TasteModel> learnedModel(const TasteState &state) {
    if (!state.learned)
        return std::nullopt;
    const auto model = TasteModel::read(state.learned->data);
    return model ? std::optional(*model) : std::nullopt;
}

QJsonObject tasteReport(const TasteState &state, const LearnSettings &settings) {
    const auto model = learnedModel(state);
    QJsonObject trained;
    QJsonArray said;
    QJsonArray words;
    if (model) {
        trained = {{QStringLiteral("decisions"), model->decisions()},
                   {QStringLiteral("kept"), model->kept()},
                   {QStringLiteral("at"), state.learned->trainedAt.toString(Qt::ISODate)}};
        for (const TasteRecord &bin : model->record())
            said.append(QJsonObject{{QStringLiteral("from"), bin.from},
                                    {QStringLiteral("papers"), bin.said},
                                    {QStringLiteral("kept"), bin.kept}});
        for (const TasteReason &word : model->words())
            words.append(
                QJsonObject{{QStringLiteral("text"), word.text}, {QStringLiteral("weight"), word.weight}});
    }
    return {{QStringLiteral("enabled"), settings.enabled},
            {QStringLiteral("half_life_days"), settings.halfLifeDays},
            {QStringLiteral("profile"), state.profile ? QJsonValue(*state.profile) : QJsonValue()},
            {QStringLiteral("trained"), model ? QJsonValue(trained) : QJsonValue()},
            {QStringLiteral("decisions"), state.decisions},
            {QStringLiteral("kept"), state.kept},
            {QStringLiteral("new"), state.fresh},
            {QStringLiteral("changed"), state.changed},
            {QStringLiteral("since"),
             state.since.isValid() ? QJsonValue(state.since.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("values"), state.values},
            {QStringLiteral("said"), said},
            {QStringLiteral("words"), words}};
}

} // namespace winnow
