#include "app/cli/helptext.h"

#include "app/cli/clitext.h"
#include "app/cli/texttable.h"
#include "app/run/paths.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace winnow {

namespace {

constexpr int lineWidth = 79;
constexpr int hangingIndent = 26;

// What stays on one line: words with the blanks behind them, and each character of scripts that are written
// without blanks.
QStringList unbreakableParts(const QString &text) {
    const auto isWide = [&text](qsizetype i) { return i < text.size() && displayWidth(text.mid(i, 1)) > 1; };
    QStringList parts;
    qsizetype begin = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line,
                               text); // it keeps closing punctuation with what it closes
    for (auto end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const bool isBetweenWords = text.at(end - 1) == QLatin1Char(' ');
        if (end < text.size() && !isBetweenWords && !isWide(end - 1) && !isWide(end))
            continue; // within a word with hyphens
        parts.append(text.mid(begin, end - begin));
        begin = end;
    }
    return parts;
}

// Wraps to the terminal's usual width and indents all lines but the first.
QString wrapped(const QString &text, int indent, int column) {
    QString result;
    const auto chopBlanks = [&result] {
        while (result.endsWith(QLatin1Char(' ')))
            result.chop(1);
    };
    for (const QString &part : unbreakableParts(text)) {
        const int width = displayWidth(part);
        const int widthOfWord = part.endsWith(QLatin1Char(' ')) ? width - 1 : width;
        if (column > indent && column + widthOfWord > lineWidth) {
            chopBlanks();
            result += QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
            column = indent;
        }
        result += part;
        column += width;
    }
    chopBlanks();
    return result;
}

QString entry(const QString &left, const QString &right) {
    QString line = QStringLiteral("  ") + left;
    const int width = displayWidth(line);
    if (width + 2 > hangingIndent)
        line += QLatin1Char('\n') + QString(hangingIndent, QLatin1Char(' '));
    else
        line += QString(hangingIndent - width, QLatin1Char(' '));
    return line + wrapped(right, hangingIndent, hangingIndent) + QLatin1Char('\n');
}

QString optionList(const QList<QCommandLineOption> &options) {
    QString text;
    for (const QCommandLineOption &option : options) {
        if (option.flags() & QCommandLineOption::HiddenFromHelp)
            continue;
        QStringList names;
        for (const QString &name : option.names())
            names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
        QString left = names.join(QStringLiteral(", "));
        if (!option.valueName().isEmpty())
            left += QLatin1Char(' ') + option.valueName();
        text += entry(left, option.description());
    }
    return text;
}

// Wraps paragraphs; lines that begin with a space are examples and are not wrapped.
QString paragraphs(const QString &text) {
    QString result;
    for (const QString &line : text.split(QLatin1Char('\n')))
        result += (line.startsWith(QLatin1Char(' ')) ? line : wrapped(line, 0, 0)) + QLatin1Char('\n');
    return result;
}

} // namespace

QList<QCommandLineOption> globalOptions() {
    const auto option = [](const QStringList &names, const QString &description, const QString &value = {}) {
        return QCommandLineOption(names, description, value);
    };
    return {
        option({QStringLiteral("library")}, CliText::tr("The library to use."), QStringLiteral("FILE")),
        option({QStringLiteral("config")}, CliText::tr("The settings file."), QStringLiteral("FILE")),
        option({QStringLiteral("log")},
               CliText::tr("Append a log to this file, for bug reports: requests by host, their results and "
                           "the states of runs. It contains no keys and no texts."),
               QStringLiteral("FILE")),
        option({QStringLiteral("json")}, CliText::tr("Print the result as JSON.")),
        option({QStringLiteral("q"), QStringLiteral("quiet")},
               CliText::tr("Print no progress and no messages except errors.")),
        option({QStringLiteral("h"), QStringLiteral("help")}, CliText::tr("Print this help.")),
        option({QStringLiteral("v"), QStringLiteral("version")}, CliText::tr("Print the version."))};
}

QString overallHelp(const std::vector<std::unique_ptr<Command>> &commands) {
    QString text = CliText::tr("Usage: winnow-cli [OPTIONS] COMMAND …") + QStringLiteral("\n\n");
    text += paragraphs(CliText::tr("Scores the day's arXiv papers against your criteria and writes a "
                                   "digest, on the same library as the window."));
    text += QLatin1Char('\n') + CliText::tr("Commands:") + QLatin1Char('\n');
    for (const auto &command : commands)
        text += entry(command->name(), command->summary());
    text += QLatin1Char('\n') + CliText::tr("Options, before or after the command:") + QLatin1Char('\n') +
            optionList(globalOptions());
    text += QLatin1Char('\n') +
            CliText::tr("Environment variables (options override them; they override the settings):") +
            QLatin1Char('\n');
    text +=
        entry(QStringLiteral("WINNOW_LIBRARY"), CliText::tr("The library, currently %1").arg(libraryFile()));
    text += entry(QStringLiteral("WINNOW_CONFIG"),
                  CliText::tr("The settings file, currently %1").arg(settingsFile()));
    text += entry(QStringLiteral("WINNOW_ARXIV_URL"), CliText::tr("Base address of the feeds, for mirrors."));
    text += entry(QStringLiteral("WINNOW_ARXIV_INTERVAL_MS"),
                  CliText::tr("The pause between requests to a server on this machine, for tests."));
    text += entry(QStringLiteral("WINNOW_BATCH_INTERVAL_MS"),
                  CliText::tr("The first pause between checks of batches on this machine, for tests."));
    text += entry(
        QStringLiteral("OPENAI_API_KEY"),
        CliText::tr(
            "API key for the language model (--provider openai or custom); overrides the keyring. For the "
            "other services, each for its own host only: ANTHROPIC_API_KEY, GEMINI_API_KEY or "
            "GOOGLE_API_KEY, AZURE_OPENAI_API_KEY, OPENROUTER_API_KEY, MISTRAL_API_KEY, DEEPSEEK_API_KEY, "
            "OLLAMA_API_KEY, LM_API_TOKEN or LMSTUDIO_API_KEY, LLAMA_API_KEY and VLLM_API_KEY."));
    text += entry(QStringLiteral("OPENAI_BASE_URL"),
                  CliText::tr("Address of that model, instead of the one in the settings (same services)."));
    text += QLatin1Char('\n') +
            paragraphs(CliText::tr("Results go to standard output, everything else to standard error. "
                                   "Exit codes: 0 success, 1 failure, 2 usage error.\n\n"
                                   "First steps:\n"
                                   "  winnow-cli run --sample -o sample.md       (no network needed)\n"
                                   "  winnow-cli run --categories cs.LG,cs.AI\n"
                                   "  winnow-cli papers --limit 20\n"
                                   "  winnow-cli COMMAND --help"));
    return text;
}

QString commandHelp(const Command &command) {
    const QString arguments =
        command.arguments().isEmpty() ? QString() : QLatin1Char(' ') + command.arguments();
    QString text = CliText::tr("Usage: winnow-cli %1 [OPTIONS]%2").arg(command.name(), arguments) +
                   QStringLiteral("\n\n") + paragraphs(command.summary());
    const QString options = optionList(command.options());
    if (!options.isEmpty())
        text += QLatin1Char('\n') + CliText::tr("Options:") + QLatin1Char('\n') + options;
    text += QLatin1Char('\n') + CliText::tr("Options for all commands:") + QLatin1Char('\n') +
            optionList(globalOptions());
    if (!command.details().isEmpty())
        text += QLatin1Char('\n') + paragraphs(command.details());
    return text;
}

} // namespace winnow
