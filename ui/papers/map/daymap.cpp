#include "ui/papers/map/daymap.h"

#include "ui/common/access/splitterorder.h"
#include "ui/common/hairline.h"
#include "ui/common/settingsinuse.h"
#include "ui/papers/list/model/papersortmodel.h"
#include "ui/papers/map/daycounter.h"
#include "ui/papers/map/funnelview.h"
#include "ui/papers/map/heatmap.h"
#include "ui/papers/map/topiclegend.h"

#include <QDataStream>
#include <QEvent>
#include <QGridLayout>
#include <QIODevice>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr int lowWindow = 700; // pixels; below, the table needs the room
constexpr int lowPart = 440;   // the same for table and map together: the details may be below them
constexpr quint32 dayMapStateVersion = 1;

QLabel *quietLabel() {
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

// Setting the same name again would be announced to screen readers as a change.
void nameAnew(QWidget &widget, const QString &name) {
    if (widget.accessibleName() != name)
        widget.setAccessibleName(name);
}

} // namespace

DayMap::DayMap(const PaperModel &papers, PaperSortModel &shown, SettingsInUse &settings, QWidget *parent)
    : QWidget(parent),
      m_papers(papers),
      m_shown(shown),
      m_settings(settings),
      m_counter(new DayCounter(papers, shown, this)),
      m_map(new HeatMap),
      m_funnel(new FunnelView),
      m_words(quietLabel()),
      m_mapTitle(quietLabel()),
      m_funnelTitle(quietLabel()),
      m_legend(new TopicLegend),
      m_topicChoice(new QToolButton),
      m_toggle(new QToolButton) {
    setObjectName(QStringLiteral("dayMap"));
    compose();
    connectParts();
    fold(true);
    setCutOffs(settings.now().cutOffs);
}

QWidget *DayMap::below(QWidget *table) {
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->addWidget(table);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    return m_splitter;
}

void DayMap::join() {
    m_splitter->addWidget(this);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->installEventFilter(this);
    orderParts(*m_splitter);
}

void DayMap::compose() {
    constexpr int labelIndent = 6; // the indentation of the funnel's lines
    m_words->setObjectName(QStringLiteral("funnel"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_funnelTitle->setIndent(labelIndent);
    m_toggle->setObjectName(QStringLiteral("foldMap"));
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::TabFocus);
    m_topicChoice->setObjectName(QStringLiteral("mapByTopic"));
    m_topicChoice->setText(tr("By topic"));
    m_topicChoice->setToolTip(tr("Colour the map's papers by topic"));
    m_topicChoice->setCheckable(true);
    m_topicChoice->setProperty("page", true); // styles it as chosen
    m_topicChoice->setFocusPolicy(Qt::TabFocus);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(14, 4, 8, 6);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_words, 0, 0, 1, 2);
    grid->addWidget(m_mapTitle, 0, 0);
    grid->addWidget(m_funnelTitle, 0, 1);
    grid->addWidget(m_topicChoice, 0, 2);
    grid->addWidget(m_toggle, 0, 3);
    grid->addWidget(m_map, 1, 0);
    grid->addWidget(m_funnel, 1, 1, 1, 3);
    grid->addWidget(m_legend, 1, 1, 1, 3);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(newHairline(this));
    column->addLayout(grid, 1);
}

