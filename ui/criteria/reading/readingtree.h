#pragma once

#include "app/criteria/topics.h"

#include <QStandardItemModel>

namespace winnow {

// What was understood from a prompt, as a tree of groups: topics with what belongs to them, and everything
// else. Rows are updated in place, so that typing neither collapses groups nor moves the current row.
class ReadingTree final : public QStandardItemModel {
    Q_OBJECT
public:
    using QStandardItemModel::QStandardItemModel;

    enum Role {
        PartRole = Qt::UserRole + 1, // int, into parts; -1: of a group
        SignRole,                    // the kind's sign before the text; may be empty
        CountRole,                   // number of a group's lines
        ReasonRole,                  // why it was ignored, or empty
        PausedRole,                  // bool: a paused topic
        IsKnownRole,                 // bool, set by the view: it was shown before
    };

    // Checked topics count. The named ones are paused.
    void show(const QString &prompt, const TopicList &read, const QStringList &paused);
    bool isGroup(const QModelIndex &index) const { return index.data(PartRole).toInt() < 0; }
    bool isTopic(const QModelIndex &index) const;
    bool isLeftOut(const QModelIndex &group) const; // the group of ignored parts

private:
    struct Line;
    std::vector<Line> groupsOf(const QString &prompt, const TopicList &read, const QStringList &paused) const;
    void fill(QStandardItem *parent, const std::vector<Line> &lines);
};

} // namespace winnow
