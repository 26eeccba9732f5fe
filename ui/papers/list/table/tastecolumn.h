#pragma once

#include "ui/papers/list/model/papersortmodel.h"

namespace winnow {

class PaperHeader;

// Shows the taste column when the first paper with a taste arrives: until then it would be empty.
class TasteColumn final : public QObject {
    Q_OBJECT
public:
    TasteColumn(PaperSortModel &papers, PaperHeader &header);

    void look() { look(0, m_papers.rowCount() - 1); }

private:
    void look(int first, int last); // rows

    PaperSortModel &m_papers;
    PaperHeader &m_header;
};

} // namespace winnow
