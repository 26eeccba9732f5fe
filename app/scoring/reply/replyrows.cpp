#include "app/scoring/reply/replyrows.h"

#include "app/scoring/reply/replyvalues.h"

#include <algorithm>
#include <utility>

namespace winnow {

using Row = ReplyRow;
using Kind = ReplyRow::Kind;
using Fault = ReplyRow::Fault;

namespace {

QString causeOf(const Row &row) {
    if (row.fault == Fault::TwoIds)
        return QStringLiteral("its row has two ids");
    if (row.kind == Kind::Broken)
        return QStringLiteral("its row could not be read");
    const QString field =
        row.fault == Fault::Relevance ? QStringLiteral("relevance") : QStringLiteral("novelty");
    return QStringLiteral("%1 is %2")
        .arg(field, row.isMissing ? QStringLiteral("missing") : shown(row.wrong));
}

QString pairOf(const Row &row) {
    return QStringLiteral("%1/%2").arg(row.relevance).arg(row.novelty);
}

// Everything about one paper.
struct Summary {
    const Row *first = nullptr; // with two scores
    const Row *other = nullptr; // … that differ
    const Row *answer = nullptr;
    const Row *bad = nullptr;
    bool isUnfinished = false;

    void add(const Row &row);
    ReplyRows::Verdict verdict() const;
};

void Summary::add(const Row &row) {
    if (row.kind == Kind::Unfinished) {
        isUnfinished = true;
    } else if (row.kind == Kind::Broken || !row.isValid()) {
        if (!bad && row.kind != Kind::Witness)
            bad = &row;
    } else {
        if (!first)
            first = &row;
        else if (!other && (row.relevance != first->relevance || row.novelty != first->novelty))
            other = &row;
        if (!answer && row.kind == Kind::Answer)
            answer = &row;
    }
}

ReplyRows::Verdict Summary::verdict() const {
    if (other)
        return {nullptr, QStringLiteral("two different answers in one reply: %1 and %2")
                             .arg(pairOf(*first), pairOf(*other))};
    if (bad)
        return {nullptr, causeOf(*bad)};
    if (first && isUnfinished)
        return {nullptr, QStringLiteral("the reply begins a second row about it")};
    if (first && !answer)
        return {nullptr, QStringLiteral("only quoted in the reply")};
    return {answer, {}};
}

} // namespace

void ReplyRows::insert(size_t at, std::vector<Row> rows) {
    m_rows.insert(m_rows.begin() + qsizetype(at), rows.begin(), rows.end());
    m_sure = std::min(m_sure, at);
}

void ReplyRows::drop(size_t from) {
    m_rows.resize(std::min(from, m_rows.size()));
}

namespace {

template <class Predicate>
void eraseIf(std::vector<Row> &rows, size_t from, Predicate predicate) {
    const auto begin = rows.begin() + qsizetype(from);
    rows.erase(std::remove_if(begin, rows.end(), predicate), rows.end());
}

} // namespace

void ReplyRows::dropNobodys(size_t from) {
    eraseIf(m_rows, from, [](const Row &row) { return row.paper == Row::nobody; });
}

void ReplyRows::dropInvalid(size_t from) {
    eraseIf(m_rows, from, [](const Row &row) { return row.kind == Kind::Answer && !row.isValid(); });
}

void ReplyRows::keepNobodys(size_t from) {
    eraseIf(m_rows, from, [](const Row &row) { return row.paper != Row::nobody; });
}

void ReplyRows::adopt(size_t from, int paper, QStringView comment, const ReplyTopic &topic) {
    eraseIf(m_rows, from, [paper](const Row &row) { return row.paper != Row::nobody && row.paper != paper; });
    for (size_t i = from; i < m_rows.size(); ++i) {
        m_rows[i].paper = paper;
        if (m_rows[i].comment.isEmpty())
            m_rows[i].comment = comment;
        m_rows[i].topic.complete(topic);
    }
    m_sure = std::min(m_sure, from);
}

void ReplyRows::distrust(size_t from) {
    for (size_t i = from; i < m_rows.size(); ++i) {
        if (m_rows[i].kind == Kind::Answer)
            m_rows[i].kind = Kind::Witness;
    }
}

void ReplyRows::distrustNobodys(size_t from) {
    for (size_t i = from; i < m_rows.size(); ++i) {
        if (m_rows[i].paper == Row::nobody && m_rows[i].kind == Kind::Answer)
            m_rows[i].kind = Kind::Witness;
    }
}

bool ReplyRows::hasAnswers(size_t from) const {
    return std::any_of(m_rows.begin() + qsizetype(from), m_rows.end(),
                       [](const Row &row) { return row.kind == Kind::Answer; });
}

void ReplyRows::doubt(size_t from) {
    if (!m_inDoubt)
        m_sure = from;
    m_inDoubt = true;
}

void ReplyRows::refute() {
    distrust(m_sure);
    m_sure = m_rows.size();
    m_inDoubt = true;
}

void ReplyRows::lineEnded() {
    if (!m_inDoubt)
        m_sure = m_rows.size();
}

void ReplyRows::clear() {
    *this = {};
}

bool ReplyRows::hasBroken() const {
    return std::ranges::any_of(m_rows, [](const Row &row) { return row.kind != Kind::Answer; });
}

std::vector<ReplyRows::Verdict> ReplyRows::verdicts(size_t papers) const {
    std::vector<Summary> summaries(papers);
    for (const Row &row : m_rows) {
        if (row.paper >= 0)
            summaries[size_t(row.paper)].add(row);
    }
    std::vector<Verdict> verdicts;
    verdicts.reserve(papers);
    for (const Summary &summary : summaries)
        verdicts.push_back(summary.verdict());
    return verdicts;
}

} // namespace winnow
