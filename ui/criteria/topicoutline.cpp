#include "ui/criteria/topicoutline.h"

#include "ui/criteria/criteriawords.h"

#include <QLabel>
#include <QListWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr int lineRole = Qt::UserRole;

QString keywordSentence(const TopicList &topics) {
    QStringList parts;
    if (!topics.relevantKeywords.isEmpty())
        parts.append(TopicOutline::tr("%n relevant", "keywords", int(topics.relevantKeywords.size())));
    if (!topics.irrelevantKeywords.isEmpty())
        parts.append(TopicOutline::tr("%n irrelevant", "keywords", int(topics.irrelevantKeywords.size())));
    if (!topics.applicationKeywords.isEmpty())
        parts.append(TopicOutline::tr("%n application", "keywords", int(topics.applicationKeywords.size())));
    return parts.isEmpty() ? QString()
                           : TopicOutline::tr("Keywords: %1").arg(parts.join(QStringLiteral(" · ")));
}

// Air between the topics. Not the list's own spacing: with that it lays lines out for a narrower column than
// it draws them for, and cuts one that would just fit.
class AiryLines final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        constexpr int air = 6;
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, air);
    }
};

} // namespace

TopicOutline::TopicOutline(QWidget *parent)
    : QWidget(parent),
      m_list(new QListWidget(this)),
      m_none(new QLabel(this)),
      m_keywords(new QLabel(this)),
      m_size(new QLabel(this)) {
    auto *heading = new QLabel(tr("Topi&cs"), this);
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setBuddy(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust); // wrapped lines need another height in another width
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setItemDelegate(new AiryLines(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Topics of the scoring prompt"));
    m_none->setText(
        tr("No topics found. Number them – “1. Your topic” – and say below each what is “Relevant:” "
           "and what is “Irrelevant:”."));
    m_size->setObjectName(QStringLiteral("promptSize"));
    for (QLabel *label : {m_none, m_keywords, m_size}) {
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setVisible(label == m_size);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 10, 12);
    layout->addWidget(heading);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_keywords);
    layout->addWidget(m_size);

    const auto request = [this](const QListWidgetItem *item) {
        Q_EMIT lineRequested(item->data(lineRole).toInt());
    };
    connect(m_list, &QListWidget::itemClicked, this, request);
    connect(m_list, &QListWidget::itemActivated, this, request);
}

void TopicOutline::showTopics(const TopicList &topics) {
    const int row = m_list->currentRow();
    // Items are changed in place so that typing neither flickers nor moves the current row.
    while (m_list->count() > int(topics.topics.size()))
        delete m_list->takeItem(m_list->count() - 1);
    for (size_t i = 0; i < topics.topics.size(); ++i) {
        if (m_list->count() <= int(i))
            m_list->addItem(QString());
        QListWidgetItem *item = m_list->item(int(i));
        item->setText(topics.topics[i].name);
        item->setData(lineRole, topics.topics[i].line);
        item->setToolTip(tr("Line %1").arg(topics.topics[i].line));
    }
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
    m_none->setVisible(topics.topics.empty());
    const QString sentence = keywordSentence(topics);
    m_keywords->setText(sentence);
    m_keywords->setVisible(!sentence.isEmpty());
}

void TopicOutline::setFoot(QWidget *foot) {
    layout()->addWidget(foot);
}

void TopicOutline::showSize(const QString &prompt) {
    m_size->setText(sizeSentence(prompt));
}

} // namespace winnow
