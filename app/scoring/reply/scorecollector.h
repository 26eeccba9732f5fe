#pragma once

#include "app/scoring/reply/replyrows.h"

#include "app/model/arxivid.h"

#include <QHash>

#include <optional>
#include <vector>

namespace winnow {

// Makes rows from what a scanner reports. A row is the outermost object with an id: its own, or the name it
// has in its object. Objects in it are about the same paper if they have its id or none ({"scores": {…}}),
// and about none if they have another.
class ScoreCollector final : public ReplyListener {
public:
    ScoreCollector(const std::vector<ArxivId> &batch, const ReplyMarks &marks);

    void begin(bool isObject, QStringView key, bool isQuoted) override;
    void value(QStringView key, const ReplyToken &token) override;
    void end(End how) override;
    void memberEnded() override;
    void lineEnded() override { m_rows.lineEnded(); }
    void mended() override;
    size_t keptAfterSlip() const override;
    void slipped() override;
    void skipped(QStringView text) override;
    void strayQuote() override { m_rows.refute(); }
    void strayKey() override { m_rows.doubt(m_rows.count()); }
    void strayPiece() override;
    void forget() override;

    // After the scan.
    ReplyRows &rows() { return m_rows; }
    int placeOf(const ArxivId &id) const { return m_places.value(id, stranger); }
    int strangers() const { return m_strangers; } // rows about papers outside the batch
    bool isReadable() const;                      // has rows, or an empty list

private:
    static constexpr int stranger = -2;

    // A field of an object; written twice, it may have two values.
    struct Field {
        ReplyToken first;
        ReplyToken last;
        bool isThere = false;
        bool isTwice = false;
        void add(const ReplyToken &token);
        void add(const Field &field);
    };
    struct Frame {
        bool isObject = true;
        bool isQuoted = false;
        bool isDamaged = false;    // something in it was unreadable
        bool isKnown = true;       // it is where rows are expected
        bool hasOddRows = false;   // it contains rows in unexpected places, or more follows them
        bool hasList = false;      // of rows, complete
        bool holdsScores = false;  // in an object without an id
        bool hasStrangeId = false; // not one of arXiv's
        bool isEmpty = true;
        bool hasEmptyArray = false;
        ReplyMarks::Key key = ReplyMarks::Key::Other; // its name in the surrounding object
        std::optional<ArxivId> id;
        std::optional<ArxivId> otherId;
        Field relevance;
        Field novelty;
        Field score; // its value, if it is a score itself
        QStringView comment;
        QStringView innerComment; // of an object in it
        ReplyTopic topic;
        size_t rows = 0; // before it
        int strangers = 0;

        bool hasId() const { return id || hasStrangeId; }
        bool hasScores() const { return relevance.isThere || novelty.isThere; }
        bool isRow() const { return isObject && (hasId() || hasScores() || holdsScores); }
        bool isTopic() const { return key == ReplyMarks::Key::Topic || key == ReplyMarks::Key::OtherTopics; }
        bool isScore() const { return key == ReplyMarks::Key::Relevance || key == ReplyMarks::Key::Novelty; }
        Field &fieldOf(ReplyMarks::Key name) {
            return name == ReplyMarks::Key::Relevance ? relevance : novelty;
        }
        QStringView anyComment() const { return comment.isNull() ? innerComment : comment; }
    };

    static void noteTopic(Frame &frame, ReplyMarks::Key name, const ReplyToken &token);
    static bool isPartOfTopic(const Frame &frame, ReplyMarks::Key name, const ReplyToken &token);
    static void notePartOfTopic(Frame &frame, ReplyMarks::Key name, const ReplyToken &token);
    static void noteId(Frame &frame, QStringView text);
    void endScore(const Frame &frame, Frame &parent);
    void endRow(const Frame &frame);
    void endNameless(const Frame &frame);
    void endUnread(const Frame &frame, End how);
    void endWrapper(const Frame &frame, End how);
    void tellParent(const Frame &frame, Frame &parent, End how) const;
    std::vector<ReplyRow> rowsOf(const Frame &frame, int paper) const;

    const ReplyMarks &m_marks;
    QHash<ArxivId, int> m_places;
    std::vector<Frame> m_frames;
    ReplyRows m_rows;
    int m_strangers = 0;
    bool m_sawEmptyArray = false;
};

} // namespace winnow
