#include "ui/criteria/criteriapage.h"

#include "ui/common/access/pagetabs.h"
#include "ui/common/access/splitterorder.h"
#include "ui/common/banner.h"
#include "ui/common/hairline.h"
#include "ui/criteria/comparisonpicker.h"
#include "ui/criteria/cost/costcontroller.h"
#include "ui/criteria/criteriadraft.h"
#include "ui/criteria/criteriafiles.h"
#include "ui/criteria/criteriaheader.h"
#include "ui/criteria/criteriareview.h"
#include "ui/criteria/criteriawords.h"
#include "ui/criteria/prompts/promptdiff.h"
#include "ui/criteria/prompts/promptedit.h"
#include "ui/criteria/prompts/promptstack.h"
#include "ui/criteria/reading/readingpanel.h"
#include "ui/criteria/savebar.h"
#include "ui/criteria/versioncombo.h"
#include "ui/criteria/versionstore.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace winnow {

namespace {

using namespace std::chrono_literals;
constexpr auto draftDelay = 1s;

} // namespace

CriteriaPage::CriteriaPage(Library &library, Messages &messages, QWidget *parent)
    : QWidget(parent),
      m_messages(messages),
      m_shelf(new VersionStore(library, messages, this)),
      m_files(new CriteriaFiles(messages, this)),
      m_header(new CriteriaHeader(this)),
      m_tabs(new PageTabs(4, this)),
      m_stack(new QStackedWidget(this)),
      m_editors(new PromptStack(m_stack)),
      m_showcase(new PromptStack(m_stack)),
      m_comparison(new ComparisonPicker(this)),
      m_diff(new PromptDiff(m_stack)),
      m_review(new CriteriaReview(this)),
      m_reading(new ReadingPanel(this)),
      m_bar(new SaveBar(this)),
      m_costs(new CostController(library, *m_editors, this)) {
    m_stack->addWidget(m_editors);
    m_stack->addWidget(m_showcase);
    m_stack->addWidget(m_diff);
    m_showcase->setReadOnly(true);
    m_editors->setObjectName(QStringLiteral("workingPrompts"));
    m_showcase->setObjectName(QStringLiteral("shownPrompts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(newHairline(this));
    layout->addWidget(buildBody(), 1);
    layout->addWidget(newHairline(this));
    layout->addWidget(m_bar);
    connectShelf();
    connectWidgets();
    showState();
}

QWidget *CriteriaPage::buildBody() {
    m_banner = new QLabel(this);
    m_banner->setObjectName(QStringLiteral("versionBanner"));
    m_banner->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_banner->setContentsMargins(14, 0, 12, 7);
    m_banner->setWordWrap(true);
    m_tabs->setContentsMargins(12, 7, 12, 7);
    for (const PromptKind kind : promptKinds)
        m_tabs->add(promptTitle(kind));

    auto *left = new QWidget(this);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 12, 0);
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(m_comparison);
    layout->addLayout(head);
    layout->addWidget(m_banner);
    layout->addWidget(m_costs->hint());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_review);

    m_reading->setFoot(m_costs->figure());
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_reading);
    splitter->setStretchFactor(0, 1);
    splitter->setCollapsible(0, false);
    splitter->setSizes({660, 280});
    splitter->setHandleWidth(1);
    orderParts(*splitter);
    return splitter;
}

void CriteriaPage::addPanel(QWidget *panel) {
    static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_bar) - 1, panel);
}

void CriteriaPage::connectShelf() {
    connect(m_shelf, &VersionStore::loaded, this, &CriteriaPage::showLibrary);
    connect(m_shelf, &VersionStore::saved, this, &CriteriaPage::showSaved);
    connect(m_shelf, &VersionStore::used, this, &CriteriaPage::showUsed);
    connect(m_shelf, &VersionStore::failed, this, &CriteriaPage::showState);
    connect(m_header, &CriteriaHeader::useRequested, this, [this] { m_shelf->use(m_looking.value_or(0)); });

    connect(m_files, &CriteriaFiles::imported, this, &CriteriaPage::showImported);
    connect(m_header, &CriteriaHeader::importRequested, m_files, &CriteriaFiles::chooseImport);
    connect(m_header, &CriteriaHeader::exportRequested, this, [this] { m_files->chooseExport(onScreen()); });
}

