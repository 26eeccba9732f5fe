#pragma once

#include "app/criteria/topics.h"

#include <QStandardItemModel>

namespace winnow {

// What was read out of a prompt as a tree: groups, in them the topics with what belongs to them, and
// everything else. Lines are changed in place, so that typing neither folds groups nor moves the current
// line.
class ReadingTree final : public QStandardItemModel {
    Q_OBJECT
public:
    using QStandardItemModel::QStandardItemModel;

    enum Role {
        PartRole = Qt::UserRole + 1, // int, into parts; -1: of a group
        SignRole,                    // of the kind, before the text; may be empty
        CountRole,                   // of a group's lines
        ReasonRole,                  // why it was left out, or empty
        PausedRole,                  // bool: of a topic that is paused
        IsKnownRole,                 // bool, of the view: it was shown before
    };

    // Topics have a check mark: they count. Those of these names are paused.
    void show(const QString &prompt, const TopicList &read, const QStringList &paused);
    bool isGroup(const QModelIndex &index) const { return index.data(PartRole).toInt() < 0; }
    bool isTopic(const QModelIndex &index) const;
    bool isLeftOut(const QModelIndex &group) const; // the group of what was

private:
    struct Line;
    std::vector<Line> groupsOf(const QString &prompt, const TopicList &read, const QStringList &paused) const;
    void fill(QStandardItem *parent, const std::vector<Line> &lines);
};

} // namespace winnow
