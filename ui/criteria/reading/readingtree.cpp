#include "ui/criteria/reading/readingtree.h"

#include "ui/criteria/reading/readingwords.h"

#include <array>

namespace winnow {

namespace {

using Kind = ReadPart::Kind;

constexpr int groupRole = Qt::UserRole; // the kind of part that the group holds
constexpr qsizetype longestText = 400;
// lines shown per group: nobody reads more, and laying out each takes time
constexpr size_t mostOfGroup = 300;

QString signOf(Kind kind) {
    switch (kind) {
    case Kind::Wish:
    case Kind::Keyword:
        return QStringLiteral("+");
    case Kind::WeakWish:
        return QStringLiteral("~");
    case Kind::Exclusion:
    case Kind::ExcludedKeyword:
        return QStringLiteral("−");
    default:
        return {};
    }
}

QString shortened(const QString &text) {
    return text.size() > longestText ? text.left(longestText) + u'…' : text;
}

QString groupTitle(Kind kind) {
    switch (kind) {
    case Kind::Topic:
        return ReadingTree::tr("Topics");
    case Kind::Wish:
        return ReadingTree::tr("Wanted, any topic");
    case Kind::WeakWish:
        return ReadingTree::tr("Nice to have");
    case Kind::Exclusion:
        return ReadingTree::tr("Not wanted, any topic");
    case Kind::Keyword:
        return ReadingTree::tr("Keywords");
    case Kind::ExcludedKeyword:
        return ReadingTree::tr("Unwanted keywords");
    case Kind::Application:
        return ReadingTree::tr("Application keywords");
    case Kind::Author:
        return ReadingTree::tr("Authors");
    case Kind::LeftOut:
        break;
    }
    return ReadingTree::tr("Ignored");
}

QString reasonOf(const ReadPart &part, bool isPaused) {
    if (part.kind == Kind::LeftOut)
        return leftOutReason(part.reason);
    return isPaused && part.kind == Kind::Topic ? ReadingTree::tr("paused") : QString();
}

QString spokenLine(const ReadPart &part, bool isPaused, const QString &reason, const QString &text) {
    QString kind =
        part.kind == Kind::LeftOut ? ReadingTree::tr("ignored, %1").arg(reason) : partKindName(part.kind);
    if (isPaused)
        kind = ReadingTree::tr("%1, paused", "what a line of the criteria is").arg(kind);
    return ReadingTree::tr("%1: %2").arg(kind, text);
}

// In the order in which they are shown.
constexpr std::array groupKinds{Kind::Topic,       Kind::Wish,    Kind::Exclusion,
                                Kind::WeakWish,    Kind::Keyword, Kind::ExcludedKeyword,
                                Kind::Application, Kind::Author,  Kind::LeftOut};

} // namespace

struct ReadingTree::Line {
    QString text;
    QString spoken;
    QString toolTip;
    QString sign;
    QString reason;
    int part = -1;
    Kind kind = Kind::LeftOut;
    std::vector<Line> lines;
    int count = 0; // number of lines in a group, shown or not
    bool isPaused = false;
};

std::vector<ReadingTree::Line> ReadingTree::groupsOf(const QString &prompt, const TopicList &read,
                                                     const QStringList &paused) const {
    std::vector<Line> groups;
    for (const Kind kind : groupKinds)
        groups.push_back({groupTitle(kind), {}, {}, {}, {}, -1, kind, {}});
    const auto groupOf = [&groups](Kind kind) {
        return std::find_if(groups.begin(), groups.end(),
                            [kind](const Line &line) { return line.kind == kind; });
    };
    std::vector<Line> &topics = groupOf(Kind::Topic)->lines;
    std::vector<size_t> rows(read.topics.size(), size_t(-1)); // rows of the topics seen so far
    qsizetype number = 1;                                     // of the line at `counted`
    qsizetype counted = 0;
    for (size_t i = 0; i < read.parts.size(); ++i) {
        const ReadPart &part = read.parts[i];
        number += QStringView(prompt).mid(counted, part.begin - counted).count(u'\n');
        counted = part.begin;
        Line line;
        line.text = shortened(prompt.mid(part.begin, std::min(part.length, 2 * longestText)).simplified());
        line.kind = part.kind;
        line.part = int(i);
        line.sign = signOf(part.kind);
        const bool isOfTopic = part.topic >= 0 && size_t(part.topic) < rows.size();
        line.isPaused = isOfTopic && paused.contains(read.topics[size_t(part.topic)].name.simplified());
        line.reason = reasonOf(part, line.isPaused);
        line.spoken = spokenLine(part, line.isPaused, line.reason, line.text);
        line.toolTip = tr("Line %1").arg(number);
        const size_t row = isOfTopic ? rows[size_t(part.topic)] : size_t(-1);
        if (part.kind == Kind::Topic && isOfTopic)
            rows[size_t(part.topic)] = topics.size();
        const bool isBelow = part.kind != Kind::Topic && row < topics.size();
        (isBelow ? topics[row].lines : groupOf(part.kind)->lines).push_back(std::move(line));
    }
    std::erase_if(groups, [](const Line &group) { return group.lines.empty(); });
    for (Line &group : groups) {
        group.count = int(group.lines.size());
        if (group.lines.size() > mostOfGroup) {
            group.lines.resize(mostOfGroup);
            Line &last = group.lines.back(); // leads to the first line that is not shown
            last = {tr("and %n more", nullptr, group.count - int(mostOfGroup) + 1),
                    {},
                    {},
                    {},
                    {},
                    last.part,
                    last.kind,
                    {}};
        }
        group.spoken = tr("%1, %n line(s)", nullptr, group.count).arg(group.text);
    }
    return groups;
}

void ReadingTree::show(const QString &prompt, const TopicList &read, const QStringList &paused) {
    fill(invisibleRootItem(), groupsOf(prompt, read, paused));
}

void ReadingTree::fill(QStandardItem *parent, const std::vector<Line> &lines) {
    const auto isOther = [parent](int row, const Line &line) {
        return line.part < 0 && parent->child(row)->data(groupRole).toInt() != int(line.kind);
    };
    for (int row = 0; row < int(lines.size()); ++row) {
        const Line &line = lines[size_t(row)];
        // Removing a group leaves the others untouched.
        while (row < parent->rowCount() && isOther(row, line) && parent->rowCount() > int(lines.size()))
            parent->removeRow(row);
        if (row >= parent->rowCount() || isOther(row, line)) {
            auto *item = new QStandardItem;
            item->setEditable(false);
            parent->insertRow(row, item);
        }
        QStandardItem *item = parent->child(row);
        const auto set = [item](const QVariant &value, int role) {
            if (item->data(role) != value)
                item->setData(value, role);
        };
        set(int(line.kind), groupRole);
        set(line.text, Qt::DisplayRole);
        set(line.spoken, Qt::AccessibleTextRole);
        set(line.toolTip, Qt::ToolTipRole);
        set(line.part, PartRole);
        set(line.sign, SignRole);
        set(line.count, CountRole);
        set(line.reason, ReasonRole);
        set(line.isPaused, PausedRole);
        const bool hasCheck = line.kind == Kind::Topic && line.part >= 0;
        if (item->isCheckable() != hasCheck)
            item->setCheckable(hasCheck);
        set(hasCheck ? QVariant(line.isPaused ? Qt::Unchecked : Qt::Checked) : QVariant(),
            Qt::CheckStateRole);
        fill(item, line.lines);
    }
    if (parent->rowCount() > int(lines.size()))
        parent->removeRows(int(lines.size()), parent->rowCount() - int(lines.size()));
}

bool ReadingTree::isTopic(const QModelIndex &index) const {
    return !isGroup(index) && index.data(groupRole).toInt() == int(Kind::Topic);
}

bool ReadingTree::isLeftOut(const QModelIndex &group) const {
    return isGroup(group) && group.data(groupRole).toInt() == int(Kind::LeftOut);
}

} // namespace winnow
