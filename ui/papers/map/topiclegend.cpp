#include "ui/papers/map/topiclegend.h"

#include "ui/common/flowlayout.h"
#include "ui/papers/list/model/papermodel.h"
#include "ui/papers/map/topicdots.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace winnow {

namespace {

constexpr int signSize = 12;
constexpr int longestEntry = 36; // characters; the tool tip has the rest

size_t topicSignOf(int topic) {
    if (topic == TopicIndex::none)
        return ScoreCounts::none;
    if (topic == TopicIndex::unsaid)
        return ScoreCounts::unsaid;
    return std::min(static_cast<size_t>(topic), ScoreCounts::others);
}

QString topicNameOf(const TopicIndex &topics, int topic) {
    return topic == TopicIndex::none     ? noneOfTheTopics()
           : topic == TopicIndex::unsaid ? noTopicYet()
                                         : topics.name(topic);
}

QString topicTermOf(const TopicIndex &topics, int topic) {
    if (topic == TopicIndex::unsaid)
        return {};
    return topic == TopicIndex::none
               ? QStringLiteral("topic:none")
               : QStringLiteral("topic:\"%1\"").arg(topics.name(topic).remove(QLatin1Char('"')));
}

} // namespace

TopicLegend::TopicLegend(QWidget *parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("topicLegend"));
    setAccessibleName(tr("Topics of the map"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *list = new QWidget;
    m_flow = new FlowLayout(list, 2);
    m_flow->setContentsMargins(0, 2, 0, 2);
    setWidget(list);
    viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
}

// While one topic is searched for, the others stay, or there would be no way from one to the next.
void TopicLegend::setCounts(const PaperModel &papers, const ScoreCounts &counts) {
    const TopicIndex &topics = papers.topics();
    std::vector<Entry> entries;
    for (const auto &[topic, count] : counts.topics())
        entries.push_back({topic, topicNameOf(topics, topic), count, topicTermOf(topics, topic)});
    const bool isOneAsked = std::ranges::any_of(m_entries, [this](const Entry &entry) {
        return !entry.term.isEmpty() && m_search.contains(entry.term);
    });
    for (const Entry &entry : isOneAsked ? m_entries : std::vector<Entry>()) {
        if (std::ranges::find(entries, entry.name, &Entry::name) == entries.end())
            entries.push_back({entry.topic, entry.name, 0, entry.term});
    }
    // The topics in order, then papers without one.
    std::ranges::sort(entries, {}, [](const Entry &entry) {
        return entry.topic >= 0 ? entry.topic : std::numeric_limits<int>::max() + entry.topic;
    });
    show(entries);
}

void TopicLegend::setSearch(const QString &words) {
    m_search = words;
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(!m_entries[i].term.isEmpty() && words.contains(m_entries[i].term));
}

void TopicLegend::show(const std::vector<Entry> &entries) {
    if (entries == m_entries)
        return;
    m_entries = entries;
    while (m_buttons.size() > entries.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < entries.size()) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setIconSize({signSize, signSize});
        const size_t place = m_buttons.size();
        connect(button, &QToolButton::clicked, this, [this, place] {
            const QString term = m_entries[place].term;
            setSearch(m_search); // keeps the current state until the search changes
            Q_EMIT picked(term);
        });
        m_flow->addWidget(button);
        m_buttons.push_back(button);
    }
    for (size_t i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries[i];
        QString name = entry.name.size() > longestEntry ? entry.name.left(longestEntry) + u'…' : entry.name;
        name.replace(u'&', QLatin1String("&&"));
        const QString count =
            entry.papers > 0 ? QStringLiteral("  ") + QLocale().toString(entry.papers) : QString();
        m_buttons[i]->setText(name + count);
        m_buttons[i]->setEnabled(!entry.term.isEmpty());
        m_buttons[i]->setAccessibleName(tr("%1, %n paper(s)", "a topic", entry.papers).arg(entry.name));
        m_buttons[i]->setToolTip(entry.term.isEmpty() ? entry.name
                                                      : tr("%1: show only these papers").arg(entry.name));
    }
    paintSigns();
    setSearch(m_search);
}

void TopicLegend::paintSigns() {
    const double ratio = devicePixelRatioF();
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        QPixmap sign(QSize(signSize, signSize) * ratio);
        sign.setDevicePixelRatio(ratio);
        sign.fill(Qt::transparent);
        QPainter painter(&sign);
        painter.setRenderHint(QPainter::Antialiasing);
        paintTopicMark(painter, {signSize / 2.0, signSize / 2.0}, 4.5, topicSignOf(m_entries[i].topic),
                       palette());
        painter.end();
        QIcon icon(sign);
        icon.addPixmap(sign, QIcon::Disabled); // a disabled entry looks like the others
        m_buttons[i]->setIcon(icon);
    }
}

void TopicLegend::changeEvent(QEvent *event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintSigns();
}

void TopicLegend::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace winnow
