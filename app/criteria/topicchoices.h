#pragma once

#include "app/criteria/criteria.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace winnow {

// The topics that a model puts papers under: how it is asked, and what its answers mean. Empty where criteria
// name fewer than two, for then there is nothing to choose.
class TopicChoices final {
public:
    TopicChoices() = default;
    explicit TopicChoices(const Criteria &criteria);

    bool isEmpty() const { return m_names.isEmpty(); }
    const QStringList &names() const { return m_names; }

    // A section of a prompt that lists the topics by number and asks for TOPIC, TOPIC_ALSO and TOPIC_WHY
    // beside the other fields.
    QString question() const;

    // What a label in an answer means, written as a number ("3", "T3", "Topic 3"), a name in any case, or
    // both ("3. Tides"): the name of a topic; empty for none of them ("0", "none", nothing); nothing where it
    // can't be told.
    std::optional<QString> meant(QStringView label) const;

private:
    std::optional<QString> numbered(const QString &label) const;

    QStringList m_names;
    QList<int> m_numbers; // of the names; as in the text, where it numbers its topics
    QHash<QString, QString> m_byKey;
};

} // namespace winnow
