#include "ui/papers/list/table/topiccolumn.h"

#include "ui/papers/list/table/paperheader.h"

#include <QEvent>

namespace winnow {

TopicColumn::TopicColumn(PaperSortModel &papers, PaperHeader &header)
    : QObject(&header), m_papers(papers), m_header(header) {
    header.viewport()->installEventFilter(this);
    connect(&papers, &QAbstractItemModel::modelReset, this, [this] {
        m_isKnown = false;
        look();
    });
    connect(&papers, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { look(first, last); });
    connect(&papers, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                constexpr int topic = static_cast<int>(PaperColumn::Topic);
                if (first.column() <= topic && topic <= last.column())
                    look(first.row(), last.row());
            });
}

void TopicColumn::look(int first, int last) {
    for (int row = first; row <= last && !m_isKnown && !m_header.isTopicOffered(); ++row)
        m_isKnown = m_papers.topic(row) >= 0;
    if (m_isKnown)
        m_header.offerTopic();
}

bool TopicColumn::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize && m_isKnown)
        m_header.offerTopic();
    return QObject::eventFilter(watched, event);
}

} // namespace winnow
