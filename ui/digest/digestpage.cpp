#include "ui/digest/digestpage.h"

#include "app/model/async.h"
#include "app/run/digestjob.h"
#include "ui/common/hairline.h"
#include "ui/common/openlink.h"
#include "ui/digest/digestbar.h"
#include "ui/digest/digestexporter.h"
#include "ui/digest/digestpreview.h"
#include "ui/digest/emptydigest.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace winnow {

DigestPage::DigestPage(Library &library, Messages &messages, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_messages(messages),
      m_bar(new DigestBar(this)),
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
    layout->addWidget(m_bar);
    layout->addWidget(newHairline(this));
    layout->addWidget(m_stack, 1);
    m_bar->setCutOffs(m_settings.cutOffs);
    m_empty->sayNoDay();
    m_stack->setCurrentWidget(m_empty);
    connectParts();
}

void DigestPage::connectParts() {
    connect(m_bar, &DigestBar::cutOffsChanged, this, &DigestPage::applyCutOffs);
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
    if (m_ownCutOffs)
        m_ownCutOffs = settings.cutOffs;
    refresh();
}

void DigestPage::setDay(QDate day) {
    if (day == m_day)
        return;
    m_day = day;
    m_ownCutOffs.reset();
    m_view.reset();
    m_bar->showNothing();
    m_empty->sayNoDay();
    m_stack->setCurrentIndex(day.isValid() ? 0 : m_stack->indexOf(m_empty));
    refresh();
}

void DigestPage::applyCutOffs(const CutOffs &cutOffs) {
    m_ownCutOffs = cutOffs;
    m_settings.cutOffs = cutOffs;
    Q_EMIT cutOffsChanged(cutOffs);
    refresh();
}

void DigestPage::refresh() {
    if (!isVisible() || !m_day.isValid()) {
        m_isStale = true;
        return;
    }
    if (m_isMaking) {
        m_onceMore = true;
        return;
    }
    m_isStale = false;
    m_isMaking = true;
    const auto render = [](const Result<Digest> &digest) { return digest.map(viewOf); };
    whenReady(makeDigest(m_library, {m_day, m_ownCutOffs}, m_settings).then(QtFuture::Launch::Async, render),
              this, [this, day = m_day](const Result<DigestView> &result) {
                  m_isMaking = false;
                  showResult(day, result);
                  if (std::exchange(m_onceMore, false))
                      refresh();
              });
}

void DigestPage::showResult(const QDate &day, const Result<DigestView> &result) {
    if (day != m_day)
        return; // another day was chosen meanwhile
    if (!result) {
        m_view.reset();
        m_bar->showNothing();
        m_stack->setCurrentWidget(m_empty);
        if (result.error().code == ErrorCode::NotFound)
            return m_empty->sayUnknownDay(day);
        m_empty->sayFailed(day);
        Q_EMIT m_messages.errorOccurred(result.error(), Retry(this, [this] { refresh(); }));
        return;
    }
    const bool isSameDay = m_view.has_value();
    const bool isUnchanged = isSameDay && m_view->markdown == result->markdown;
    m_view = *result;
    m_bar->showCount(m_view->digest);
    if (m_view->digest.entries.empty())
        return explainEmptyDigest();
    if (!isUnchanged)
        m_preview->showHtml(m_view->html, isSameDay);
    m_stack->setCurrentWidget(m_preview);
}

void DigestPage::explainEmptyDigest() {
    whenReady(
        m_library.listings().days(), this, [this, day = m_day](const Result<std::vector<DaySummary>> &days) {
            if (day != m_day || !m_view || !m_view->digest.entries.empty())
                return;
            m_stack->setCurrentWidget(m_empty);
            if (!days) {
                m_empty->sayFailed(day);
                Q_EMIT m_messages.errorOccurred(days.error(), Retry(this, [this] { refresh(); }));
                return;
            }
            const auto found = std::find_if(days->begin(), days->end(),
                                            [&day](const DaySummary &summary) { return summary.day == day; });
            if (found == days->end())
                m_empty->sayUnknownDay(day);
            else
                m_empty->sayNoPapers(*found, m_bar->cutOffs());
        });
}

void DigestPage::chooseExport() {
    if (m_view)
        m_exporter->chooseFile(*m_view, m_settings.digestFolder);
}

void DigestPage::copy() {
    if (m_view)
        m_exporter->copy(*m_view);
}

void DigestPage::print() {
    if (m_view)
        m_exporter->print(*m_view);
}

void DigestPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

} // namespace winnow
