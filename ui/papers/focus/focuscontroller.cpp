#include "ui/papers/focus/focuscontroller.h"

#include "ui/common/messages/messages.h"
#include "ui/papers/details/detailsview.h"
#include "ui/papers/details/paperactions.h"
#include "ui/papers/focus/focuspage.h"
#include "ui/papers/focus/focussummary.h"
#include "ui/papers/list/paperscontext.h"
#include "ui/papers/list/papersession.h"
#include "ui/papers/list/table/paperview.h"

#include <QDataStream>
#include <QIODevice>

namespace winnow {

namespace {

constexpr quint32 focusDeskStateVersion = 1;
constexpr qsizetype rememberedDays = 30;
constexpr int placeDelay = 2000; // milliseconds

DecisionCounts countShown(const PaperSortModel &shown) {
    DecisionCounts counts;
    for (int row = 0; row < shown.rowCount(); ++row)
        counts.add(shown.facts(row));
    return counts;
}

// How many of the untriaged papers the user is likely to keep; none: unknown for some of them.
std::optional<double> worthReading(const PaperSortModel &shown) {
    double sum = 0;
    for (int row = 0; row < shown.rowCount(); ++row) {
        const RowFacts &facts = shown.facts(row);
        if (!isInView(facts, DecisionFilter::ToTriage))
            continue;
        if (!facts.hasTaste())
            return std::nullopt;
        sum += double(facts.taste);
    }
    return sum;
}

} // namespace

FocusController::FocusController(const PapersContext &share, PaperView &view, PaperActions &acts,
                                 QWidget *panes, QWidget *parent)
    : QStackedWidget(parent),
      m_session(share.session),
      m_messages(share.messages),
      m_view(view),
      m_shown(view.papers()),
      m_acts(acts),
      m_page(new FocusPage),
      m_summary(new FocusSummary) {
    addWidget(panes);
    addWidget(m_page);
    addWidget(m_summary);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_placeDue.setSingleShot(true);
    m_placeDue.setInterval(placeDelay);
    connect(&m_placeDue, &QTimer::timeout, this, &FocusController::placeChanged);
    connectParts();
}

void FocusController::connectParts() {
    connect(&m_soon, &QTimer::timeout, this, &FocusController::recount);
    connect(&m_view, &PaperView::currentPaperChanged, this, &FocusController::showCurrent);
    connect(&m_shown, &QAbstractItemModel::dataChanged, this, [this] { m_soon.start(); });
    connect(&m_shown, &QAbstractItemModel::modelReset, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_shown, &PaperSortModel::moved, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_session, &PaperSession::opened, this, [this] { m_isFresh = true; });
    connect(m_page, &FocusPage::revealed, this,
            [this](const ArxivId &id) { m_session.acts().markRead({id}); });
    connect(m_page, &FocusPage::decisionRequested, &m_acts, [this](Decision decision) {
        m_acts.decideCurrent(decision);
        takeFocus();
    });
    connect(m_page, &FocusPage::undoRequested, &m_acts, &PaperActions::undo);
    connect(m_page, &FocusPage::leaveRequested, this, &FocusController::leave);
    connect(m_page, &FocusPage::linkActivated, &m_acts, &PaperActions::open);
    connect(m_summary, &FocusSummary::undoRequested, &m_acts, &PaperActions::undo);
    connect(m_summary, &FocusSummary::leaveRequested, this, &FocusController::leave);
    connect(m_summary, &FocusSummary::digestRequested, this, [this] {
        leave();
        Q_EMIT digestRequested();
    });
}

QDate FocusController::day() const {
    const PaperScope &scope = m_session.scope();
    return scope.kind == PaperScope::Kind::Day ? scope.day : QDate();
}

DetailsView *FocusController::reader() const {
    return m_page->view();
}

void FocusController::setCriteria(const Criteria &criteria) {
    m_page->setCriteria(CriteriaWords::of(criteria));
}

void FocusController::setKeys(const DecisionKeys &keys) {
    DecisionKeys shown = keys;
    for (const QKeySequence &key : keys.undoKeys) { // a letter is quicker to press
        if (const QString text = key.toString(QKeySequence::NativeText); text.size() == 1)
            shown.undo = text.toLower();
    }
    m_page->setKeys(shown);
    m_summary->setKeys(shown);
}

void FocusController::takeFocus() {
    if (currentWidget() == m_summary)
        m_summary->takeFocus();
    else
        m_page->view()->setFocus(Qt::OtherFocusReason);
}

void FocusController::enter() {
    const DecisionCounts counts = countShown(m_shown);
    if (counts.all == 0) {
        Q_EMIT m_messages.noticed(tr("There are no papers to triage here."));
        return;
    }
    m_isReview = counts.toTriage == 0;
    goToStart();
    m_isFresh = false;
    m_acts.setReading([this] { return m_page->showMore(); }, [this] { goOn(); });
    setCurrentWidget(m_page);
    m_paper.reset();
    showCurrent();
    recount();
    takeFocus();
}

void FocusController::goToStart() {
    if (m_isFresh && goToPlace())
        return;
    PaperView &view = m_view;
    if (!view.currentPaper())
        view.selectFirst();
    const std::optional<ArxivId> current = view.currentPaper();
    const int row = current ? m_shown.rowOf(*current) : -1;
    if (row >= 0 && !m_isReview && m_shown.facts(row).decision != Decision::None)
        view.nextUntriaged();
}

bool FocusController::goToPlace() {
    const auto place = m_places.constFind(day());
    const int row = place == m_places.cend() ? -1 : m_shown.rowOf(*place);
    if (row < 0 || (!m_isReview && m_shown.facts(row).decision != Decision::None))
        return false;
    return m_view.setCurrentPaper(*place);
}

void FocusController::leave() {
    if (!isOn())
        return;
    rememberPlace();
    m_acts.setReading();
    setCurrentIndex(0);
    m_view.settle();
    Q_EMIT ended();
}

void FocusController::goOn() {
    if (m_sincePaper.isValid())
        m_pace.add(m_sincePaper.elapsed());
    if (m_isReview)
        m_view.nextPaper();
    else
        m_view.nextUntriaged();
}

void FocusController::showCurrent() {
    if (!isOn())
        return;
    const std::optional<ArxivId> current = m_view.currentPaper();
    const int row = current ? m_shown.rowOf(*current) : -1;
    if (row < 0) {
        m_soon.start(); // another may still come
        return;
    }
    if (current != m_paper) {
        m_paper = current;
        m_sincePaper.start();
        rememberPlace();
    }
    m_page->showPaper(m_shown.item(row).row);
}

void FocusController::recount() {
    if (!isOn())
        return;
    const DecisionCounts counts = countShown(m_shown);
    if (counts.all == 0 || !m_view.currentPaper()) {
        leave();
        return;
    }
    showCurrent();
    m_isReview = m_isReview && counts.toTriage == 0;
    const bool isDone = counts.toTriage == 0 && !m_isReview;
    m_summary->show(counts);
    QString left = leftText(counts.toTriage, m_pace.secondsPerPaper());
    if (const auto worth = worthReading(m_shown))
        left += QStringLiteral(" · ") + worthText(*worth);
    m_page->showProgress(counts.all - counts.toTriage, counts.all,
                         m_isReview ? tr("You have decided on every paper here.") : left);
    QWidget *wanted = m_page;
    if (isDone)
        wanted = m_summary;
    if (wanted == currentWidget())
        return;
    setCurrentWidget(wanted);
    takeFocus();
}

void FocusController::rememberPlace() {
    if (!day().isValid() || !m_paper)
        return;
    m_places.insert(day(), *m_paper);
    if (!m_placeDue.isActive())
        m_placeDue.start();
    while (m_places.size() > rememberedDays)
        m_places.erase(m_places.begin());
}

QByteArray FocusController::saveState() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    QMap<QDate, QString> places;
    for (auto place = m_places.cbegin(); place != m_places.cend(); ++place)
        places.insert(place.key(), place.value().toString());
    out << focusDeskStateVersion << places;
    return state;
}

bool FocusController::restoreState(const QByteArray &state) {
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QMap<QDate, QString> places;
    in >> version >> places;
    if (in.status() != QDataStream::Ok || version != focusDeskStateVersion)
        return false;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        if (const auto id = ArxivId::fromString(place.value()))
            m_places.insert(place.key(), *id);
    }
    return true;
}

} // namespace winnow
