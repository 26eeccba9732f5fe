#include "ui/papers/page/panes.h"

#include "ui/common/access/splitterorder.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>

#include <algorithm>

namespace winnow {

namespace {

constexpr int narrowest = 1040; // minimum width in pixels for three panes side by side
constexpr quint32 panesStateVersion = 1;

} // namespace

Panes::Panes(QWidget *sidebar, QWidget *main, QWidget *details, QWidget *parent)
    : QWidget(parent),
      m_outer(new QSplitter(Qt::Horizontal)),
      m_inner(new QSplitter(Qt::Horizontal)),
      m_beside{1000, details->sizeHint().width()},
      m_below{550, 450} {
    m_outer->addWidget(sidebar); // added first: Tab follows this order
    m_outer->addWidget(m_inner);
    m_inner->addWidget(main);
    m_inner->addWidget(details);
    m_inner->setStretchFactor(0, 1);
    m_outer->setStretchFactor(1, 1);
    for (QSplitter *splitter : {m_outer, m_inner}) {
        orderParts(*splitter);
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    m_outer->setSizes({sidebar->sizeHint().width(), 1000});
    m_inner->setSizes(m_beside);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_outer);
}

QSize Panes::minimumSizeHint() const {
    const auto least = [](const QSplitter *splitter, int index) {
        const QWidget *widget = splitter->widget(index);
        return widget->minimumSizeHint().expandedTo(widget->minimumSize());
    };
    const QSize main = least(m_inner, 0);
    const QSize details = least(m_inner, 1);
    const QSize sidebar = least(m_outer, 0);
    return {sidebar.width() + m_outer->handleWidth() + std::max(main.width(), details.width()),
            std::max(sidebar.height(), main.height())};
}

void Panes::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange(width() >= narrowest ? Qt::Horizontal : Qt::Vertical);
}

void Panes::arrange(Qt::Orientation orientation) {
    if (m_inner->orientation() == orientation)
        return;
    (m_inner->orientation() == Qt::Horizontal ? m_beside : m_below) = m_inner->sizes();
    m_inner->setOrientation(orientation);
    // Beside the table the details keep their width; below it, both shrink.
    m_inner->setStretchFactor(1, orientation == Qt::Horizontal ? 0 : 1);
    m_inner->setSizes(orientation == Qt::Horizontal ? m_beside : m_below);
}

QByteArray Panes::saveState() const {
    const bool isBeside = m_inner->orientation() == Qt::Horizontal;
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << panesStateVersion << m_outer->sizes() << (isBeside ? m_inner->sizes() : m_beside)
        << (isBeside ? m_below : m_inner->sizes());
    return state;
}

bool Panes::restoreState(const QByteArray &state) {
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QList<int> outer;
    QList<int> beside;
    QList<int> below;
    in >> version >> outer >> beside >> below;
    if (in.status() != QDataStream::Ok || version != panesStateVersion || outer.size() != 2 ||
        beside.size() != 2 || below.size() != 2)
        return false;
    m_beside = beside;
    m_below = below;
    m_outer->setSizes(outer);
    m_inner->setSizes(m_inner->orientation() == Qt::Horizontal ? m_beside : m_below);
    return true;
}

} // namespace winnow
