#include "ui/digest/digestpage.h"

#include "app/model/async.h"
#include "app/run/rangedigest.h"
#include "ui/common/hairline.h"
#include "ui/common/openlink.h"
#include "ui/digest/digestbar.h"
#include "ui/digest/digestexporter.h"
#include "ui/digest/digestpreview.h"
#include "ui/digest/emptydigest.h"
#include "ui/digest/rangechooser.h"
#include "ui/digest/summarystrip.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace winnow {

DigestPage::DigestPage(Library &library, Messages &messages, Runner *runner, SecretStore *secrets,
                       QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_messages(messages),
      m_chooser(new RangeChooser(this)),
      m_bar(new DigestBar(this)),
      m_strip(runner && secrets ? new SummaryStrip(*runner, *secrets, messages, this) : nullptr),
      m_stack(new QStackedWidget(this)),
      m_preview(new DigestPreview(m_stack)),
      m_empty(new EmptyDigest(m_stack)),
      m_exporter(new DigestExporter(library, messages, this)) {
    auto *blank = new QWidget(m_stack); // while the first preview of a day is being made
    blank->setBackgroundRole(QPalette::Base);
    blank->setAutoFillBackground(true);
    m_stack->addWidget(blank);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_chooser);
    layout->addWidget(m_bar);
    if (m_strip)
        layout->addWidget(m_strip);
    layout->addWidget(newHairline(this));
    layout->addWidget(m_stack, 1);
    m_bar->setCutOffs(m_settings.cutOffs);
    m_empty->sayNoDay();
    m_stack->setCurrentWidget(m_empty);
    connectParts();
}

void DigestPage::connectParts() {
    connect(m_chooser, &RangeChooser::rangeChanged, this, &DigestPage::changeSubject);
    connect(m_chooser, &RangeChooser::formChanged, this, &DigestPage::applyForm);
    connect(m_bar, &DigestBar::cutOffsChanged, this, &DigestPage::applyCutOffs);
    m_bar->setHasSummaries(m_strip != nullptr);
    if (m_strip) {
        connect(m_bar, &DigestBar::summaryRequested, this, [this] {
            if (m_view && m_view->digest.range)
                m_strip->offer(m_view->digest);
        });
        connect(m_strip, &SummaryStrip::written, this, &DigestPage::takeSummary);
    }
    connect(m_bar, &DigestBar::exportRequested, this, &DigestPage::chooseExport);
    connect(m_bar, &DigestBar::copyRequested, this, &DigestPage::copy);
    connect(m_bar, &DigestBar::printRequested, this, &DigestPage::print);
    connect(m_preview, &DigestPreview::openUrl, this, [this](const QUrl &url) { openLink(url, m_messages); });
    connect(m_empty, &EmptyDigest::fetchRequested, this, &DigestPage::fetchRequested);
    connect(m_empty, &EmptyDigest::scoreRequested, this, [this] { Q_EMIT scoreRequested(m_day); });
    connect(m_empty, &EmptyDigest::lowerRequested, this, [this] {
        const CutOffs now = m_bar->cutOffs();
        const CutOffs lower{std::max(0, now.relevance - 1), std::max(0, now.novelty - 1)};
        m_bar->setCutOffs(lower);
        applyCutOffs(lower);
    });
}

void DigestPage::setSettings(const Settings &settings) {
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_bar->setCutOffs(settings.cutOffs);
    m_chooser->setForm(settings.digestByTopic, settings.digestFrontMatter);
    if (m_strip)
        m_strip->setModel(withEnvironment(settings.model));
    if (m_ownCutOffs)
        m_ownCutOffs = settings.cutOffs;
    refresh();
}

void DigestPage::setDay(QDate day) {
    if (day == m_day)
        return;
    m_day = day;
    m_ownCutOffs.reset();
    m_chooser->setDay(day);
    changeSubject();
}

void DigestPage::setSearch(const QString &words) {
    m_chooser->setSearch(words);
    changeSubject();
}

// Does nothing if the subject stays the same: another day of the same week, or a search that is not shown.
void DigestPage::changeSubject() {
    const Subject wanted{m_chooser->kind() == RangeChooser::Kind::Day ? m_day : QDate(), m_chooser->range()};
    if (wanted == m_subject)
        return;
    m_subject = wanted;
    m_summary.reset();
    if (m_strip)
        m_strip->leave();
    m_view.reset();
    m_bar->showNothing();
    if (wanted.range)
        m_empty->sayNoSearch();
    else
        m_empty->sayNoDay();
    m_stack->setCurrentIndex(hasSubject() ? 0 : m_stack->indexOf(m_empty));
    refresh();
}

bool DigestPage::hasSubject() const {
    const auto &range = m_subject.range;
    return range ? range->hasDays() || !range->search.isEmpty() : m_subject.day.isValid();
}

