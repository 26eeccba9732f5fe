#pragma once

#include "app/model/clock.h"
#include "app/run/runner.h"
#include "tests/support/loopbackmodel.h"
#include "tests/support/templibrary.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

namespace winnow {

inline const QDate day(2025, 6, 2);

class FixedClock final : public Clock {
public:
    QDateTime now() const override { return {day, QTime(16, 0), QTimeZone::utc()}; }
};

// A day in a library, and a model to score it with.
struct Desk {
    explicit Desk(int papers = 40) : runner(*library, clock) {
        valueOf(library->listings().add(makeLargeListing(QStringLiteral("cs.LG"), day, papers), {}));
        request.fetch = false;
        request.scorer = Scorer::Llm;
        ModelSettings settings;
        settings.provider = QStringLiteral("custom");
        settings.endpoint = model.base();
        settings.model = QStringLiteral("gpt-4o");
        settings.screening = false;
        use(settings);
    }

    void use(const ModelSettings &settings) {
        const auto access = modelAccess(settings);
        if (!access)
            qFatal("%s", qPrintable(access.error().detail));
        request.model = *access;
    }
    ModelSettings &settings() { return request.model->settings; }

    RunReport run() {
        QSignalSpy finished(&runner, &Runner::finished);
        runner.start(request);
        return reportOf(finished);
    }
    static RunReport reportOf(QSignalSpy &finished) {
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 30'000))
            qFatal("the run did not end");
        return finished.constFirst().constFirst().value<RunReport>();
    }

    std::vector<PaperRow> rows() {
        PaperQuery query;
        query.day = day;
        return valueOf(library->search().papers(query));
    }
    int countOf(ScoringState state) {
        const auto all = rows();
        return int(std::ranges::count(all, state, &PaperRow::state));
    }
    std::vector<ArxivId> firstIds(int count) {
        std::vector<ArxivId> ids;
        for (const PaperRow &row : rows()) {
            if (row.position < count)
                ids.push_back(row.paper.id);
        }
        return ids;
    }
    RunRecord lastRun() { return valueOf(library->scores().runs()).front(); }

    FixedClock clock;
    TempLibrary library;
    LoopbackModel model;
    Runner runner;
    RunRequest request;
};

} // namespace winnow
