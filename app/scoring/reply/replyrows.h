#pragma once

#include "app/scoring/reply/replyscanner.h"
#include "app/scoring/reply/replytopic.h"

#include <QString>

#include <vector>

namespace winnow {

// What one place in a reply says about one paper.
struct ReplyRow {
    static constexpr int nobody = -1;

    enum class Kind {
        Answer,
        Witness,    // may be part of a string rather than an answer: contradicts others, but gives no score
        Broken,     // it can't be read
        Unfinished, // the reply ends inside
    };
    enum class Fault { None, Relevance, Novelty, TwoIds };

    int paper = nobody; // index in the batch
    Kind kind = Kind::Answer;
    int relevance = 0; // 1 to 10; 0: invalid
    int novelty = 0;
    Fault fault = Fault::None; // of an answer: which value is invalid
    bool isMissing = false;    // … because it is missing
    ReplyToken wrong;          // … otherwise its text
    QStringView comment;
    ReplyTopic topic;

    bool isValid() const { return relevance > 0 && novelty > 0; }
};

// The rows of a reply in order, which of them are doubtful, and their result. Doubt begins with anything
// unreadable or repaired: from there on an object may be part of a string whose end was missed. It ends with
// the reply, unless something in the rest confirms it.
class ReplyRows final {
public:
    // The result of all rows about a paper: a row, or the reason why none counts, or neither.
    struct Verdict {
        const ReplyRow *row = nullptr;
        QString cause;
    };

    size_t count() const { return m_rows.size(); }
    void insert(size_t at, std::vector<ReplyRow> rows);

    // Each is about the rows from an index on.
    void drop(size_t from);
    void dropNobodys(size_t from);
    void dropInvalid(size_t from);
    void keepNobodys(size_t from);
    // Rows without a paper are assigned to this one, and get its comment and topic if they have none; others
    // are dropped.
    void adopt(size_t from, int paper, QStringView comment, const ReplyTopic &topic);
    void distrust(size_t from); // answers count only as witnesses
    void distrustNobodys(size_t from);
    bool hasAnswers(size_t from) const;

    void doubt(size_t from); // unless they are already in doubt
    void refute();           // distrusts those in doubt, and doubt continues
    void lineEnded();        // without doubt, everything before it is certain
    void clear();

    bool isInDoubt() const { return m_inDoubt; }
    bool hasAnswers() const { return hasAnswers(0); }
    bool hasBroken() const;
    std::vector<Verdict> verdicts(size_t papers) const; // by index in the batch

private:
    std::vector<ReplyRow> m_rows;
    size_t m_sure = 0; // so many are certain
    bool m_inDoubt = false;
};

} // namespace winnow
