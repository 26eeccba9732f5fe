#include "app/score/scoreplanner.h"

#include "app/model/async.h"

#include <algorithm>

namespace winnow {

ScorePlanner::ScorePlanner(Library &library, ScoreRequest request, std::optional<QDate> day, bool mayWrite,
                           Handler handle, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_request(std::move(request)),
      m_day(day),
      m_mayWrite(mayWrite),
      m_handle(std::move(handle)),
      m_fail([this](const Error &error) { m_handle(failure(error)); }) {}

void ScorePlanner::start() {
    if (m_mayWrite && m_request.isTrial() && m_request.criteria)
        return useTried();
    whenReady(
        m_library.criteria().versions(), this,
        [this](const std::vector<Criteria> &versions) { useSame(versions); }, m_fail);
}

// Stored next to the current ones. If none were saved the default criteria are current, and are saved first;
// otherwise those of the trial would be taken for them.
void ScorePlanner::useTried() {
    const auto keep = [this](const Criteria &) {
        whenReady(
            m_library.criteria().keep(*m_request.criteria), this,
            [this](const Criteria &criteria) { use(criteria); }, m_fail);
    };
    whenReady(m_library.criteria().current(), this, [this, keep](const Result<Criteria> &current) {
        if (!current && current.error().code == ErrorCode::NotFound)
            return whenReady(m_library.criteria().save(defaultCriteria()), this, keep, m_fail);
        if (!current)
            return m_fail(current.error());
        keep(*current);
    });
}

void ScorePlanner::useSame(const std::vector<Criteria> &versions) {
    const auto useAsSaved = [this, versions](const Criteria &wanted) {
        const auto same = std::ranges::find_if(
            versions, [&](const Criteria &version) { return version.samePrompts(wanted); });
        const bool isSaved = same != versions.end();
        if (m_mayWrite)
            return whenReady(
                isSaved ? m_library.criteria().use(same->version) : m_library.criteria().save(wanted), this,
                [this](const Criteria &criteria) { use(criteria); }, m_fail);
        use(isSaved ? *same : wanted);
        if (!isSaved)
            m_plan.criteria.version = 0;
    };
    if (m_request.criteria || versions.empty())
        return useAsSaved(m_request.criteria.value_or(defaultCriteria()));
    whenReady(m_library.criteria().current(), this, [this, useAsSaved](const Result<Criteria> &current) {
        if (current)
            return use(*current);
        if (current.error().code != ErrorCode::NotFound)
            return m_fail(current.error());
        useAsSaved(defaultCriteria()); // there are none but those of others, from a lab
    });
}

void ScorePlanner::use(const Criteria &criteria) {
    m_plan.criteria = criteria;
    findDay();
}

void ScorePlanner::findDay() {
    const auto find = [this](const std::vector<DaySummary> &days) {
        const auto found = std::ranges::find_if(days, [this](const DaySummary &summary) {
            return m_day ? summary.day == *m_day : summary.papers > 0;
        });
        if (found == days.end() || (m_day && found->papers == 0 && found->announced == 0)) {
            const QString detail = m_day ? m_day->toString(Qt::ISODate) : QString();
            return m_handle(failure(ErrorCode::NotFound, detail, QStringLiteral("day")));
        }
        m_plan.day = found->day;
        m_request.isTrial() ? checkPapers() : m_handle(m_plan);
    };
    whenReady(m_library.listings().days(), this, find, m_fail);
}

void ScorePlanner::checkPapers() {
    PaperQuery ofDay;
    ofDay.day = m_plan.day;
    ofDay.withAbstracts = false;
    const auto check = [this](const std::vector<PaperRow> &rows) {
        for (const ArxivId &id : m_request.only) {
            const auto isIt = [&id](const PaperRow &row) { return row.paper.id == id; };
            if (std::ranges::none_of(rows, isIt))
                return m_handle(failure(ErrorCode::NotFound, id.toString(), QStringLiteral("paper")));
        }
        m_handle(m_plan);
    };
    whenReady(m_library.search().papers(ofDay), this, check, m_fail);
}

} // namespace winnow
