#include "app/digest/digestbuilder.h"

#include "app/digest/digestblocks.h"
#include "app/text/tex.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <tuple>

namespace winnow {

namespace {

// A chosen paper and what it is sorted by.
struct Choice {
    const PaperRow *row = nullptr;
    bool followed = false;
    int merit = 0;
    int relevance = 0;
    double fine = 0; // from the built-in scorer; ties of a model are in announced order
};

// Fields of the format are single lines.
QString oneLine(QString text) {
    for (const char16_t end : {u'\n', u'\r'})
        text.replace(QChar(end), u' ');
    return text;
}

bool isByOneOf(const QSet<QString> &followed, const Paper &paper) {
    return !followed.isEmpty() && std::ranges::any_of(paper.authors, [&followed](const QString &author) {
        return followed.contains(foldedName(author));
    });
}

// `followed`: the followed authors' folded names.
std::optional<Choice> choiceOf(const PaperRow &row, const DigestInput &input, const QSet<QString> &followed) {
    const bool kept = row.decision == Decision::Keep;
    if (row.decision == Decision::Skip || (!row.scanned && !kept))
        return std::nullopt;
    if (isByOneOf(followed, row.paper) || (!row.score && input.matched.contains(row.paper.id)))
        return Choice{&row, true, meritOfAPoint * input.authorMatchScore, input.authorMatchScore / 2};
    if (!row.score)
        return kept ? std::optional(Choice{&row}) : std::nullopt;
    const Score &score = *row.score;
    // A score next to a model's drop or failure comes from the built-in scorer, so it has no comment by the
    // model.
    const bool isJudged = row.state != ScoringState::Screened && row.state != ScoringState::Failed;
    const bool reaches =
        isJudged && score.relevance >= input.cutOffs.relevance && score.novelty >= input.cutOffs.novelty;
    if (!reaches && !kept)
        return std::nullopt;
    return Choice{&row, false, score.merit(), score.relevance,
                  score.scorer == Scorer::Builtin ? score.fine : 0};
}

// Followed authors' papers come first, then those with a rank, then those without.
int placeOf(const Choice &choice, DigestOrder order) {
    if (order == DigestOrder::Score || choice.followed)
        return 0;
    return choice.row->rank.value_or(std::numeric_limits<int>::max());
}

DigestEntry entryOf(const Choice &choice) {
    const Paper &paper = choice.row->paper;
    DigestEntry entry{paper.id,
                      oneLine(paper.title),
                      oneLine(paper.authors.join(QStringLiteral(", "))),
                      oneLine(paper.abstract),
                      {},
                      {},
                      {}};
    if (choice.row->score)
        entry.topic = choice.row->score->topic;
    if (choice.followed) {
        entry.comment = digestblocks::authorMatch.toString();
    } else if (!choice.row->score) {
        entry.comment = digestblocks::keptUnscored.toString();
    } else {
        entry.comment = oneLine(choice.row->score->comment);
        entry.relevance = choice.row->score->relevance;
        entry.novelty = choice.row->score->novelty;
    }
    return entry;
}

// The papers for the digest, best first.
std::vector<Choice> chosen(const DigestInput &input, bool keptFirst) {
    QSet<QString> followed;
    for (const QString &author : input.followedAuthors)
        followed.insert(foldedName(author));
    followed.remove(QString());
    std::vector<Choice> choices;
    for (const PaperRow &row : input.rows) {
        if (const auto choice = choiceOf(row, input, followed))
            choices.push_back(*choice);
    }
    const auto key = [&](const Choice &choice) {
        const bool isFirst = keptFirst && choice.row->decision == Decision::Keep;
        return std::tuple(!isFirst, placeOf(choice, input.order), -choice.merit, -choice.relevance,
                          -choice.fine, choice.row->position);
    };
    std::ranges::stable_sort(choices, {}, key);
    return choices;
}

DigestEntry entryOfRange(const Choice &choice) {
    DigestEntry entry = entryOf(choice);
    entry.announced = choice.row->day;
    entry.isKept = choice.row->decision == Decision::Keep;
    entry.note = choice.row->annotation.note;
    entry.tags = choice.row->annotation.tags;
    return entry;
}

QString promptText(QString text) {
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

} // namespace

Digest buildDigest(const DigestInput &input) {
    const std::vector<Choice> choices = chosen(input, false);
    Digest digest;
    digest.day = input.day;
    digest.model = oneLine(input.model);
    digest.usage = input.usage;
    digest.announced = input.announced;
    digest.scanned = input.scanned;
    digest.relevant = int(choices.size());
    std::transform(choices.begin(), choices.end(), std::back_inserter(digest.entries), entryOf);
    if (!input.criteria.systemPrompt.isEmpty() || !input.criteria.scoringPrompt.isEmpty())
        digest.prompts =
            DigestPrompts{promptText(input.criteria.systemPrompt), promptText(input.criteria.scoringPrompt)};
    return digest;
}

Digest buildRangeDigest(const DigestInput &input, const DigestRange &range) {
    Digest digest;
    digest.range = range;
    digest.model = oneLine(input.model);
    digest.usage = input.usage;
    digest.announced = input.announced;
    digest.scanned = input.scanned;
    digest.found = int(input.rows.size());
    std::ranges::transform(chosen(input, true), std::back_inserter(digest.entries), entryOfRange);
    digest.relevant = int(digest.entries.size());
    return digest;
}

void addAbstracts(Digest &digest, const QHash<ArxivId, QString> &abstracts) {
    for (DigestEntry &entry : digest.entries)
        entry.abstract = oneLine(abstracts.value(entry.id));
}

} // namespace winnow
