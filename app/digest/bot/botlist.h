#pragma once

#include "app/digest/bot/bottext.h"
#include "app/model/digest.h"

namespace winnow {

// The contents and papers of a digest of any kind. False: see text.error().
class BotList final {
public:
    BotList(BotText &text, Digest &digest, bool isByTopic)
        : m_text(text), m_digest(digest), m_isByTopic(isByTopic) {}

    // Up to the prompts' heading, or the end.
    bool read();
    QStringList topics() const { return m_topics; } // named in the contents
    // A paper's further topics are joined with ", ", which also occurs in names, so they are split once all
    // names are known.
    void partTopics(const QStringList &names);

private:
    bool readContents();
    bool readPapers();
    bool readPaper(QStringView heading);
    bool readField(DigestEntry &entry, QString &id);
    bool readTopic(DigestEntry &entry); // false: the line does not give a topic
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
    QString m_topic; // of the papers being read
};

// Whether the line is the prompts' heading.
bool isBotPromptHeading(QStringView line);

} // namespace winnow
