#pragma once

#include "app/criteria/criteria.h"
#include "app/library/sql/query.h"
#include "app/model/lab.h"
#include "app/model/listing.h"
#include "app/model/score.h"

namespace winnow {

// Rows in the format of a lab's server: lists have one entry per line, times are Unix milliseconds, texts
// have gone through labText().

QJsonObject criteriaToLab(const Criteria &criteria, const QString &hash);
Criteria criteriaFromLab(const QJsonValue &row);

struct LabPaper {
    Announcement entry; // with its gaps
    int textVersion = 0;
    bool isEmpty() const { return entry.paper.title.isEmpty() && entry.paper.abstract.isEmpty(); }
};
QJsonObject paperToLab(const Row &row); // of PaperTable::columns(), text_version and what, the gaps
QJsonObject olderPaperToLab(const QString &id, int version);
LabPaper paperFromLab(const QJsonValue &row);
// Whether the library knows something about the paper that the lab's row of the same version lacks.
bool saysMore(const LabPaper &known, const LabPaper &labs);

// Of score: the columns of a row and those of its topic, arxiv_id, hash and started.
QJsonObject scoreToLab(const Row &row);
ScoredPaper scoreFromLab(const QJsonValue &row);

qint64 labTime(const QDateTime &time);
QDateTime timeFromLab(const QJsonValue &milliseconds);

} // namespace winnow
