#include "app/llm/modeltraits.h"

#include "app/llm/price/tsvlines.h"

#include <algorithm>
#include <optional>

namespace winnow {

namespace {

const QString lowestEffort = QStringLiteral("lowest");
const QString defaultEffort = QStringLiteral("default");

const QStringList &traitColumns() {
    static const QStringList names{QStringLiteral("model"), QStringLiteral("context"),
                                   QStringLiteral("effort"), QStringLiteral("marks")};
    return names;
}

std::optional<ModelTraits> traitsIn(const TsvLine &line) {
    ModelTraits traits;
    const QString context = line.cell("context");
    bool ok = context.isEmpty();
    if (!ok)
        traits.contextTokens = context.toLongLong(&ok);
    traits.effort = line.cell("effort").toLower();
    traits.marks = line.cell("marks");
    const bool isEffort = traits.effort.isEmpty() || effortChoices().contains(traits.effort);
    if (!ok || traits.contextTokens < 0 || traits.contextTokens > mostContextTokens || !isEffort)
        return std::nullopt;
    if (traits.effort == lowestEffort)
        traits.effort.clear();
    return traits;
}

bool isOf(const TsvLine &line, const QString &model) {
    return line.cell("model").compare(model.trimmed(), Qt::CaseInsensitive) == 0;
}

QString cellOf(const QString &text) {
    return text.simplified(); // without tabs and line ends
}

// In the order of the header above it.
QString lineOf(const QString &model, const ModelTraits &traits, const QStringList &names) {
    QStringList cells;
    for (const QString &name : names) {
        if (name == traitColumns()[0])
            cells.append(cellOf(model));
        else if (name == traitColumns()[1])
            cells.append(traits.contextTokens > 0 ? QString::number(traits.contextTokens) : QString());
        else if (name == traitColumns()[2])
            cells.append(traits.effort);
        else
            cells.append(name == traitColumns()[3] ? cellOf(traits.marks) : QString());
    }
    while (!cells.isEmpty() && cells.constLast().isEmpty())
        cells.removeLast();
    return cells.join(QLatin1Char('\t'));
}

} // namespace

Result<ModelTraits> traitsOf(const QString &lines, const QString &model) {
    std::optional<ModelTraits> found;
    for (const TsvLine &line : readTsv(lines, traitColumns())) {
        const auto traits = traitsIn(line);
        if (!traits || line.cell("model").isEmpty())
            return failure(ErrorCode::Malformed, QStringLiteral("no trait of a model"),
                           QStringLiteral("traits:%1").arg(line.number));
        if (!found && isOf(line, model))
            found = traits;
    }
    return found.value_or(ModelTraits());
}

QString withTraits(const QString &lines, const QString &model, const ModelTraits &traits) {
    QStringList kept = lines.split(QLatin1Char('\n'));
    QStringList names = traitColumns();
    for (const TsvLine &line : readTsv(lines, traitColumns())) {
        if (isOf(line, model))
            kept[line.number - 1].clear();
    }
    for (const QString &line : kept) {
        const QStringList cells = line.split(QLatin1Char('\t'));
        if (cells.constFirst().trimmed() == traitColumns().constFirst()) {
            names.clear();
            for (const QString &cell : cells)
                names.append(cell.trimmed());
        }
    }
    // If a header lacks a column needed now, the usual header is inserted before the line.
    const bool lacksOne =
        !std::ranges::all_of(traitColumns(), [&names](const QString &name) { return names.contains(name); });
    kept.removeAll(QString());
    if (traits != ModelTraits() && !model.trimmed().isEmpty()) {
        if (lacksOne)
            kept.append(traitColumns().join(QLatin1Char('\t')));
        kept.append(lineOf(model, traits, lacksOne ? traitColumns() : names));
    }
    return kept.join(QLatin1Char('\n'));
}

const QStringList &effortLevels() {
    static const QStringList levels{
        QStringLiteral("none"), QStringLiteral("minimal"), QStringLiteral("low"), QStringLiteral("medium"),
        QStringLiteral("high"), QStringLiteral("xhigh"),   QStringLiteral("max")};
    return levels;
}

const QStringList &effortChoices() {
    static const QStringList choices = QStringList{lowestEffort, defaultEffort} + effortLevels();
    return choices;
}

QString effortToSend(const QString &choice, const QString &lowest) {
    if (choice.isEmpty() || choice == lowestEffort)
        return lowest;
    return choice == defaultEffort ? QString() : choice;
}

} // namespace winnow
