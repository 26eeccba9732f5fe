#pragma once

#include "app/criteria/criteria.h"

#include <QHash>

namespace winnow {

// The parts of criteria that the bot ChatGPT-ArXiv-Paper-Assistant keeps in files of their own, by their
// names, and the criteria that they make: joined as the bot sends them, so that they are those of its
// digests.
class PromptFiles final {
public:
    // Names of the files it knows, such as "paper_topics.txt".
    static QStringList names();
    // The folders of a checkout that hold them, the newest place first; the empty one is the folder itself.
    static QStringList folders();

    // Takes a file of one of the names. Errors: Malformed with the name as place.
    [[nodiscard]] Result<void> add(const QString &name, const QByteArray &bytes);
    // Whether there is enough for criteria: topics, or what the model is to do with abstracts.
    bool hasCriteria() const;
    Criteria criteria() const;
    // Whom the bot follows, from authors.txt.
    QStringList authors() const { return m_authors; }

private:
    QString part(const char *name) const { return m_parts.value(QLatin1String(name)); }
    [[nodiscard]] Result<void> addSchema(const QByteArray &json);
    void addAuthors(const QString &text);

    QHash<QString, QString> m_parts; // by name
    QString m_registry;              // the schema as the bot writes it into prompts
    QStringList m_authors;
};

} // namespace winnow
