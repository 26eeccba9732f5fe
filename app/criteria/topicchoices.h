#pragma once

#include "app/criteria/criteria.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace winnow {

// The topics that a model assigns papers to: how it is asked, and the meaning of its answers. Empty if the
// criteria name fewer than two, since there is nothing to choose then.
class TopicChoices final {
public:
    TopicChoices() = default;
    explicit TopicChoices(const Criteria &criteria);

    bool isEmpty() const { return m_names.isEmpty(); }
    const QStringList &names() const { return m_names; }

    // A section of a prompt that lists the topics by number and asks for TOPIC, TOPIC_ALSO and TOPIC_WHY in
    // addition to the other fields.
    QString question() const;

    // The meaning of a label in an answer, which may be a number ("3", "T3", "Topic 3"), a name in any case,
    // or both ("3. Tides"): the topic's name; empty for no topic ("0", "none", nothing); nothing if it is
    // ambiguous.
    std::optional<QString> meant(QStringView label) const;

private:
    std::optional<QString> numbered(const QString &label) const;

    QStringList m_names;
    QList<int> m_numbers; // for the names; those in the text, if it numbers its topics
    QHash<QString, QString> m_byKey;
};

} // namespace winnow
