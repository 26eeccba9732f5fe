#include "ui/papers/details/annotation/annotationactions.h"

#include "ui/common/messages/announcer.h"
#include "ui/papers/details/annotation/annotator.h"
#include "ui/papers/details/annotation/tagpopup.h"
#include "ui/papers/details/detailspane.h"
#include "ui/papers/list/model/acttexts.h"
#include "ui/papers/list/table/paperview.h"

#include <QMenu>

namespace winnow {

AnnotationActions::AnnotationActions(Annotator &annotator, PaperView &view, DetailsPane &details,
                                     QObject *parent)
    : QObject(parent), m_annotator(annotator), m_view(view), m_details(details) {}

void AnnotationActions::rateCurrent(std::optional<int> relevance) {
    const auto id = m_view.currentPaper();
    if (!id)
        return;
    m_annotator.setRelevance({*id}, relevance);
    announce(m_view, relevanceSaid(relevance));
}

void AnnotationActions::rateSelected(std::optional<int> relevance) {
    if (const auto ids = m_view.selectedPapers(); !ids.empty())
        m_annotator.setRelevance(ids, relevance);
}

void AnnotationActions::tagSelected() {
    const std::vector<ArxivId> ids = m_view.selectedPapers();
    if (ids.empty())
        return;
    const QWidget *place = m_view.isVisible() ? m_view.viewport() : m_view.window();
    const QRect row = m_view.isVisible() ? m_view.visualRect(m_view.currentIndex()) : place->rect();
    constexpr int indent = 60;
    openTagPopup(*m_view.window(), place->mapToGlobal(QPoint(row.left() + indent, row.bottom())),
                 static_cast<int>(ids.size()), m_tags,
                 [&annotator = m_annotator, ids](const QString &tag) { annotator.addTag(ids, tag); });
}

void AnnotationActions::editNote() {
    if (m_details.isVisible())
        m_details.editNote();
}

void AnnotationActions::moreLikeThis() {
    m_details.askSimilar();
}

void AnnotationActions::addTo(QMenu &menu) {
    constexpr int highest = 10;
    const int count = static_cast<int>(m_view.selectedPapers().size());
    menu.addSeparator();
    connect(menu.addAction(tr("Tag %n paper(s)…", nullptr, count)), &QAction::triggered, this,
            &AnnotationActions::tagSelected);
    QMenu *rate = menu.addMenu(tr("Your relevance for %n paper(s)", nullptr, count));
    for (int relevance = highest; relevance > 0; --relevance)
        connect(rate->addAction(QString::number(relevance)), &QAction::triggered, this,
                [this, relevance] { rateSelected(relevance); });
    rate->addSeparator();
    connect(rate->addAction(tr("Clear")), &QAction::triggered, this, [this] { rateSelected({}); });
    if (count == 1)
        connect(menu.addAction(tr("More like this")), &QAction::triggered, this,
                &AnnotationActions::moreLikeThis);
}

} // namespace winnow
