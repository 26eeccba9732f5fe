#pragma once

#include "app/model/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

namespace winnow {

// How models mark their reasoning and name the fields of their answers: the table of all known ways, to which
// own ones are added. Case is ignored everywhere. Sources: ml-explore/mlx-lm #1867, NousResearch/hermes-agent
// #62680, lmstudio-ai/lmstudio-bug-tracker #2013, waybarrios/vllm-mlx #599, LostRuins/koboldcpp #1745.
struct ReplyMarks {
    struct Thought {
        QString begin; // empty: it begins in the prompt's template
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
        OtherTopics, // others that fit
        TopicReason,
        Value, // of a score given as an object: {"score": 8, "reason": "…"}
        List,  // may contain the rows
    };

    ReplyMarks(); // the table without own entries

    Key keyOf(QStringView name) const;

    QList<Thought> thoughts;
    QHash<QString, Key> keys; // by plainName()

    friend bool operator==(const ReplyMarks &, const ReplyMarks &) = default;
};

// A field's name ignoring case and punctuation: "arxivid" for "ARXIVID", "arxiv_id" and "ArXiv ID".
QString plainName(QStringView name);

// The table with the marks and names of one model added from a line such as
//     <muse>…</muse>; relevance=fit; novelty=newness; id=paper; comment=why
// The parts are separated by semicolons, in any order and number. "begin…end" (or three dots) are the marks
// around reasoning; without a begin, it begins in the prompt's template. The text after "=" is the model's
// name for that field. An empty line adds nothing. InvalidInput: detail says what is wrong, untranslated;
// place is the part.
Result<ReplyMarks> replyMarks(const QString &own);

} // namespace winnow
