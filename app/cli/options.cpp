#include "app/cli/options.h"

#include "app/cli/clitext.h"
#include "app/cli/modeloptions.h"
#include "app/cli/optionnames.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>

namespace winnow {

namespace {

constexpr int mostDaysBack = 1000; // announcement days: four years

UsageError readCategories(const QString &list, QStringList &categories) {
    static const QRegularExpression accepted(QRegularExpression::anchoredPattern(
        QStringLiteral("[A-Za-z-]+(\\.[A-Za-z-]+)?(\\+[A-Za-z-]+(\\.[A-Za-z-]+)?)*")));
    for (const QString &part : list.split(QLatin1Char(','))) {
        const QString category = part.trimmed();
        if (!accepted.match(category).hasMatch())
            return CliText::tr("\"%1\" is not a category. Write categories like cs.LG,cs.AI.").arg(category);
        if (!categories.contains(category, Qt::CaseInsensitive))
            categories.append(category);
    }
    return std::nullopt;
}

UsageError readTypes(const QString &list, ListingFilter &filter) {
    filter.types.clear();
    for (const QString &name : list.split(QLatin1Char(','))) {
        const auto type = announceTypeFromName(name.trimmed());
        if (!type)
            return CliText::tr("Unknown announce type \"%1\". Use new, cross, replace or replace-cross.")
                .arg(name.trimmed());
        filter.types.push_back(*type);
    }
    return std::nullopt;
}

UsageError readOrder(const QCommandLineParser &parser, std::optional<bool> &byRank) {
    if (!parser.isSet(option("order")))
        return std::nullopt;
    const QString order = parser.value(option("order"));
    if (order != QLatin1String("rank") && order != QLatin1String("score"))
        return CliText::tr("Unknown order \"%1\". Use score or rank.").arg(order);
    byRank = order == QLatin1String("rank");
    return std::nullopt;
}

UsageError readGroup(const QCommandLineParser &parser, std::optional<bool> &byTopic) {
    if (!parser.isSet(option("group")))
        return std::nullopt;
    const QString group = parser.value(option("group"));
    if (group != QLatin1String("topic") && group != QLatin1String("none"))
        return CliText::tr("Papers can't be grouped by \"%1\". Use topic or none.").arg(group);
    byTopic = group == QLatin1String("topic");
    return std::nullopt;
}

UsageError readSources(const QCommandLineParser &parser, const Settings &settings, RunRequest &request) {
    const bool sample = parser.isSet(option("sample"));
    const bool files = parser.isSet(option("feed"));
    const bool categories = parser.isSet(option("categories"));
    if (int(sample) + int(files) + int(categories) > 1)
        return CliText::tr("Use only one of --categories, --feed and --sample.");
    if (const UsageError error = readNumber(parser, option("catch-up"), 0, mostDaysBack, request.catchUpBack))
        return error;
    if (request.catchUpBack && (sample || files || request.day))
        return CliText::tr("--catch-up can't be used with --feed, --sample or --day.");
    request.sample = sample;
    for (const QString &file : parser.values(option("feed")))
        request.feedFiles.append(file == QLatin1String("-") ? QStringLiteral("/dev/stdin") : file);
    if (categories)
        return readCategories(parser.value(option("categories")), request.categories);
    request.categories = settings.categories;
    if (!sample && !files && request.categories.isEmpty())
        return CliText::tr("You don't follow any categories yet. Give some with --categories cs.LG,cs.AI, "
                           "choose them in the window, or try --sample.");
    return std::nullopt;
}

// Options whose value may be omitted, what a value looks like, and the default.
struct LeftOut {
    QString name;
    QRegularExpression value;
    QString without;
};

std::vector<LeftOut> leftOutValues() {
    const auto pattern = [](const char *text) {
        return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(text)));
    };
    return {{QStringLiteral("--catch-up"), pattern("[+-]?[0-9]+"), QStringLiteral("0")},
            {QStringLiteral("--week"), pattern("[0-9].*"), {}},
            {QStringLiteral("--month"), pattern("[0-9].*"), {}}};
}

} // namespace

QCommandLineOption dayOption(const QString &description) {
    return takes("day", description, "YYYY-MM-DD");
}

QList<QCommandLineOption> fetchOptions() {
    return {
        takes("categories", CliText::tr("Fetch these categories instead of those you follow."), "LIST"),
        takes("feed",
              CliText::tr("Read a saved file instead of downloading: a feed, a response of arXiv's "
                          "query API or OAI-PMH, its daily email, or a listing page; gzipped or not. "
                          "May be repeated; - is standard input."),
              "FILE"),
        takes("announce",
              CliText::tr("Scan only these kinds: new, cross, replace, replace-cross (default: new,cross)."),
              "TYPES"),
        {option("primary-only"),
         CliText::tr("Scan only papers whose primary category is one of those fetched.")},
        {option("sample"), CliText::tr("Read the built-in sample day; no network needed.")},
        takes("catch-up",
              CliText::tr("Also fetch missed days: those among the last DAYS announcement days, or all "
                          "since the first day in the library (at most 90 days)."),
              "DAYS")};
}

QStringList withLeftOutValues(const QStringList &arguments) {
    static const std::vector<LeftOut> all = leftOutValues();
    QStringList complete;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        complete.append(arguments.at(i));
        const auto found = std::ranges::find(all, arguments.at(i), &LeftOut::name);
        if (found == all.end())
            continue;
        const bool isGiven = found->value.match(arguments.value(i + 1)).hasMatch();
        complete.last() += QLatin1Char('=') + (isGiven ? arguments.at(++i) : found->without);
    }
    return complete;
}

