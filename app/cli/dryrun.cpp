#include "app/cli/dryrun.h"

#include "app/cli/criteriafile.h"
#include "app/cli/output.h"
#include "app/library/library.h"
#include "app/model/whenready.h"

#include <QCoreApplication>

#include <algorithm>

namespace winnow {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DryRun)
};

using Handler = std::function<void(const Result<DryRun> &)>;

// Of criteria that were never saved no paper has a score: version 0.
int versionOf(const std::optional<Criteria> &wanted, const std::vector<Criteria> &versions, int current) {
    if (!wanted)
        return current;
    const auto same = std::ranges::find_if(
        versions, [&wanted](const Criteria &version) { return version.samePrompts(*wanted); });
    return same == versions.end() ? 0 : same->version;
}

// Asks for one thing after the other, each needing the one before.
class Estimate final : public QObject {
public:
    Estimate(Library &library, std::optional<QDate> day, std::optional<Criteria> criteria, Handler handle,
             QObject *parent)
        : QObject(parent),
          m_library(library),
          m_day(day),
          m_criteria(std::move(criteria)),
          m_handle(std::move(handle)) {
        m_result.run.scorer = QStringLiteral("builtin");
        m_result.run.model = QStringLiteral("built-in");
    }

    void findDay() {
        whenReady(m_library.days(), this, [this](const Result<std::vector<DaySummary>> &days) {
            if (!days)
                return m_handle(failure(days.error()));
            const auto day = std::ranges::find_if(*days, [this](const DaySummary &summary) {
                return summary.papers > 0 && (!m_day || summary.day == *m_day);
            });
            if (day == days->end())
                return m_handle(failure(ErrorCode::NotFound, m_day ? m_day->toString(Qt::ISODate) : QString(),
                                        QStringLiteral("day")));
            m_result.run.day = day->day;
            findCurrent();
        });
    }

private:
    void findCurrent() {
        whenReady(m_library.currentCriteria(), this, [this](const Result<Criteria> &current) {
            if (!current && current.error().code != ErrorCode::NotFound)
                return m_handle(failure(current.error()));
            m_result.run.criteriaVersion = current ? current->version : 0;
            findVersion();
        });
    }

    void findVersion() {
        whenReady(m_library.criteriaVersions(), this, [this](const Result<std::vector<Criteria>> &versions) {
            if (!versions)
                return m_handle(failure(versions.error()));
            m_result.run.criteriaVersion = versionOf(m_criteria, *versions, m_result.run.criteriaVersion);
            count();
        });
    }

    void count() {
        whenReady(m_library.unscored(m_result.run), this, [this](const Result<std::vector<Paper>> &papers) {
            if (!papers)
                return m_handle(failure(papers.error()));
            m_result.papers = int(papers->size());
            m_handle(m_result);
        });
    }

    Library &m_library;
    std::optional<QDate> m_day;
    std::optional<Criteria> m_criteria;
    Handler m_handle;
    DryRun m_result;
};

} // namespace

void startDryRun(const CommandContext &context, std::optional<QDate> day, const QString &criteriaFile,
                 QObject *owner, const Handler &handle) {
    std::optional<Criteria> criteria;
    if (!criteriaFile.isEmpty()) {
        const Result<Criteria> read = readCriteriaFile(criteriaFile, context.output);
        if (!read)
            return handle(failure(read.error()));
        criteria = *read;
    }
    (new Estimate(context.library, day, criteria, handle, owner))->findDay();
}

void printDryRun(const DryRun &dryRun, const CommandContext &context) {
    const RunRecord &run = dryRun.run;
    const QString day = run.day.toString(Qt::ISODate);
    if (!context.json)
        return context.output.print(
            Words::tr("%1: %2 to score with the built-in scorer: %3 calls, %4 tokens, $%5")
                .arg(day)
                .arg(dryRun.papers)
                .arg(dryRun.calls)
                .arg(run.usage.totalTokens)
                .arg(run.usage.totalCost, 0, 'f', 2));
    context.output.print(
        QJsonObject{{QStringLiteral("day"), day},
                    {QStringLiteral("criteria"),
                     run.criteriaVersion > 0 ? QJsonValue(run.criteriaVersion) : QJsonValue()},
                    {QStringLiteral("scorer"), run.scorer},
                    {QStringLiteral("model"), run.model},
                    {QStringLiteral("papers"), dryRun.papers},
                    {QStringLiteral("calls"), dryRun.calls},
                    {QStringLiteral("tokens"), run.usage.totalTokens},
                    {QStringLiteral("cost"), run.usage.totalCost}});
}

} // namespace winnow
