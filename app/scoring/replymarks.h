#pragma once

#include "app/model/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

namespace winnow {

// How models mark their thoughts and name the fields of their answers: the one table of it, which own ones
// are added to. Upper and lower case are one in all of it.
// Sources: ml-explore/mlx-lm #1867, NousResearch/hermes-agent #62680, lmstudio-ai/lmstudio-bug-tracker #2013,
// waybarrios/vllm-mlx #599, LostRuins/koboldcpp #1745.
struct ReplyMarks {
    struct Thought {
        QString begin; // empty: the prompt's template begins it
        QString end;
        friend bool operator==(const Thought &, const Thought &) = default;
    };
    enum class Key {
        Other,
        Id,
        Relevance,
        Novelty,
        Comment,
        Topic,       // of the paper: a number, a name, a list or an object
        OtherTopics, // that fit as well
        TopicReason,
        Value, // of a score that is an object: {"score": 8, "reason": "…"}
        List,  // what the rows may stand under
    };

    ReplyMarks(); // the table without own ones

    Key keyOf(QStringView name) const;

    QList<Thought> thoughts;
    QHash<QString, Key> keys; // by plainName()

    friend bool operator==(const ReplyMarks &, const ReplyMarks &) = default;
};

// A field's name without regard to case and marks: "arxivid" for "ARXIVID", "arxiv_id" and "ArXiv ID".
QString plainName(QStringView name);

// The table with the marks and names of one model added to it, from one line such as
//     <muse>…</muse>; relevance=fit; novelty=newness; id=paper; comment=why
// The parts are separated by semicolons, in any order, each as often as is needed. "begin…end" (or three
// points) are the marks around thoughts; without a begin, the template of the prompt begins them. What stands
// behind "=" is how the model names that field. An empty line adds nothing. InvalidInput: detail says what is
// wrong, untranslated; place is the part.
Result<ReplyMarks> replyMarks(const QString &own);

} // namespace winnow
