#pragma once

#include "app/digest/bot/bottext.h"
#include "app/model/digest.h"

namespace winnow {

// The part above the contents in a digest of any kind: title, usage, counts. False: see text.error().
class BotHead final {
public:
    BotHead(BotText &text, Digest &digest) : m_text(text), m_digest(digest) {}

    // Up to the contents' heading and past it.
    bool read();
    bool isByTopic() const { return m_isByTopic; } // the contents are grouped by topic
    // Topic names in the table of papers per topic.
    QStringList topics() const { return m_topics; }

private:
    bool readPreface();
    bool readTitle();
    bool readLine();
    bool readTotalCost(QStringView value);
    bool readPipeTable();
    bool readHtmlTable();
    bool readCoverage();
    bool readTokens(const QStringList &cells);
    bool readCosts(const QStringList &cells);
    bool readCount(QStringView value, std::optional<int> &count);
    bool takeTable(QString &table);

    BotText &m_text;
    Digest &m_digest;
    QStringList m_topics;
    bool m_isByTopic = false;
    bool m_isDone = false;
};

} // namespace winnow
