#include "tests/reference/referencemaker.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace winnow {
namespace {

using Stems = std::vector<quint64>;

// What readers of arXiv subscribe to, as far as there are papers of it. A field is of its main list and of
// those that are listed there too.
const QStringList &fieldNames() {
    static const QStringList names{
        QStringLiteral("cs.CV"),   QStringLiteral("cs.CL"),   QStringLiteral("cs.LG"),
        QStringLiteral("cs.AI"),   QStringLiteral("cs.RO"),   QStringLiteral("cs.GR"),
        QStringLiteral("cs.HC"),   QStringLiteral("cs.IR"),   QStringLiteral("cs.CY"),
        QStringLiteral("cs.SD"),   QStringLiteral("cs.CR"),   QStringLiteral("cs.SE"),
        QStringLiteral("eess.IV"), QStringLiteral("stat.ML"), QStringLiteral("astro-ph")};
    return names;
}

bool isOf(const QStringList &categories, const QString &field) {
    return std::any_of(categories.begin(), categories.end(), [&](const QString &category) {
        return category == field || category.startsWith(field + QLatin1Char('.'));
    });
}

Stems stemsOf(const std::vector<Token> &tokens) {
    Stems stems;
    for (const Token &token : tokens) {
        if (token.stem != 0 && !token.common)
            stems.push_back(token.stem);
    }
    return stems;
}

} // namespace

void ReferenceMaker::count(const TokenText &text, std::vector<Stems> &seen, size_t archive) {
    const std::vector<Token> &tokens = text.tokens;
    for (size_t begin = 0; begin < tokens.size(); ++begin) {
        Stems stems;
        for (size_t end = begin; end < std::min(begin + 3, tokens.size()) && tokens[end].stem != 0; ++end) {
            stems.push_back(tokens[end].stem);
            if (stems.size() > 1 && (tokens[begin].common || tokens[end].common))
                continue;
            const qsizetype from = tokens[begin].begin;
            Counted &counted = m_counted[stems];
            ++counted.forms[text.text.mid(from, tokens[end].end - from).toLower().simplified()];
            if (std::find(seen.begin(), seen.end(), stems) == seen.end()) {
                seen.push_back(stems);
                ++counted.papers[archive];
            }
        }
    }
}

void ReferenceMaker::add(const QString &id, const QStringList &categories, const QString &title,
                         const QString &abstract) {
    const TokenText titleText = tokenize(title);
    const TokenText abstractText = tokenize(abstract);
    const size_t archive = categories.value(0).startsWith(QLatin1String("astro-ph")) ? 1 : 0;
    ++m_papers[archive];
    std::vector<Stems> seen;
    count(titleText, seen, archive);
    count(abstractText, seen, archive);
    Drawn drawn;
    const QByteArray hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Md5);
    drawn.order = qFromLittleEndian<quint32>(hash.constData());
    for (qsizetype i = 0; i < fieldNames().size(); ++i)
        drawn.fields |= isOf(categories, fieldNames().at(i)) ? 1U << i : 0U;
    drawn.title = stemsOf(titleText.tokens);
    drawn.abstract = stemsOf(abstractText.tokens);
    for (const TokenText *text : {&titleText, &abstractText}) {
        for (size_t i = 0; i + 1 < text->tokens.size(); ++i) {
            const Token &first = text->tokens[i];
            const Token &second = text->tokens[i + 1];
            if (first.stem != 0 && second.stem != 0 && !first.common && !second.common)
                drawn.pairs.push_back(ReferencePapers::pairHash(first.stem, second.stem));
        }
    }
    std::sort(drawn.pairs.begin(), drawn.pairs.end());
    drawn.pairs.erase(std::unique(drawn.pairs.begin(), drawn.pairs.end()), drawn.pairs.end());
    m_drawn.push_back(std::move(drawn));
}

// Each word and phrase once, as it is written most.
QByteArray ReferenceMaker::frequencies() const {
    std::vector<std::pair<int, QByteArray>> lines;
    for (const auto &[stems, counted] : m_counted) {
        const double cs = counted.papers[0] / std::max(1.0, double(m_papers[0]));
        const double astronomy = counted.papers[1] / std::max(1.0, double(m_papers[1]));
        const bool phrase = stems.size() > 1;
        if (cs < (phrase ? 0.0025 : 0.001) && astronomy < (phrase ? 0.006 : 0.0025))
            continue;
        QString form;
        int most = 0;
        for (auto it = counted.forms.begin(); it != counted.forms.end(); ++it) {
            const bool says = phraseStems(it.key()) == stems;
            if (says && (it.value() > most || (it.value() == most && it.key() < form))) {
                form = it.key();
                most = it.value();
            }
        }
        if (!form.isEmpty() && !form.contains(QLatin1Char('\t')))
            lines.emplace_back(counted.papers[0] + counted.papers[1],
                               form.toUtf8() + '\t' + QByteArray::number(counted.papers[0]) + '\t' +
                                   QByteArray::number(counted.papers[1]) + '\n');
    }
    std::sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    QByteArray text =
        "# documents\t" + QByteArray::number(m_papers[0]) + '\t' + QByteArray::number(m_papers[1]) + '\n';
    for (const auto &[papers, line] : lines)
        text += line;
    return text;
}

ReferencePapers ReferenceMaker::sample() const {
    constexpr int papersOfAField = 100;
    constexpr int fewestPapers = 12; // that hold a word worth keeping
    constexpr size_t mostStems = 8'192;
    std::vector<std::pair<int, quint64>> common;
    for (const auto &[stems, counted] : m_counted) {
        if (stems.size() == 1 && counted.papers[0] + counted.papers[1] >= fewestPapers)
            common.emplace_back(-(counted.papers[0] + counted.papers[1]), stems.front());
    }
    std::sort(common.begin(), common.end());
    common.resize(std::min(common.size(), mostStems));
    std::vector<quint64> stems;
    QHash<quint64, quint16> indexes;
    for (const auto &[papers, stem] : common) {
        indexes.insert(stem, static_cast<quint16>(stems.size()));
        stems.push_back(stem);
    }
    std::vector<const Drawn *> drawn;
    for (const Drawn &one : m_drawn)
        drawn.push_back(&one);
    std::sort(drawn.begin(), drawn.end(), [](auto *a, auto *b) { return a->order < b->order; });
    std::array<int, 32> taken{};
    std::vector<ReferencePapers::Paper> papers;
    for (const Drawn *one : drawn) {
        ReferencePapers::Paper paper;
        for (size_t field = 0; field < taken.size(); ++field) {
            if ((one->fields >> field & 1U) != 0 && taken[field] < papersOfAField) {
                ++taken[field];
                paper.fields |= 1U << field;
            }
        }
        if (paper.fields == 0)
            continue;
        std::map<quint16, ReferencePapers::Word> words;
        for (const quint64 stem : one->title) {
            if (const auto at = indexes.constFind(stem); at != indexes.constEnd())
                words[*at].inTitle = true;
        }
        for (const quint64 stem : one->abstract) {
            if (const auto at = indexes.constFind(stem); at != indexes.constEnd()) {
                words[*at].repeated = words[*at].inAbstract;
                words[*at].inAbstract = true;
            }
        }
        for (auto &[index, word] : words) {
            word.index = index;
            paper.words.push_back(word);
        }
        paper.pairs = one->pairs;
        papers.push_back(std::move(paper));
    }
    return {fieldNames(), std::move(stems), std::move(papers)};
}

} // namespace winnow
