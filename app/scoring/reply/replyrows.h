#pragma once

#include "app/scoring/reply/replyscanner.h"
#include "app/scoring/reply/replytopic.h"

#include <QString>

#include <vector>

namespace winnow {

// What a reply says of one paper, in one place of it.
struct ReplyRow {
    static constexpr int nobody = -1;

    enum class Kind {
        Answer,
        Witness,    // may be no answer but the part of a string: contradicts others, and scores nothing
        Broken,     // it can't be read
        Unfinished, // the reply ends inside
    };
    enum class Fault { None, Relevance, Novelty, TwoIds };

    int paper = nobody; // its place in the batch
    Kind kind = Kind::Answer;
    int relevance = 0; // 1 to 10; 0: not valid
    int novelty = 0;
    Fault fault = Fault::None; // of an answer: which value is not valid
    bool isMissing = false;    // … since it is not there
    ReplyToken wrong;          // … else what is there
    QStringView comment;
    ReplyTopic topic;

    bool isValid() const { return relevance > 0 && novelty > 0; }
};

// The rows of a reply in their order, which of them are in doubt, and what they come to.
//
// Doubt begins with whatever can't be read, or is mended: from there on an object may be part of a string
// whose end was missed. It is over with the reply, if nothing in the rest speaks for it.
class ReplyRows final {
public:
    // What all rows about a paper come to: a row, or the cause why none counts, or neither.
    struct Verdict {
        const ReplyRow *row = nullptr;
        QString cause;
    };

    size_t count() const { return m_rows.size(); }
    void insert(size_t at, std::vector<ReplyRow> rows);

    // Each is about the rows from a place on.
    void drop(size_t from);
    void dropNobodys(size_t from);
    void dropInvalid(size_t from);
    void keepNobodys(size_t from);
    // Nobody's become this paper's, and get its comment and topic where they have none; others are dropped.
    void adopt(size_t from, int paper, QStringView comment, const ReplyTopic &topic);
    void distrust(size_t from); // answers are witnesses from now on
    void distrustNobodys(size_t from);
    bool hasAnswers(size_t from) const;

    void doubt(size_t from); // unless they are in doubt already
    void refute();           // those in doubt are distrusted, and doubt goes on
    void lineEnded();        // without doubt, all before it is sure
    void clear();

    bool isInDoubt() const { return m_inDoubt; }
    bool hasAnswers() const { return hasAnswers(0); }
    bool hasBroken() const;
    std::vector<Verdict> verdicts(size_t papers) const; // by place in the batch

private:
    std::vector<ReplyRow> m_rows;
    size_t m_sure = 0; // so many are not in doubt, or won't be
    bool m_inDoubt = false;
};

} // namespace winnow
