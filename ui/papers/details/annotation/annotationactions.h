#pragma once

#include "app/model/arxivid.h"

#include <QObject>
#include <QStringList>

#include <optional>

class QMenu;

namespace winnow {

class Annotator;
class DetailsPane;
class PaperView;

// The keys and menus for annotations. Bare keys only apply to the current paper; the menu and the tag popup,
// which says how many, apply to all selected papers.
class AnnotationActions final : public QObject {
    Q_OBJECT
public:
    AnnotationActions(Annotator &annotator, PaperView &view, DetailsPane &details, QObject *parent = nullptr);

    void rateCurrent(std::optional<int> relevance);
    void rateSelected(std::optional<int> relevance);
    void setKnownTags(const QStringList &tags) { m_tags = tags; }
    void addTo(QMenu &menu); // adds the actions on the selected papers

public Q_SLOTS:
    void tagSelected(); // opens the tag popup
    void editNote();    // edits the current paper's note
    void moreLikeThis();

private:
    Annotator &m_annotator;
    PaperView &m_view;
    DetailsPane &m_details;
    QStringList m_tags;
};

} // namespace winnow
