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

// What keys and menus say of papers on the reader's behalf. Bare keys mean the current paper only; many at
// once are for the menu and the line for a tag, which says how many.
class OwnActs final : public QObject {
    Q_OBJECT
public:
    OwnActs(Annotator &annotator, PaperView &view, DetailsPane &details, QObject *parent = nullptr);

    void rateCurrent(std::optional<int> relevance);
    void rateSelected(std::optional<int> relevance);
    void setKnownTags(const QStringList &tags) { m_tags = tags; }
    void addTo(QMenu &menu); // the acts on the selected papers

public Q_SLOTS:
    void tagSelected(); // asks for the tag
    void editNote();    // of the current paper
    void moreLikeThis();

private:
    Annotator &m_annotator;
    PaperView &m_view;
    DetailsPane &m_details;
    QStringList m_tags;
};

} // namespace winnow
