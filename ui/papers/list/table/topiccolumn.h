#pragma once

#include "ui/papers/list/model/papersortmodel.h"

namespace winnow {

class PaperHeader;

// Shows the topic column when a paper with a topic is in the table and there is room: until then it would be
// empty, or take the title's place.
class TopicColumn final : public QObject {
    Q_OBJECT
public:
    TopicColumn(PaperSortModel &papers, PaperHeader &header);

    void look() { look(0, m_papers.rowCount() - 1); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // the header gets wider

private:
    void look(int first, int last); // rows

    PaperSortModel &m_papers;
    PaperHeader &m_header;
    bool m_isKnown = false; // there is a topic
};

} // namespace winnow
