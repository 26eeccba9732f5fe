#pragma once

#include "app/model/paperrow.h"
#include "tests/support/templibrary.h"
#include "ui/papers/list/model/papermodel.h"

namespace winnow {

inline Score makeScore(int relevance, int novelty) {
    Score score;
    score.relevance = relevance;
    score.novelty = novelty;
    score.comment = QStringLiteral("Because of its topic");
    score.criteriaVersion = 3;
    score.scorer = Scorer::Llm;
    score.model = QStringLiteral("some-model");
    return score;
}

// Relevance 0: not scored. The position is the number at the id's end.
inline PaperRow makeRow(const char *id, const QString &title, int relevance = 0, int novelty = 0) {
    PaperRow row;
    row.paper = makePaper(id, title, {QStringLiteral("cs.LG"), QStringLiteral("stat.ML")});
    row.day = QDate(2025, 8, 8);
    row.position = QByteArray(id).right(3).toInt();
    if (relevance > 0) {
        row.score = makeScore(relevance, novelty);
        row.state = ScoringState::Scored;
    }
    return row;
}

inline PaperRow makeFailed(const char *id, const QString &title, const QString &cause) {
    PaperRow row = makeRow(id, title);
    row.state = ScoringState::Failed;
    row.stateReason = cause;
    return row;
}

// Unscored papers 2508.10000 and on, with titles "Paper 0" and on.
inline std::vector<PaperRow> makeRows(int count) {
    std::vector<PaperRow> rows;
    rows.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        const QByteArray id = "2508." + QByteArray::number(10000 + i);
        rows.push_back(makeRow(id.constData(), QStringLiteral("Paper %1").arg(i)));
        rows.back().position = i;
    }
    return rows;
}

inline void setRows(PaperModel &model, const std::vector<PaperRow> &rows) {
    model.merge(openRows(rows));
}

} // namespace winnow
