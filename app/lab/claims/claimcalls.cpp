#include "app/lab/claims/claimcalls.h"

#include "app/lab/server/labquery.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace winnow {

namespace {

QJsonArray paperKey(const ArxivId &id, int version) {
    return {id.toString(), version};
}

std::vector<ArxivId> idsIn(const QJsonValue &array) {
    std::vector<ArxivId> ids;
    for (const QJsonValue &text : array.toArray()) {
        if (const auto id = ArxivId::fromString(text.toString()))
            ids.push_back(*id);
    }
    return ids;
}

std::optional<ClaimAnswer> claimAnswer(const QString &text) {
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (object.value(QLatin1String("lost")).toBool())
        return std::nullopt;
    ClaimAnswer answer;
    answer.ours = idsIn(object.value(QLatin1String("ours")));
    answer.passed = idsIn(object.value(QLatin1String("passed")));
    answer.settled = idsIn(object.value(QLatin1String("settled")));
    answer.inBatches = idsIn(object.value(QLatin1String("in_batches")));
    answer.batchHolder = object.value(QLatin1String("batch_holder")).toString();
    answer.held = object.value(QLatin1String("held")).toInt();
    answer.holder = object.value(QLatin1String("holder")).toString();
    answer.unclaimed = object.value(QLatin1String("unclaimed")).toInt();
    const QJsonValue allowance = object.value(QLatin1String("allowance"));
    if (allowance.isDouble())
        answer.allowance = allowance.toDouble();
    return answer;
}

} // namespace

QString passName(CallKind kind) {
    return kind == CallKind::Screening ? QStringLiteral("screening") : QStringLiteral("scoring");
}

LabOutcome labOutcome(const BatchResult &result) {
    LabOutcome outcome;
    outcome.kind = result.call.kind;
    for (const ScoredPaper &paper : result.scores)
        outcome.told.append(paperKey(paper.id, paper.version));
    for (const UnscoredPaper &paper : result.screened)
        outcome.told.append(paperKey(paper.id, paper.version));
    for (const ArxivId::Versioned &paper : result.passed)
        outcome.told.append(paperKey(paper.id, paper.version));
    for (const UnscoredPaper &paper : result.failures)
        outcome.givenUp.append(QJsonArray{paper.id.toString(), paper.version, paper.cause});
    return outcome;
}

Result<std::optional<ClaimAnswer>> claimPapers(LabConnection &connection, const LabSession &sitting,
                                               const ClaimRequest &wish) {
    QJsonArray papers;
    for (const Paper &paper : wish.papers)
        papers.append(paperKey(paper.id, paper.version));
    LabQuery query(
        connection,
        QStringLiteral(
            "SELECT winnow.claim_papers(?::uuid, ?, ?, ?::integer, ?, ?, ?, ?::jsonb, ?::integer, ?, "
            "?::numeric, ?::numeric)::text AS answer"));
    query.bind(sitting.id).bind(sitting.isKnown).bind(sitting.isBatch).bind(int(sitting.life.count()));
    query.bind(sitting.criteriaHash)
        .bind(sitting.model)
        .bind(passName(wish.kind))
        .bind(papers)
        .bind(wish.count);
    query.bind(sitting.retries).bind(wish.leastAllowance).bind(wish.goodAllowance);
    const auto answer = query.first([](const Row &row) { return row.text("answer"); });
    if (!answer)
        return failure(answer.error());
    return claimAnswer(answer->value_or(QString()));
}

Result<void> settlePapers(LabConnection &connection, const LabSession &sitting, const LabOutcome &outcome) {
    LabQuery query(
        connection,
        QStringLiteral("SELECT winnow.settle_papers(?::uuid, ?, ?, ?, ?::jsonb, ?::jsonb, ?::numeric)"));
    query.bind(sitting.id).bind(sitting.criteriaHash).bind(sitting.model).bind(passName(outcome.kind));
    return query.bind(outcome.told).bind(outcome.givenUp).bind(outcome.spentByNow).run().map([](int) {});
}

Result<void> keepPapers(LabConnection &connection, const LabSession &sitting, const QJsonArray &papers,
                        double setAside) {
    LabQuery query(connection,
                   QStringLiteral("SELECT winnow.keep_papers(?::uuid, ?::integer, ?::jsonb, ?::numeric)"));
    query.bind(sitting.id).bind(int(sitting.life.count()));
    return query.bind(papers).bind(setAside).run().map([](int) {});
}

Result<void> endSitting(LabConnection &connection, const QString &sitting) {
    return LabQuery(connection, QStringLiteral("SELECT winnow.end_sitting(?::uuid)"))
        .bind(sitting)
        .run()
        .map([](int) {});
}

} // namespace winnow
