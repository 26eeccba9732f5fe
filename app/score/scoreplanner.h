#pragma once

#include "app/library/library.h"
#include "app/score/scorerequest.h"

#include <QObject>

#include <functional>

namespace winnow {

// The criteria and the day to score.
struct ScorePlan {
    Criteria criteria; // version 0: not saved, and not to be saved
    QDate day;
};

// Finds out, step by step, what a request means for the library as it is. Prompts that were saved before keep
// their version, so their scores count and nothing is scored twice.
class ScorePlanner final : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<void(const Result<ScorePlan> &)>;

    // mayWrite: criteria in the request become the current ones, and the default criteria are saved if there
    // are none; those of a trial are only stored. Otherwise nothing is written. Calls `handle` once, or not
    // at all if this object is destroyed first. Errors: NotFound if there are no papers (detail is the day,
    // if one was given), or none of a trial's (place "paper", detail its id), those of Library.
    ScorePlanner(Library &library, ScoreRequest request, std::optional<QDate> day, bool mayWrite,
                 Handler handle, QObject *parent);
    void start();

private:
    void useTried();
    void useSame(const std::vector<Criteria> &versions);
    void use(const Criteria &criteria);
    void findDay();
    void checkPapers();

    Library &m_library;
    ScoreRequest m_request;
    std::optional<QDate> m_day;
    bool m_mayWrite;
    Handler m_handle;
    std::function<void(const Error &)> m_fail; // reports to the handler
    ScorePlan m_plan;
};

} // namespace winnow
