#include "app/criteria/promptline.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace winnow {
namespace {

using Label = PromptLine::Label;

struct LabelWord {
    QLatin1String word;
    Label label;
};

constexpr std::array labelWords{
    LabelWord{QLatin1String("relevant"), Label::Relevant},
    LabelWord{QLatin1String("include"), Label::Relevant},
    LabelWord{QLatin1String("included"), Label::Relevant},
    LabelWord{QLatin1String("interested"), Label::Relevant},
    LabelWord{QLatin1String("interested in"), Label::Relevant},
    LabelWord{QLatin1String("interesting"), Label::Relevant},
    LabelWord{QLatin1String("in scope"), Label::Relevant},
    LabelWord{QLatin1String("looking for"), Label::Relevant},
    LabelWord{QLatin1String("positive"), Label::Relevant},
    LabelWord{QLatin1String("keep"), Label::Relevant},
    LabelWord{QLatin1String("yes"), Label::Relevant},
    LabelWord{QLatin1String("focus"), Label::Relevant},
    LabelWord{QLatin1String("irrelevant"), Label::Irrelevant},
    LabelWord{QLatin1String("not relevant"), Label::Irrelevant},
    LabelWord{QLatin1String("non-relevant"), Label::Irrelevant},
    LabelWord{QLatin1String("less relevant"), Label::Irrelevant},
    LabelWord{QLatin1String("exclude"), Label::Irrelevant},
    LabelWord{QLatin1String("excluded"), Label::Irrelevant},
    LabelWord{QLatin1String("excluding"), Label::Irrelevant},
    LabelWord{QLatin1String("exclusions"), Label::Irrelevant},
    LabelWord{QLatin1String("not interested"), Label::Irrelevant},
    LabelWord{QLatin1String("not interested in"), Label::Irrelevant},
    LabelWord{QLatin1String("not"), Label::Irrelevant},
    LabelWord{QLatin1String("no"), Label::Irrelevant},
    LabelWord{QLatin1String("negative"), Label::Irrelevant},
    LabelWord{QLatin1String("out of scope"), Label::Irrelevant},
    LabelWord{QLatin1String("ignore"), Label::Irrelevant},
    LabelWord{QLatin1String("avoid"), Label::Irrelevant},
    LabelWord{QLatin1String("skip"), Label::Irrelevant},
    LabelWord{QLatin1String("drop"), Label::Irrelevant},
    LabelWord{QLatin1String("application"), Label::Application},
    LabelWord{QLatin1String("applications"), Label::Application},
    LabelWord{QLatin1String("keyword"), Label::Keywords},
    LabelWord{QLatin1String("keywords"), Label::Keywords},
    LabelWord{QLatin1String("key words"), Label::Keywords},
    LabelWord{QLatin1String("key terms"), Label::Keywords},
};

Label labelOf(QString name) {
    static const QRegularExpression noun(
        QStringLiteral("\\s+(?:papers|topics|work|areas|terms|keywords|key words)$"));
    name = name.trimmed().toLower();
    for (int turn = 0; turn < 2; ++turn) {
        for (const LabelWord &known : labelWords) {
            if (name == known.word)
                return known.label;
        }
        name.remove(noun);
    }
    return Label::None;
}

QString withoutEmphasis(QString text) {
    static const QRegularExpression marks(QStringLiteral("\\*{1,3}|__|`"));
    return text.remove(marks).trimmed();
}

qsizetype colonOf(const QString &text) {
    const qsizetype ascii = text.indexOf(QLatin1Char(':'));
    const qsizetype wide = text.indexOf(QChar(0xFF1A)); // the full-width colon of Chinese text
    return ascii < 0 || wide < 0 ? std::max(ascii, wide) : std::min(ascii, wide);
}

// "## Heading ##"
QString withoutClosingMarks(QString text) {
    while (text.endsWith(QLatin1Char('#')))
        text.chop(1);
    return text.trimmed();
}

void readMark(PromptLine &line, QString &body) {
    static const QRegularExpression heading(QStringLiteral("^(#{1,6})\\s+(.*)$"));
    static const QRegularExpression number(QStringLiteral(
        "^(?:\\*\\*|__)?\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)、](?:\\s+|(?=\\*\\*))(.*)$"));
    static const QRegularExpression bullet(QStringLiteral("^[-*+•–—‣·]\\s+(.*)$"));
    static const QRegularExpression wholeBold(
        QStringLiteral("^(?:\\*\\*|__)(?!\\s)([^*_]+)(?:\\*\\*|__)\\s*[:：]?$"));
    if (const auto match = heading.match(body); match.hasMatch()) {
        line.kind = PromptLine::Kind::Heading;
        line.level = static_cast<int>(match.capturedLength(1));
        body = withoutClosingMarks(match.captured(2));
        if (const auto numbered = number.match(body); numbered.hasMatch())
            body = numbered.captured(1);
    } else if (const auto numbered = number.match(body); numbered.hasMatch()) {
        line.kind = PromptLine::Kind::Numbered;
        // "**1. Name**" leaves its closing marks behind; "1. **Name**" is whole.
        body = numbered.captured(1);
    } else if (const auto match2 = bullet.match(body); match2.hasMatch()) {
        line.kind = PromptLine::Kind::Bullet;
        body = match2.captured(1);
    } else if (const auto bold = wholeBold.match(body); bold.hasMatch()) {
        line.kind = PromptLine::Kind::Heading;
        line.level = 7;
        body = bold.captured(1);
    } else {
        line.kind = PromptLine::Kind::Text;
    }
}

} // namespace

