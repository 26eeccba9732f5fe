#include "app/score/prescreen/prescreenjob.h"

#include "app/model/clock.h"

#include <QtConcurrentRun>

#include <mutex>

namespace winnow {

namespace {

using Learned = std::shared_ptr<const Prescreener>;

// What a prescreener is learned from.
struct Source {
    Criteria criteria;
    QByteArray evidence;
    QDate day;
    int halfLifeDays = 0;
    friend bool operator==(const Source &, const Source &) = default;
};

// Keeps the last one learned: the reader makes several estimates while looking through days, and a run
// follows its estimate, all with the same decisions.
Learned learned(const Criteria &criteria, const TasteMaterial &material, const QDateTime &now,
                int halfLifeDays) {
    static std::mutex mutex;
    static std::optional<Source> lastSource;
    static Learned last;
    const std::scoped_lock lock(mutex); // other callers wait for the result and need not learn
    const Source source{criteria, material.evidence, now.date(), halfLifeDays};
    if (lastSource != source) {
        last = Prescreener::learn(criteria, material.examples, now, halfLifeDays);
        lastSource = source;
    }
    return last;
}

} // namespace

Pending<PrescreenPlan> prescreen(Library &library, const Clock &clock, const Criteria &criteria,
                                 const PrescreenOptions &wish, const OpenPapers &open, QObject *context) {
    OpenPapers standing = withStanding(open, wish);
    if (!isToBePrescreened(standing, wish))
        return ready<PrescreenPlan>(PrescreenPlan{std::move(standing), {}, {}});
    auto *promised = new Promised<PrescreenPlan>(context);
    const auto answer = [promised](const Result<PrescreenPlan> &plan) {
        promised->answer(plan);
        promised->deleteLater();
    };
    whenReady(
        library.taste().material(), promised,
        [=, now = clock.now(), standing = std::move(standing)](const TasteMaterial &material) {
            const auto planned = QtConcurrent::run([=]() -> Result<PrescreenPlan> {
                const Learned screener = learned(criteria, material, now, wish.halfLifeDays);
                return planPrescreening(standing, wish, screener.get());
            });
            whenReady(planned, promised, answer);
        },
        [answer](const Error &error) { answer(failure(error)); });
    return promised->future();
}

} // namespace winnow