void DigestPage::applyCutOffs(const CutOffs &cutOffs) {
    m_ownCutOffs = cutOffs;
    m_settings.cutOffs = cutOffs;
    Q_EMIT settingsChanged(m_settings);
    refresh();
}

void DigestPage::applyForm() {
    m_settings.digestByTopic = m_chooser->isDayByTopic();
    m_settings.digestFrontMatter = m_chooser->hasFrontMatter();
    Q_EMIT settingsChanged(m_settings);
    refresh();
}

void DigestPage::refresh() {
    if (!isVisible() || !hasSubject()) {
        m_isStale = true;
        m_onceMade = {};
        return;
    }
    if (m_isMaking) {
        m_onceMore = true;
        return;
    }
    m_isStale = false;
    m_isMaking = true;
    const auto render = [summary = m_summary](const Result<Digest> &made) {
        return made.map([&summary](Digest digest) {
            digest.summary = summary;
            return viewOf(digest);
        });
    };
    whenReady(makeWanted().then(QtFuture::Launch::Async, render), this,
              [this, subject = m_subject](const Result<RenderedDigest> &result) {
                  m_isMaking = false;
                  if (subject == m_subject) // otherwise another one was chosen in the meantime
                      showResult(result);
                  if (std::exchange(m_onceMore, false))
                      return refresh();
                  if (const auto act = std::exchange(m_onceMade, {}); act && m_view)
                      act();
              });
}

void DigestPage::takeSummary(const DigestRange &range, const DigestSummary &summary) {
    if (m_subject.range != range)
        return; // another range was chosen in the meantime; the cost is in the run history
    m_summary = summary;
    refresh();
}

Pending<Digest> DigestPage::makeWanted() {
    DigestRequest request{m_subject.day, m_ownCutOffs};
    request.byTopic = m_chooser->isByTopic();
    request.frontMatter = m_chooser->hasFrontMatter();
    request.range = m_subject.range;
    return request.range ? makeRangeDigest(m_library, request, m_settings, this)
                         : makeDigest(m_library, request, m_settings);
}

void DigestPage::showResult(const Result<RenderedDigest> &result) {
    if (!result)
        return showFailure(result.error());
    const bool isSame = m_view.has_value();
    const bool isUnchanged = isSame && m_view->markdown == result->markdown;
    m_view = *result;
    m_bar->showCount(m_view->digest);
    if (m_view->digest.entries.empty())
        return explainEmptyDigest();
    if (!isUnchanged)
        m_preview->showHtml(m_view->preview, isSame);
    m_stack->setCurrentWidget(m_preview);
}

void DigestPage::showFailure(const Error &error) {
    m_view.reset();
    m_bar->showNothing();
    m_stack->setCurrentWidget(m_empty);
    if (error.code == ErrorCode::NotFound)
        return m_empty->sayUnknownDay(m_subject.day);
    if (error.code == ErrorCode::Malformed && m_subject.range && !m_subject.range->search.isEmpty())
        return m_empty->sayBadSearch();
    m_empty->sayFailed(m_subject.day);
    Q_EMIT m_messages.errorOccurred(error, Retry(this, [this] { refresh(); }));
}

void DigestPage::explainEmptyDigest() {
    if (!m_subject.range)
        return explainEmptyDay();
    m_stack->setCurrentWidget(m_empty);
    m_empty->sayNothingInRange(m_view->digest.found, m_bar->cutOffs());
}

void DigestPage::explainEmptyDay() {
    whenReady(m_library.listings().days(), this,
              [this, subject = m_subject](const Result<std::vector<DaySummary>> &days) {
                  if (subject != m_subject || !m_view || !m_view->digest.entries.empty())
                      return;
                  m_stack->setCurrentWidget(m_empty);
                  if (!days) {
                      m_empty->sayFailed(subject.day);
                      Q_EMIT m_messages.errorOccurred(days.error(), Retry(this, [this] { refresh(); }));
                      return;
                  }
                  const auto found = std::ranges::find(*days, subject.day, &DaySummary::day);
                  if (found == days->end())
                      m_empty->sayUnknownDay(subject.day);
                  else
                      m_empty->sayNoPapers(*found, m_bar->cutOffs());
              });
}

void DigestPage::chooseExport() {
    withDigest([this] { m_exporter->chooseFile(*m_view, m_settings.digestFolder); });
}

void DigestPage::copy() {
    withDigest([this] { m_exporter->copy(*m_view); });
}

void DigestPage::print() {
    withDigest([this] { m_exporter->print(*m_view); });
}

void DigestPage::withDigest(std::function<void()> act) {
    if (m_isMaking)
        m_onceMade = std::move(act);
    else if (m_view)
        act();
}

void DigestPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

} // namespace winnow
