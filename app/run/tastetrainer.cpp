#include "app/run/tastetrainer.h"

#include "app/library/library.h"
#include "app/taste/tastevaluer.h"

#include <QtConcurrentRun>

#include <utility>

namespace winnow {

namespace {

constexpr int valuedAtOnce = 100; // papers valued between two chances for other queries
constexpr qint64 patience = 10;   // after so many trainings, all papers are valued again

using Learned = std::shared_ptr<const TasteValuer>;

} // namespace

TasteTrainer::TasteTrainer(Library &library, QObject *parent) : QObject(parent), m_library(library) {}

TasteTrainer::~TasteTrainer() = default;

template <class T, class Handler>
void TasteTrainer::await(const Pending<T> &pending, Handler handle) {
    whenReady(
        pending, this, [this, handle](const T &answer) { m_isStopping ? end() : handle(answer); },
        [this](const Error &error) { end(error); });
}

void TasteTrainer::start(const LearnSettings &settings, int leastNew) {
    m_settings = settings;
    m_leastNew = leastNew;
    m_again = m_isRunning;
    if (!m_isRunning)
        begin();
}

void TasteTrainer::stop() {
    m_isStopping = true;
}

void TasteTrainer::begin() {
    m_isRunning = true;
    m_isStopping = m_isChanged = false;
    m_valued = 0;
    m_valuer.reset();
    whenReady(m_library.criteria().current(), this, [this](const Result<Criteria> &criteria) {
        if (!criteria) // none saved, so nothing was scored
            return criteria.error().code == ErrorCode::NotFound ? end() : end(criteria.error());
        m_criteria = *criteria;
        await(m_library.taste().state(), [this](const TasteState &state) { consider(state); });
    });
}

// A model learned under other criteria of the profile is learned anew, since they read papers differently.
bool TasteTrainer::isDue(const TasteState &state) const {
    if (!state.learned)
        return state.kept >= TasteLearner::leastKept;
    return state.changed > 0 || state.fresh >= m_leastNew ||
           state.learned->criteriaVersion != m_criteria.version;
}

void TasteTrainer::consider(const TasteState &state) {
    if (!state.profile)
        return end();
    m_profile = *state.profile;
    m_recent = state.recent;
    if (!m_settings.enabled)
        return state.learned ? forget() : end();
    if (isDue(state))
        return train();
    if (!state.learned)
        return end();
    m_generation = state.learned->generation;
    const auto made = QtConcurrent::run(
        [criteria = m_criteria, data = state.learned->data] { return TasteValuer::make(criteria, data); });
    whenReady(made, this, [this](const Result<Learned> &valuer) {
        if (!valuer) // written by another version of Winnow
            return m_isStopping ? end() : train();
        m_valuer = *valuer;
        value({});
    });
}

void TasteTrainer::train() {
    await(m_library.taste().material(), [this](const TasteMaterial &material) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto learned =
            QtConcurrent::run([=, criteria = m_criteria, halfLife = m_settings.halfLifeDays] {
                return TasteValuer::learn(criteria, material.examples, now, halfLife);
            });
        whenReady(learned, this, [this, now, evidence = material.evidence](const Learned &valuer) {
            if (m_isStopping)
                return end();
            if (!valuer) // too few kept papers remain
                return forget();
            m_valuer = valuer;
            keep({m_profile, 0, m_criteria.version, now, evidence, valuer->model().write()});
        });
    });
}

void TasteTrainer::keep(const LearnedTaste &learned) {
    await(m_library.taste().keep(learned), [this](qint64 generation) {
        m_generation = generation;
        Q_EMIT trained(m_valuer->model().decisions());
        value({});
    });
}

void TasteTrainer::forget() {
    whenReady(m_library.taste().forget(false), this, [this](const Result<void> &forgotten) {
        m_isChanged = forgotten.has_value();
        forgotten ? end() : end(forgotten.error());
    });
}

// The papers that the reader is looking at are valued after each training; the rest of a large library only
// now and then.
void TasteTrainer::value(const TasteSlice &after) {
    const bool isRecent = !after.day.isValid() || !m_recent.isValid() || after.day >= m_recent;
    const qint64 least = isRecent ? m_generation : std::max<qint64>(1, m_generation - patience);
    await(m_library.taste().outdated(m_profile, least, after, valuedAtOnce), [this](const TasteSlice &slice) {
        if (slice.papers.empty())
            return end();
        const auto values =
            QtConcurrent::run([valuer = m_valuer, slice] { return valuer->values(slice.papers); });
        whenReady(values, this, [this, slice](const TasteValues &found) { put(slice, found); });
    });
}

void TasteTrainer::put(const TasteSlice &slice, const TasteValues &values) {
    await(m_library.taste().put(m_profile, m_generation, values), [this, slice](bool isStored) {
        if (!isStored) // another program learned meanwhile, and values them
            return end();
        m_isChanged = true;
        m_valued += int(slice.papers.size());
        Q_EMIT valued(m_valued);
        value({{}, slice.day, slice.paper});
    });
}

void TasteTrainer::end(const std::optional<Error> &error) {
    if (std::exchange(m_again, false) && !error && !m_isStopping)
        return begin();
    m_isRunning = false;
    m_valuer.reset();
    Q_EMIT finished(m_isChanged, error);
}

} // namespace winnow
