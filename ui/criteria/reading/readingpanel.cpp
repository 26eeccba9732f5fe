#include "ui/criteria/reading/readingpanel.h"

#include "app/criteria/restate.h"
#include "app/model/async.h"
#include "app/text/tex.h"
#include "ui/criteria/criteriawords.h"
#include "ui/criteria/reading/readingmenu.h"
#include "ui/criteria/reading/readingview.h"
#include "ui/criteria/reading/readingwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QtConcurrent>

#include <algorithm>

namespace winnow {

ReadingPanel::ReadingPanel(QWidget *parent)
    : QWidget(parent),
      m_view(new ReadingView(this)),
      m_correct(new QToolButton(this)),
      m_none(new QLabel(nothingReadSentence(), this)),
      m_pausedNote(new QLabel(this)),
      m_size(new QLabel(this)) {
    m_view->setModel(&m_tree);
    m_view->setAccessibleName(tr("What Winnow found in the scoring prompt"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_correct->setObjectName(QStringLiteral("correctReading"));
    m_correct->setText(tr("&Correct…"));
    m_correct->setToolTip(tr("Change how the selected line is understood; the text is updated"));
    m_correct->setProperty("quiet", true);
    m_correct->setFocusPolicy(Qt::TabFocus);
    m_none->setObjectName(QStringLiteral("nothingRead"));
    m_size->setObjectName(QStringLiteral("promptSize"));
    m_pausedNote->setObjectName(QStringLiteral("pausedNote"));
    for (QLabel *label : {m_none, m_pausedNote, m_size}) {
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setVisible(label == m_size);
    }
    compose();
    connectParts();
    showPossible();
}

void ReadingPanel::connectParts() {
    connect(m_view, &ReadingView::chosen, this, &ReadingPanel::requestPlace);
    connect(m_view, &ReadingView::toggled, this, [this](const QModelIndex &index) {
        if (const ReadPart *part = partAt(index))
            togglePause(*part);
    });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (partAt(index))
            requestPlace(index);
        else
            m_view->setExpanded(index, !m_view->isExpanded(index));
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        showMenu(m_view->indexAt(position), m_view->viewport()->mapToGlobal(position));
    });
    connect(m_correct, &QToolButton::clicked, this, [this] {
        showMenu(m_view->currentIndex(), m_correct->mapToGlobal(m_correct->rect().bottomLeft()));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReadingPanel::showPossible);
}

void ReadingPanel::compose() {
    auto *heading = new QLabel(tr("What &Winnow finds"), this);
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setBuddy(m_view);
    auto *head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(m_correct);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 12);
    layout->addLayout(head);
    layout->addWidget(m_none);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_pausedNote);
    layout->addWidget(m_size);
    setTabOrder(m_view, m_correct);
}

void ReadingPanel::setFoot(QWidget *foot) {
    layout()->addWidget(foot);
}

void ReadingPanel::showReading(const QString &prompt, const TopicList &read) {
    m_prompt = prompt;
    m_read = read;
    showTree();
    m_view->expandNew();
    m_none->setVisible(read.isEmpty());
    showPossible();
}

void ReadingPanel::setPaused(const QStringList &topics) {
    if (topics == m_paused)
        return;
    m_paused = topics;
    showTree();
}

void ReadingPanel::showTree() {
    m_tree.show(m_prompt, m_read, m_paused);
    const auto paused = std::ranges::count_if(
        m_read.topics, [this](const Topic &topic) { return m_paused.contains(topic.name.simplified()); });
    m_pausedNote->setVisible(paused > 0);
    m_pausedNote->setText(tr("%Ln topic(s) paused: left out of prompts, scores and screening. "
                             "Earlier scores stay. Tick a topic to resume it.",
                             nullptr, static_cast<int>(paused)));
}

void ReadingPanel::togglePause(const ReadPart &part) {
    if (part.topic < 0 || size_t(part.topic) >= m_read.topics.size())
        return;
    const QString name = m_read.topics[size_t(part.topic)].name.simplified();
    QStringList paused;
    for (const Topic &topic : m_read.topics) {
        const QString each = topic.name.simplified();
        if (m_paused.contains(each) != (each == name) && !paused.contains(each))
            paused << each;
    }
    Q_EMIT pauseRequested(paused);
}

void ReadingPanel::showSize(const QString &prompt) {
    m_size->setText(sizeSentence(prompt));
}

void ReadingPanel::setEditable(bool isEditable) {
    m_isEditable = isEditable;
    m_view->setCanPause(isEditable);
    showPossible();
}

void ReadingPanel::setFollowed(const QStringList &names) {
    m_followed = names;
}

void ReadingPanel::showPossible() {
    const ReadPart *part = partAt(m_view->currentIndex());
    const bool isPaperList = part && part->reason == ReadPart::Reason::PaperList;
    m_correct->setEnabled(part && !isPaperList && (m_isEditable || part->kind == ReadPart::Kind::Author));
}

const ReadPart *ReadingPanel::partAt(const QModelIndex &index) const {
    if (!index.isValid() || m_tree.isGroup(index))
        return nullptr;
    const auto number = size_t(index.data(ReadingTree::PartRole).toInt());
    return number < m_read.parts.size() ? &m_read.parts[number] : nullptr;
}

void ReadingPanel::requestPlace(const QModelIndex &index) {
    if (const ReadPart *part = partAt(index))
        Q_EMIT placeRequested(part->begin, part->length);
}

void ReadingPanel::showMenu(const QModelIndex &index, const QPoint &where) {
    const ReadPart *part = partAt(index);
    if (!part || part->reason == ReadPart::Reason::PaperList)
        return;
    ReadingMenu::Offer offer;
    offer.part = *part;
    offer.canChange = m_isEditable;
    for (const Topic &topic : m_read.topics)
        offer.topics << topic.name;
    offer.isPaused = m_paused.contains(offer.topics.value(part->topic).simplified());
    const QString text = m_prompt.mid(part->begin, part->length);
    for (const QString &author : part->kind == ReadPart::Kind::Author ? m_read.authors : QStringList()) {
        const auto isSame = [&](const QString &name) { return foldedName(name) == foldedName(author); };
        if (!text.contains(author))
            continue;
        offer.authors << author;
        if (std::any_of(m_followed.begin(), m_followed.end(), isSame))
            offer.followed << author;
    }
    auto *menu = new ReadingMenu(offer, this);
    connect(menu, &ReadingMenu::kindChosen, this,
            [this, part = *part](ReadPart::Kind kind, int topic) { restate(part, kind, topic); });
    connect(menu, &ReadingMenu::pauseRequested, this, [this, part = *part] { togglePause(part); });
    connect(menu, &ReadingMenu::followRequested, this, &ReadingPanel::followRequested);
    menu->popup(where);
}

// The suggested rewrites are parsed on a worker thread, like the text itself.
void ReadingPanel::restate(const ReadPart &part, ReadPart::Kind kind, int topic) {
    whenReady(QtConcurrent::run(restated, m_prompt, part, kind, topic), this,
              [this, from = m_prompt](const QString &to) { Q_EMIT rewritten(from, to); });
}

} // namespace winnow