void CriteriaPage::connectWidgets() {
    connect(m_tabs, &PageTabs::picked, this, [this](int kind) {
        m_editors->showPrompt(PromptKind(kind));
        m_showcase->showPrompt(PromptKind(kind));
        showState();
    });
    connect(m_editors, &PromptStack::textChanged, this, &CriteriaPage::textChanged);
    connect(m_header->versions(), &VersionCombo::versionPicked, this, &CriteriaPage::showVersion);
    connect(m_comparison, &ComparisonPicker::picked, this, &CriteriaPage::showState);
    connect(m_banner, &QLabel::linkActivated, this, [this] { showVersion(std::nullopt); });
    connect(m_bar, &SaveBar::nameEdited, this, &CriteriaPage::textChanged);
    connect(m_bar, &SaveBar::revertRequested, this, &CriteriaPage::revert);
    connect(m_bar, &SaveBar::saveRequested, this, &CriteriaPage::save);
    connect(m_review, &CriteriaReview::wasRead, m_reading, &ReadingPanel::showReading);
    connect(m_review, &CriteriaReview::insertRequested, this,
            [this] { showScoringPrompt()->appendParagraph(paperListPlaceholder); });
    connect(m_reading, &ReadingPanel::placeRequested, this,
            [this](qsizetype begin, qsizetype length) { showScoringPrompt()->showStretch(begin, length); });
    connect(m_reading, &ReadingPanel::rewritten, this, &CriteriaPage::rewrite);
    connect(m_reading, &ReadingPanel::pauseRequested, m_editors, &PromptStack::setPaused);
    m_draftDue.setSingleShot(true);
    m_draftDue.setInterval(draftDelay);
    connect(&m_draftDue, &QTimer::timeout, this, &CriteriaPage::draftChanged);
}

void CriteriaPage::refresh() {
    m_shelf->refresh();
}

void CriteriaPage::showLibrary() {
    const Criteria inUse = asEdited(m_shelf->inUse());
    const bool isSame = working().samePrompts(inUse);
    const bool keepText = isEdited() && !isSame;
    if (!keepText)
        m_base = inUse;
    if (!keepText && !isSame)
        m_editors->setPrompts(inUse);
    adoptDraft();
    showVersion(m_looking);
}

void CriteriaPage::adoptDraft() {
    if (!m_draft || !m_shelf->isLoaded())
        return;
    const Criteria draft = *std::exchange(m_draft, std::nullopt);
    if (const Criteria *parent = m_shelf->find(draft.parent))
        m_base = asEdited(*parent);
    m_bar->setName(draft.name);
    m_editors->replacePrompts(draft);
}

bool CriteriaPage::hasUnsavedChanges() const {
    return m_draft || isEdited();
}

QByteArray CriteriaPage::saveState() const {
    if (m_draft)
        return draftToBytes(*m_draft);
    if (!isEdited())
        return {};
    Criteria draft = working();
    draft.name = m_bar->name();
    draft.parent = m_base.version;
    return draftToBytes(draft);
}

void CriteriaPage::restoreState(const QByteArray &state) {
    if (auto draft = draftFromBytes(state))
        m_draft = std::move(draft);
    adoptDraft();
}

void CriteriaPage::save() {
    if (!m_bar->canSave())
        return;
    Criteria criteria = working();
    criteria.name = m_bar->name();
    criteria.parent = m_base.version;
    criteria.created = QDateTime::currentDateTimeUtc();
    m_shelf->save(criteria);
    showState();
}

void CriteriaPage::showSaved(const Criteria &saved, bool isNew) {
    m_base = asEdited(saved);
    m_bar->setName(QString());
    showVersion(std::nullopt);
    Q_EMIT m_messages.noticed(
        isNew ? tr("Saved as version %1. The next run uses it.").arg(saved.version)
              : tr("The text is the same as version %1, which is now in use.").arg(saved.version));
    Q_EMIT criteriaChanged(saved);
    Q_EMIT draftChanged();
}

void CriteriaPage::showUsed(const Criteria &used) {
    if (!isEdited()) {
        m_base = asEdited(used);
        m_editors->setPrompts(used);
    }
    showVersion(used.version);
    Q_EMIT m_messages.noticed(tr("Version %1 is now in use.").arg(used.version));
    Q_EMIT criteriaChanged(used);
}

void CriteriaPage::revert() {
    if (!m_shelf->isLoaded() || !isEdited())
        return;
    const auto putBack = [this, before = working()] {
        m_editors->replacePrompts(before);
        showVersion(std::nullopt);
    };
    m_base = asEdited(m_shelf->inUse());
    m_editors->replacePrompts(m_base);
    showVersion(std::nullopt);
    Q_EMIT m_messages.noticed(tr("Reverted to the version in use. Undo in the editor restores your text."),
                              {tr("Undo"), putBack});
}

