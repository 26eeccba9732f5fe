#pragma once

#include "app/scoring/replymarks.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <array>
#include <vector>

namespace winnow {

// Finds the marks around reasoning, in time independent of their number.
class MarkFinder final {
public:
    struct Mark {
        QString text; // empty: none
        bool isEnd = false;
    };

    explicit MarkFinder(const ReplyMarks &marks);

    // The mark that begins at `at`. A quoted one is only a mention.
    Mark at(QStringView text, qsizetype at) const;
    // The position after the next mark that ends reasoning; -1: none.
    qsizetype endOfThought(QStringView text, qsizetype from) const;

private:
    bool mayBegin(QStringView text, qsizetype at) const;

    static constexpr size_t ascii = 128;
    static constexpr size_t pairs = ascii * ascii;

    // Whether some mark begins with these two characters. At nearly every position none does.
    std::array<bool, pairs> m_pairs = {};
    QString m_firsts; // the marks' first characters: used if one of the two is not ASCII
    QHash<quint64, std::vector<Mark>> m_marks; // by their first three characters
};

} // namespace winnow
