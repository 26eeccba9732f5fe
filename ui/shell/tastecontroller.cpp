#include "ui/shell/tastecontroller.h"

#include "app/library/library.h"
#include "app/taste/tastevaluer.h"
#include "ui/common/messages/messages.h"
#include "ui/common/services.h"
#include "ui/common/settingsinuse.h"
#include "ui/common/tastewords.h"
#include "ui/papers/list/papersession.h"
#include "ui/settings/learningtab.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/unsurepapers.h"

#include <QtConcurrentRun>

#include <utility>

namespace winnow {

namespace {

constexpr int tasteDeskRest = 2000; // milliseconds without a decision
// approximately: once these have values, they are shown before the others have
constexpr int papersOfADay = 500;

using Valuer = std::shared_ptr<const TasteValuer>;

} // namespace

TasteController::TasteController(const Services &services, PaperSession &session, SettingsInUse &settings,
                                 Messages &messages, QObject *parent)
    : TasteExplainer(parent),
      m_library(services.library),
      m_session(session),
      m_settings(settings),
      m_messages(messages),
      m_trainer(services.library),
      m_learn(settings.now().learn) {
    new UnsurePapers(session, services.store, this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(tasteDeskRest);
    connect(&m_soon, &QTimer::timeout, this, &TasteController::look);
    connect(&session, &PaperSession::opened, this, [this] {
        if (!m_valuer) // at the program's start: uses what was already learned
            readModel();
    });
    connect(&session, &PaperSession::opened, &m_soon, qOverload<>(&QTimer::start));
    connect(&session, &PaperSession::reloaded, &m_soon, qOverload<>(&QTimer::start));
    connect(&session.papers(), &PaperModel::settled, &m_soon, qOverload<>(&QTimer::start));
    connect(&session.acts(), &UndoLog::decisionsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&settings, &SettingsInUse::changed, this, &TasteController::applySettings);
    connect(&m_trainer, &TasteTrainer::valued, this, &TasteController::onValued);
    connect(&m_trainer, &TasteTrainer::finished, this, &TasteController::onFinished);
}

TasteController::~TasteController() = default;

void TasteController::applySettings() {
    const LearnSettings now = m_settings.now().learn;
    if (std::exchange(m_learn, now) != now)
        learnAnew();
}

void TasteController::learnAnew() {
    m_leastNew = 0;
    look();
}

void TasteController::look() {
    m_soon.stop();
    m_isShown = false;
    m_trainer.start(m_learn, std::exchange(m_leastNew, TasteTrainer::enoughNew));
}

// In a large library, the rest may take a while.
void TasteController::onValued(int papers) {
    m_isStale = true;
    if (papers >= papersOfADay && !std::exchange(m_isShown, true))
        readModel();
}

void TasteController::onFinished(bool isChanged, const std::optional<Error> &error) {
    m_isStale = m_isStale || isChanged;
    if (error && error->code != ErrorCode::Cancelled && !std::exchange(m_isComplained, true))
        Q_EMIT m_messages.errorOccurred(*error, Retry(this, [this] { look(); }));
    m_isComplained = m_isComplained && error;
    readModel();
}

void TasteController::readModel() {
    whenReady(m_library.taste().state(), this, [this, number = ++m_reads](const Result<TasteState> &state) {
        if (number != m_reads)
            return;
        if (!state) // the training has reported what is wrong
            return showValues();
        if (!state->learned)
            return use(nullptr);
        if (m_valuer && state->learned->generation == m_generation)
            return showValues();
        readModel(*state->learned, number);
    });
}

void TasteController::readModel(const LearnedTaste &learned, quint64 number) {
    whenReady(m_library.criteria().current(), this,
              [this, learned, number](const Result<Criteria> &criteria) {
                  if (!criteria)
                      return use(nullptr);
                  const auto made = QtConcurrent::run([criteria = *criteria, data = learned.data] {
                      return TasteValuer::make(criteria, data);
                  });
                  whenReady(made, this,
                            [this, number, generation = learned.generation](const Result<Valuer> &valuer) {
                                if (number != m_reads)
                                    return;
                                m_generation = generation;
                                use(valuer ? *valuer : nullptr);
                            });
              });
}

// Before the values are shown, because whoever sees a new value asks for its reasons.
void TasteController::use(const Valuer &valuer) {
    if (std::exchange(m_valuer, valuer) != valuer) {
        m_session.papers().setTasteNote(valuer ? recordLines(valuer->model().record()) : QStringList());
        Q_EMIT reasonsChanged();
    }
    showValues();
}

void TasteController::showValues() {
    if (std::exchange(m_isStale, false))
        m_session.refreshTaste();
}

Pending<TasteReasons> TasteController::reasons(const Paper &paper) {
    return QtConcurrent::run([valuer = m_valuer, paper]() -> Result<TasteReasons> {
        if (!valuer)
            return failure(ErrorCode::NotFound);
        const std::vector<TasteReason> reasons = valuer->reasons(paper);
        return TasteReasons{strongestWords(reasons, true), strongestWords(reasons, false)};
    });
}

void TasteController::addTab(SettingsDialog &dialog) {
    auto *tab = new LearningTab(m_library, &dialog);
    connect(tab, &LearningTab::learnedChanged, this, [this] {
        m_isStale = true;
        learnAnew();
    });
    connect(&m_trainer, &TasteTrainer::finished, tab, &LearningTab::refresh);
    dialog.offer(tab);
}

} // namespace winnow
