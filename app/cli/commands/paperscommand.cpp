#include "app/cli/commands/paperscommand.h"

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/paperlines.h"
#include "app/cli/rangeoptions.h"
#include "app/cli/runlines.h"
#include "app/library/library.h"
#include "app/library/search/searchquery.h"
#include "app/model/async.h"

#include <QCommandLineParser>

#include <algorithm>
#include <limits>

namespace winnow {

QString PapersCommand::name() const {
    return QStringLiteral("papers");
}

QString PapersCommand::summary() const {
    return tr("List papers, best first.");
}

QString PapersCommand::details() const {
    return tr("Lists the scanned papers of a day with score and decision, ordered by score. The score, 2 to "
              "20, is relevance + novelty; for the built-in scorer, whose novelty is a guess, it is 1.6 × "
              "relevance + 0.4 × novelty, and fine breaks ties. On a terminal, titles are cut to its "
              "width.\n\n"
              "--json prints an array of objects: id, version, title, authors, categories, announced (the "
              "day), type, relevance, novelty, score, fine (the built-in scorer's finer value, 0 to 1), "
              "taste (0 to 1, learned from your decisions), rank (the place on the day by model, built-in "
              "scorer and taste together; 1 is the best), topic (the topic of your criteria that fits best; "
              "none: no topic fits), topics_also (an array of other topics that fit), topic_reason (if the "
              "comment does not give it), comment, state (unscored, scored, screened, failed) and decision "
              "(keep, skip, later); missing values are null; in a lab, lab_kept and lab_members "
              "say how many of the members who share their decisions kept the paper.\n\n"
              "--search has the syntax of the window's search box: words, \"a phrase\", -word, and %1, as in "
              "author:dao, cat:cs.LG, is:kept, rel:>=8, topic:compression, day:2025-06. topic: takes words "
              "of a topic's name, or none for papers that fit no topic. is: takes %2; is:replaced finds "
              "papers that you kept, left for later or wrote a note on before a newer version appeared, "
              "is:withdrawn those withdrawn by their authors.\n\n"
              "Examples:\n"
              "  winnow-cli papers --limit 20\n"
              "  winnow-cli papers --sort taste --search \"taste:>0.7\"\n"
              "  winnow-cli papers --day all --search \"kv cache rel:>=8\"\n"
              "  winnow-cli papers --day all --search is:replaced\n"
              "  winnow-cli papers --decision keep --json")
        .arg(searchFieldNames().join(QStringLiteral(":, ")) + QLatin1Char(':'),
             searchStateNames().join(QStringLiteral(", ")));
}

QList<QCommandLineOption> PapersCommand::options() const {
    const auto option = [](const char *name, const QString &description, const char *value) {
        return QCommandLineOption(QString::fromLatin1(name), description, QString::fromLatin1(value));
    };
    return {option("day", tr("The announcement day (default: the newest in the library), or all."), "DAY"),
            option("search", tr("Only papers that match all words and fields."), "QUERY"),
            option("decision", tr("Only papers with this decision: keep, skip, later or none."), "STATE"),
            option("sort", tr("Sort by score (default), rank or taste, best first."), "KEY"),
            {QStringLiteral("topics"), tr("Add a column with each paper's topic.")},
            option("limit", tr("List at most this many papers."), "N")};
}

UsageError PapersCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                               const Settings &settings) {
    Q_UNUSED(settings)
    if (const UsageError error = refuseArguments(positional))
        return error;
    m_allDays = parser.value(QStringLiteral("day")) == QLatin1String("all");
    if (!m_allDays) {
        if (const UsageError error = readDay(parser, m_query.day))
            return error;
    }
    m_withTopics = parser.isSet(QStringLiteral("topics"));
    m_query.search = parser.value(QStringLiteral("search"));
    if (const UsageError error = searchError(m_query.search))
        return error;
    if (parser.isSet(QStringLiteral("decision"))) {
        m_query.decision = decisionFromName(parser.value(QStringLiteral("decision")));
        if (!m_query.decision)
            return tr("Unknown decision \"%1\". Use keep, skip, later or none.")
                .arg(parser.value(QStringLiteral("decision")));
    }
    std::optional<int> limit;
    if (const UsageError error = readNumber(parser, QStringLiteral("limit"), 1, 1'000'000, limit))
        return error;
    m_limit = limit.value_or(0);
    return readOrder(parser);
}

UsageError PapersCommand::readOrder(const QCommandLineParser &parser) {
    const QString key = parser.value(QStringLiteral("sort"));
    if (key == QLatin1String("rank"))
        m_order = Order::Rank;
    else if (key == QLatin1String("taste"))
        m_order = Order::Taste;
    else if (parser.isSet(QStringLiteral("sort")) && key != QLatin1String("score"))
        return tr("Papers can't be sorted by \"%1\". Use score, rank or taste.").arg(key);
    if (m_order == Order::Score) // the order from the library
        m_query.limit = m_limit;
    m_query.withRanks = m_order == Order::Rank || parser.isSet(QStringLiteral("json"));
    return std::nullopt;
}

void PapersCommand::start(const CommandContext &context) {
    if (m_allDays)
        query(context);
    else
        findDay(context);
}

void PapersCommand::findDay(const CommandContext &context) {
    whenReady(context.library.listings().days(), this,
              [this, context](const Result<std::vector<DaySummary>> &days) {
                  if (!days)
                      return fail(context, days.error());
                  const auto day = std::ranges::find_if(*days, [this](const DaySummary &summary) {
                      return m_query.day ? summary.day == *m_query.day : summary.papers > 0;
                  });
                  if (day == days->end()) {
                      const QString detail = m_query.day ? m_query.day->toString(Qt::ISODate) : QString();
                      return fail(context,
                                  runErrorSentence({ErrorCode::NotFound, detail, QStringLiteral("day"), {}}));
                  }
                  m_query.day = day->day;
                  query(context);
              });
}

void PapersCommand::query(const CommandContext &context) {
    whenReady(context.library.search().papers(m_query), this,
              [this, context](const Result<std::vector<PaperRow>> &rows) {
                  if (!rows)
                      return fail(context, rows.error());
                  std::vector<PaperRow> sorted = *rows;
                  sort(sorted);
                  readLab(sorted, context);
              });
}

void PapersCommand::readLab(const std::vector<PaperRow> &rows, const CommandContext &context) {
    whenReady(context.library.lab().kept(), this, [this, rows, context](const Result<LabKeptPapers> &kept) {
        if (!kept)
            return fail(context, kept.error());
        m_kept = *kept;
        print(rows, context);
        Q_EMIT done(Success);
    });
}

// Papers without a value come last; ties keep their order.
void PapersCommand::sort(std::vector<PaperRow> &rows) const {
    if (m_order == Order::Rank)
        std::ranges::stable_sort(
            rows, {}, [](const PaperRow &row) { return row.rank.value_or(std::numeric_limits<int>::max()); });
    else if (m_order == Order::Taste)
        std::ranges::stable_sort(rows, std::ranges::greater(),
                                 [](const PaperRow &row) { return row.taste.value_or(-1.0F); });
    if (m_limit > 0 && rows.size() > static_cast<size_t>(m_limit))
        rows.resize(static_cast<size_t>(m_limit));
}

void PapersCommand::print(const std::vector<PaperRow> &rows, const CommandContext &context) const {
    if (context.json)
        return context.output.print(papersToJson(rows, m_kept));
    if (rows.empty())
        return context.output.note(tr("No papers found."));
    for (const QString &line : paperTable(rows, Output::terminalWidth(), m_withTopics, m_kept))
        context.output.print(line);
}

} // namespace winnow
