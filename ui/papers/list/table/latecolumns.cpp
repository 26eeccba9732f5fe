#include "ui/papers/list/table/latecolumns.h"

#include "ui/papers/list/table/paperheader.h"

#include <QEvent>

namespace winnow {

LateColumns::LateColumns(PaperSortModel &papers, PaperHeader &header)
    : QObject(&header), m_papers(papers), m_header(header) {
    header.viewport()->installEventFilter(this);
    connect(&papers, &QAbstractItemModel::modelReset, this, [this] {
        m_hasTopic = false;
        look();
    });
    connect(&papers, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                lookForTaste(first, last);
                lookForTopics(first, last);
            });
    connect(&papers, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const auto isAmong = [&first, &last](PaperColumn column) {
                    const int place = static_cast<int>(column);
                    return first.column() <= place && place <= last.column();
                };
                if (isAmong(PaperColumn::Taste))
                    lookForTaste(first.row(), last.row());
                if (isAmong(PaperColumn::Topic))
                    lookForTopics(first.row(), last.row());
            });
}

void LateColumns::look() {
    lookForTaste(0, m_papers.rowCount() - 1);
    lookForTopics(0, m_papers.rowCount() - 1);
}

void LateColumns::lookForTaste(int first, int last) {
    for (int row = first; row <= last && !m_header.isTasteOffered(); ++row) {
        if (m_papers.facts(row).hasTaste())
            m_header.offerTaste();
    }
}

void LateColumns::lookForTopics(int first, int last) {
    for (int row = first; row <= last && !m_hasTopic && !m_header.isTopicOffered(); ++row)
        m_hasTopic = m_papers.topic(row) >= 0;
    if (m_hasTopic)
        m_header.offerTopic();
}

bool LateColumns::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize && m_hasTopic)
        m_header.offerTopic();
    return QObject::eventFilter(watched, event);
}

} // namespace winnow
