#pragma once

#include "app/model/digest.h"

#include <QStringList>
#include <QStringView>

#include <vector>

namespace winnow {

// The entries of a digest under one heading.
struct TopicGroup {
    QString heading;
    size_t first = 0; // index of its first entry
    size_t size = 0;
    friend bool operator==(const TopicGroup &, const TopicGroup &) = default;
};

// Groups entries by topic: topics in this order, then others as they occur, papers without a topic last; the
// order within a topic is kept. If no entry has a topic, nothing is grouped.
void groupByTopic(Digest &digest, const QStringList &order);
// The groups as in the digest; empty if it is not grouped.
std::vector<TopicGroup> topicGroups(const Digest &digest);

// The Markdown of one digest with its group headings replaced by empty lines, and the groups. A text without
// groups is not changed.
struct UngroupedText {
    QString text;
    std::vector<TopicGroup> groups;
};
UngroupedText withoutGroups(QStringView markdown);
// The grouped digest from that text.
void setGroups(Digest &digest, const std::vector<TopicGroup> &groups);

} // namespace winnow