void DayMap::connectParts() {
    m_map->installEventFilter(this);
    connect(m_counter, &DayCounter::counted, this, &DayMap::onCounted);
    connect(m_map, &HeatMap::picked, this, [this](const std::optional<ScoreRange> &range) {
        PaperPick changed = m_shown.pick();
        changed.scores = range;
        pick(changed);
    });
    connect(m_map, &HeatMap::cutOffsChanged, &m_settings, &SettingsInUse::changeCutOffs);
    connect(&m_settings, &SettingsInUse::changed, this,
            [this](const Settings &settings) { setCutOffs(settings.cutOffs); });
    connect(m_map, &HeatMap::leaveRequested, this, &DayMap::leaveRequested);
    connect(m_funnel, &FunnelView::picked, this, &DayMap::onStagePicked);
    connect(m_funnel, &FunnelView::leaveRequested, this, &DayMap::leaveRequested);
    connect(m_legend, &TopicLegend::picked, this, &DayMap::topicPicked);
    connect(m_legend, &TopicLegend::leaveRequested, this, &DayMap::leaveRequested);
    connect(m_topicChoice, &QToolButton::clicked, this, &DayMap::setByTopic);
    connect(m_toggle, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
}

void DayMap::setDay(const std::optional<DaySummary> &day) {
    const int announced = day ? day->announced : 0;
    if (announced == m_announced)
        return;
    m_announced = announced;
    showNumbers();
}

void DayMap::setCutOffs(const CutOffs &cutOffs) {
    if (cutOffs == m_cutOffs)
        return;
    m_cutOffs = cutOffs;
    m_map->setCutOffs(cutOffs);
    m_counter->setCutOffs(cutOffs);
    showNumbers();
    if (m_shown.pick().stage == FunnelStage::Relevant)
        pick(m_shown.pick());
}

void DayMap::clearPick() {
    if (!m_shown.pick().isEmpty())
        onStagePicked(std::nullopt);
    pick({});
}

// The funnel counts all papers of the day, so a stage must show all of them, too.
void DayMap::onStagePicked(std::optional<FunnelStage> stage) {
    const bool hadStage = m_shown.pick().stage.has_value();
    PaperPick changed = m_shown.pick();
    changed.stage = stage;
    if (stage && !hadStage && m_shown.view() != DecisionFilter::All) {
        m_viewBefore = m_shown.view();
        Q_EMIT viewWanted(DecisionFilter::All);
    }
    pick(changed);
    const std::optional<DecisionFilter> before =
        std::exchange(m_viewBefore, stage ? m_viewBefore : std::nullopt);
    if (!stage && hadStage && before && m_shown.view() == DecisionFilter::All)
        Q_EMIT viewWanted(*before);
}

void DayMap::pick(const PaperPick &pick) {
    PaperPick wanted = pick;
    wanted.cutOffs = m_cutOffs;
    m_map->setPicked(wanted.scores);
    m_funnel->setPicked(wanted.stage);
    m_shown.setPick(wanted);
    Q_EMIT pickChanged(pickText(wanted), briefPickText(wanted));
}

void DayMap::onCounted(const ScoreCounts &scores, const Funnel &funnel) {
    m_scores = scores;
    m_legend->setCounts(m_papers, scores);
    m_numbers = funnel;
    m_map->setCounts(scores);
    showNumbers();
    showParts();
}

void DayMap::setByTopic(bool isByTopic) {
    m_isByTopic = isByTopic;
    showParts();
}

void DayMap::setSearch(const QString &words) {
    m_legend->setSearch(words);
}

void DayMap::showParts() {
    m_map->setByTopic(m_isByTopic);
    m_funnel->setVisible(m_isOpen && !m_isByTopic);
    m_legend->setVisible(m_isOpen && m_isByTopic);
    // otherwise there is nothing to choose
    m_topicChoice->setVisible(m_isOpen && (m_isByTopic || m_scores.hasTopics()));
    m_topicChoice->setChecked(m_isByTopic);
    m_funnelTitle->setText(m_isByTopic ? tr("Topics") : tr("The day's funnel"));
}

void DayMap::showNumbers() {
    Funnel numbers = m_numbers;
    numbers.announced = m_announced;
    const QString words = funnelSummary(numbers);
    m_words->setText(words);
    nameAnew(*m_words, tr("The day's funnel: %1").arg(words));
    m_mapText = tr("Relevance → × novelty ↑ · %Ln inside the cut-offs", nullptr, m_scores.inside(m_cutOffs));
    showTitle();
    m_funnel->setLines(funnelLines(numbers, m_cutOffs));
}

void DayMap::showTitle() {
    m_mapTitle->setText(m_mapTitle->fontMetrics().elidedText(m_mapText, Qt::ElideRight, m_map->width()));
    m_mapTitle->setToolTip(m_mapText);
    nameAnew(*m_mapTitle, m_mapText);
}

void DayMap::setOpen(bool open) {
    m_wish = open;
    fold(open);
}

void DayMap::fold(bool open) {
    const bool isChanged = open != m_isOpen;
    if (isChanged && !open && m_splitter)
        m_sizes = m_splitter->sizes();
    m_isOpen = open;
    m_map->setVisible(open);
    m_words->setVisible(!open);
    m_mapTitle->setVisible(open);
    m_funnelTitle->setVisible(open);
    showParts();
    m_toggle->setArrowType(open ? Qt::DownArrow : Qt::UpArrow);
    const QString text = open ? tr("Hide map and funnel") : tr("Show map and funnel");
    m_toggle->setToolTip(text);
    m_toggle->setAccessibleName(text);
    layout()->activate(); // otherwise the size still includes the parts just hidden
    const int folded = minimumSizeHint().height();
    setMaximumHeight(open ? QWIDGETSIZE_MAX : folded);
    if (isChanged && open && m_splitter && !m_sizes.isEmpty())
        m_splitter->setSizes(m_sizes);
    if (!open && m_splitter) // the splitter does not respect the maximum by itself
        m_splitter->setSizes({m_splitter->height() - folded, folded});
    if (isChanged)
        Q_EMIT openChanged(open);
}

void DayMap::foldByHeight() {
    if (!m_wish)
        fold(window()->height() >= lowWindow && (!m_splitter || m_splitter->height() >= lowPart));
}

void DayMap::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    m_counter->setEnabled(true);
    foldByHeight();
}

void DayMap::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    m_counter->setEnabled(false);
}

bool DayMap::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_map && event->type() == QEvent::Resize)
        showTitle();
    if (watched == m_splitter && event->type() == QEvent::Resize)
        foldByHeight();
    return QWidget::eventFilter(watched, event);
}

QByteArray DayMap::saveState() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << dayMapStateVersion << m_wish.has_value() << m_wish.value_or(false)
        << (m_splitter && m_isOpen ? m_splitter->sizes() : m_sizes) << m_isByTopic;
    return state;
}

bool DayMap::restoreState(const QByteArray &state) {
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    bool hasWish = false;
    bool open = false;
    QList<int> sizes;
    in >> version >> hasWish >> open >> sizes;
    if (in.status() != QDataStream::Ok || version != dayMapStateVersion ||
        (!sizes.isEmpty() && sizes.size() != 2))
        return false;
    if (bool isByTopic = false; !in.atEnd()) { // older states end before this value
        in >> isByTopic;
        setByTopic(isByTopic);
    }
    m_sizes = sizes;
    if (m_splitter && m_isOpen && !sizes.isEmpty())
        m_splitter->setSizes(sizes);
    if (hasWish)
        setOpen(open);
    return true;
}

} // namespace winnow
