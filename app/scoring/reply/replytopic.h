#pragma once

#include "app/criteria/topicchoices.h"
#include "app/model/papertopic.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace winnow {

// What a row says about its paper's topic, as written in the reply.
struct ReplyTopic {
    static constexpr size_t mostLabels = 16; // more is not an answer

    bool isThere = false;
    std::vector<QStringView> labels; // the first is the topic; present but empty: no topic fits
    std::vector<QStringView> others;
    QStringView reason;

    void addLabel(QStringView label);
    void addOther(QStringView label);
    // Copies whatever is missing here.
    void complete(const ReplyTopic &other);
};

// Nothing if the reply names no existing topic.
std::optional<PaperTopic> chosenTopic(const ReplyTopic &said, const TopicChoices &choices);

} // namespace winnow
