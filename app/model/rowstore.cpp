#include "app/model/rowstore.h"

#include "app/model/scorelist.h"

#include <QHashFunctions>

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace winnow {

namespace {

constexpr int rowsToLearnFrom = 500;
constexpr QLatin1Char lineEnd('\n'); // between authors and between tags

QString decoded(QByteArrayView bytes) {
    return QString::fromUtf8(bytes);
}

QStringList decodedLines(QByteArrayView bytes) {
    return decoded(bytes).split(lineEnd, Qt::SkipEmptyParts);
}

QByteArray encodedTime(const QDateTime &time) {
    return time.isValid() ? QByteArray::number(time.toMSecsSinceEpoch()) : QByteArray();
}

QDateTime decodedTime(QByteArrayView bytes) {
    return bytes.isEmpty() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(bytes.toLongLong()).toUTC();
}

size_t hashOf(QByteArrayView id) {
    return qHashBits(id.data(), static_cast<size_t>(id.size()));
}

} // namespace

void RowStore::add(const PaperRow &row) {
    const Paper &paper = row.paper;
    std::array<QByteArray, RowTexts::count> encoded;
    encoded[RowTexts::Id] = paper.id.toString().toLatin1();
    encoded[RowTexts::Title] = paper.title.toUtf8();
    encoded[RowTexts::Authors] = paper.authors.join(lineEnd).toUtf8();
    encoded[RowTexts::Note] = row.annotation.note.toUtf8();
    encoded[RowTexts::Tags] = row.annotation.tags.join(lineEnd).toUtf8();
    encoded[RowTexts::ScoreComment] = row.score ? row.score->comment.toUtf8() : QByteArray();
    encoded[RowTexts::TopicReason] = topicReason(row.score);
    encoded[RowTexts::Reason] = row.stateReason.toUtf8();
    encoded[RowTexts::Comment] = paper.comment.toUtf8();
    encoded[RowTexts::Doi] = paper.doi.toUtf8();
    encoded[RowTexts::Journal] = paper.journalReference.toUtf8();
    encoded[RowTexts::DecidedAt] = encodedTime(row.decidedAt);
    encoded[RowTexts::Abstract] = paper.abstract.toUtf8();
    RowTexts texts;
    std::ranges::copy(encoded, texts.fields.begin());
    const QByteArray packed = texts.packed();
    Entry entry;
    entry.facts = row;
    entry.texts = m_texts.add(packed);
    entry.categories = listed(paper.categories);
    entry.license = listed({paper.license});
    entry.scoredBy = listed(scoredBy(row.score));
    m_rows.push_back(entry);
    index(size() - 1);
    if (size() == rowsToLearnFrom)
        learnTexts();
}

// A store that gets this large may become very large.
void RowStore::learnTexts() const {
    std::vector<QByteArrayView> packed;
    for (const Entry &entry : m_rows)
        packed.push_back(m_texts.at(entry.texts));
    RowTexts::learn(packed);
}

PaperRow RowStore::row(int row) const {
    const Entry &entry = at(row);
    const RowTexts texts = this->texts(row);
    PaperRow made;
    made.paper.id = id(row);
    made.paper.title = decoded(texts[RowTexts::Title]);
    made.paper.authors = decodedLines(texts[RowTexts::Authors]);
    made.paper.abstract = decoded(texts[RowTexts::Abstract]);
    made.paper.categories = m_lists[entry.categories];
    made.paper.comment = decoded(texts[RowTexts::Comment]);
    made.paper.doi = decoded(texts[RowTexts::Doi]);
    made.paper.journalReference = decoded(texts[RowTexts::Journal]);
    made.paper.license = m_lists[entry.license].value(0);
    entry.facts.copyTo(made);
    made.stateReason = decoded(texts[RowTexts::Reason]);
    made.score = score(row);
    made.decidedAt = decodedTime(texts[RowTexts::DecidedAt]);
    made.annotation = annotation(row);
    return made;
}

RowTexts RowStore::texts(int row) const {
    return RowTexts(m_texts.at(at(row).texts));
}

QByteArrayView RowStore::idText(int row) const {
    return RowTexts::first(m_texts.at(at(row).texts));
}

ArxivId RowStore::id(int row) const {
    return ArxivId::fromString(QString::fromLatin1(idText(row))).value_or(ArxivId());
}

QString RowStore::title(int row) const {
    return decoded(texts(row)[RowTexts::Title]);
}

QStringList RowStore::authors(int row) const {
    return decodedLines(texts(row)[RowTexts::Authors]);
}

std::optional<Score> RowStore::score(int row) const {
    if (!at(row).facts.hasScore)
        return std::nullopt;
    return scoreFrom(at(row).facts, m_lists[at(row).scoredBy], decoded(texts(row)[RowTexts::ScoreComment]),
                     decoded(texts(row)[RowTexts::TopicReason]));
}

std::optional<QString> RowStore::topicOfList(size_t list) const {
    return topicIn(m_lists[list]);
}

Annotation RowStore::annotation(int row) const {
    const RowTexts texts = this->texts(row);
    Annotation annotation{decoded(texts[RowTexts::Note]), decodedLines(texts[RowTexts::Tags]), std::nullopt};
    if (const auto own = at(row).facts.ownRelevance; own > 0)
        annotation.ownRelevance = static_cast<int>(own);
    return annotation;
}

void RowStore::setMarks(int row, Decision decision, bool read) {
    at(row).facts.seen = at(row).facts.seen && at(row).facts.decision == decision; // otherwise decided anew
    at(row).facts.decision = decision;
    at(row).facts.read = read;
}

void RowStore::setScore(int row, const Score &score) {
    at(row).facts.setScore(score);
    at(row).facts.state = ScoringState::Scored;
    at(row).scoredBy = listed(scoredBy(score));
    const QByteArray comment = score.comment.toUtf8();
    const QByteArray reason = topicReason(score);
    RowTexts texts = this->texts(row);
    texts.fields[RowTexts::ScoreComment] = comment;
    texts.fields[RowTexts::TopicReason] = reason;
    texts.fields[RowTexts::Reason] = {};
    setTexts(row, texts);
}

bool RowStore::setTaste(int row, std::optional<float> taste) {
    const float now = taste.value_or(RowFacts::noTaste);
    return std::exchange(at(row).facts.taste, now) != now;
}

void RowStore::setAnnotation(int row, const Annotation &annotation) {
    at(row).facts.setOwnRelevance(annotation.ownRelevance);
    const QByteArray note = annotation.note.toUtf8();
    const QByteArray tags = annotation.tags.join(lineEnd).toUtf8();
    RowTexts texts = this->texts(row);
    texts.fields[RowTexts::Note] = note;
    texts.fields[RowTexts::Tags] = tags;
    setTexts(row, texts);
}

bool RowStore::setAbstract(int row, const QString &abstract) {
    const QByteArray bytes = abstract.toUtf8();
    RowTexts texts = this->texts(row);
    texts.fields[RowTexts::Abstract] = bytes;
    return setTexts(row, texts);
}

void RowStore::keepAbstract(int row, const RowStore &other, int otherRow) {
    const QByteArrayView abstract = other.texts(otherRow)[RowTexts::Abstract];
    RowTexts texts = this->texts(row);
    if (abstract.isEmpty() || !texts[RowTexts::Abstract].isEmpty() ||
        facts(row).version != other.facts(otherRow).version)
        return;
    texts.fields[RowTexts::Abstract] = abstract;
    setTexts(row, texts);
}

bool RowStore::setTexts(int row, const RowTexts &texts) {
    const QByteArrayView before = m_texts.at(at(row).texts);
    const QByteArray now = texts.packed();
    if (before == now || RowTexts(before).fields == texts.fields)
        return false;
    m_outdated += static_cast<size_t>(before.size());
    at(row).texts = m_texts.add(now);
    dropOldTexts();
    return true;
}

// Scores come by the thousand, and each makes the row's old texts obsolete.
void RowStore::dropOldTexts() {
    constexpr size_t bearable = size_t{8} << 20U;
    if (m_outdated < bearable || m_outdated < m_texts.bytes() / 2)
        return;
    TextStore kept;
    for (Entry &entry : m_rows)
        entry.texts = kept.add(m_texts.at(entry.texts));
    m_texts = std::move(kept);
    m_outdated = 0;
}

void RowStore::replace(int row, const RowStore &other, int otherRow) {
    const Entry &from = other.at(otherRow);
    at(row) = {from.facts, at(row).texts, listed(other.m_lists[from.categories]),
               listed(other.m_lists[from.license]), listed(other.m_lists[from.scoredBy])};
    setTexts(row, other.texts(otherRow));
}

void RowStore::sortBestFirst() {
    m_rows.shrink_to_fit();
    std::ranges::sort(m_rows, [](const Entry &a, const Entry &b) { return a.facts.isBetter(b.facts); });
    indexAll();
}

void RowStore::arrange(const std::vector<int> &rows) {
    std::vector<Entry> arranged;
    arranged.reserve(rows.size());
    for (const int row : rows)
        arranged.push_back(at(row));
    m_rows = std::move(arranged);
    indexAll();
}

RowStore::Difference RowStore::compare(int row, const RowStore &other, int otherRow) const {
    const Entry &left = at(row);
    const Entry &right = other.at(otherRow);
    const QByteArrayView leftBytes = m_texts.at(left.texts);
    const QByteArrayView rightBytes = other.m_texts.at(right.texts);
    const bool haveSameBytes = leftBytes == rightBytes; // equal texts may differ in how they are packed
    const bool haveSameLists = m_lists[left.categories] == other.m_lists[right.categories] &&
                               m_lists[left.license] == other.m_lists[right.license];
    const bool isRestSame =
        haveSameLists && left.facts == right.facts && m_lists[left.scoredBy] == other.m_lists[right.scoredBy];
    if (isRestSame && haveSameBytes)
        return Difference::None;
    RowFacts facts = right.facts; // as if it had the other's score
    facts.setScoreOf(left.facts);
    facts.state = left.facts.state;
    const RowTexts leftTexts(leftBytes);
    RowTexts texts(rightBytes);
    if (isRestSame && texts.fields == leftTexts.fields)
        return Difference::None;
    texts.fields[RowTexts::ScoreComment] = leftTexts[RowTexts::ScoreComment];
    texts.fields[RowTexts::TopicReason] = leftTexts[RowTexts::TopicReason];
    texts.fields[RowTexts::Reason] = leftTexts[RowTexts::Reason];
    return haveSameLists && facts == left.facts && texts.fields == leftTexts.fields ? Difference::Score
                                                                                    : Difference::More;
}

quint32 RowStore::listed(const QStringList &list) {
    const auto known = m_listNumbers.constFind(list);
    if (known != m_listNumbers.cend())
        return *known;
    const auto number = static_cast<quint32>(m_lists.size());
    m_lists.push_back(list);
    m_listNumbers.insert(list, number);
    return number;
}

int RowStore::rowOf(const ArxivId &id) const {
    return m_slots.empty() ? -1 : m_slots[slotOf(id.toString().toLatin1())];
}

int RowStore::rowLike(const RowStore &other, int otherRow) const {
    return m_slots.empty() ? -1 : m_slots[slotOf(other.idText(otherRow))];
}

// The slot of the id, or the free one for it.
size_t RowStore::slotOf(QByteArrayView id) const {
    size_t slot = hashOf(id) & (m_slots.size() - 1);
    while (m_slots[slot] >= 0 && idText(m_slots[slot]) != id)
        slot = (slot + 1) & (m_slots.size() - 1);
    return slot;
}

void RowStore::index(int row) {
    if (m_rows.size() * 2 > m_slots.size())
        indexAll();
    else
        m_slots[slotOf(idText(row))] = row;
}

void RowStore::indexAll() {
    m_slots.assign(std::bit_ceil(m_rows.size() * 2 + 2), -1);
    for (int row = 0; row < size(); ++row)
        m_slots[slotOf(idText(row))] = row;
}

} // namespace winnow
