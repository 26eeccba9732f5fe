#pragma once

#include "ui/papers/list/model/papersortmodel.h"

namespace winnow {

class PaperHeader;

// Shows the taste and the topic column when the first paper that has one is in the table, and the topic's
// only once there is room: until then they would be empty, or take the title's place.
class LateColumns final : public QObject {
    Q_OBJECT
public:
    LateColumns(PaperSortModel &papers, PaperHeader &header);

    void look(); // at all rows

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // the header gets wider

private:
    void lookForTaste(int first, int last); // rows
    void lookForTopics(int first, int last);

    PaperSortModel &m_papers;
    PaperHeader &m_header;
    bool m_hasTopic = false;
};

} // namespace winnow
