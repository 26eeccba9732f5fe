#include "ui/papers/list/model/topicindex.h"

#include "app/criteria/criteria.h"
#include "app/criteria/topics.h"
#include "app/model/rowstore.h"

namespace winnow {

namespace {

constexpr int notLooked = -3;

} // namespace

// Includes paused topics: papers scored before are still about them.
bool TopicIndex::setCriteria(const Criteria &criteria) {
    QStringList own;
    for (const Topic &topic : readTopics(criteria.scoringPrompt).topics)
        own << topic.name.simplified();
    own.removeDuplicates();
    own.removeAll(QString());
    if (own == m_own)
        return false;
    m_own = own;
    m_others.clear();
    return true;
}

// Rows share their lists, so few names are looked up, however many rows there are.
void TopicIndex::look(const RowStore &rows) {
    m_numbers.clear();
    for (int i = 0; i < count(); ++i)
        m_numbers.insert(name(i), i);
    m_ofList.clear();
    for (int row = 0; row < rows.size(); ++row)
        take(rows, row);
}

void TopicIndex::take(const RowStore &rows, int row) {
    const size_t list = rows.topicList(row);
    if (list >= m_ofList.size())
        m_ofList.resize(rows.lists().size(), notLooked);
    if (m_ofList[list] != notLooked)
        return;
    const std::optional<QString> topic = rows.topicOfList(list);
    if (topic && !topic->isEmpty() && !m_numbers.contains(*topic)) {
        m_numbers.insert(*topic, count());
        m_others << *topic;
    }
    m_ofList[list] = topic ? numberOf(*topic) : unsaid;
}

int TopicIndex::of(const RowStore &rows, int row) const {
    const size_t list = rows.topicList(row);
    return list < m_ofList.size() && m_ofList[list] != notLooked ? m_ofList[list] : unsaid;
}

int TopicIndex::numberOf(const QString &name) const {
    return name.isEmpty() ? none : m_numbers.value(name, unsaid);
}

QString TopicIndex::name(int number) const {
    if (number < 0)
        return {};
    return number < m_own.size() ? m_own.at(number) : m_others.value(number - m_own.size());
}

QString noneOfTheTopics() {
    return TopicIndex::tr("None of your topics");
}

QString noTopicYet() {
    return TopicIndex::tr("No topic yet");
}

} // namespace winnow