void CriteriaPage::showImported(const Criteria &imported) {
    m_bar->setName(imported.name);
    Criteria taken = imported;
    if (taken.pausedTopics.isEmpty()) // a plain text does not contain them
        taken.pausedTopics = m_editors->paused();
    m_editors->replacePrompts(taken);
    showVersion(std::nullopt);
    Q_EMIT m_messages.noticed(
        tr("Imported. Save it as a new version to use it; undo restores the old text."));
}

void CriteriaPage::showVersion(std::optional<int> version) {
    const Criteria *other = version ? m_shelf->find(*version) : nullptr;
    const bool isWorkingText = !other || (*version == m_shelf->inUse().version && !isEdited());
    m_looking = isWorkingText ? std::nullopt : version;
    if (!isWorkingText)
        m_showcase->setPrompts(*other);
    showState();
}

Criteria CriteriaPage::working() const {
    Criteria criteria;
    m_editors->readPrompts(criteria);
    return criteria;
}

Criteria CriteriaPage::onScreen() const {
    Criteria criteria;
    stackOnScreen()->readPrompts(criteria);
    return criteria;
}

PromptStack *CriteriaPage::stackOnScreen() const {
    return m_looking ? m_showcase : m_editors;
}

PromptEdit *CriteriaPage::showScoringPrompt() {
    m_comparison->pickNone();
    m_tabs->pick(int(PromptKind::Scoring));
    return stackOnScreen()->editor(PromptKind::Scoring);
}

// Neither a version that is only being viewed nor a text that has changed in the meantime is modified.
void CriteriaPage::rewrite(const QString &from, const QString &to) {
    PromptEdit *edit = showScoringPrompt();
    const bool isPossible = !m_looking && edit->text() == from;
    if (isPossible && from != to)
        edit->changeTo(to);
    Q_EMIT m_messages.noticed(!isPossible ? tr("The text has changed in the meantime. Try again.")
                              : from == to
                                  ? tr("This can't be written into the text for you. Edit the text yourself.")
                                  : tr("Written into the text. Undo in the editor removes it."));
}

void CriteriaPage::showComparison() {
    const bool isUnsaved = !m_looking && isEdited();
    const Criteria shown = isUnsaved ? working() : m_looking ? asEdited(*m_shelf->find(*m_looking)) : m_base;
    std::optional<Criteria> before;
    if (isUnsaved)
        before = m_base;
    else if (shown.version > 0)
        before = asEdited(m_shelf->before(shown));
    std::optional<Criteria> inUse;
    if (const int version = m_shelf->inUse().version;
        before && version != shown.version && version != before->version)
        inUse = asEdited(m_shelf->inUse());
    m_comparison->offer(shown, before, inUse);

    const std::optional<Comparison> comparison = m_comparison->comparison();
    const PromptKind kind = stackOnScreen()->currentKind();
    if (comparison)
        m_diff->showDiff(differenceSentence(*comparison, kind), comparison->diff(kind));
    m_stack->setCurrentWidget(comparison ? static_cast<QWidget *>(m_diff) : stackOnScreen());
}

void CriteriaPage::textChanged() {
    showState();
    if (!m_draftDue.isActive())
        m_draftDue.start();
}

void CriteriaPage::showState() {
    const bool isLoaded = m_shelf->isLoaded();
    const bool isUnsaved = hasUnsavedChanges();
    const bool isLooking = m_looking.has_value();
    const Criteria shown = onScreen();
    const int inUse = m_shelf->inUse().version;
    if (isLoaded)
        m_header->versions()->showVersions(m_shelf->versions(), m_shelf->inUse(), isUnsaved,
                                           isLooking || isUnsaved ? m_looking : inUse);
    m_stack->setEnabled(isLoaded);
    showComparison();
    m_header->setPossible(isLoaded, isLooking && *m_looking != inUse && *m_looking > 0);
    m_banner->setVisible(isLooking);
    m_banner->setText(lookingSentence(isUnsaved));
    m_bar->setPossible(isLoaded && !isLooking, isLoaded && isUnsaved && !isLooking,
                       isLoaded && !isLooking && !m_shelf->isSaving() && !shown.scoringPrompt.isEmpty() &&
                           (isUnsaved || inUse == 0));
    m_reading->setEditable(isLoaded && !isLooking);
    m_reading->setPaused(shown.pausedTopics);
    m_reading->showSize(stackOnScreen()->currentEditor()->text());
    m_review->review(shown, !isLooking);
    m_costs->show(shown, stackOnScreen()->currentKind(), isLoaded && !isLooking);
    if (isLoaded)
        Q_EMIT promptsShown(shown, m_shelf->inUse());
}

} // namespace winnow
