#include "app/scoring/builtin/noveltycues.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace winnow {

static bool asksFor(const ScoringProfile &profile, const Stems &stems) {
    const ScoringProfile::Terms terms = profile.termsFrom(stems.front());
    return std::any_of(
        profile.terms.begin() + terms.begin, profile.terms.begin() + terms.end, [&](const ProfileTerm &term) {
            return term.named && term.stems == stems &&
                   std::any_of(term.shares.begin(), term.shares.end(), [&](const ProfileTerm::Share &share) {
                       return profile.facets[static_cast<size_t>(share.facet)].counts();
                   });
        });
}

NoveltyCues::NoveltyCues(const ScoringProfile &profile) {
    QFile file(QStringLiteral(":/winnow/scorer/novelty-cues.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not built in", qPrintable(file.fileName()));
    const QString text = QString::fromUtf8(file.readAll());
    for (QStringView line : QStringView(text).split(QLatin1Char('\n'))) {
        line = line.trimmed();
        const qsizetype blank = line.indexOf(QLatin1Char(' '));
        if (blank < 0 || line.startsWith(QLatin1Char('#')))
            continue;
        const double weight = line.left(blank).toDouble();
        for (QStringView phrase : line.mid(blank).split(QLatin1Char(','))) {
            Stems stems = phraseStems(phrase.toString());
            if (stems.empty() || (weight < 0 && asksFor(profile, stems)))
                continue;
            m_byFirstStem[stems.front()].push_back(m_cues.size());
            m_known.add(stems.front());
            m_cues.push_back({std::move(stems), weight});
        }
    }
}

void NoveltyCues::mark(const std::vector<Token> &tokens, std::vector<bool> &found) const {
    for (size_t at = 0; at < tokens.size(); ++at) {
        if (!m_known.mayHold(tokens[at].stem))
            continue;
        const std::vector<size_t> *cues = m_byFirstStem.find(tokens[at].stem);
        if (cues == nullptr)
            continue;
        for (const size_t index : *cues) {
            if (standsAt(m_cues[index].stems, tokens, at))
                found[index] = true;
        }
    }
}

int NoveltyCues::novelty(const std::vector<Token> &title, const std::vector<Token> &abstract) const {
    std::vector<bool> inTitle(m_cues.size());
    std::vector<bool> inAbstract(m_cues.size());
    mark(title, inTitle);
    mark(abstract, inAbstract);
    constexpr double titleGain = 2;
    double sum = 0;
    for (size_t i = 0; i < m_cues.size(); ++i)
        sum += m_cues[i].weight * (inTitle[i] ? titleGain : inAbstract[i] ? 1.0 : 0.0);
    // Ten cues don't count ten times: boastful authors boast at length.
    constexpr double middle = 5.0;
    constexpr double reach = 5.0;
    constexpr double breadth = 5.0;
    constexpr double usual = -1.0; // abstracts have more of the cues against novelty
    return static_cast<int>(
        std::clamp(std::round(middle + reach * std::tanh((sum - usual) / breadth)), 1.0, 10.0));
}

} // namespace winnow
