#pragma once

#include "app/library/library.h"
#include "app/score/scorerequest.h"

#include <QObject>

#include <functional>

namespace winnow {

// Under which criteria which day is to be scored.
struct ScorePlan {
    Criteria criteria; // version 0: not saved, and not to be saved
    QDate day;
};

// Finds out, step by step, what a request means for the library as it is. Prompts that were saved before keep
// their version: their scores count, and nothing is scored twice.
class ScorePlanner final : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<void(const Result<ScorePlan> &)>;

    // mayWrite: criteria of the request become the library's current ones, and the default criteria are saved
    // where there are none; those of a trial are only kept. Else nothing is written. Calls `handle` once, not
    // at all when it is destroyed before. Errors: NotFound when there are no papers (detail is the day, if
    // one was asked for), or not a trial's (place "paper", detail its id), those of Library.
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
    std::function<void(const Error &)> m_fail; // tells the handler
    ScorePlan m_plan;
};

} // namespace winnow
