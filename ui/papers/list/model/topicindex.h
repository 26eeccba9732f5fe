#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

namespace winnow {

class RowStore;
struct Criteria;

// The topics that papers are told apart by, numbered: first those of the criteria in use, in their order,
// then others that open papers have, of earlier criteria or an imported digest, as they come.
class TopicIndex final {
public:
    static constexpr int none = -1;   // it was said that none fits
    static constexpr int unsaid = -2; // nobody said anything

    bool setCriteria(const Criteria &criteria); // false: as before
    void look(const RowStore &rows);            // at all of them: what follows is as they were then
    void take(const RowStore &rows, int row);   // its topic alone: it may be a new one
    void reset() { m_others.clear(); }          // what is looked at next are other papers

    int of(const RowStore &rows, int row) const; // the topic's number, or one of the above
    int count() const { return int(m_own.size() + m_others.size()); }
    QString name(int number) const;

private:
    int numberOf(const QString &name) const;

    QStringList m_own;
    QStringList m_others;
    QHash<QString, int> m_numbers;
    std::vector<int> m_ofList; // by the number of a RowStore's list
};

QString noneOfTheTopics(); // in words: what TopicIndex::none stands for
QString noTopicYet();      // likewise of unsaid

} // namespace winnow
