#include "app/cli/criterialines.h"

#include "app/cli/clitext.h"
#include "app/cli/output.h"
#include "app/cli/texttable.h"

namespace winnow {

namespace {

QJsonObject headToJson(const Criteria &criteria) {
    const auto numberOrNull = [](int number) { return number > 0 ? QJsonValue(number) : QJsonValue(); };
    return {{QStringLiteral("version"), numberOrNull(criteria.version)},
            {QStringLiteral("name"), criteria.name},
            {QStringLiteral("created"),
             criteria.created.isValid() ? QJsonValue(criteria.created.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("parent"), numberOrNull(criteria.parent)},
            {QStringLiteral("paused_topics"), QJsonArray::fromStringList(criteria.pausedTopics)}};
}

QString nameInList(const Criteria &criteria) {
    if (criteria.isTrial)
        return CliText::tr("%1 (trial only)").arg(criteria.name).trimmed();
    if (criteria.pausedTopics.isEmpty())
        return criteria.name;
    return CliText::tr("%1 (paused: %2)")
        .arg(criteria.name, criteria.pausedTopics.join(QStringLiteral("; ")))
        .trimmed();
}

} // namespace

QJsonObject criteriaToJson(const Criteria &criteria) {
    QJsonObject object = headToJson(criteria);
    object.insert(QStringLiteral("system_prompt"), criteria.systemPrompt);
    object.insert(QStringLiteral("scoring_prompt"), criteria.scoringPrompt);
    object.insert(QStringLiteral("screening_prompt"), criteria.screeningPrompt);
    return object;
}

void printCriteriaVersions(const std::vector<Criteria> &versions, int current,
                           const CommandContext &context) {
    QJsonArray array;
    TextTable table;
    table.addColumn({});
    table.addColumn(CliText::tr("Version"), TextTable::Align::Right);
    table.addColumn(CliText::tr("Saved"));
    table.addColumn(CliText::tr("From"), TextTable::Align::Right);
    table.addColumn(CliText::tr("Name"));
    for (const Criteria &criteria : versions) {
        QJsonObject object = headToJson(criteria);
        object.insert(QStringLiteral("current"), criteria.version == current);
        object.insert(QStringLiteral("trial"), criteria.isTrial);
        array.append(object);
        table.addRow(
            {criteria.version == current ? QStringLiteral("*") : QString(), QString::number(criteria.version),
             criteria.created.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
             criteria.parent > 0 ? QString::number(criteria.parent) : QString(), nameInList(criteria)});
    }
    if (context.json)
        return context.output.print(array);
    if (versions.empty())
        return context.output.note(CliText::tr("No criteria saved yet; using the defaults."));
    for (const QString &line : table.lines(Output::terminalWidth()))
        context.output.print(line);
}

QString criteriaHelp() {
    return CliText::tr(
        "The criteria are Markdown: a system prompt, a scoring prompt with the topics you follow, and a "
        "screening prompt. To change them, export them, edit the file and import it again: that makes a new "
        "version, and papers are scored with it from then on. Until you save your own, the defaults are "
        "shown.\n\n"
        "  show         print the current criteria (the default) and how Winnow reads them: topics with what "
        "is wanted and unwanted, keywords, authors, and what is ignored and why\n"
        "  list         list the versions, with the current one marked\n"
        "  use N        go back to version N\n"
        "  import FILE… save the criteria from a file or quoted in a digest, or from the prompt files of the "
        "bot ChatGPT-ArXiv-Paper-Assistant: give its folder, or the files (system_prompt.txt, "
        "paper_topics.txt, score_criteria.txt, postfix_prompt_title.txt, postfix_prompt_abstract.txt, "
        "paper_topics_schema.json)\n"
        "  export FILE  write the current criteria to a file; - is standard output\n"
        "  pause TOPIC  ignore a topic for now: the model, the built-in scorer and learning all leave it "
        "out. Its text is kept, and existing scores keep their version. TOPIC is a name, part of one, or its "
        "number in show\n"
        "  resume TOPIC use a paused topic again (all: every paused topic). Earlier scores count again\n\n"
        "--json prints an object with version, name, created, parent, paused_topics, system_prompt, "
        "scoring_prompt and screening_prompt; for show also read, an object with topics (name, relevant, "
        "irrelevant, line, paused), wishes, exclusions, weak_wishes, keywords (relevant, irrelevant, "
        "application), authors and parts (kind, reason, topic, begin, length, text: the pieces of the "
        "scoring prompt in order; begin and length are in UTF-16 units, topic is an index into topics from "
        "0, or null); for list an array of objects with version, name, created, parent, paused_topics, "
        "current and trial (made for a trial, never in use).\n\n"
        "Example:\n"
        "  winnow-cli criteria export mine.md && $EDITOR mine.md && winnow-cli criteria import mine.md");
}

} // namespace winnow
