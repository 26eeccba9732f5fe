#pragma once

#include "app/criteria/criteria.h"

#include <QHash>

namespace winnow {

// The parts of criteria that the bot ChatGPT-ArXiv-Paper-Assistant keeps in separate files, by name, and the
// criteria made from them: joined as the bot sends them, so that they equal those in its digests.
class PromptFiles final {
public:
    // The known file names, such as "paper_topics.txt".
    static QStringList names();
    // The folders in a checkout that may contain them, newest place first; the empty one is the folder
    // itself.
    static QStringList folders();

    // Adds a file with one of these names. Errors: Malformed with the name as place.
    [[nodiscard]] Result<void> add(const QString &name, const QByteArray &bytes);
    // Whether there is enough for criteria: topics, or instructions about abstracts.
    bool hasCriteria() const;
    Criteria criteria() const;
    // The authors that the bot follows, from authors.txt.
    QStringList authors() const { return m_authors; }

private:
    QString part(const char *name) const { return m_parts.value(QLatin1String(name)); }
    [[nodiscard]] Result<void> addSchema(const QByteArray &json);
    void addAuthors(const QString &text);

    QHash<QString, QString> m_parts; // by name
    QString m_registry;              // the schema, in the format that the bot uses in prompts
    QStringList m_authors;
};

} // namespace winnow
