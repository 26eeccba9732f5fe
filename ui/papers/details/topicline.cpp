#include "ui/papers/details/topicline.h"

#include "ui/common/topiccolors.h"
#include "ui/papers/details/detailslink.h"
#include "ui/papers/list/model/topicindex.h"

namespace winnow {

void writeTopic(DetailsWriter &writer, const PaperTopic &topic, const DetailsOptions &options,
                const QPalette &palette) {
    constexpr qreal topicReasonScale = 0.92;
    const QTextCharFormat quiet = writer.format(writer.colors().muted);
    const auto name = [&](const QString &text, int index) {
        if (!options.hasActs)
            return writer.text(text, quiet);
        QTextCharFormat link = writer.link(DetailsLink{DetailsLink::Kind::Topic, index, {}}.toString(),
                                           index == 0 ? writer.textColor() : writer.colors().muted);
        link.setToolTip(DetailsWriter::tr("All papers on the topic %1").arg(text));
        writer.text(text, link);
    };
    writer.block(0, topic.reason.isEmpty() ? 10 : 2, 1.32);
    writer.part(DetailsPart::Topic);
    if (topic.isNone()) {
        writer.text(noneOfTheTopics(), quiet);
    } else {
        writer.text(QStringLiteral("●\u00a0"), writer.format(topicColor(options.topic, palette)));
        name(topic.name, 0);
    }
    for (qsizetype i = 0; i < topic.also.size(); ++i) {
        writer.text(i == 0 ? QStringLiteral("\u2002") + DetailsWriter::tr("also ", "other topics")
                           : QStringLiteral(", "),
                    quiet);
        name(topic.also.at(i), static_cast<int>(i) + 1);
    }
    if (topic.reason.isEmpty())
        return;
    writer.block(0, 10);
    writer.part(DetailsPart::Remarks);
    writer.text(topic.reason, writer.format(writer.colors().muted, topicReasonScale));
}

} // namespace winnow
