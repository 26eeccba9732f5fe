#include "app/scoring/reply/scorecollector.h"

#include "app/scoring/reply/replyvalues.h"

#include <algorithm>
#include <utility>

namespace winnow {

using Key = ReplyMarks::Key;
using Kind = ReplyRow::Kind;
using Fault = ReplyRow::Fault;

namespace {

constexpr qsizetype longestName = 60; // of a field that is an id

std::optional<ArxivId> idIn(QStringView name) {
    const bool mayBe = name.size() <= longestName &&
                       std::ranges::any_of(name, [](QChar character) { return character.isDigit(); });
    return mayBe ? writtenId(name) : std::nullopt;
}

ReplyRow rowWith(int paper, Kind kind, Fault fault = Fault::None) {
    ReplyRow row;
    row.paper = paper;
    row.kind = kind;
    row.fault = fault;
    return row;
}

} // namespace

ScoreCollector::ScoreCollector(const std::vector<ArxivId> &batch, const ReplyMarks &marks) : m_marks(marks) {
    for (size_t i = 0; i < batch.size(); ++i)
        m_places.insert(batch[i], int(i));
}

void ScoreCollector::Field::add(const ReplyToken &token) {
    const int score = writtenScore(token);
    if (!isThere)
        first = last = token;
    else if (score != writtenScore(first) || (score == 0 && token.text != first.text)) {
        last = token;
        isTwice = true;
    }
    isThere = true;
}

void ScoreCollector::Field::add(const Field &field) {
    if (!field.isThere)
        return;
    add(field.first);
    add(field.last);
}

void ScoreCollector::noteId(Frame &frame, QStringView text) {
    const auto id = writtenId(text);
    if (!id)
        frame.hasStrangeId = true;
    else if (!frame.id)
        frame.id = id;
    else if (*frame.id != *id)
        frame.otherId = id;
}

void ScoreCollector::begin(bool isObject, QStringView key, bool isQuoted) {
    Frame frame;
    frame.isObject = isObject;
    frame.rows = m_rows.count();
    frame.strangers = m_strangers;
    frame.isQuoted = isQuoted;
    frame.key = key.isEmpty() ? Key::Other : m_marks.keyOf(key);
    if (isObject && frame.key == Key::Other)
        frame.id = idIn(key);
    if (!m_frames.empty()) {
        Frame &parent = m_frames.back();
        parent.isEmpty = false;
        frame.isQuoted = parent.isQuoted;
        frame.isKnown = parent.isObject ? frame.key == Key::List || frame.id : parent.isKnown;
    }
    m_frames.push_back(frame);
}

void ScoreCollector::value(QStringView key, const ReplyToken &token) {
    Frame &frame = m_frames.back();
    frame.isEmpty = false;
    const Key name = frame.isObject ? m_marks.keyOf(key) : Key::Other;
    if (isPartOfTopic(frame, name, token))
        notePartOfTopic(frame, name, token);
    if (!frame.isObject || isPartOfTopic(frame, name, token))
        return;
    if (name == Key::Id)
        noteId(frame, token.text);
    else if (name == Key::Relevance || name == Key::Novelty)
        frame.fieldOf(name).add(token);
    else if (name == Key::Value)
        frame.score.add(token);
    else if (name == Key::Comment && token.isString && frame.comment.isNull())
        frame.comment = token.text;
    else
        noteTopic(frame, name, token);
}

void ScoreCollector::noteTopic(Frame &frame, Key name, const ReplyToken &token) {
    if (name == Key::Topic && !frame.topic.isThere)
        frame.topic.addLabel(token.text);
    else if (name == Key::OtherTopics)
        frame.topic.addOther(token.text);
    else if (name == Key::TopicReason && token.isString && frame.topic.reason.isEmpty())
        frame.topic.reason = token.text;
}

// {"TOPIC": ["3", "5"]}, {"TOPIC": {"id": 3, "name": "Tides", "reason": "…"}}
bool ScoreCollector::isPartOfTopic(const Frame &frame, Key name, const ReplyToken &token) {
    if (!frame.isTopic())
        return false;
    if (!frame.isObject || name == Key::Other || name == Key::Value || name == Key::Comment)
        return true;
    return name == Key::Id && !writtenId(token.text);
}

void ScoreCollector::notePartOfTopic(Frame &frame, Key name, const ReplyToken &token) {
    const bool isLabel = name != Key::Comment && (!frame.isObject || !frame.topic.isThere);
    if (name == Key::Comment && frame.topic.reason.isEmpty())
        frame.topic.reason = token.text;
    else if (isLabel && frame.key == Key::OtherTopics)
        frame.topic.addOther(token.text);
    else if (isLabel)
        frame.topic.addLabel(token.text);
}

void ScoreCollector::end(End how) {
    const Frame frame = std::exchange(m_frames.back(), {});
    m_frames.pop_back();
    Frame *parent = m_frames.empty() ? nullptr : &m_frames.back();
    if (!frame.isObject)
        m_rows.distrustNobodys(frame.rows); // it is unknown what they are a list of
    else if (frame.isRow() && (how != End::Closed || (frame.isDamaged && frame.hasId())))
        endUnread(frame, how);
    else if (frame.hasId())
        endRow(frame);
    else if (parent && parent->isObject && frame.isScore())
        endScore(frame, *parent);
    else if (frame.hasScores())
        endNameless(frame);
    if (!frame.hasId())
        endWrapper(frame, how);
    if (parent)
        tellParent(frame, *parent, how);
    else
        m_rows.dropNobodys(frame.rows);
    if (!parent && how == End::Closed && (frame.hasEmptyArray || (frame.isEmpty && !frame.isObject)))
        m_sawEmptyArray = true;
}

// Wrappers of rows end with them; a row may continue after others that it names.
void ScoreCollector::memberEnded() {
    Frame &frame = m_frames.back();
    frame.hasOddRows = frame.hasOddRows || frame.hasList;
}

// {"RELEVANCE": {"score": 8, "reason": "…"}}
void ScoreCollector::endScore(const Frame &frame, Frame &parent) {
    Field &field = parent.fieldOf(frame.key);
    field.add(frame.score);
    field.add(frame.key == Key::Relevance ? frame.relevance : frame.novelty);
    if (!field.isThere)
        field.add(ReplyToken());
}

std::vector<ReplyRow> ScoreCollector::rowsOf(const Frame &frame, int paper) const {
    const auto row = [&](const ReplyToken &relevance, const ReplyToken &novelty) {
        ReplyRow made = rowWith(paper, frame.isQuoted ? Kind::Witness : Kind::Answer);
        made.relevance = frame.relevance.isThere ? writtenScore(relevance) : 0;
        made.novelty = frame.novelty.isThere ? writtenScore(novelty) : 0;
        made.comment = frame.anyComment();
        made.topic = frame.topic;
        if (!made.isValid()) {
            const bool isRelevance = made.relevance == 0;
            made.fault = isRelevance ? Fault::Relevance : Fault::Novelty;
            made.wrong = isRelevance ? relevance : novelty;
            made.isMissing = isRelevance ? !frame.relevance.isThere : !frame.novelty.isThere;
        }
        return made;
    };
    std::vector<ReplyRow> rows{row(frame.relevance.first, frame.novelty.first)};
    if (frame.relevance.isTwice || frame.novelty.isTwice)
        rows.push_back(row(frame.relevance.last, frame.novelty.last));
    return rows;
}

void ScoreCollector::endRow(const Frame &frame) {
    m_strangers = frame.strangers;
    if (frame.otherId) {
        m_rows.drop(frame.rows);
        for (const auto &id : {frame.id, frame.otherId}) {
            if (const int place = placeOf(*id); place >= 0)
                m_rows.insert(m_rows.count(), {rowWith(place, Kind::Broken, Fault::TwoIds)});
        }
        return;
    }
    const int place = frame.id ? placeOf(*frame.id) : stranger;
    if (place < 0) {
        m_rows.drop(frame.rows);
        if (!frame.isQuoted)
            ++m_strangers;
        return;
    }
    m_rows.adopt(frame.rows, place, frame.comment, frame.topic);
    if (frame.hasScores() || !m_rows.hasAnswers(frame.rows)) {
        std::vector<ReplyRow> own = rowsOf(frame, place);
        if (own.front().isValid())
            m_rows.dropInvalid(frame.rows); // for example "novelty": "high" in an object with details
        m_rows.insert(frame.rows, std::move(own));
    }
    if (frame.isQuoted)
        m_rows.distrust(frame.rows);
}

// Scores without an id: those of the surrounding object, if that has one.
void ScoreCollector::endNameless(const Frame &frame) {
    m_strangers = frame.strangers;
    m_rows.keepNobodys(frame.rows);
    m_rows.insert(frame.rows, rowsOf(frame, ReplyRow::nobody));
}

// An unreadable or incomplete row. What seems to be in it may really be next to it.
void ScoreCollector::endUnread(const Frame &frame, End how) {
    m_strangers = frame.strangers;
    m_rows.dropNobodys(frame.rows);
    m_rows.distrust(frame.rows);
    const Kind kind = how == End::Unfinished ? Kind::Unfinished : Kind::Broken;
    for (const auto &id : {frame.id, frame.otherId}) {
        if (const int place = id ? placeOf(*id) : stranger; place >= 0)
            m_rows.insert(m_rows.count(), {rowWith(place, kind)});
    }
}

void ScoreCollector::endWrapper(const Frame &frame, End how) {
    if (frame.holdsScores && how == End::Closed)
        m_rows.keepNobodys(frame.rows); // a row with an unknown name for its id
    const bool isOdd = !frame.isKnown || frame.hasOddRows || (frame.hasList && how == End::Broken);
    if (isOdd && (how != End::Closed || frame.isDamaged))
        m_rows.distrust(frame.rows); // it may be a row whose id was not reached
}

void ScoreCollector::tellParent(const Frame &frame, Frame &parent, End how) const {
    if (!parent.isObject) {
        parent.hasOddRows = parent.hasOddRows || frame.hasOddRows;
        parent.hasEmptyArray = parent.hasEmptyArray || frame.hasEmptyArray;
        return;
    }
    if (frame.isScore() && !frame.isObject)
        parent.fieldOf(frame.key).add(ReplyToken());
    if (m_rows.count() > frame.rows && (!frame.isKnown || frame.hasOddRows))
        parent.hasOddRows = true;
    parent.hasList = parent.hasList || (!frame.isObject && m_rows.count() > frame.rows);
    if (how != End::Closed || frame.hasId())
        return;
    if (frame.isObject || frame.isTopic()) {
        parent.topic.complete(frame.topic);
        parent.topic.isThere = parent.topic.isThere || frame.key == Key::Topic; // "TOPIC": []
    }
    if (frame.isTopic() && !frame.isObject)
        return; // an empty list of topics is not an empty list of papers
    parent.hasEmptyArray = parent.hasEmptyArray || frame.hasEmptyArray || (frame.isEmpty && !frame.isObject);
    if (frame.isObject && !frame.isScore())
        parent.holdsScores = parent.holdsScores || frame.holdsScores || frame.hasScores();
    if (frame.isObject && parent.innerComment.isNull())
        parent.innerComment = frame.anyComment();
}

void ScoreCollector::mended() {
    m_rows.doubt(m_frames.back().rows);
}

size_t ScoreCollector::keptAfterSlip() const {
    const auto row = std::ranges::find_if(m_frames, [](const Frame &frame) { return frame.isRow(); });
    return size_t(row - m_frames.begin());
}

void ScoreCollector::slipped() {
    for (Frame &frame : m_frames)
        frame.isDamaged = true;
    strayPiece();
}

// Rows that contradict others may have been skipped.
void ScoreCollector::skipped(QStringView text) {
    for (const ArxivId &id : idsWithin(text)) {
        if (const int place = placeOf(id); place >= 0)
            m_rows.insert(m_rows.count(), {rowWith(place, Kind::Broken)});
    }
}

void ScoreCollector::strayPiece() {
    if (m_rows.isInDoubt())
        m_rows.refute();
    else
        m_rows.doubt(m_rows.count());
}

void ScoreCollector::forget() {
    m_frames.clear();
    m_rows.clear();
    m_strangers = 0;
    m_sawEmptyArray = false;
}

bool ScoreCollector::isReadable() const {
    return m_strangers > 0 || m_sawEmptyArray || m_rows.hasAnswers();
}

} // namespace winnow
