#include "app/score/prescreen/prescreenjob.h"

#include "app/model/clock.h"

#include <QtConcurrentRun>

#include <mutex>

namespace winnow {

namespace {

using Learned = std::shared_ptr<const Prescreener>;

// The last one learned: the reader makes several estimates while looking through days, and a run follows its
// estimate, all with the same decisions.
class LastLearned final {
public:
    Learned learn(const Criteria &criteria, const TasteMaterial &material, const QDateTime &now,
                  int halfLifeDays) {
        const std::scoped_lock lock(m_mutex); // other callers wait for the result and need not learn
        const Key key{criteria, material.evidence, now.date(), halfLifeDays};
        if (!m_key || *m_key != key) {
            m_learned = Prescreener::learn(criteria, material.examples, now, halfLifeDays);
            m_key = key;
        }
        return m_learned;
    }

private:
    struct Key {
        Criteria criteria;
        QByteArray evidence;
        QDate day;
        int halfLifeDays = 0;
        friend bool operator==(const Key &, const Key &) = default;
    };
    std::mutex m_mutex;
    std::optional<Key> m_key;
    Learned m_learned;
};

LastLearned &lastLearned() {
    static LastLearned last;
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
                const Learned screener = lastLearned().learn(criteria, material, now, wish.halfLifeDays);
                return planPrescreening(standing, wish, screener.get());
            });
            whenReady(planned, promised, answer);
        },
        [answer](const Error &error) { answer(failure(error)); });
    return promised->future();
}

} // namespace winnow
