#pragma once

#include "app/run/runtypes.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace winnow {

// At most twenty updates a second: only the latest progress counts; scores are collected, and none is
// dropped.
class UpdateThrottle final : public QObject {
    Q_OBJECT
public:
    explicit UpdateThrottle(QObject *parent = nullptr);

    void report(const RunProgress &progress);
    void add(const QDate &day, const std::vector<ScoredPaper> &scores);
    void flush(); // emits what is pending, at once

Q_SIGNALS:
    void progressed(const winnow::RunProgress &progress);
    void scoresStored(const QDate &day, const std::vector<winnow::ScoredPaper> &scores);

private:
    void emitSoon();

    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    std::optional<RunProgress> m_progress;
    QDate m_day;
    std::vector<ScoredPaper> m_scores;
};

} // namespace winnow
