#pragma once

#include "app/model/digest.h"

#include <QStringList>
#include <QStringView>

#include <vector>

namespace winnow {

// Entries of a digest that stand under one heading.
struct TopicGroup {
    QString heading;
    size_t first = 0; // index of its first entry
    size_t size = 0;
    friend bool operator==(const TopicGroup &, const TopicGroup &) = default;
};

// Brings entries of one topic together: topics in this order, then the others as they come, papers of no
// topic last; within a topic the order stays. Where no entry has a topic, nothing is grouped.
void groupByTopic(Digest &digest, const QStringList &order);
// The groups as they stand in the digest; none where it is not grouped.
std::vector<TopicGroup> topicGroups(const Digest &digest);

// The Markdown of one digest without the headings of its groups, in whose place are empty lines; and the
// groups. A text that is not grouped stays as it is.
struct UngroupedText {
    QString text;
    std::vector<TopicGroup> groups;
};
UngroupedText withoutGroups(QStringView markdown);
// The digest of that text, grouped.
void setGroups(Digest &digest, const std::vector<TopicGroup> &groups);

} // namespace winnow