PromptLine readPromptLine(QStringView source) {
    PromptLine line;
    qsizetype start = 0;
    for (; start < source.size() && source[start].isSpace(); ++start)
        line.indent += source[start] == QLatin1Char('\t') ? 4 : 1;
    QString body = source.mid(start).trimmed().toString();
    if (body.isEmpty())
        return line;
    readMark(line, body);
    static const QRegularExpression named(
        QStringLiteral("^(?:\\*\\*|__)([^*]+?)(?:\\*\\*|__)\\s*[:：.–—-]*\\s*\\S"));
    line.boldName = named.match(body).hasMatch();
    line.text = withoutEmphasis(body);
    const qsizetype colon = colonOf(line.text);
    if (colon >= 0)
        line.label = labelOf(line.text.left(colon));
    else if (line.kind == PromptLine::Kind::Heading)
        line.label = labelOf(line.text);
    if (line.label != Label::None)
        line.rest = colon < 0 ? QString() : line.text.mid(colon + 1).trimmed();
    return line;
}

SectionKind sectionKind(const QString &heading) {
    static const QRegularExpression keywords(QStringLiteral("\\bkey ?words?\\b|\\bkey terms\\b"));
    static const QRegularExpression excluded(
        QStringLiteral("\\birrelevant\\b|\\bnot (?:relevant|interested|interesting)\\b|\\bexclu|\\bavoid|"
                       "\\bout of scope\\b|\\bignore|\\bnegative\\b"));
    static const QRegularExpression application(QStringLiteral("\\bapplication"));
    static const QRegularExpression instructions(QStringLiteral(
        "\\bscor(?:e|es|ing)\\b|\\brubrics?\\b|\\bscales?\\b|\\binstructions?\\b|\\boutput\\b|"
        "\\bformat|\\bresponse|\\banswer\\b|\\bnovelty\\b|\\bexamples?\\b|\\btask\\b|^papers?\\b|"
        "\\brating|\\breply\\b|\\brules\\b"));
    static const QRegularExpression topics(
        QStringLiteral("\\btopics?\\b|\\binterest|\\bcriteri|\\bareas?\\b|\\bthemes?\\b|\\bquestions?\\b|"
                       "\\bsubjects?\\b"));
    static const QRegularExpression relevant(QStringLiteral("^(?:relevant|include|positive|in scope)"));
    const QString text = heading.toLower();
    const auto has = [&](const QRegularExpression &pattern) { return text.contains(pattern); };
    if (has(excluded))
        return SectionKind::Irrelevant;
    if (has(keywords))
        return has(application) ? SectionKind::Application : SectionKind::Keywords;
    if (has(instructions))
        return SectionKind::Instructions;
    if (has(topics))
        return SectionKind::Topics;
    return has(relevant) ? SectionKind::Relevant : SectionKind::Neutral;
}

} // namespace winnow
