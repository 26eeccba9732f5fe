#include "app/digest/bot/bottopics.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace winnow {

namespace {

constexpr std::array<std::pair<QLatin1String, QLatin1String>, 5> botTopics{{
    {QLatin1String("architecture_training"), QLatin1String("Architecture and Training Dynamics")},
    {QLatin1String("efficiency_scaling"), QLatin1String("Efficiency, Compression, and Large-Scale Training")},
    {QLatin1String("representation_structure"),
     QLatin1String("Representation Learning Theory and Structure")},
    {QLatin1String("memory_systems"), QLatin1String("Memory Structures and Agent Memory Systems")},
    {QLatin1String("world_models_open_ended_rl"),
     QLatin1String("World Models, Exploration, and Open-Ended Reinforcement Learning")},
}};

} // namespace

QStringList botTopicLabels() {
    QStringList labels;
    for (const auto &[id, label] : botTopics)
        labels.append(label);
    return labels;
}

QString botTopicId(const QString &label) {
    const auto *const known =
        std::ranges::find_if(botTopics, [&label](const auto &topic) { return topic.second == label; });
    if (known != botTopics.end())
        return known->first;
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return label.toLower().split(gap, Qt::SkipEmptyParts).join(u'_');
}

QStringList registeredTopics(const QString &prompt) {
    static const QRegularExpression heading(QStringLiteral("^(?:> ?)?## Topic Registry[ \t]*$"),
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression item(QStringLiteral("^(?:> ?)?- [a-z0-9_]{1,80}: (.+)$"));
    const auto found = heading.match(prompt);
    if (!found.hasMatch())
        return {};
    QStringList labels;
    const auto lines = QStringView(prompt).sliced(found.capturedEnd()).split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        QString line = lines[i].toString();
        while (line.endsWith(u' ') || line.endsWith(u'\r'))
            line.chop(1);
        const auto match = item.match(line);
        if (match.hasMatch())
            labels.append(match.captured(1));
        else if (line.startsWith(QLatin1String("> ## ")) || line.startsWith(QLatin1String("## ")))
            break;
    }
    return labels;
}

} // namespace winnow
