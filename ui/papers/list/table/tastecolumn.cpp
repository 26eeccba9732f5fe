#include "ui/papers/list/table/tastecolumn.h"

#include "ui/papers/list/table/paperheader.h"

namespace winnow {

TasteColumn::TasteColumn(PaperSortModel &papers, PaperHeader &header)
    : QObject(&header), m_papers(papers), m_header(header) {
    connect(&papers, &QAbstractItemModel::modelReset, this, [this] { look(); });
    connect(&papers, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { look(first, last); });
    connect(&papers, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                constexpr int taste = static_cast<int>(PaperColumn::Taste);
                if (first.column() <= taste && taste <= last.column())
                    look(first.row(), last.row());
            });
}

void TasteColumn::look(int first, int last) {
    for (int row = first; row <= last && !m_header.isTasteOffered(); ++row) {
        if (m_papers.facts(row).hasTaste())
            m_header.offerTaste();
    }
}

} // namespace winnow