QList<QCommandLineOption> scoreOptions() {
    return QList<QCommandLineOption>{
               takes("scorer",
                     CliText::tr("The scorer: builtin, which needs no key and no network, or llm, a "
                                 "language model (implied by --model, --provider and --endpoint)."),
                     "NAME"),
               takes("criteria",
                     CliText::tr("Score with the criteria in this file; they become the current ones."),
                     "FILE"),
               {option("dry-run"),
                CliText::tr("Only estimate what scoring would take: calls, tokens and cost.")}} +
           modelOptions();
}

QList<QCommandLineOption> digestOptions() {
    return {
        {{option("o"), option("output")}, CliText::tr("Write the digest to this file."), option("FILE")},
        takes("format", CliText::tr("markdown (default), html, json, bot-json, bibtex, ris or csl-json."),
              "FORMAT"),
        {option("overwrite"), CliText::tr("Replace an existing file, even if somebody has edited it.")},
        takes("relevance-cutoff", CliText::tr("Least relevance for a paper to be in the digest, 0 to 10."),
              "N"),
        takes("novelty-cutoff", CliText::tr("Least novelty for a paper to be in the digest, 0 to 10."), "N"),
        takes("order", CliText::tr("Order the papers of the digest by score or rank."), "KEY"),
        takes("group", CliText::tr("Group the papers under headings by topic, or none."), "KEY"),
        {option("front-matter"),
         CliText::tr(
             "Begin Markdown with front matter: day, criteria, model, counts, cost and failures as YAML.")}};
}

UsageError readDay(const QCommandLineParser &parser, std::optional<QDate> &day) {
    return readDay(parser, option("day"), day);
}

UsageError readDay(const QCommandLineParser &parser, const QString &option, std::optional<QDate> &day) {
    if (!parser.isSet(option))
        return std::nullopt;
    const QString text = parser.value(option);
    const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        return CliText::tr("\"%1\" is not a date; use YYYY-MM-DD.").arg(text);
    day = date;
    return std::nullopt;
}

UsageError readNumber(const QCommandLineParser &parser, const QString &name, int lowest, int highest,
                      std::optional<int> &number) {
    if (!parser.isSet(name))
        return std::nullopt;
    bool isNumber = false;
    const int value = parser.value(name).toInt(&isNumber);
    if (!isNumber || value < lowest || value > highest)
        return CliText::tr("--%1 takes a number from %2 to %3, not \"%4\".")
            .arg(name, QString::number(lowest), QString::number(highest), parser.value(name));
    number = value;
    return std::nullopt;
}

UsageError readFetch(const QCommandLineParser &parser, const Settings &settings, RunRequest &request) {
    request.filter = settings.filter;
    request.arxivUrl = QUrl(settings.arxivUrl, QUrl::StrictMode);
    const bool isWebAddress = request.arxivUrl.scheme().startsWith(QLatin1String("http"));
    if (!isWebAddress || request.arxivUrl.host().isEmpty())
        return CliText::tr("\"%1\" is not a web address. Correct WINNOW_ARXIV_URL.").arg(settings.arxivUrl);
    if (parser.isSet(option("primary-only")))
        request.filter.primaryOnly = true;
    if (parser.isSet(option("announce"))) {
        if (const UsageError error = readTypes(parser.value(option("announce")), request.filter))
            return error;
    }
    return readSources(parser, settings, request);
}

UsageError readScore(const QCommandLineParser &parser, const Settings &settings, RunRequest &request,
                     ScoreOptions &options) {
    request.scorer = settings.scorer;
    const QString asked = parser.value(option("scorer"));
    if (parser.isSet(option("scorer")))
        request.scorer = scorerFromName(asked);
    else if (namesAModel(parser))
        request.scorer = Scorer::Llm;
    options.criteriaFile = parser.value(option("criteria"));
    options.model = settings.model;
    request.retryFailed = parser.isSet(option("retry-failed"));
    request.waitsForTurn = parser.isSet(option("wait"));
    if (request.scorer == Scorer::Llm) {
        if (const UsageError error = readPrescreening(parser, settings, request.prescreening))
            return error;
        return readModel(parser, options.model);
    }
    if (request.scorer != Scorer::Builtin)
        return CliText::tr("Unknown scorer \"%1\". Use builtin or llm.").arg(asked);
    const QString foreign = modelOptionIn(parser);
    if (!foreign.isEmpty())
        return CliText::tr("--%1 works only with a language model. Add --scorer llm, or leave it out.")
            .arg(foreign);
    return std::nullopt;
}

UsageError readDigest(const QCommandLineParser &parser, DigestOptions &options) {
    const QString format = parser.value(option("format"));
    if (!format.isEmpty()) {
        const auto known = digestFormatFromName(format);
        if (!known)
            return CliText::tr(
                       "Unknown format \"%1\". Use markdown, html, json, bot-json, bibtex, ris or csl-json.")
                .arg(format);
        options.format = *known;
    }
    options.file = parser.value(option("output"));
    options.overwrites = parser.isSet(option("overwrite"));
    if (const UsageError error =
            readNumber(parser, option("relevance-cutoff"), 0, 10, options.relevanceCutOff))
        return error;
    if (const UsageError error = readNumber(parser, option("novelty-cutoff"), 0, 10, options.noveltyCutOff))
        return error;
    if (parser.isSet(option("front-matter")))
        options.frontMatter = true;
    if (const UsageError error = readGroup(parser, options.byTopic))
        return error;
    return readOrder(parser, options.byRank);
}

UsageError refuseArguments(const QStringList &positional) {
    if (positional.isEmpty())
        return std::nullopt;
    return CliText::tr("Unexpected argument \"%1\".").arg(positional.constFirst());
}

} // namespace winnow
