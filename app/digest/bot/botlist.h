#pragma once

#include "app/digest/bot/bottext.h"
#include "app/model/digest.h"

namespace winnow {

// The contents and the papers of a digest of any kind. False: text.error() says why not.
class BotList final {
public:
    BotList(BotText &text, Digest &digest, bool isByTopic)
        : m_text(text), m_digest(digest), m_isByTopic(isByTopic) {}

    // Up to the heading of the prompts, or the end.
    bool read();
    QStringList topics() const { return m_topics; } // that the contents name
    // The topics that a paper also belongs to are joined with ", ", which occurs in their names as well: so
    // they are parted once all names are known.
    void partTopics(const QStringList &names);

private:
    bool readContents();
    bool readPapers();
    bool readPaper(QStringView heading);
    bool readField(DigestEntry &entry, QString &id);
    bool readTopic(DigestEntry &entry); // false: the line is none of a topic
    bool readScore(QStringView value, std::optional<int> &score);
    bool check(const DigestEntry &entry, const QString &id, qsizetype heading);

    struct Title {
        QString text;
        QString topic;
    };

    BotText &m_text;
    Digest &m_digest;
    bool m_isByTopic;
    std::vector<Title> m_titles;
    QStringList m_topics;
    QString m_topic; // whose papers are being read
};

// Whether the line is the heading of the prompts.
bool isBotPromptHeading(QStringView line);

} // namespace winnow
