#include "ui/criteria/criteriadraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace winnow {

namespace {

constexpr QLatin1String nameKey("name");
constexpr QLatin1String parentKey("parent");
constexpr QLatin1String pausedKey("paused");
constexpr QLatin1String scoringKey("scoring");
constexpr QLatin1String screeningKey("screening");
constexpr QLatin1String systemKey("system");

} // namespace

QByteArray draftToBytes(const Criteria &draft) {
    return QJsonDocument(QJsonObject{{nameKey, draft.name},
                                     {parentKey, draft.parent},
                                     {pausedKey, QJsonArray::fromStringList(draft.pausedTopics)},
                                     {scoringKey, draft.scoringPrompt},
                                     {screeningKey, draft.screeningPrompt},
                                     {systemKey, draft.systemPrompt}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Criteria> draftFromBytes(const QByteArray &bytes) {
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (!object.value(scoringKey).isString())
        return std::nullopt;
    Criteria draft;
    draft.name = object.value(nameKey).toString();
    draft.parent = object.value(parentKey).toInt();
    for (const QJsonValue topic : object.value(pausedKey).toArray())
        draft.pausedTopics << topic.toString();
    draft.scoringPrompt = object.value(scoringKey).toString();
    draft.screeningPrompt = object.value(screeningKey).toString();
    draft.systemPrompt = object.value(systemKey).toString();
    return draft;
}

Criteria asEdited(Criteria criteria) {
    for (QString *prompt : {&criteria.systemPrompt, &criteria.scoringPrompt, &criteria.screeningPrompt}) {
        prompt->replace(QLatin1String("\r\n"), QLatin1String("\n"));
        prompt->replace(u'\r', u'\n');
        prompt->replace(QChar::ParagraphSeparator, u'\n');
    }
    return criteria;
}

} // namespace winnow
