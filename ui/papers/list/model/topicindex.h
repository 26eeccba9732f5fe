#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <vector>

namespace winnow {

class RowStore;
struct Criteria;

// Numbers the topics of papers: first those of the criteria in use, in their order, then others that open
// papers have from earlier criteria or an imported digest, in order of appearance.
class TopicIndex final {
public:
    static constexpr int none = -1;   // the scorer said that no topic fits
    static constexpr int unsaid = -2; // the scorer said nothing about topics

    bool setCriteria(const Criteria &criteria); // false: unchanged
    void look(const RowStore &rows);          // evaluates all rows; the following answers refer to this state
    void take(const RowStore &rows, int row); // only this row's topic: it may be a new one
    void reset() { m_others.clear(); }        // the next rows belong to a different set of papers

    int of(const RowStore &rows, int row) const; // the topic's number, or one of the above
    int count() const { return int(m_own.size() + m_others.size()); }
    QString name(int number) const;

private:
    int numberOf(const QString &name) const;

    QStringList m_own;
    QStringList m_others;
    QHash<QString, int> m_numbers;
    std::vector<int> m_ofList; // indexed by the number of a RowStore's list

    Q_DECLARE_TR_FUNCTIONS(winnow::TopicIndex)
};

QString noneOfTheTopics(); // TopicIndex::none in words
QString noTopicYet();      // TopicIndex::unsaid in words

} // namespace winnow
