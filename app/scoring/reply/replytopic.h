#pragma once

#include "app/criteria/topicchoices.h"
#include "app/model/papertopic.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace winnow {

// What a row says of the topic of its paper, as it stands in the reply.
struct ReplyTopic {
    static constexpr size_t mostLabels = 16; // more is no answer

    bool isThere = false;
    std::vector<QStringView> labels; // the first is the topic; empty, where it is there: none fits
    std::vector<QStringView> others;
    QStringView reason;

    void addLabel(QStringView label);
    void addOther(QStringView label);
    // Takes over what it does not have itself.
    void complete(const ReplyTopic &other);
};

// Nothing where the reply does not name a topic that there is.
std::optional<PaperTopic> chosenTopic(const ReplyTopic &said, const TopicChoices &choices);

} // namespace winnow
